import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  SearchBox,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { dealWords as words } from "../../words/deal-words.ts";
import { Computing } from "../computing.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { hasWords } from "../search-words.ts";
import { useView } from "../use-view.ts";

const atOnce = 20;

const useStyles = makeStyles({
  item: {
    display: "block",
    width: "100%",
    textAlign: "left",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorSubtleBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Deals by the words of code, client and title, of one manager or of everybody. */
export function DealChooser(): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const deals = useView("deals", {});
  const [search, setSearch] = useState("");
  const [manager, setManager] = useState("");
  const [shown, setShown] = useState(atOnce);
  const managers = [...new Set(deals?.map((one) => one.manager))].toSorted((one, other) =>
    one.localeCompare(other, state.language),
  );
  const found = (deals ?? []).filter(
    (deal) => (manager === "" || deal.manager === manager) && hasWords(search, [deal.name, deal.client, deal.title]),
  );
  return (
    <div className={common.stack}>
      <ScreenTitle>{t(words.choose)}</ScreenTitle>
      {!deals && <Computing label={words.computing} />}
      {deals?.length === 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t(words.noDeals)}</MessageBarBody>
        </MessageBar>
      )}
      {deals && deals.length > 0 && (
        <>
          <SearchBox
            value={search}
            placeholder={t(words.search)}
            aria-label={t(words.search)}
            onChange={(_, { value }) => setSearch(value)}
          />
          <Field label={t(words.manager)} size="small">
            <Select value={manager} onChange={(_, { value }) => setManager(value)}>
              <option value="">{t(words.everybody)}</option>
              {managers.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <Caption1 role="status" className={common.muted}>
            {found.length === 0 ? t(words.nothing) : t(words.found, { n: found.length })}
          </Caption1>
          <ul className={common.plainList}>
            {found.slice(0, shown).map(({ key, name, title, client, money, readiness, manager: whose, ...deal }) => (
              <li key={key}>
                <button type="button" className={styles.item} onClick={() => actions.openDeal(key)}>
                  <Text size={200} weight="semibold" block>
                    {[client, name].filter(Boolean).join(" · ")}
                  </Text>
                  <Caption1 className={common.muted}>
                    {[
                      title !== name && title,
                      money,
                      whose,
                      deal.state === "open"
                        ? t(words.ready, { share: `${Math.round(readiness * 100)} %` })
                        : deal.stateSaid,
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </Caption1>
                </button>
              </li>
            ))}
          </ul>
          {found.length > shown && (
            <Button size="small" onClick={() => setShown(shown + atOnce)}>
              {t(words.more, { n: Math.min(atOnce, found.length - shown) })}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

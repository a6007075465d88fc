import { Button, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useState } from "react";
import { hasWords, writeShare, type DealChoice } from "../../../engine/index.ts";
import { dealWords as words } from "../../words/deal-words.ts";
import { ChoiceList } from "../choice-list.tsx";
import { Computing } from "../computing.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { SearchField } from "../search-field.tsx";
import { useView } from "../use-view.ts";

/** The deals of the plan, one of them to be looked at. */
export function DealChooser(): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const deals = useView("deals", {});
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words.choose)}</ScreenTitle>
      {!deals && <Computing label={words.computing} />}
      {deals?.length === 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t(words.noDeals)}</MessageBarBody>
        </MessageBar>
      )}
      {deals && deals.length > 0 && <DealSearch deals={deals} />}
    </div>
  );
}

const atOnce = 20;

/** Deals by the words of code, client and title, of one manager or of everybody. */
function DealSearch({ deals }: { readonly deals: readonly DealChoice[] }): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const [search, setSearch] = useState("");
  const [manager, setManager] = useState("");
  const [shown, setShown] = useState(atOnce);
  const managers = [...new Set(deals.map((one) => one.manager))].toSorted((one, other) =>
    one.localeCompare(other, state.language),
  );
  const found = deals.filter(
    (deal) => (manager === "" || deal.manager === manager) && hasWords(search, [deal.name, deal.client, deal.title]),
  );
  const open = found.filter(({ state }) => state === "open");
  const standing = (deal: DealChoice): string =>
    deal.state === "open" ? t(words.ready, { share: writeShare(deal.readiness, state.language) }) : deal.stateSaid;
  return (
    <>
      <SearchField
        label={t(words.search)}
        value={search}
        found={
          found.length === 0
            ? t(words.nothing)
            : t(words.found, { open: open.length, closed: found.length - open.length })
        }
        onChange={setSearch}
      >
        <Field label={t(words.manager)} size="small">
          <Select value={manager} onChange={(_, { value }) => setManager(value)}>
            <option value="">{t(words.everybody)}</option>
            {managers.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      </SearchField>
      <ChoiceList
        choices={found.slice(0, shown).map((deal) => ({
          key: deal.key,
          name: [deal.client, deal.name].filter(Boolean).join(" · "),
          details: [deal.title !== deal.name && deal.title, deal.money, deal.manager, standing(deal)]
            .filter(Boolean)
            .join(" · "),
          choose: () => actions.openDeal(deal.key),
        }))}
      />
      {found.length > shown && (
        <Button size="small" onClick={() => setShown(shown + atOnce)}>
          {t(words.more, { n: Math.min(atOnce, found.length - shown) })}
        </Button>
      )}
    </>
  );
}

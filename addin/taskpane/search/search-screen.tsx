import { Caption1, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { clientCardWords, type Found, type FoundKind } from "../../../engine/index.ts";
import { searchWords as words } from "../../words/search-words.ts";
import { BackButton } from "../back-button.tsx";
import { ChoiceList } from "../choice-list.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { SearchField } from "../search-field.tsx";
import { useView } from "../use-view.ts";

const kinds: readonly FoundKind[] = ["client", "deal", "person"];

/** Clients, deals and people by their names, from any screen. */
export function SearchScreen(): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const field = useRef<HTMLDivElement>(null);
  const view = useView("search", { search: state.search });
  useEffect(() => field.current?.querySelector("input")?.focus(), []);
  if (!state.input?.canPlan) return <NeedsData />;
  const all = view ? Object.values(view.counts).reduce((sum, one) => sum + one, 0) : 0;
  const isShort = state.search.trim().length < 2;
  const open = (one: Found): void => {
    if (one.kind === "deal") return actions.openDeal(one.deal);
    if (one.client !== "") return actions.openClient(one.client);
    if (one.place) void actions.goTo(one.place);
  };
  return (
    <div className={styles.stack}>
      <BackButton />
      <ScreenTitle>{t(words.title)}</ScreenTitle>
      <div ref={field}>
        <SearchField
          label={t(words.label)}
          value={state.search}
          found={isShort ? t(words.hint) : all === 0 ? t(words.nothing) : t(words.found, { n: all })}
          onChange={actions.searchFor}
        />
      </div>
      {view &&
        kinds
          .map((kind) => ({ kind, found: view.found.filter((one) => one.kind === kind) }))
          .filter(({ found }) => found.length > 0)
          .map(({ kind, found }) => (
            <section key={kind} aria-label={t(clientCardWords.kinds[kind])}>
              <Text as="h3" weight="semibold" style={{ margin: 0 }}>
                {t(words.ofKind, { kind: t(clientCardWords.kinds[kind]), n: view.counts[kind] })}
              </Text>
              <ChoiceList
                choices={found.map((one, at) => ({
                  key: `${at}`,
                  name: one.name,
                  details: one.about,
                  choose: () => open(one),
                }))}
              />
            </section>
          ))}
      {!view && !isShort && <Caption1 className={styles.muted}>{t(words.looking)}</Caption1>}
    </div>
  );
}

import { Caption1, Link, makeStyles, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import type { ActionLine, RowsKey } from "../../../engine/index.ts";
import { resultWords as words } from "../../words/result-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";
import { useOpenPlace } from "../use-open-place.ts";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS },
  line: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
  },
  money: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  who: { gridColumn: "2 / 4" },
  what: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "left" },
});

/** Where a kind has no row of its own: the rows it speaks of. */
const rowsOfKind: Readonly<Record<string, RowsKey>> = {
  clientsToGive: "toGive",
  uncoveredPlan: "target",
};

/** What to do first: the five things worth most, each with who, what, money and by when; a click leads to its row. */
export function ActionList({ lines }: { readonly lines: readonly ActionLine[] }): React.JSX.Element | null {
  const { actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const openPlace = useOpenPlace();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  if (lines.length === 0) return null;
  const open = ({ kind, place }: ActionLine): void => {
    const rows = rowsOfKind[kind];
    if (rows !== undefined) return actions.openRows({ of: rows });
    if (kind === "hiddenMoney") return actions.show("data");
    if (place) openPlace(place);
  };
  return (
    <Section title={t(words.doFirst)}>
      <ol className={`${common.plainList} ${styles.list}`} {...arrows}>
        {lines.map((line, at) => (
          <li key={at} className={styles.line}>
            <Text size={200} weight="semibold">
              {at + 1}
            </Text>
            <Link as="button" className={styles.what} onClick={() => open(line)}>
              {line.what}
            </Link>
            <Text size={200} weight="semibold" className={styles.money}>
              {line.money}
            </Text>
            <Caption1 className={styles.who}>{t(words.whoBy, { who: line.who, by: line.by })}</Caption1>
          </li>
        ))}
      </ol>
    </Section>
  );
}

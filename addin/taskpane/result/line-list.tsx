import { Link, makeStyles, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ResultLine, RowsKey } from "../../../engine/index.ts";
import { resultWords as words } from "../../words/result-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import type { Screen } from "../pane-state.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";
import { useOpenPlace } from "../use-open-place.ts";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS },
  line: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "left" },
  mark: { verticalAlign: "text-bottom", marginRight: tokens.spacingHorizontalXS },
});

/** Rows and screens that tell more than the sheet does, by the key of the line. */
const rowsOf: Readonly<Record<string, RowsKey>> = {
  wonUndated: "wonUndated",
  winRate: "closed",
  stuck: "stuck",
  late: "late",
};
const screenOf: Readonly<Record<string, Screen>> = { setAside: "data", change: "why" };

/** What else should be known, a line each; a click tells more. */
export function LineList({ lines }: { readonly lines: readonly ResultLine[] }): React.JSX.Element | null {
  const { actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const openPlace = useOpenPlace();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  if (lines.length === 0) return null;
  const open = ({ key, link }: ResultLine): void => {
    if (key in rowsOf) actions.openRows({ of: rowsOf[key] });
    else if (key in screenOf) actions.show(screenOf[key]);
    else openPlace(link);
  };
  return (
    <Section title={t(words.alsoKnow)}>
      <ul className={`${common.plainList} ${styles.list}`} {...arrows}>
        {lines.map((line) => (
          <li key={line.key}>
            <Link as="button" className={styles.line} onClick={() => open(line)}>
              {(line.mark === "bad" || line.mark === "warning") && (
                <WarningRegular className={styles.mark} role="img" aria-label={t(words[line.mark])} />
              )}
              {line.text}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { Caption1, Text } from "@fluentui/react-components";
import type { CellValue, FormField } from "../../../engine/index.ts";
import { paneWords } from "../../words/pane-words.ts";
import { resultWords as words } from "../../words/result-words.ts";
import type { PlanFigures } from "../../worker/jobs.ts";
import { figureText } from "../figure-text.ts";
import { usePane, useWords } from "../pane-context.ts";
import type { RememberedBuild } from "../pane-state.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { changedFigures } from "./changed-figures.ts";

interface ChangeListProps {
  readonly figures: PlanFigures;
  readonly before: RememberedBuild;
}

/** What the last build changed in the headline figures. */
export function ChangeList({ figures, before }: ChangeListProps): React.JSX.Element {
  const { language } = usePane().state;
  const t = useWords();
  const styles = usePaneStyles();
  const changed = changedFigures(figures, before.figures);
  if (changed.length === 0) return <Caption1 className={styles.muted}>{t(words.noChanges)}</Caption1>;
  const shown = (field: FormField, value: CellValue): string => {
    if (typeof value === "boolean") return t(value ? paneWords.yes : paneWords.no);
    return figureText({ kind: field.kind, value }, figures, language) ?? t(words.unknown);
  };
  return (
    <section aria-label={t(words.changes)}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {t(words.changes)}
      </Text>
      <ul className={styles.plainList}>
        {changed.map(({ field, before }) => (
          <li key={field.key + field.label}>
            <Caption1>
              {t(words.change, { label: field.label, before: shown(field, before), now: shown(field, field.value) })}
            </Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}

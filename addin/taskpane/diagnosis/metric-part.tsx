import { Caption1 } from "@fluentui/react-components";
import type { MetricLine } from "../../../engine/index.ts";
import { diagnosisWords as words } from "../../words/diagnosis-words.ts";
import { Shares } from "../charts/chart.tsx";
import { Section } from "../section.tsx";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

/** Each figure against its goal: bars where both are known, and every state in words. */
export function MetricPart({ metrics }: { readonly metrics: readonly MetricLine[] }): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const known = metrics.filter(({ done }) => Number.isFinite(done));
  return (
    <Section title={t(words.figures)}>
      {known.length > 0 && (
        <Shares
          bars={known.map(({ layer, name, fact, target, state, mark, done }) => ({
            name: t(words.layer, { layer, name }),
            share: done,
            said: t(words.figure, { fact, target, state }),
            tone: mark === "good" || mark === "warning" || mark === "bad" ? mark : undefined,
          }))}
        />
      )}
      <ul className={styles.plainList}>
        {metrics.map(({ layer, name, fact, target, state, done }) => (
          <li key={name} className={styles.wrap}>
            <Caption1>
              {t(words.layer, { layer, name })}:{" "}
              {t(Number.isFinite(done) ? words.figure : words.noFigure, { fact, target, state })}
            </Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
}

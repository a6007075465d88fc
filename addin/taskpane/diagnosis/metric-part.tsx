import { Caption1 } from "@fluentui/react-components";
import type { MetricLine } from "../../../engine/index.ts";
import { diagnosisWords as words } from "../../words/diagnosis-words.ts";
import { Shares } from "../charts/chart.tsx";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";

/** Each figure against its goal: a bar where both are known; the others by their names. */
export function MetricPart({ metrics }: { readonly metrics: readonly MetricLine[] }): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const nameOf = ({ layer, name }: MetricLine): string => t(words.layer, { layer, name });
  const known = metrics.filter(({ done }) => Number.isFinite(done));
  const unknown = metrics.filter(({ done }) => !Number.isFinite(done)).map(nameOf);
  return (
    <Section title={t(words.figures)}>
      {known.length > 0 && (
        <Shares
          bars={known.map((metric) => ({
            name: nameOf(metric),
            share: metric.done,
            said: t(words.figure, { fact: metric.fact, target: metric.target, state: metric.state }),
            tone: toneOf(metric),
          }))}
        />
      )}
      {unknown.length > 0 && (
        <Caption1 className={styles.wrap}>{t(words.notMeasured, { list: unknown.join("; ") })}</Caption1>
      )}
    </Section>
  );
}

function toneOf({ mark }: MetricLine): "good" | "warning" | "bad" | undefined {
  return mark === "good" || mark === "warning" || mark === "bad" ? mark : undefined;
}

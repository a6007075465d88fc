import { Button, Caption1, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { DiagnosisView } from "../../../engine/index.ts";
import { diagnosisWords as words } from "../../words/diagnosis-words.ts";
import { Computing } from "../computing.tsx";
import { Section } from "../section.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { useView } from "../use-view.ts";
import { LayerPart } from "./layer-part.tsx";
import { MetricPart } from "./metric-part.tsx";
import { PathPart } from "./path-part.tsx";
import { TodoPart } from "./todo-part.tsx";

/** Which layer of the sales system to work on, how that was found, and what to do next. */
export function DiagnosisScreen(): React.JSX.Element {
  const { state } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const view = useView("diagnosis", {});
  if (!state.input?.canPlan) return <NeedsData />;
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words.title)}</ScreenTitle>
      {!view && <Computing label={words.computing} />}
      {view && (
        <>
          <Answer view={view} />
          <LayerPart layers={view.layers} isKept={view.isKept} />
          <MetricPart metrics={view.metrics} />
          <PathPart path={view.path} />
          <TodoPart view={view} />
          <Section title={t(words.why)}>
            <Lines lines={[...view.findings.slice(1), ...view.limits]} />
          </Section>
          <Links view={view} />
        </>
      )}
    </div>
  );
}

/** What to do, in one sentence. */
function Answer({ view }: { readonly view: DiagnosisView }): React.JSX.Element {
  const styles = usePaneStyles();
  return (
    <MessageBar intent={view.isHealthy ? "success" : "warning"} layout="multiline">
      <MessageBarBody className={styles.wrap}>
        <Text weight="semibold">{view.findings[0]}</Text>
      </MessageBarBody>
    </MessageBar>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): React.JSX.Element {
  const styles = usePaneStyles();
  return (
    <ul className={styles.plainList}>
      {lines.map((line) => (
        <li key={line} className={styles.wrap}>
          <Caption1>{line}</Caption1>
        </li>
      ))}
    </ul>
  );
}

function Links({ view: { sheet, ticks, isKept } }: { readonly view: DiagnosisView }): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  return (
    <div className={styles.tight}>
      {!isKept && <Caption1>{t(words.addTicks)}</Caption1>}
      {!sheet && <Caption1 className={styles.muted}>{t(words.addLayers)}</Caption1>}
      <div className={styles.row}>
        {sheet && (
          <Button size="small" onClick={() => void actions.goTo(sheet)}>
            {t(words.openLayers)}
          </Button>
        )}
        {ticks && (
          <Button size="small" onClick={() => void actions.goTo(ticks)}>
            {t(words.openTicks)}
          </Button>
        )}
      </div>
    </div>
  );
}

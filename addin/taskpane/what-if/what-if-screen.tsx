import { Button, Caption1 } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { whatIfWords, type LeverKey, type Levers, type WhatIfView } from "../../../engine/index.ts";
import { whatIfPaneWords as words } from "../../words/what-if-words.ts";
import { Computing } from "../computing.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { VerdictPart } from "../result/verdict-part.tsx";
import { ScreenTitle } from "../screen-title.tsx";
import { Section } from "../section.tsx";
import { useView } from "../use-view.ts";
import { CompareScenarios } from "./compare-scenarios.tsx";
import { FigureTable } from "../figure-table.tsx";
import { LeverSlider, leverRanges } from "./lever-slider.tsx";
import { SaveScenario } from "./save-scenario.tsx";

const keys = Object.keys(leverRanges) as LeverKey[];
/** A slider that is still moving asks for nothing. */
const restMilliseconds = 120;

/** Sliders with the verdict under them; what must change; a scenario saved, two compared. */
export function WhatIfScreen(): React.JSX.Element {
  const { state } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const [levers, setLevers] = useState<Levers>({});
  const asked = useRested(levers);
  const view = useView("whatIf", { levers: asked });
  if (!state.input?.canPlan) return <NeedsData />;
  const move = (lever: LeverKey, value: number): void =>
    setLevers(({ [lever]: _, ...others }) =>
      value === leverRanges[lever].none ? others : { ...others, [lever]: value },
    );
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words.title)}</ScreenTitle>
      <Caption1 className={styles.muted}>{t(words.help)}</Caption1>
      {!view && <Computing label={words.computing} />}
      {view && (
        <>
          <div aria-live="polite">
            <VerdictPart verdict={{ ...view, lines: [view.sentence] }} />
          </div>
          <Section title={t(words.levers)}>
            {keys.map((lever) => (
              <LeverSlider
                key={lever}
                lever={lever}
                label={t(whatIfWords.levers[lever])}
                value={levers[lever] ?? leverRanges[lever].none}
                most={lever === "leads" ? view.leadsMost : undefined}
                onChange={(value) => move(lever, value)}
              />
            ))}
            {levers.people !== undefined && <Caption1 className={styles.muted}>{t(words.peopleLater)}</Caption1>}
            <div>
              <Button size="small" disabled={Object.keys(levers).length === 0} onClick={() => setLevers({})}>
                {t(words.reset)}
              </Button>
            </div>
          </Section>
          <FigureTable
            columns={[t(words.figure), t(words.now), t(words.then)]}
            rows={view.figures.map(({ label, now, then }) => [label, now, then])}
          />
          <Needed view={view} />
          <SaveScenario levers={levers} />
          <CompareScenarios />
        </>
      )}
    </div>
  );
}

/** The value once it has stood still for a moment. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => setRested(value), restMilliseconds);
    return () => clearTimeout(wait);
  }, [value]);
  return rested;
}

function Needed({ view }: { readonly view: WhatIfView }): React.JSX.Element {
  const t = useWords();
  return (
    <Section title={t(words.needed)} help={view.finding}>
      {view.needed.length > 0 && (
        <FigureTable
          columns={[t(words.lever), t(words.needs)]}
          rows={view.needed.map(({ lever, said }) => [lever, said])}
        />
      )}
    </Section>
  );
}

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Text,
} from "@fluentui/react-components";
import { whyWords as words } from "../../words/why-words.ts";
import { Computing } from "../computing.tsx";
import { FigureTable } from "../figure-table.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { Section } from "../section.tsx";
import { useOpenPlace } from "../use-open-place.ts";
import { useView } from "../use-view.ts";
import { BridgeBars } from "./bridge-bars.tsx";

/** Why sales moved: the bridge with its clients, and the same by manager, category, channel, region and product. */
export function WhyScreen(): React.JSX.Element {
  const { state } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const openPlace = useOpenPlace();
  const view = useView("why", {});
  if (!state.input?.canPlan) return <NeedsData />;
  const [finding, ...notes] = view?.lines ?? [];
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words.title)}</ScreenTitle>
      {!view && <Computing label={words.computing} />}
      {finding && <Text weight="semibold">{finding}</Text>}
      {notes.map((line) => (
        <Caption1 key={line} className={styles.muted}>
          {line}
        </Caption1>
      ))}
      {view && view.steps.length > 0 && (
        <>
          <Section title={t(words.bridge)} help={t(words.bridgeHelp)}>
            <BridgeBars steps={view.steps} />
          </Section>
          <Accordion collapsible multiple>
            {view.cuts.map(({ name, groups }) => (
              <AccordionItem key={name} value={name}>
                <AccordionHeader size="small" as="h3">
                  {name}
                </AccordionHeader>
                <AccordionPanel>
                  <FigureTable
                    columns={[t(words.group), t(words.before), t(words.now), t(words.change)]}
                    rows={groups.map((group) => [group.name, group.before, group.now, group.change])}
                  />
                </AccordionPanel>
              </AccordionItem>
            ))}
          </Accordion>
          <div>
            <Button size="small" onClick={() => openPlace({ sheet: "R-30" })}>
              {t(words.toSheet)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { resultWords as words } from "../../words/result-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import type { RememberedBuild } from "../pane-state.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";
import { keySheets, sheetQuestions } from "./sheet-questions.ts";

type Sheets = RememberedBuild["sheets"];

/** The sheets of the plan: five at hand, the rest by the question they answer. */
export function SheetLinks({ sheets }: Pick<RememberedBuild, "sheets">): React.JSX.Element {
  const t = useWords();
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const of = (ids: readonly string[]): Sheets => ids.flatMap((id) => byId.get(id) ?? []);
  const first = of(keySheets);
  const grouped = sheetQuestions.map(({ question, ids }) => ({ title: t(question), sheets: of(ids) }));
  const placed = new Set([first, ...grouped.map((group) => group.sheets)].flat().map(({ id }) => id));
  const rest = { title: t(words.questions.other), sheets: sheets.filter(({ id }) => !placed.has(id)) };
  const groups = [...grouped, rest].filter((group) => group.sheets.length > 0);
  const more = sheets.length - first.length;
  return (
    <Section title={t(words.sheets)}>
      <nav aria-label={t(words.sheets)}>
        <Buttons sheets={first} />
        {more > 0 && (
          <Accordion collapsible>
            <AccordionItem value="more">
              <AccordionHeader size="small" as="h4">
                {t(words.moreSheets, { n: more })}
              </AccordionHeader>
              <AccordionPanel>
                {groups.map((group) => (
                  <div key={group.title}>
                    <Caption1 block>{group.title}</Caption1>
                    <Buttons sheets={group.sheets} />
                  </div>
                ))}
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
        )}
      </nav>
    </Section>
  );
}

function Buttons({ sheets }: { readonly sheets: Sheets }): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const arrows = useArrowNavigationGroup({ axis: "both", memorizeCurrent: true });
  return (
    <div className={styles.row} {...arrows}>
      {sheets.map(({ id, name }) => (
        <Button
          key={id}
          size="small"
          aria-label={t(words.openSheet, { sheet: name })}
          onClick={() => void actions.goTo({ sheet: name })}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}

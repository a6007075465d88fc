import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import type { RowsKey } from "../../../engine/index.ts";
import { resultWords as words } from "../../words/result-words.ts";
import type { FigureGroup, PlanFigures } from "../../worker/jobs.ts";
import { FigureRow } from "../figure-row.tsx";
import { useWords } from "../pane-context.ts";

/** Said by the verdict and the five figures already. */
const aboveAlready: ReadonlySet<string> = new Set(["verdict.code", "verdict.gap", "verdict.p10", "verdict.p90"]);

/** What the workbook keeps of the last build: a line above says it. */
const lastBuild = "lastBuild";

/** Figures of R-00 that have rows to open. */
const rowsOf: Readonly<Record<string, RowsKey>> = {
  "plan.target": "target",
  "plan.won": "won",
  "plan.wonUndated": "wonUndated",
  "plan.expected": "expected",
  "plan.chance": "deciding",
  "plan.inHours": "people",
  "verdict.mustWin": "open",
  "verdict.ifAllWon": "open",
  "people.needed": "people",
  "people.present": "people",
  "people.toGive": "toGive",
  "people.overloaded": "overloaded",
  "clients.a": "groupA",
  "clients.b": "groupB",
  "clients.c": "groupC",
  "clients.developFirst": "developFirst",
  "funnel.open": "open",
  "funnel.winRate": "closed",
  "funnel.newLeads": "newLeads",
  "today.overdueSteps": "overdueSteps",
  "today.withoutPlan": "withoutPlan",
};

/** Every headline figure of the overview, by its question; what has rows behind it opens them. */
export function AllFigures({ figures }: { readonly figures: PlanFigures }): React.JSX.Element {
  const t = useWords();
  return (
    <Accordion collapsible>
      <AccordionItem value="all">
        <AccordionHeader size="small" as="h3">
          {t(words.allFigures)}
        </AccordionHeader>
        <AccordionPanel>
          {figures.groups
            .filter(({ key }) => key !== lastBuild)
            .map((group) => (
              <Group key={group.key} group={group} figures={figures} />
            ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Group({ group, figures }: { readonly group: FigureGroup; readonly figures: PlanFigures }): React.JSX.Element {
  return (
    <section aria-label={group.title}>
      <Text as="h4" weight="semibold" style={{ margin: 0 }}>
        {group.title}
      </Text>
      {group.fields
        .filter(({ key }) => !aboveAlready.has(`${group.key}.${key}`))
        .map((field) => (
          <FigureRow key={field.key} field={field} figures={figures} rows={rowsOf[`${group.key}.${field.key}`]} />
        ))}
    </section>
  );
}

import type { SalesPlan } from "../../plan/sales-plan.ts";
import { dueBy } from "../../goals/due-by.ts";
import type { CountedGoal } from "../../goals/period-goal.ts";
import type { LayerMetric } from "../../system/layer-metrics.ts";
import { commonWords } from "../../words/common-words.ts";
import { goalsSheetWords as words } from "../../words/goals/goals-sheet-words.ts";
import { share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";

interface OtherGoal {
  readonly label: string;
  readonly goal: number;
  /** Of the goal due by the day (AM-81). */
  readonly due: number;
  readonly fact: number;
  readonly cell?: string;
}

/**
 * Goals of the period besides money by category: new sales, leads, touch points. Nothing where none is set.
 *
 * @see CALC-15, CALC-24, AM-81
 */
export function otherGoals(context: SheetContext): Block | undefined {
  const { say, plan } = context;
  const { goal } = plan.goals;
  const { Goals } = plan.input.tables;
  const { perUnit } = plan.input.moneyUnit;
  const { counted } = goal;
  // A single row that is the whole goal: the cell itself.
  const cell = (key: Exclude<CountedGoal, "projectsA" | "projectsB">) =>
    goal.rows.length === 1 && Goals[key][goal.rows[0]] === counted[key].total
      ? `={Goals.${key}#${goal.rows[0]}}`
      : undefined;
  const facts = factsOf(plan);
  const dueOf = (key: "newSalesPlan" | "leadsTarget" | "leadABTarget" | "touchTarget") =>
    dueBy(counted[key].months, plan.goals.months, plan.calendar, plan.asOf);
  const rows: OtherGoal[] = [
    {
      label: say(words.newSales),
      goal: counted.newSalesPlan.total / perUnit,
      due: dueOf("newSalesPlan") / perUnit,
      fact: facts.newSales / perUnit,
      cell: cell("newSalesPlan"),
    },
    {
      label: say(words.leads),
      goal: counted.leadsTarget.total,
      due: dueOf("leadsTarget"),
      fact: facts.leads,
      cell: cell("leadsTarget"),
    },
    {
      label: say(words.leadsAB),
      goal: counted.leadABTarget.total,
      due: dueOf("leadABTarget"),
      fact: facts.leadsAB,
      cell: cell("leadABTarget"),
    },
    {
      label: say(words.touches),
      goal: counted.touchTarget.total,
      due: dueOf("touchTarget"),
      fact: facts.touches,
      cell: cell("touchTarget"),
    },
  ].filter((one) => one.goal > 0);
  if (rows.length === 0) return undefined;
  return tableOf(context, rows, {
    key: "others",
    title: words.otherGoals,
    plain: true,
    columns: [
      text("measure", words.measure, ({ label }) => label, { width: 28 }),
      whole("goal", commonWords.goal, (row) => row.goal, { formula: (row) => row.cell }),
      whole("due", words.dueByDay, (row) => Math.round(row.due), { help: words.dueByDayHelp }),
      whole("fact", commonWords.fact, (row) => row.fact),
      share("done", commonWords.done, (row) => row.fact / row.goal, {
        formula: '=IF(AND(N({goal})>0,ISNUMBER({fact})),{fact}/{goal},"")',
        shade: "bar",
      }),
    ],
  });
}

/** The figures by which layers 2 and 3 and the strategies are judged. */
function factsOf({ system: { layers, strategies } }: SalesPlan) {
  const fact = (code: LayerMetric["code"]): number => layers.metrics.find((one) => one.code === code)?.fact ?? NaN;
  return { newSales: strategies.newSalesMoney, leads: fact("B-39"), leadsAB: fact("B-47"), touches: fact("B-46") };
}

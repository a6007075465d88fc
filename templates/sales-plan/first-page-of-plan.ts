import { type ChartBlock, type Field, type ResultSheet, type TableBlock, tableOf } from "../../engine/index.ts";
import { firstPage } from "../kit/first-page.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext, TemplateInput } from "../kit/template.ts";
import { textCells } from "../funnel/deal-model/text-cells.ts";
import { eachRow } from "../funnel/deal-model/capacities.ts";
import { planSizes } from "./plan-sizes.ts";
import { planTemplateWords as words } from "./plan-words.ts";
import { lineEnd } from "./roll-up-sheet.ts";
import { statusFormula } from "./status-formula.ts";

const lines = "{W-PLAN-ROLL.lines.";

/** The first page: will the plan be reached, by month, and how many new leads it still needs. */
export function firstPageOfPlan(context: TemplateContext, inputs: readonly TemplateInput[]): ResultSheet {
  const { say } = context;
  const chart: ChartBlock = {
    type: "chart",
    key: "plan",
    title: say(words.chart),
    kind: "column",
    categories: "months.month",
    series: [
      { values: "months.won", name: say(words.won) },
      { values: "months.expected", name: say(words.expected) },
      { values: "months.target", name: say(words.target), as: "line" },
    ],
    width: 90,
    valueKind: "money",
  };
  return firstPage(context, {
    id: "W-PLAN",
    title: words.title,
    steps: [words.paste, words.deals, words.look],
    inputs,
    settings: true,
    answer: answer(context),
    chart,
    below: [monthsTable(context)],
  });
}

function answer(context: TemplateContext): Field[] {
  const { say } = context;
  const sum = (key: string) => `=SUM({months.${key}})`;
  // Won, but nobody knows when: no month and no period can count it.
  const undated = "({W-DEALS.rows.status}=1)*(1-ISNUMBER({W-DEALS.rows.typedCloseDate}))";
  return [
    formulaColumn("status", words.status, "text", statusFormula(context)),
    formulaColumn("period", words.period, "text", "={W-FACTS.facts.words}"),
    formulaColumn(
      "target",
      words.plan,
      "money",
      `=IF({W-GOAL.goal.plan}="","${say(words.noPlan)}",{W-GOAL.goal.plan})`,
    ),
    formulaColumn("won", words.won, "money", sum("won")),
    formulaColumn("expected", words.expected, "money", sum("expected")),
    formulaColumn("nominal", words.nominal, "money", sum("nominal")),
    formulaColumn("cover", words.cover, "share", '=IF(N({target})>0,{expected}/{target},"")'),
    formulaColumn("newLeads", words.newLeads, "whole", "={W-PLAN-PIPE.need.newLeads}"),
    formulaColumn("deadline", words.deadline, "date", "={W-PLAN-PIPE.need.deadline}"),
    formulaColumn("asOf", words.asOf, "date", "={W-FACTS.facts.asOf}"),
    formulaColumn("undated", words.undated, "money", `=SUMPRODUCT(${undated},{W-DEALS.rows.typedAmount})`, {
      note: say(words.undatedNote),
    }),
    textCells(["openDate", "closeDate", "forecastClose", "amount", "probability"]),
  ];
}

function monthsTable(context: TemplateContext): TableBlock {
  const { say } = context;
  const count = planSizes.months;
  const total = (key: string) => ({ total: { value: null, formula: `=SUM({${key}})` } });
  const sum = (key: string, heading: string) =>
    formulaColumn(
      key,
      heading,
      "money",
      `=IF({month}="","",SUMIFS(${lines}${key}},${lines}month},{month}))`,
      total(key),
    );
  // The month's own goal: managers' months are rounded one by one, and may be a unit apart in all.
  const target = eachRow(count, (row) => {
    const goal = `N({W-SPLIT.months.part${row + 1}#${planSizes.managers + 1}})`;
    return `=IF({month}="","",IF(N({W-GOAL.goal.plan})>0,${goal},SUMIFS(${lines}target},${lines}month},{month})))`;
  });
  return tableOf(context, oneTo(count), {
    key: "months",
    title: words.byMonth,
    plain: true,
    columns: [
      formulaColumn(
        "month",
        words.month,
        "month",
        eachRow(count, (row) => `={W-GOAL.months.month#${row}}`),
        { width: 26, total: { value: words.total } },
      ),
      sum("won", say(words.won)),
      sum("nominal", say(words.nominal)),
      sum("expected", say(words.expected)),
      formulaColumn("target", words.target, "money", target, total("target")),
      lineEnd(context, '{month}=""'),
      sum("overdue", say(words.overdue)),
    ],
  });
}

import { type ChartBlock, type Field, type ResultSheet, type TableBlock, tableOf } from "../../engine/index.ts";
import { firstPage } from "../kit/first-page.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext, TemplateInput } from "../kit/template.ts";
import { textCells } from "./deal-model/text-cells.ts";
import { listed } from "./deal-list-sheet.ts";
import { eachRow } from "./deal-model/capacities.ts";
import { funnelTemplateWords as words } from "./funnel-words.ts";

/** Stages that the chart shows. */
const charted = 12;
const rows = "{W-DEALS.rows.";
const chain = "W-STAGES.chain.";
const groups = ["A", "B", "C", "None"] as const;

/** The first page: how much stands in the funnel, how much is won, where it leaks. */
export function firstPageOfFunnel(context: TemplateContext, inputs: readonly TemplateInput[]): ResultSheet {
  const { say } = context;
  const chart: ChartBlock = {
    type: "chart",
    key: "funnel",
    title: say(words.chart),
    kind: "stackedBar",
    categories: "drawn.stage",
    series: [
      { values: "drawn.margin", name: say(words.margin), hidden: true },
      ...groups.map((group) => ({ values: `drawn.count${group}`, name: group === "None" ? say(words.none) : group })),
    ],
    width: 90,
    valueKind: "whole",
  };
  return firstPage(context, {
    id: "W-FUNNEL",
    title: words.title,
    steps: [words.paste, words.stages, words.look],
    inputs,
    settings: true,
    answer: answer(context),
    chart,
    below: [stagesTable(context)],
    workings: [drawnTable(context)],
  });
}

function answer(context: TemplateContext): Field[] {
  const { say } = context;
  const status = `${rows}status}`;
  const narrowest = `MATCH(MIN({drawn.measured}),{drawn.measured},0)`;
  const told = say(words.leakIs)
    .replace("{stage}", `"&INDEX({stages.stage},${narrowest})&"`)
    .replace("{share}", `"&ROUND(MIN({drawn.measured})*100,0)&" %`)
    .replace("{n}", `"&INDEX({stages.decided},${narrowest})&"`);
  const lostAnywhere = say(words.lostAnywhere).replace("{n}", '"&{W-FACTS.facts.lostAnywhere}&"');
  return [
    formulaColumn(
      "leak",
      words.leak,
      "text",
      `=IF({W-FACTS.facts.lostAnywhere}>0,"${lostAnywhere}",IF(COUNT({drawn.measured})=0,"${say(words.noLeak)}",` +
        `IF(ROUND(MIN({drawn.measured})*100,0)>=100,"${say(words.allWentOn)}","${told}")))`,
    ),
    formulaColumn("open", words.open, "whole", `=COUNTIF(${status},0)`),
    formulaColumn("money", words.money, "money", `=SUMIFS({W-DEALS.rows.typedAmount},${status},0)`),
    formulaColumn("expected", words.expected, "money", `=SUM(${rows}expected})`),
    formulaColumn(
      "winRate",
      words.winRate,
      "share",
      `=IF(COUNTIF(${status},">0")=0,"",COUNTIF(${status},1)/COUNTIF(${status},">0"))`,
    ),
    formulaColumn(
      "winRateOfAll",
      words.winRateOfAll,
      "share",
      `=IF(COUNT(${status})=0,"",COUNTIF(${status},1)/COUNT(${status}))`,
    ),
    formulaColumn("asOf", words.asOf, "date", '=IF({W-FACTS.facts.asOf}="","",{W-FACTS.facts.asOf})'),
    textCells(["openDate", "closeDate", "amount", "probability"]),
    formulaColumn("notListed", words.notListed, "whole", `=MAX(0,{open}-${listed})`, {
      note: say(words.notListedNote),
    }),
  ];
}

function stagesTable(context: TemplateContext): TableBlock {
  const { say } = context;
  const same = (key: string) => eachRow(charted, (row) => `={${chain}${key}#${row}}`);
  const criteria = (row: number) => `${rows}status},0,${rows}stage},{${chain}stage#${row}}`;
  const column = (key: string, heading: string, kind: "whole" | "money", measure: string) =>
    formulaColumn(
      key,
      heading,
      kind,
      eachRow(charted, (row) => `=IF({stage}="","",${measure}${criteria(row)}))`),
      { total: { value: null, formula: `=SUM({${key}})` } },
    );
  return tableOf(context, oneTo(charted), {
    key: "stages",
    title: words.byStage,
    plain: true,
    columns: [
      formulaColumn("stage", words.stage, "text", same("name"), { width: 34, total: { value: words.total } }),
      column("count", say(words.count), "whole", "COUNTIFS("),
      column("money", say(words.moneyHeading), "money", "SUMIFS({W-DEALS.rows.typedAmount},"),
      column("expected", say(words.expectedHeading), "money", `SUMIFS(${rows}expected},`),
      formulaColumn("goesOn", words.goesOn, "share", same("resolved"), { shade: "bar" }),
      formulaColumn("decided", words.decided, "whole", same("decided")),
    ],
  });
}

/** What the chart is drawn from: the hidden margin centres the bars. */
function drawnTable(context: TemplateContext): TableBlock {
  const counts = groups.map((group, place) =>
    formulaColumn(
      `count${group}`,
      group === "None" ? words.none : group,
      "whole",
      eachRow(
        charted,
        (row) =>
          `=IF({stage}="","",COUNTIFS(${rows}status},0,${rows}stage},{${chain}stage#${row}},${rows}category},${place + 1}))`,
      ),
    ),
  );
  return tableOf(context, oneTo(charted), {
    key: "drawn",
    title: words.drawn,
    plain: true,
    columns: [
      formulaColumn(
        "stage",
        words.stage,
        "text",
        eachRow(charted, (row) => `={${chain}name#${row}}`),
      ),
      formulaColumn(
        "margin",
        words.margin,
        "number",
        eachRow(charted, (row) => `=IF({stage}="","",(MAX({stages.count})-{stages.count#${row}})/2)`),
      ),
      counts,
      formulaColumn(
        "measured",
        words.measured,
        "share",
        eachRow(charted, (row) => `=IF(N({${chain}measured#${row}})=1,{stages.goesOn#${row}},"")`),
        { mark: "muted" },
      ),
    ],
  });
}

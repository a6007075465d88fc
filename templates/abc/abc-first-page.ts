import { abcNames, columns, formOf, type ResultSheet, type TableBlock, tableOf } from "../../engine/index.ts";
import { chartLabel } from "../kit/chart-label.ts";
import { firstPage } from "../kit/first-page.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext, TemplateInput } from "../kit/template.ts";
import { charted } from "./abc-capacity.ts";
import { abcTemplateWords as words } from "./abc-words.ts";

const { text, whole } = columns;

const of = (column: string) => `{W-ABC-W.workings.${column}}`;

/** Three steps, the headline, the Pareto chart and the classes. */
export function abcFirstPage(context: TemplateContext, inputs: readonly TemplateInput[]): ResultSheet {
  const { say } = context;
  const field = (key: string, label: keyof typeof words, kind: "whole" | "money" | "share", formula: string) =>
    formulaColumn(key, words[label], kind, formula);
  return firstPage(context, {
    id: "W-ABC",
    title: words.title,
    steps: [words.paste, words.look, words.limits],
    inputs,
    settings: true,
    answer: [
      field("clients", "clients", "whole", `=COUNTIF(${of("group")},"?*")`),
      field("paying", "paying", "whole", `=COUNTIF(${of("positive")},">0")`),
      field("value", "value", "money", `=SUM(${of("sales")})`),
      field("largest", "largest", "whole", "={groups.clients#0}"),
      field("largestShare", "largestShare", "share", '=IF({value}>0,{groups.valueShare#0},"")'),
      {
        ...field("unrealised", "unrealised", "money", `=SUM(${of("unrealised")})`),
        link: { sheet: "W-ABC-M" },
        note: say(words.unrealisedNote),
      },
      {
        ...field("developCount", "developCount", "whole", `=COUNT(${of("develop")})`),
        link: { sheet: "W-ABC-D" },
        note: say(words.developNote),
      },
      field("developMoney", "developMoney", "money", `=SUM(${of("develop")})`),
      {
        ...field("repeated", "repeatedRows", "whole", `=SUM(${of("repeated")})`),
        note: say(words.repeatedNote),
      },
      { ...field("check", "check", "whole", `=SUM(${of("textCells")})`), note: say(words.checkNote) },
    ],
    chart: {
      type: "chart",
      key: "pareto",
      title: say(words.pareto),
      kind: "column",
      categories: "top.client",
      series: [
        { values: "top.value", name: say(words.value) },
        { values: "top.cumulative", name: say(words.cumulative), as: "line", secondAxis: true },
      ],
      valueKind: "money",
      secondKind: "share",
    },
    below: [
      formOf(context, {
        key: "period",
        title: words.period,
        fields: [whole("days", words.days, 365, { mark: "input", note: words.daysNote })],
      }),
      groups(context),
    ],
    workings: [top(context)],
  });
}

function groups(context: TemplateContext): TableBlock {
  const total = { value: null, formula: "=SUM({clients})" };
  const share = (key: string) => `=IF(SUM({groups.${key}})=0,0,{${key}}/SUM({groups.${key}}))`;
  return tableOf(context, abcNames, {
    key: "groups",
    title: words.groups,
    plain: true,
    columns: [
      text("group", words.group, (name) => name),
      formulaColumn("clients", words.clients, "whole", `=COUNTIF(${of("group")},{group})`, { total }),
      formulaColumn("clientShare", words.clientShare, "share", share("clients")),
      formulaColumn("value", words.value, "money", `=SUMIF(${of("group")},{group},${of("sales")})`, {
        total: { value: null, formula: "=SUM({value})" },
      }),
      formulaColumn(
        "valueShare",
        words.valueShare,
        "share",
        `=IF(SUM(${of("positive")})=0,0,SUMIF(${of("group")},{group},${of("positive")})/SUM(${of("positive")}))`,
      ),
    ],
  });
}

/** What the chart shows: a fixed number of rows, whatever was pasted. */
function top(context: TemplateContext): TableBlock {
  const rows = Array.from({ length: charted }, (_, row) => row);
  const at = (key: string, row: number) => `{W-ABC-2.ranking.${key}#${row}}`;
  const same = (key: string) => rows.map((row) => `=${at(key, row)}`);
  return tableOf(context, oneTo(charted), {
    key: "top",
    title: words.largestClients,
    plain: true,
    columns: [
      formulaColumn(
        "client",
        words.client,
        "text",
        rows.map((row) => `=${chartLabel(at("client", row))}`),
      ),
      formulaColumn("value", words.value, "money", same("value")),
      formulaColumn("cumulative", words.cumulative, "share", same("cumulative")),
    ],
  });
}

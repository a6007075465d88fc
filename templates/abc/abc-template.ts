import { columnMaker, type ChartBlock, type NoteBlock, type ResultSheet, type TableBlock } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { templateInput, type Template, type TemplateContext } from "../kit/template.ts";
import { exampleClients } from "../kit/example-clients.ts";
import { abcTemplateWords as words } from "./abc-words.ts";

const capacity = 3000;
const charted = 40;
const classes = ["A", "B", "C"] as const;

/** ABC by money with native formulas: paste the clients, and classes, shares and the Pareto chart follow (CALC-01). */
export const abcTemplate: Template = {
  id: "abc",
  name: words.name,
  inputs: [
    templateInput({
      table: "Clients",
      columns: ["name", "managerId", "region", "revenue", "potentialAmount", "potentialMark"],
      capacity,
      rows: exampleClients(charted),
    }),
  ],
  settings: ["abcA", "abcB", "abcTies"],
  sheets: (context) => [firstPage(context), ranking(context), workings(context)],
};

function firstPage(context: TemplateContext): ResultSheet {
  const { say } = context;
  const steps: NoteBlock = {
    type: "note",
    key: "steps",
    lines: [words.paste, words.look, words.limits].map((line) => say(line)),
  };
  const pareto: ChartBlock = {
    type: "chart",
    key: "pareto",
    title: say(words.pareto),
    kind: "column",
    categories: "top.client",
    series: [
      { values: "top.value", name: say(words.value) },
      { values: "top.cumulative", name: say(words.cumulative), as: "line", secondAxis: true },
    ],
    width: 90,
    valueKind: "money",
    secondKind: "share",
  };
  return {
    id: "W-ABC",
    name: say(words.start),
    title: say(words.title),
    header: [],
    print: { landscape: true },
    blocks: [steps, groups(context), pareto, top(context)],
  };
}

function groups(context: TemplateContext): TableBlock {
  const { say } = context;
  const column = columnMaker(context);
  const total = { value: null, formula: "=SUM({clients})" };
  return {
    type: "table",
    key: "groups",
    title: say(words.groups),
    plain: true,
    rowCount: classes.length,
    columns: [
      column("group", words.group, "text", classes),
      formulaColumn("clients", say(words.clients), "whole", "=COUNTIF({W-ABC-2.ranking.group},{group})", { total }),
      formulaColumn(
        "clientShare",
        say(words.clientShare),
        "share",
        "=IF(SUM({groups.clients})=0,0,{clients}/SUM({groups.clients}))",
      ),
      formulaColumn(
        "value",
        say(words.value),
        "money",
        "=SUMIF({W-ABC-2.ranking.group},{group},{W-ABC-2.ranking.value})",
        {
          total: { value: null, formula: "=SUM({value})" },
        },
      ),
      formulaColumn(
        "valueShare",
        say(words.valueShare),
        "share",
        "=IF(SUM({groups.value})=0,0,{value}/SUM({groups.value}))",
      ),
    ],
  };
}

/** What the chart shows: a fixed number of rows, whatever was pasted. */
function top({ say }: TemplateContext): TableBlock {
  const rows = Array.from({ length: charted }, (_, row) => row);
  const same = (key: string) => rows.map((row) => `={W-ABC-2.ranking.${key}#${row}}`);
  return {
    type: "table",
    key: "top",
    plain: true,
    rowCount: charted,
    columns: [
      formulaColumn("client", say(words.client), "text", same("client"), { width: 30 }),
      formulaColumn("value", say(words.value), "money", same("value")),
      formulaColumn("cumulative", say(words.cumulative), "share", same("cumulative")),
      formulaColumn("group", say(words.group), "text", same("group")),
    ],
  };
}

function ranking({ say }: TemplateContext): ResultSheet {
  const sold = "{W-ABC-3.workings.sold}";
  const limit = (key: string, next: string, other: string) =>
    `IF(OR({before}<${key},AND({tieBefore}<${key},COUNTIFS({ranking.value},{value},{ranking.before},">="&${key})<={Settings.abcTies})),"${next}",${other})`;
  const table: TableBlock = {
    type: "table",
    key: "ranking",
    title: say(words.tableTitle),
    plain: true,
    rowCount: capacity,
    columns: [
      formulaColumn(
        "rank",
        say(words.rank),
        "whole",
        Array.from({ length: capacity }, (_, row) => `=IF(${row + 1}<=MAX({W-ABC-3.workings.position}),${row + 1},"")`),
      ),
      formulaColumn(
        "client",
        say(words.client),
        "text",
        '=IF({rank}="","",INDEX({Clients.name},MATCH({rank},{W-ABC-3.workings.position},0)))',
        { width: 36 },
      ),
      formulaColumn(
        "value",
        say(words.value),
        "money",
        `=IF({rank}="","",INDEX(${sold},MATCH({rank},{W-ABC-3.workings.position},0)))`,
      ),
      formulaColumn("share", say(words.share), "share", `=IF({rank}="","",{value}/SUM(${sold}))`),
      formulaColumn(
        "before",
        say(words.before),
        "share",
        `=IF({rank}="","",IF({rank}=1,0,ROUND(SUM({ranking.value#0}:{value^})/SUM(${sold}),12)))`,
      ),
      formulaColumn(
        "tieBefore",
        say(words.tieBefore),
        "share",
        `=IF({rank}="","",IF({rank}=1,0,IF({value}={value^},{tieBefore^},{before})))`,
      ),
      formulaColumn("cumulative", say(words.cumulative), "share", '=IF({rank}="","",{before}+{share})'),
      formulaColumn(
        "group",
        say(words.group),
        "text",
        `=IF({rank}="","",${limit("{Settings.abcA}", "A", limit("{Settings.abcB}", "B", '"C"'))})`,
      ),
    ],
  };
  return {
    id: "W-ABC-2",
    name: say(words.tab),
    title: say(words.tableTitle),
    header: [],
    print: {},
    blocks: [table],
    freeze: "ranking",
  };
}

/** One row a client, as they stand on the sheet Clients. */
function workings({ say }: TemplateContext): ResultSheet {
  const rows = Array.from({ length: capacity }, (_, row) => row);
  const table: TableBlock = {
    type: "table",
    key: "workings",
    plain: true,
    rowCount: capacity,
    columns: [
      formulaColumn(
        "sold",
        say(words.value),
        "money",
        rows.map((row) => `=MAX(0,N({Clients.revenue#${row}}))`),
      ),
      formulaColumn(
        "position",
        say(words.position),
        "whole",
        '=IF({sold}>0,RANK({sold},{workings.sold})+COUNTIF({workings.sold#0}:{sold},{sold})-1,"")',
      ),
    ],
  };
  return {
    id: "W-ABC-3",
    name: say(words.workings),
    title: say(words.workings),
    header: [],
    print: {},
    blocks: [table],
    hidden: true,
  };
}

import {
  type Kind,
  type ChartBlock,
  columns,
  type FormBlock,
  type Field,
  formOf,
  lists,
  type NoteBlock,
  type ResultSheet,
  type TableBlock,
  tableOf,
  tables,
  type Text,
} from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { Template, TemplateContext } from "../kit/template.ts";
import { inputGroups } from "./input-words.ts";
import { allSettings, startInputs } from "./start-inputs.ts";
import { startWords as words } from "./start-words.ts";

const { text } = columns;

const stageRows = 14;

/** Empty inputs with headings, lists, notes and defaults, and a first page that counts what is there and what is missing. */
export const startTemplate: Template = {
  id: "start",
  name: words.name,
  inputs: startInputs.map(({ input }) => input),
  settings: allSettings,
  sheets: (context) => [firstPage(context)],
};

function firstPage(context: TemplateContext): ResultSheet {
  const { say } = context;
  const steps: NoteBlock = {
    type: "note",
    key: "steps",
    lines: [words.fill, words.look, words.build].map((line) => say(line)),
  };
  const chart: ChartBlock = {
    type: "chart",
    key: "byStage",
    title: say(words.chart),
    kind: "bar",
    categories: "stages.stage",
    series: [{ values: "stages.money", name: say(words.money) }],
    valueKind: "money",
  };
  return {
    id: "W-START",
    name: say(words.tab),
    title: say(words.title),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [
      steps,
      figures(context),
      { ...missing(context), side: true },
      sheetList(context),
      { ...chart, side: true },
      { ...stages(context), side: true },
    ],
  };
}

/** A deal without a status is in work until it has a closing day. */
function openDeals({ language }: TemplateContext, rest = ""): { readonly count: string; readonly money: string } {
  const given = `{Deals.status},"${lists.dealStatus.open[language]}"`;
  const silent = `{Deals.status},"=",{Deals.closeDate},"="`;
  return {
    count: `COUNTIFS({Deals.clientId},"<>",${given}${rest})+COUNTIFS({Deals.clientId},"<>",${silent}${rest})`,
    money: `SUMIFS({Deals.amount},${given}${rest})+SUMIFS({Deals.amount},${silent}${rest})`,
  };
}

function figures(context: TemplateContext): FormBlock {
  const { language } = context;
  const open = openDeals(context);
  const won = `{Deals.status},"${lists.dealStatus.won[language]}"`;
  const inYear = `{Deals.closeDate},">="&DATE({year},1,1),{Deals.closeDate},"<"&DATE({year}+1,1,1)`;
  const field = (key: string, label: Text, kind: Kind, formula: string): Field =>
    formulaColumn(key, label, kind, formula, { mark: "strong" });
  return formOf(context, {
    key: "figures",
    title: words.figures,
    fields: [
      field("clients", words.clients, "whole", "=COUNTA({Clients.name})"),
      field("open", words.open, "whole", `=${open.count}`),
      field("openMoney", words.openMoney, "money", `=${open.money}`),
      {
        ...field("year", words.year, "text", "=YEAR(IF(COUNT({Deals.closeDate})=0,TODAY(),MAX({Deals.closeDate})))"),
        mark: undefined,
      },
      field("won", words.won, "whole", `=COUNTIFS(${won},${inYear})`),
      field("wonMoney", words.wonMoney, "money", `=SUMIFS({Deals.amount},${won},${inYear})`),
    ],
  });
}

function missing(context: TemplateContext): TableBlock {
  const { say, language } = context;

  const won = `{Deals.status},"${lists.dealStatus.won[language]}"`;
  const openWithout = (key: string) => `=${openDeals(context, `,{Deals.${key}},"="`).count}`;
  const lines: readonly (readonly [Text, string])[] = [
    [words.noManager, '=COUNTIFS({Clients.name},"<>",{Clients.managerId},"=")'],
    [words.noPotential, '=COUNTIFS({Clients.name},"<>",{Clients.potentialAmount},"=",{Clients.potentialMark},"=")'],
    [words.noAmount, openWithout("amount")],
    [words.noStage, openWithout("stage")],
    [words.noForecast, openWithout("forecastClose")],
    [words.noClose, `=COUNTIFS(${won},{Deals.closeDate},"=")`],
  ];
  return tableOf(context, lines, {
    key: "missing",
    title: words.missing,
    plain: true,
    columns: [
      text("what", words.what, ([line]) => line, { width: 38 }),
      formulaColumn(
        "count",
        words.count,
        "whole",
        lines.map(([, formula]) => formula),
      ),
      formulaColumn(
        "mark",
        words.mark,
        "text",
        `=IF({count}>0,"${say(words.toFill)}",IF({figures.clients}+{figures.open}=0,"","${say(words.fine)}"))`,
      ),
    ],
  });
}

/** The user's own stages; a deal may name its stage by the code too. */
function stages(context: TemplateContext): TableBlock {
  const { language } = context;
  const name = language === "en" ? "nameEn" : "nameRu";
  const rows = oneTo(stageRows);
  const named = openDeals(context, ",{Deals.stage},{stage}");
  const coded = openDeals(context, ",{Deals.stage},{code}");
  const all = (one: string, other: string) => `=IF({stage}="","",${one}+IF({code}={stage},0,${other}))`;
  const filled = (key: string, row: number) => `=IFERROR(INDEX({Stages.${key}},${row})&"","")`;
  return tableOf(context, oneTo(stageRows), {
    key: "stages",
    title: words.stages,
    plain: true,
    columns: [
      formulaColumn(
        "stage",
        words.stage,
        "text",
        rows.map((row) => filled(name, row)),
        { width: 38 },
      ),
      formulaColumn("deals", words.deals, "whole", all(named.count, coded.count)),
      formulaColumn("money", words.money, "money", all(named.money, coded.money)),
      formulaColumn(
        "code",
        tables.Stages.columns.code.heading,
        "text",
        rows.map((row) => filled("code", row)),
        { mark: "muted" },
      ),
    ],
  });
}

function sheetList(context: TemplateContext): TableBlock {
  return tableOf(context, startInputs, {
    key: "sheets",
    title: words.sheets,
    plain: true,
    columns: [
      text("sheet", words.sheet, ({ table }) => tables[table].name, {
        link: ({ table }) => ({ sheet: table }),
        width: 26,
      }),
      formulaColumn(
        "rows",
        words.rows,
        "whole",
        startInputs.map(({ table, counted }) => `=COUNTA({${table}.${counted}})`),
      ),
      text("gives", words.gives, ({ gives }) => gives, { width: 60 }),
      text("when", words.when, ({ group }) => inputGroups[group], { width: 28 }),
    ],
  });
}

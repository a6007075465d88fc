import { type ResultSheet, type Column, type TableBlock, tableOf } from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { eachRow, unassigned } from "../funnel/deal-model/capacities.ts";
import { workingColumn, workingSheet, workingTable } from "../funnel/deal-model/working-sheet.ts";
import { planSizes } from "./plan-sizes.ts";
import { planTemplateWords as words } from "./plan-words.ts";
import { statusFormula } from "./status-formula.ts";

const lines = unassigned * planSizes.months;
/** Both headings, every manager, and a year of twelve managers; the rest is for the screen. */
const printedRows = unassigned + 8 + 12 * 12;
const rows = "{W-DEALS.rows.";
const facts = "{W-FACTS.facts.";
const months = "{W-GOAL.months.";

/** Who has a line: sellers, and whoever else has money; Unassigned last. */
export function ownersWorkings({ say }: TemplateContext): ResultSheet {
  const between = (low: string, high: string) => `COUNTIFS(${rows}slot},">="&${low},${rows}slot},"<"&${high})`;
  const money = eachRow(unassigned, (row) => {
    const owner = row + 1;
    const won = `COUNTIFS(${rows}owner},${owner},${rows}status},1,{W-DEALS.rows.typedCloseDate},">="&${facts}from},{W-DEALS.rows.typedCloseDate},"<="&${facts}to})`;
    const planned = between(String(owner * 100), String(owner * 100 + 100));
    const overdue = between(String(-owner * 100 - 99), String(-owner * 100 + 1));
    return `=${won}+${planned}+${overdue}`;
  });
  return workingSheet("W-OWNERS", `${say(words.peopleSheet)} 2`, [
    workingTable("owners", unassigned, [
      workingColumn(
        "name",
        eachRow(unassigned, (row) =>
          row < planSizes.managers ? `={W-PEOPLE.people.name#${row}}` : `="${say(words.unassigned)}"`,
        ),
        "text",
      ),
      workingColumn("deals", money),
      workingColumn(
        "here",
        eachRow(unassigned, (row) =>
          row < planSizes.managers
            ? `=IF({name}="","",IF(OR({W-PEOPLE.people.sells#${row}}=1,{deals}>0),1,0))`
            : "=IF({deals}>0,1,0)",
        ),
      ),
      workingColumn("number", '=IF({here}=1,SUM({owners.here#0}:{here}),"")'),
    ]),
  ]);
}

/** Month × manager from the deals up, against the plan from above (CALC-19). */
export function rollUpSheet(context: TemplateContext): ResultSheet {
  const { say } = context;
  return {
    id: "W-PLAN-ROLL",
    name: say(words.rollUp),
    title: say(words.rollUpTitle),
    header: [],
    print: { landscape: true, rows: printedRows },
    blocks: [managersTable(context), linesTable(context)],
  };
}

/** Cover, light and overdue money of a line that has won, nominal, expected and target. */
export function lineEnd(context: TemplateContext, blank: string): Column<unknown>[] {
  return [
    formulaColumn("cover", words.cover, "share", '=IF(N({target})<=0,"",{expected}/{target})', {
      help: words.coverNote,
    }),
    formulaColumn("status", words.status, "text", statusFormula(context, blank), { width: 26 }),
  ];
}

function managersTable(context: TemplateContext): TableBlock {
  const { say } = context;
  const sum = (key: string, heading: string) =>
    formulaColumn(key, heading, "money", `=IF({manager}="","",SUMIFS({lines.${key}},{lines.owner},{owner}))`, {
      total: { value: null, formula: `=SUM({${key}})` },
    });
  return tableOf(context, oneTo(unassigned), {
    key: "managers",
    title: words.byManager,
    plain: true,
    columns: [
      formulaColumn("manager", words.manager, "text", '=IF({owner}="","",INDEX({W-OWNERS.owners.name},{owner}))', {
        width: 26,
        total: { value: words.total },
      }),
      sum("won", say(words.won)),
      sum("nominal", say(words.nominal)),
      sum("expected", say(words.expected)),
      sum("target", say(words.target)),
      lineEnd(context, '{manager}=""'),
      formulaColumn(
        "overdue",
        words.overdue,
        "money",
        `=IF({manager}="","",SUMIFS({lines.overdue},{lines.owner},{owner})+SUMIFS({W-DEALS.rows.typedAmount},${rows}slot},-{owner}*100))`,
        { total: { value: null, formula: "=SUM({overdue})" } },
      ),
      formulaColumn(
        "owner",
        words.line,
        "whole",
        eachRow(unassigned, (row) => `=IFERROR(MATCH(${row + 1},{W-OWNERS.owners.number},0),"")`),
        { mark: "muted" },
      ),
    ],
  });
}

function linesTable(context: TemplateContext): TableBlock {
  const { say } = context;
  const people = "SUM({W-OWNERS.owners.here})";
  const slot = "{owner}*100+{place}";
  const money = (key: string, heading: string, formula: string) =>
    formulaColumn(key, heading, "money", `=IF({place}="","",${formula})`);
  return tableOf(context, oneTo(lines), {
    key: "lines",
    title: words.byMonthAndManager,
    plain: true,
    columns: [
      formulaColumn("manager", words.manager, "text", '=IF({place}="","",INDEX({W-OWNERS.owners.name},{owner}))'),
      money(
        "won",
        say(words.won),
        `SUMIFS({W-DEALS.rows.typedAmount},${rows}owner},{owner},${rows}status},1,{W-DEALS.rows.typedCloseDate},">="&INDEX(${months}from},{place}),{W-DEALS.rows.typedCloseDate},"<="&INDEX(${months}to},{place}))`,
      ),
      money("nominal", say(words.nominal), `{won}+SUMIFS({W-DEALS.rows.typedAmount},${rows}slot},${slot})`),
      money("expected", say(words.expected), `{won}+SUMIFS(${rows}expected},${rows}slot},${slot})`),
      money(
        "target",
        say(words.target),
        `IF({owner}>${planSizes.managers},0,N(INDEX({W-SPLIT.months.part1#0}:{W-SPLIT.months.part${planSizes.months}#${planSizes.managers - 1}},{owner},{place})))`,
      ),
      lineEnd(context, '{place}=""'),
      money("overdue", say(words.overdue), `SUMIFS({W-DEALS.rows.typedAmount},${rows}slot},-(${slot}))`),
      formulaColumn("month", words.month, "month", `=IF({place}="","",INDEX(${months}month},{place}))`),
      formulaColumn(
        "place",
        words.line,
        "whole",
        eachRow(
          lines,
          (row) =>
            `=IF(AND(${people}>0,${row}<${people}*MIN(${planSizes.months},${facts}months})),INT(${row}/${people})+1,"")`,
        ),
        { mark: "muted" },
      ),
      formulaColumn(
        "owner",
        words.owner,
        "whole",
        eachRow(lines, (row) => `=IF({place}="","",MATCH(MOD(${row},${people})+1,{W-OWNERS.owners.number},0))`),
        { mark: "muted" },
      ),
    ],
  });
}

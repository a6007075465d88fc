import {
  type Column,
  type FormBlock,
  type Field,
  type Kind,
  type ResultSheet,
  type TableBlock,
} from "../../engine/index.ts";
import { inputText } from "../kit/input-cell.ts";
import type { TemplateContext } from "../kit/template.ts";
import { rowOfTable, typedColumns } from "../kit/typed-columns.ts";
import { categoryLetters, eachRow, noCategory } from "../funnel/deal-model/capacities.ts";
import { periodFrom, periodTo, periodWords } from "../funnel/deal-model/facts-form.ts";
import { workingColumn, workingForm, workingSheet, workingTable } from "../funnel/deal-model/working-sheet.ts";
import { planTemplateWords as words } from "./plan-words.ts";
import { planSizes } from "./plan-sizes.ts";

const facts = "{W-FACTS.facts.";
const rows = "{W-DEALS.rows.";

/** The goal of the period, mean weights of deals, and what the funnel needs (CALC-04, CALC-06, CALC-16). */
export function goalWorkings({ say }: TemplateContext): ResultSheet {
  return workingSheet("W-GOAL", say(words.goalSheet), [goalForm(), categoriesTable(), periodsTable(), monthsTable()]);
}

function field(key: string, kind: Kind, formula: string): Field {
  return workingColumn(key, formula, kind);
}

function goalForm(): FormBlock {
  const chosen = "{periods.chosen}";
  const meanOf = (from: string, to: string) => {
    const criteria = wonWithin(from, to);
    return `SUMIFS({W-DEALS.rows.typedAmount},${criteria})/COUNTIFS(${criteria},{W-DEALS.rows.typedAmount},">=0")`;
  };
  const daysOf = (from: string, to: string) =>
    `AVERAGEIFS(${rows}days},{W-DEALS.rows.typedCloseDate},">="&${from},{W-DEALS.rows.typedCloseDate},"<="&${to})`;
  const [from, to, before, last] = ["from", "to", "previousFrom", "previousTo"].map((key) => `${facts}${key}}`);
  const mix = `SUM({categories.money})/SUMPRODUCT({categories.wins})`;
  return workingForm("goal", [
    field("plan", "money", `=IF(SUM(${chosen})=0,"",SUMIF(${chosen},1,{periods.typedPlanMoney}))`),
    field("step", "money", "=MAX(0.01,{Settings.roundTo})"),
    field("won", "money", `=SUMIFS({W-DEALS.rows.typedAmount},${wonWithin(from, to)})`),
    field("wonCount", "whole", `=COUNTIFS(${wonWithin(from, to)})`),
    field(
      "weight",
      "money",
      `=IF(IFERROR(${meanOf(from, to)},0)>0,${meanOf(from, to)},IF(IFERROR(${meanOf(before, last)},0)>0,${meanOf(before, last)},IFERROR(${mix},"")))`,
    ),
    field("duration", "number", `=IFERROR(${daysOf(from, to)},IFERROR(${daysOf(before, last)},""))`),
    field("usualDays", "number", `=IFERROR(AVERAGE(${rows}days}),"")`),
    field("usualDaysOfNone", "number", `=IFERROR(AVERAGEIFS(${rows}days},${rows}category},${noCategory}),{usualDays})`),
    field("sellers", "whole", "=SUM({W-PEOPLE.people.sells})"),
  ]);
}

/** Criteria of deals won on days of a period. */
function wonWithin(from: string, to: string): string {
  return `${rows}status},1,{W-DEALS.rows.typedCloseDate},">="&${from},{W-DEALS.rows.typedCloseDate},"<="&${to}`;
}

/** A, B, C: share of the goal, mean weight of a won deal, chance from the first stage. */
function categoriesTable(): TableBlock {
  const keys = categoryLetters.map((letter) => `typedShare${letter}`);
  const chosen = "{periods.chosen}";
  const of = (place: number, from: string, to: string) =>
    `${wonWithin(`${facts}${from}}`, `${facts}${to}}`)},${rows}category},${place + 1}`;
  const mean = (criteria: string) =>
    `SUMIFS({W-DEALS.rows.typedAmount},${criteria})/COUNTIFS(${criteria},{W-DEALS.rows.typedAmount},">=0")`;
  const each = (formulaOf: (place: number) => string) => eachRow(categoryLetters.length, formulaOf);
  return workingTable("categories", categoryLetters.length, [
    workingColumn(
      "share",
      each(
        (place) =>
          `=IF(N({goal.plan})=0,N(SUMIF(${chosen},1,{periods.${keys[place]}})),SUMPRODUCT(${chosen},{periods.typedPlanMoney},{periods.${keys[place]}})/{goal.plan})`,
      ),
      "share",
    ),
    // Shares that do not make 100 % split nothing.
    workingColumn(
      "usable",
      each(() => '=IF(ABS(ROUND(SUM({categories.share}),9)-1)<=N({Settings.shareTolerance})+0.000000001,{share},"")'),
      "share",
    ),
    workingColumn(
      "money",
      each((place) => `={W-SPLIT.categories.part${place + 1}#${planSizes.managers + 1}}`),
      "money",
    ),
    workingColumn(
      "weight",
      each((place) => {
        const assumed = `{Settings.assumedWeight${categoryLetters[place]}}`;
        const [now, before] = [of(place, "from", "to"), of(place, "previousFrom", "previousTo")].map(mean);
        return `=IF(IFERROR(${now},0)>0,${now},IF(N(${assumed})>0,${assumed},IF(IFERROR(${before},0)>0,${before},"")))`;
      }),
      "money",
    ),
    workingColumn("wins", "=IF(N({money})=0,0,{money}/{weight})"),
    workingColumn(
      "winChance",
      each((place) => `={W-STAGES.chain.winChance${categoryLetters[place]}#0}`),
      "share",
    ),
    workingColumn(
      "wonMoney",
      each((place) => `=SUMIFS({W-DEALS.rows.typedAmount},${of(place, "from", "to")})`),
      "money",
    ),
    workingColumn(
      "wonCount",
      each((place) => `=COUNTIFS(${of(place, "from", "to")})`),
    ),
    workingColumn(
      "given",
      each((place) =>
        place === 2
          ? '=""'
          : `=IF(SUMPRODUCT(${chosen},--ISNUMBER({periods.typedProjects${categoryLetters[place]}}))=0,"",SUMIF(${chosen},1,{periods.typedProjects${categoryLetters[place]}}))`,
      ),
    ),
    workingColumn(
      "usualDays",
      each((place) => `=IFERROR(AVERAGEIFS(${rows}days},${rows}category},${place + 1}),{goal.usualDays})`),
    ),
  ]);
}

/** Which rows of Goals make the period: the one of the same days, else the longest that lie in it. */
function periodsTable(): TableBlock {
  const count = planSizes.goals;
  const row = rowOfTable("periods", "from");
  const words = `UPPER(TRIM(${periodWords(inputText("Goals.period", row))}))`;
  const values = ["planMoney", "shareA", "shareB", "shareC", "projectsA", "projectsB"];
  const longer =
    "({periods.to}-{periods.from}>{to}-{from})+({periods.to}-{periods.from}={to}-{from})*(ROW({periods.from})<ROW({from}))";
  return workingTable("periods", count, [
    workingColumn("from", `=IF(ISNUMBER({typedPlanMoney}),N(${periodFrom(words)}),0)`, "date"),
    workingColumn("to", `=IF({from}=0,0,N(${periodTo(words)}))`, "date"),
    workingColumn("same", `=IF(AND({from}>0,{from}=${facts}from},{to}=${facts}to}),1,0)`),
    workingColumn("inside", `=IF(AND({from}>0,{from}>=N(${facts}from}),{to}<=N(${facts}to})),1,0)`),
    workingColumn(
      "chosen",
      `=IF(SUM({periods.same})>0,IF(AND({same}=1,SUM({periods.same#0}:{same})=1),1,0),` +
        `IF({inside}=0,0,IF(SUMPRODUCT({periods.inside}*({periods.from}<={to})*({periods.to}>={from})*((${longer})>0))=0,1,0)))`,
    ),
    ...nesting(row),
    ...typedColumns("Goals", row, { values }),
  ]);
}

/**
 * What a row leaves for the months that no shorter row inside it names: its money less that of the rows it is the smallest to
 * hold (AM-82). A period named twice counts once.
 */
function nesting(row: string): Column<unknown>[] {
  const all = (key: string) => `{periods.${key}}`;
  const holds = `(${all("from")}<={from})*(${all("to")}>={to})*(${all("days")}>{days})`;
  const held = `(${all("from")}>={from})*(${all("to")}<={to})*(${all("outerDays")}={days})*${all("counts")}`;
  return [
    workingColumn("row", `=${row}`),
    workingColumn("days", "=IF({from}=0,0,{to}-{from}+1)"),
    workingColumn(
      "counts",
      `=IF({from}=0,0,IF(COUNTIFS({periods.from#0}:{from},{from},{periods.to#0}:{to},{to})=1,1,0))`,
    ),
    workingColumn("outerDays", `=IF({counts}=0,0,${smallest(`${holds}*${all("counts")}`, all("days"))})`),
    workingColumn(
      "rest",
      `=IF({counts}=0,0,MAX(0,N({typedPlanMoney})-SUMPRODUCT(${held},${all("typedPlanMoney")})))`,
      "money",
    ),
  ];
}

/** The fewest days among rows of a condition, 0 where there is none: the largest of their reciprocals. */
function smallest(condition: string, days: string): string {
  const largest = `SUMPRODUCT(MAX((${condition})/(${days}+(${days}=0))))`;
  return `IF(${largest}=0,0,ROUND(1/${largest},0))`;
}

/** The months of the period with their working days and what Goals give each. */
function monthsTable(): TableBlock {
  const count = planSizes.months;
  const around = "({periods.from}<={from})*({periods.to}>={to})";
  return workingTable("months", count, [
    workingColumn(
      "month",
      eachRow(
        count,
        (row) => `=IF(${row + 1}<=${facts}months},EDATE(DATE(YEAR(${facts}from}),MONTH(${facts}from}),1),${row}),"")`,
      ),
      "date",
    ),
    workingColumn("from", `=IF({month}="","",MAX({month},${facts}from}))`, "date"),
    workingColumn("to", `=IF({month}="","",MIN(EDATE({month},1)-1,${facts}to}))`, "date"),
    // A whole month by the working calendar; a part of one, or a year it does not know, by weekdays.
    workingColumn(
      "workdays",
      '=IF({month}="",0,IF(AND({from}={month},{to}=EDATE({month},1)-1),IFERROR(INDEX({W-CALENDAR.months.workdays},MATCH({month},{W-CALENDAR.months.month},0)),NETWORKDAYS({from},{to})),NETWORKDAYS({from},{to})))',
    ),
    // The row of Goals that gives the month: the shortest that holds it.
    workingColumn("ownerDays", `=IF({month}="",0,${smallest(`${around}*{periods.counts}`, "{periods.days}")})`),
    workingColumn(
      "owner",
      `=IF({ownerDays}=0,0,SUMPRODUCT(MAX(${around}*{periods.counts}*({periods.days}={ownerDays})*{periods.row})))`,
    ),
    workingColumn(
      "goal",
      "=IF({owner}=0,0,INDEX({periods.rest},{owner})*{workdays}/SUMIF({months.owner},{owner},{months.workdays}))",
      "money",
    ),
    workingColumn("weight", "=IF(SUM({months.goal})>0,{goal},{workdays})"),
  ]);
}

import {
  columns,
  type Field,
  type Formula,
  type Kind,
  type TableBlock,
  tableOf,
  type Text,
} from "../../engine/index.ts";
import { firstPage } from "../kit/first-page.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { Template, TemplateContext, TemplateInput } from "../kit/template.ts";
import { asOf } from "../sample/sample-days.ts";
import { contactWorkings } from "./contact-workings.ts";
import { statisticsSheet } from "./day-figures.ts";
import { placeWorkings } from "./day-workings.ts";
import { addWorkdays } from "./week-formulas.ts";
import { weekInputs, weekSettings } from "./week-inputs.ts";
import { followSheet, meetSheet, todaySheet, weekSheet } from "./week-lists.ts";
import { weekWords as words } from "./week-words.ts";

const { typed } = columns;

const weekDays = 5;
const examplePlan = 6_000_000;

/** Day and week of one manager: schedule, follow-ups, meetings and daily figures (CALC-21, 26, 27, 38). */
export const managerWeekTemplate: Template = makeManagerWeek(asOf);

/** The workbook with another day typed in; undefined is today. */
export function makeManagerWeek(given: number | undefined): Template {
  const inputs = weekInputs();
  return {
    id: "manager-week",
    name: words.name,
    inputs,
    settings: weekSettings,
    sheets: (context) => [
      startPage(context, inputs, given),
      todaySheet(context),
      weekSheet(context),
      followSheet(context),
      meetSheet(context),
      statisticsSheet(context),
      contactWorkings(context),
      placeWorkings(context),
    ],
  };
}

function startPage(context: TemplateContext, inputs: readonly TemplateInput[], given: number | undefined) {
  const { say } = context;
  return firstPage(context, {
    id: "W-WEEK",
    title: words.title,
    steps: [words.paste, words.day, words.work],
    inputs,
    settings: true,
    answer: answer(given),
    chart: {
      type: "chart",
      key: "load",
      title: say(words.chart),
      kind: "column",
      categories: "days.date",
      series: [
        { values: "days.planned", name: say(words.planned) },
        { values: "days.available", name: say(words.available), as: "line" },
      ],
      valueKind: "hours",
    },
    below: [days(context)],
  });
}

function answer(given: number | undefined): Field[] {
  const first = "{W-WEEK-7.set.first}";
  const month = (key: string) => `={W-WEEK-6.month.${key}}`;
  return [
    typed("given", words.given, { kind: "date", of: given }),
    formulaColumn("day", words.shown, "date", "=IF(N({given})=0,TODAY(),INT({given}))"),
    typed("plan", words.plan, { kind: "money", of: examplePlan }),
    formulaColumn("today", words.today, "whole", `=COUNTIF({W-WEEK-7.acts.plan},${first})`),
    formulaColumn(
      "promises",
      words.promises,
      "whole",
      `=COUNTIFS({W-WEEK-7.acts.plan},${first},{W-WEEK-7.acts.promised},1)`,
    ),
    formulaColumn("hours", words.hours, "hours", `=SUMIF({W-WEEK-7.acts.plan},${first},{W-WEEK-7.acts.minutes})/60`),
    formulaColumn("room", words.room, "hours", "={W-WEEK-7.set.capacity}/60"),
    formulaColumn(
      "toCall",
      words.toCall,
      "whole",
      '=COUNTIFS({W-WEEK-7.acts.state},">=1",{W-WEEK-7.acts.state},"<=2")',
    ),
    formulaColumn("toMeet", words.toMeet, "whole", '=COUNTIF({W-WEEK-7.acts.placeKind},">0")'),
    formulaColumn("monthToDate", words.monthToDate, "money", month("monthToDate")),
    formulaColumn("planShare", words.planShare, "share", month("planShare")),
    formulaColumn("runRate", words.runRate, "money", month("runRate")),
    formulaColumn("expected", words.expected, "money", month("expected")),
  ];
}

function days(context: TemplateContext): TableBlock {
  const { say } = context;
  const first = "{W-WEEK-7.set.first}";
  const date = (row: number) =>
    row === 0 ? `=${first}` : `=IF(${row}>={Settings.scheduleDays},"",${addWorkdays(first, String(row))})`;
  const column = (key: string, heading: Text, kind: Kind, formula: Formula) =>
    formulaColumn(key, heading, kind, `=IF({date}="","",${formula})`, { width: 16 });
  return tableOf(context, oneTo(weekDays), {
    key: "days",
    title: words.days,
    plain: true,
    columns: [
      formulaColumn(
        "date",
        words.date,
        "date",
        Array.from({ length: weekDays }, (_, row) => date(row)),
      ),
      column("contacts", words.contacts, "whole", "COUNTIF({W-WEEK-7.acts.plan},{date})"),
      column("promised", words.promised, "whole", "COUNTIFS({W-WEEK-7.acts.plan},{date},{W-WEEK-7.acts.promised},1)"),
      column("planned", words.planned, "hours", "SUMIF({W-WEEK-7.acts.plan},{date},{W-WEEK-7.acts.minutes})/60"),
      column("available", words.available, "hours", "{W-WEEK-7.set.capacity}/60"),
      column(
        "verdict",
        words.verdict,
        "text",
        `IF({planned}>{available},"${say(words.tooMuch)}","${say(words.fits)}")`,
      ),
    ],
  });
}

import type { FormField, Formula, Kind, TableBlock, Text } from "../../engine/index.ts";
import { firstPage } from "../kit/first-page.ts";
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
    answer: answer(context, given),
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

function answer({ say }: TemplateContext, given: number | undefined): FormField[] {
  const first = "{W-WEEK-7.set.first}";
  const month = (key: string) => `={W-WEEK-6.month.${key}}`;
  const field = (key: string, label: Text, kind: Kind, formula: Formula): FormField => ({
    key,
    label: say(label),
    kind,
    value: null,
    formula,
  });
  const typed = (key: string, label: Text, kind: Kind, value: number | null): FormField => ({
    key,
    label: say(label),
    kind,
    value,
    mark: "input",
    owner: "user",
  });
  return [
    typed("given", words.given, "date", given ?? null),
    field("day", words.shown, "date", "=IF(N({given})=0,TODAY(),INT({given}))"),
    typed("plan", words.plan, "money", examplePlan),
    field("today", words.today, "whole", `=COUNTIF({W-WEEK-7.acts.plan},${first})`),
    field("promises", words.promises, "whole", `=COUNTIFS({W-WEEK-7.acts.plan},${first},{W-WEEK-7.acts.promised},1)`),
    field("hours", words.hours, "hours", `=SUMIF({W-WEEK-7.acts.plan},${first},{W-WEEK-7.acts.minutes})/60`),
    field("room", words.room, "hours", "={W-WEEK-7.set.capacity}/60"),
    field("toCall", words.toCall, "whole", '=COUNTIFS({W-WEEK-7.acts.state},">=1",{W-WEEK-7.acts.state},"<=2")'),
    field("toMeet", words.toMeet, "whole", '=COUNTIF({W-WEEK-7.acts.placeKind},">0")'),
    field("monthToDate", words.monthToDate, "money", month("monthToDate")),
    field("planShare", words.planShare, "share", month("planShare")),
    field("runRate", words.runRate, "money", month("runRate")),
    field("expected", words.expected, "money", month("expected")),
  ];
}

function days({ say }: TemplateContext): TableBlock {
  const first = "{W-WEEK-7.set.first}";
  const date = (row: number) =>
    row === 0 ? `=${first}` : `=IF(${row}>={Settings.scheduleDays},"",${addWorkdays(first, String(row))})`;
  const column = (key: string, heading: Text, kind: Kind, formula: Formula) =>
    formulaColumn(key, say(heading), kind, `=IF({date}="","",${formula})`, { width: 16 });
  return {
    type: "table",
    key: "days",
    title: say(words.days),
    plain: true,
    rowCount: weekDays,
    columns: [
      formulaColumn(
        "date",
        say(words.date),
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
  };
}

import { columns, dayOf, workingCalendar, type ResultSheet } from "../../engine/index.ts";
import type { TemplateContext } from "../kit/template.ts";
import { workingSheet, workingTable } from "../funnel/deal-model/working-sheet.ts";
import { planTemplateWords as words } from "./plan-words.ts";

/** Years the working calendar knows. */
const years = [2023, 2024, 2025, 2026, 2027];
/** The planner's usual one (setting calendarCountry). */
const country = "ru";

/** Working days of each month, as the planner counts them. */
export function calendarWorkings({ say }: TemplateContext): ResultSheet {
  const calendar = workingCalendar(country);
  const months = years.flatMap((year) => Array.from({ length: 12 }, (_, month) => [year, month + 1] as const));
  const last = (year: number, month: number) => (month === 12 ? dayOf(year, 12, 31) : dayOf(year, month + 1, 1) - 1);
  return workingSheet("W-CALENDAR", say(words.calendarSheet), [
    workingTable("months", months.length, [
      columns.date("month", "month", (_, at) => dayOf(...months[at], 1)),
      columns.whole("workdays", "workdays", (_, at) =>
        calendar.workdaysBetween(dayOf(...months[at], 1), last(...months[at])),
      ),
    ]),
  ]);
}

import type { Issue } from "../ground/issue.ts";
import type { Day } from "../ground/units.ts";
import { calendarWords } from "../words/days/calendar-words.ts";
import { say, text } from "../ground/text.ts";
import type { WorkingCalendar } from "../ground/working-calendar.ts";

/**
 * One warning that names the years for which only weekends are known, or none.
 *
 * @see AM-20: a year that is missing gives a warning, never a guess
 * @example calendarIssues(workingCalendar("ru"), dayOf(2028, 1, 1), dayOf(2028, 12, 31))[0].code // "CALENDAR_YEAR"
 */
export function calendarIssues(calendar: WorkingCalendar, from: Day, to: Day): Issue[] {
  const years = calendar.missingYears(from, to);
  if (years.length === 0) return [];
  const names = { years: years.join(", ") };
  const words = calendarWords.yearMissing;
  return [
    {
      level: "warning",
      code: "CALENDAR_YEAR",
      message: text(say(words, "en", names), say(words, "ru", names)),
      count: years.length,
    },
  ];
}

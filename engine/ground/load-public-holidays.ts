import { dayOf } from "./day.ts";
import { DayType, type CalendarDays } from "./working-calendar.ts";

/**
 * Public holidays of a country and years, for countries whose calendar we do not carry (`de`, `pl`, `us-ca` …).
 *
 * The library is loaded when first asked for: it is large, and a run for Russia never needs it.
 *
 * @param country ISO code, a state after a hyphen: "de", "de-by"
 * @returns days off, ready for `workingCalendar`; no rows when the library does not know the country
 * @see AM-20; library date-holidays
 * @example (await loadPublicHolidays("de", [2026])).date[0] // 46023, New Year's Day
 */
export async function loadPublicHolidays(country: string, years: readonly number[]): Promise<CalendarDays> {
  const { default: Holidays } = await import("date-holidays");
  const [land = "", state = "", region = ""] = country.trim().toUpperCase().split("-");
  const calendar = new Holidays(land, state, region, { types: ["public"] });
  const days = years.flatMap((year) => calendar.getHolidays(year)).map((holiday) => holiday.date.slice(0, 10));
  const dates = [...new Set(days)].sort().map((iso) => {
    const [year, month, date] = iso.split("-").map(Number);
    return dayOf(year, month, date);
  });
  return { date: Float64Array.from(dates), dayType: new Int8Array(dates.length).fill(DayType.Holiday) };
}

import type { Input } from "../input/read-input.ts";
import { planFrame, type PlanOptions } from "../frame/plan-frame.ts";
import { workingCalendars } from "../ground/calendar-data.ts";
import { yearOf } from "../ground/day.ts";
import { loadPublicHolidays } from "../ground/load-public-holidays.ts";
import type { CalendarDays } from "../ground/working-calendar.ts";

/**
 * The public holidays a run needs, for the doors: they hand them to `planSales`, so that the engine itself stays without
 * a library. From the year before the period (or the one compared with it) to the year after it.
 *
 * @returns undefined where the engine carries the country's calendar, or the setting calendarCountry names no country
 * @see AM-20
 * @example (await loadCountryHolidays(input, { today: 46091 }))?.date // "de": 46023, New Year's Day, …
 */
export async function loadCountryHolidays(input: Input, options: PlanOptions = {}): Promise<CalendarDays | undefined> {
  const country = input.settings.calendarCountry.trim().toLowerCase();
  if (country in workingCalendars || !/^[a-z]{2}(-|$)/.test(country)) return undefined;
  const { asOf, period, previousPeriod } = planFrame(input, options);
  const first = yearOf(Math.min(asOf, period.from, previousPeriod.from)) - 1;
  const last = yearOf(Math.max(asOf, period.to)) + 1;
  return loadPublicHolidays(
    country,
    Array.from({ length: last - first + 1 }, (_, place) => first + place),
  );
}

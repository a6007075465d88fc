import { normaliseKey } from "../input/normalise-key.ts";
import type { Day } from "../ground/units.ts";
import type { SavedFunnels } from "./saved-funnel.ts";

/** One entry per deal. */
export interface Postponed {
  /** How often the forecast date was later than the one known before. */
  readonly times: Uint16Array;
  /** Days between the first known forecast and today's; NaN where none was known. */
  readonly days: Float64Array;
}

/**
 * How often each deal's forecast date moved to a later one, from the funnels that builds and people saved to today's.
 *
 * @param ids code of each deal
 * @param forecast today's forecast date of each deal; NaN is blank
 * @param saved days of saved funnels; those from `asOf` on are not looked at
 * @see CALC-46
 * @example forecasts 10 March, 20 March, 15 March, 1 April today: moved to later twice
 */
export function postponed(
  ids: readonly (string | undefined)[],
  forecast: Float64Array,
  saved: SavedFunnels,
  asOf: Day,
): Postponed {
  const earlier = saved.days.filter((day) => day < asOf);
  const rows = earlier.length > 0 ? rowsOfIds(ids) : new Map<string, number>();
  const times = new Uint16Array(ids.length);
  const first = new Float64Array(ids.length).fill(Number.NaN);
  const last = first.slice();
  const see = (row: number, day: number): void => {
    if (Number.isNaN(day)) return;
    if (day > last[row]) times[row] += 1;
    if (Number.isNaN(first[row])) first[row] = day;
    last[row] = day;
  };
  for (const day of earlier) {
    const funnel = saved.on(day);
    if (!funnel?.forecastClose) continue;
    funnel.dealId.forEach((id, at) => {
      const row = rows.get(normaliseKey(id));
      if (row !== undefined) see(row, funnel.forecastClose![at]);
    });
  }
  const known = first.slice();
  forecast.forEach((day, row) => see(row, day));
  return { times, days: forecast.map((day, row) => day - known[row]) };
}

/** The first row of each code. */
function rowsOfIds(ids: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  ids.forEach((id, row) => {
    if (id === undefined) return;
    const key = normaliseKey(id);
    if (!rows.has(key)) rows.set(key, row);
  });
  return rows;
}

import type { Day, Share } from "../ground/units.ts";

/**
 * Discipline: of what was due up to the day, the share handed in by its due date.
 *
 * @param due days, NaN is none
 * @param submitted days in the same order, NaN is not handed in
 * @returns 0 to 1; NaN where nothing was due yet
 * @see CALC-29
 * @example onTimeShare(Float64Array.of(10, 11), Float64Array.of(10, 12), 20) // 0.5
 */
export function onTimeShare(due: Float64Array, submitted: Float64Array, asOf: Day): Share {
  let all = 0;
  let onTime = 0;
  due.forEach((day, row) => {
    if (!(day <= asOf)) return;
    all += 1;
    if (submitted[row] <= day) onTime += 1;
  });
  return all === 0 ? Number.NaN : onTime / all;
}

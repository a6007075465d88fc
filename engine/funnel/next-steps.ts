import type { Day } from "../ground/units.ts";

/**
 * The next step of every deal: the one of the lowest number not yet done on the day.
 *
 * @param steps deal row, step number and day done of each step; NaN is not done
 * @returns row of the step per deal, -1 where there is none
 * @see CALC-12, CALC-17
 * @example nextSteps({ dealId, stepNo, doneDate }, 2, asOf) // row of the step, or -1
 */
export function nextSteps(
  steps: { readonly dealId: Int32Array; readonly stepNo: Float64Array; readonly doneDate: Float64Array },
  dealCount: number,
  asOf: Day,
): Int32Array {
  const next = new Int32Array(dealCount).fill(-1);
  steps.dealId.forEach((deal, row) => {
    if (deal < 0 || steps.doneDate[row] <= asOf) return;
    if (next[deal] < 0 || steps.stepNo[row] < steps.stepNo[next[deal]]) next[deal] = row;
  });
  return next;
}

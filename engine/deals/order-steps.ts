/** Steps of every deal in their order: those of deal d stand in `rows` from `start[d]` to before `start[d + 1]`. */
export interface OrderedSteps {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/**
 * The steps of each deal by step number; equal numbers keep the order of the rows. Steps of unknown deals are left out.
 *
 * @see CALC-17
 * @example orderSteps({ dealId: Int32Array.of(0, 0), stepNo: Float64Array.of(2, 1) }, 1).rows // 1 0
 */
export function orderSteps(
  { dealId, stepNo }: { readonly dealId: Int32Array; readonly stepNo: Float64Array },
  dealCount: number,
): OrderedSteps {
  const start = new Int32Array(dealCount + 1);
  for (const deal of dealId) if (deal >= 0) start[deal + 1] += 1;
  for (let deal = 0; deal < dealCount; deal++) start[deal + 1] += start[deal];
  const next = start.slice();
  const rows = new Int32Array(start[dealCount]);
  dealId.forEach((deal, step) => {
    if (deal >= 0) rows[next[deal]++] = step;
  });
  const number = (step: number): number => (Number.isNaN(stepNo[step]) ? Infinity : stepNo[step]);
  const inOrder = (one: number, other: number): number =>
    number(one) === number(other) ? one - other : number(one) - number(other);
  for (let deal = 0; deal < dealCount; deal++) rows.subarray(start[deal], start[deal + 1]).sort(inOrder);
  return { start, rows };
}

/** Rows of the steps of one deal, in order. */
export function stepsOf({ start, rows }: OrderedSteps, deal: number): Int32Array {
  return rows.subarray(start[deal], start[deal + 1]);
}

/**
 * A percentile by nearest rank: the ⌈P·n⌉-th smallest, one of the values themselves.
 *
 * @param sorted ascending, without blanks
 * @param share 0 < share <= 1
 * @returns NaN of no values
 * @throws RangeError if the share is out of range
 * @see CALC-46; nearest-rank method
 * @example nearestRank([5, 8, 10, 12, 40], 0.75) // 12
 */
export function nearestRank(sorted: ArrayLike<number>, share: number): number {
  if (!(share > 0 && share <= 1)) throw new RangeError(`share: expected more than 0 and at most 1, got ${share}`);
  // 0.07 × 100 is 7.000000000000001: noise must not take the next value
  const rank = Math.ceil(Math.round(share * sorted.length * 1e9) / 1e9);
  return sorted.length > 0 ? sorted[Math.max(rank, 1) - 1] : Number.NaN;
}

import { mapColumn } from "../ground/map-column.ts";
/** What a criterion is for us against one competitor; the codes of `ComparisonSide`. */
export const ComparisonSide = { Weakness: 0, Common: 1, Strength: 2 } as const;

/**
 * Strength, common ground or weakness, criterion by criterion, by two marks.
 *
 * @param ours marks 0 (absent) to 5
 * @param theirs marks of the competitor, in the same order
 * @returns codes of `ComparisonSide`; -1 where a mark is missing
 * @see CALC-36
 * @example compareCriteria([3, 5, 4], [4, 4, 4]) // weakness, strength, common
 */
export function compareCriteria(ours: ArrayLike<number>, theirs: ArrayLike<number>): Int8Array {
  return mapColumn(Int8Array, ours, (mark, row) => {
    if (Number.isNaN(mark) || Number.isNaN(theirs[row])) return -1;
    if (mark === theirs[row]) return ComparisonSide.Common;
    return mark > theirs[row] ? ComparisonSide.Strength : ComparisonSide.Weakness;
  });
}

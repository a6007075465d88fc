/** The numbers 1 to `count`: rows of a table of formulas, for `inputCell`, for ranks. */
export function oneTo(count: number): number[] {
  return Array.from({ length: count }, (_, row) => row + 1);
}

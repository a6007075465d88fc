/** How far the formulas reach on the sheets of deals, stages and managers. */
export const capacities = { deals: 2000, stages: 20, managers: 40 } as const;

/** Number of the owner of deals that name nobody on the sheet Managers. */
export const unassigned = capacities.managers + 1;

/** Categories in formulas: 1 A, 2 B, 3 C, 4 none. */
export const categoryLetters = ["A", "B", "C"] as const;
export const noCategory = categoryLetters.length + 1;

/** One formula for each row of a table. */
export function eachRow(count: number, formulaOf: (row: number) => string): string[] {
  return Array.from({ length: count }, (_, row) => formulaOf(row));
}

/** Rows of each input sheet that the formulas reach. */
export const capacities = { Norms: 40, CategoryNorms: 120, ProspectNorms: 30, Clients: 2500, Managers: 40 } as const;
/** Classes with norms of their own, and rows for groups a person adds. */
export const groupRows = ["A", "B", "C", null, null, null] as const;
export const speedYears = [0.5, 1, 1.5, 2, 3] as const;
/** Rows of the table year by year. */
export const shownYears = 12;

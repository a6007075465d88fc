/** Clients the formulas reach. */
export const capacity = 2500;
/** Clients drawn in the Pareto chart, and clients to develop first that are listed. */
export const charted = 40;

/** Payments the formulas reach. */
export const capacity = 10_000;
/** Clients that have a line. */
export const clientCapacity = 2_000;
/** Clients listed by cause and late ones, and those drawn. */
export const listed = 200;
/** Years whose months are counted. */
export const yearsBack = 5;

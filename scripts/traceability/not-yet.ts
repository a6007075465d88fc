/** Targets that are being built; this list only shrinks, and an empty one is what we want. */
export const notYet: readonly string[] = [];

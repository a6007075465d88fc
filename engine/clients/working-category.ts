import { AbcClass } from "../ground/abc-class.ts";

/**
 * The category a client is counted in: its group by money if it pays, else the mark of its potential, else none.
 *
 * @param actual AbcClass by money received
 * @param potential AbcClass by potential; None where unknown
 * @returns A, B, C or None
 * @see CALC-02, glossary "working category"
 * @example workingCategory(AbcClass.None, AbcClass.B) // AbcClass.B
 */
export function workingCategory(actual: number, potential: number): number {
  return actual <= AbcClass.C ? actual : potential;
}

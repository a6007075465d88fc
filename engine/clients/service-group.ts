import { AbcClass, timeNormClass } from "../ground/abc-class.ts";

/**
 * The group by which time is spent on a client: the mark of its potential if known, else its group by money,
 * else the setting `unknownGroup`.
 *
 * @param actual AbcClass by money received; a loss-maker counts as C
 * @param potential AbcClass by potential; None where unknown
 * @param unknownGroup A, B or C for who has neither; such clients also get the issue POTENTIAL_MISSING
 * @see CALC-03, CALC-09, AM-11, glossary "service group"
 * @example serviceGroup(AbcClass.C, AbcClass.A) // AbcClass.A
 */
export function serviceGroup(actual: number, potential: number, unknownGroup: number = AbcClass.C): number {
  if (potential !== AbcClass.None) return potential;
  return actual === AbcClass.None ? unknownGroup : timeNormClass(actual);
}

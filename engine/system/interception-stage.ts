import type { Share } from "../ground/units.ts";

/** 0 target, 1 interested, 2 trial purchase, 3 consolidation, 4 the old supplier is given up. */
export type InterceptionStage = 0 | 1 | 2 | 3 | 4;

/**
 * How far a competitor's client has come over to us, by what it pays: nothing, once, again, or nearly all it could.
 *
 * @param payments positive payments so far
 * @param walletShare what it pays us of what it could pay; NaN is not known
 * @param interested the interest last noted is high or medium
 * @param displacedShare share from which the old supplier counts as given up (setting)
 * @see CALC-24; D-236 to D-239
 * @example interceptionStage(1, 0.1, true, 0.9) // 2
 */
export function interceptionStage(
  payments: number,
  walletShare: Share,
  interested: boolean,
  displacedShare: Share,
): InterceptionStage {
  if (!(payments > 0)) return interested ? 1 : 0;
  if (walletShare >= displacedShare) return 4;
  return payments === 1 ? 2 : 3;
}

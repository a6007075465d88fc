import type { Day } from "../ground/units.ts";

/** Fast: agreed soon; protracted: refused or slower, so by the long technique; open: too early to say. */
export type InterceptionPath = "fast" | "protracted" | "open";

/** What is known of one target client; NaN is a day that is not there. */
export interface InterceptionDays {
  readonly firstContactOn: Day;
  readonly firstPaymentOn: Day;
  /** The interest last noted is a refusal. */
  readonly refused: boolean;
}

/**
 * By which technique a target client is (or was) won.
 *
 * @param fastDays days from the first done contact to the first payment (setting)
 * @param asOf day of the plan: without a payment, waiting longer than `fastDays` is slow too
 * @see CALC-24; D-125, D-126
 * @example interceptionPath({ firstContactOn: 100, firstPaymentOn: 130, refused: false }, 30, 200) // "fast"
 */
export function interceptionPath(
  { firstContactOn, firstPaymentOn, refused }: InterceptionDays,
  fastDays: number,
  asOf: Day,
): InterceptionPath {
  const days = firstPaymentOn - firstContactOn;
  if (days >= 0 && days <= fastDays) return "fast";
  if (refused || (Number.isNaN(firstPaymentOn) ? asOf : firstPaymentOn) - firstContactOn > fastDays)
    return "protracted";
  return "open";
}

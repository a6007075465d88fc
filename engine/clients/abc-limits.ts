import type { Money, Share } from "../ground/units.ts";

/** Cumulative shares where A and B end, 0 < a <= b <= 1. */
export interface AbcLimits {
  readonly a: Share;
  readonly b: Share;
}

/** Which share is compared with the limit: of those ranked before the client, or with the client itself (AM-10). */
export type AbcRule = "before" | "including";

/** What becomes of equal amounts that stand on both sides of a limit. */
export interface AbcTies {
  /**
   * The equal amounts all take the class of the first of them if no more than this many stand beyond the limit; a longer
   * tie is divided where the limit falls, or many clients on one tariff would swell the class.
   */
  readonly tieSpill?: number;
  /** All rows in the order in which equal amounts shall stand, by name for instance; input order when absent. */
  readonly tieOrder?: Int32Array;
}

export const usualTieSpill = 1;

/** The 80/15/5 rule. */
export const usualLimits = { a: 0.8, b: 0.95 } satisfies AbcLimits;

/** A client is inside while the money its rule compares is below this whole amount. */
export interface AbcBounds {
  readonly a: Money;
  readonly b: Money;
}

/**
 * Turns limits in shares into limits in whole money units, so that comparing them is exact.
 *
 * A share is taken as the decimal it is written as (0.8 is 8/10, not the nearest binary number), and the division
 * is done once in big integers: `before < 0.8 × total` is the same as `before < bound` for whole money.
 *
 * @param total sum of the positive amounts in whole money units, below 2^53
 * @throws RangeError if the limits are out of order or the total is not a whole number below 2^53
 * @see AM-01, AM-10
 * @example abcBounds({ a: 0.8, b: 0.95 }, 1001, "before") // { a: 801, b: 951 }
 */
export function abcBounds(limits: AbcLimits, total: Money, rule: AbcRule): AbcBounds {
  const { a, b } = limits;
  if (!(a > 0 && a <= b && b <= 1)) throw new RangeError(`limits, expected 0 < a <= b <= 1, got a ${a}, b ${b}`);
  if (!Number.isSafeInteger(total)) {
    throw new RangeError(`amounts, expected whole money units with a sum below 2^53, got a sum of ${total}`);
  }
  return { a: bound(a, total, rule), b: bound(b, total, rule) };
}

/**
 * How many of equal amounts belong to the upper side of a limit.
 *
 * @param count how many there are of the amount
 * @param inside how many of them are inside each by its own place
 * @see AM-10
 * @example insideOfTie(3, 2, 1) // 3: only one stands beyond, so all go together
 */
export function insideOfTie(count: number, inside: number, tieSpill: number): number {
  return inside > 0 && count - inside <= tieSpill ? count : Math.min(inside, count);
}

/**
 * How many equal amounts are inside a limit, each by its own place, when `before` stands above the first of them.
 *
 * @returns a whole number, 0 or more; the tie itself may be shorter
 * @see AM-01, AM-10
 * @example placesInside(150, 500, 800, "before") // 2
 */
export function placesInside(amount: Money, before: Money, bound: Money, rule: AbcRule): number {
  const room = bound - before;
  if (room <= 0) return 0;
  const part = room % amount; // `%` is exact, a quotient of large numbers is not
  const places = (room - part) / amount + (part > 0 ? 1 : 0);
  return rule === "before" ? places : places - 1;
}

function bound(share: Share, total: Money, rule: AbcRule): Money {
  const { numerator, denominator } = decimalFraction(share);
  const scaled = numerator * BigInt(total);
  // Whole x: x < s is x < ceil(s), and x <= s is x < floor(s) + 1.
  const whole = rule === "before" ? (scaled + denominator - 1n) / denominator : scaled / denominator + 1n;
  return Number(whole);
}

function decimalFraction(value: number): { numerator: bigint; denominator: bigint } {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length - Number(exponent)) };
}

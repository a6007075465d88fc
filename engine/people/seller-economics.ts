import type { Money, Share } from "../ground/units.ts";
import type { Failure } from "../words/note.ts";
import type { PeopleNote } from "../words/people/people-words.ts";

export interface SellerInput {
  /** Yearly cost of one more seller. */
  readonly cost: Money;
  /** Margin of sales. */
  readonly margin: Share;
  /** Sales the seller adds in the first year. */
  readonly increment: Money;
  /** Share of them that stays in the second and third year (carry-over). */
  readonly secondYear: Share;
  readonly thirdYear: Share;
  /** Return below which one more seller does not pay, and above which the team is too small. */
  readonly corridor: { readonly low: Share; readonly high: Share };
}

export const usualCorridor = { low: 0.5, high: 1.5 } as const;

export interface SellerEconomics {
  /** Sales that pay the cost. */
  readonly breakEven: Money;
  readonly threeYearMargin: Money;
  /** Three years' margin less the cost, by the cost. */
  readonly threeYearReturn: number;
  readonly verdict: "below" | "within" | "above" | undefined;
  readonly failure?: Failure;
  readonly notes: readonly PeopleNote[];
}

/**
 * Whether one more seller pays: break-even sales and the return of three years against a corridor.
 *
 * @returns NaN figures with a `failure` when the cost or the margin is not above 0 (DIV0) or a figure is blank (NA)
 * @see AM-22; return on incremental sales force size, Zoltners, Sinha and Lorimer 2004
 * @example cost 100, margin 0.4, increment 600, carry-over 0.8 and 0.6 → break-even 250, return 4.76, above
 */
export function sellerEconomics(input: SellerInput): SellerEconomics {
  const { cost, margin, increment, secondYear, thirdYear, corridor } = input;
  const breakEven = margin > 0 ? cost / margin : NaN;
  const threeYearMargin = margin * increment * (1 + secondYear + thirdYear);
  const threeYearReturn = cost > 0 ? (threeYearMargin - cost) / cost : NaN;
  const verdict = verdictOf(threeYearReturn, corridor);
  const failure = failureOf(input);
  const notes = verdict ? [noteOf(verdict, threeYearReturn, corridor)] : [];
  return { breakEven, threeYearMargin, threeYearReturn, verdict, ...(failure && { failure }), notes };
}

/** The limits themselves are within. */
function verdictOf(result: number, { low, high }: SellerInput["corridor"]): SellerEconomics["verdict"] {
  if (Number.isNaN(result)) return undefined;
  return result < low ? "below" : result > high ? "above" : "within";
}

const codes = { below: "SELLER_BELOW", within: "SELLER_WITHIN", above: "SELLER_ABOVE" } as const;

function noteOf(verdict: keyof typeof codes, result: number, corridor: SellerInput["corridor"]): PeopleNote {
  const values = { result: { share: result }, low: { share: corridor.low }, high: { share: corridor.high } };
  return { code: codes[verdict], values };
}

function failureOf({ cost, margin, increment, secondYear, thirdYear }: SellerInput): Failure | undefined {
  if (cost <= 0 || margin <= 0) return "DIV0";
  return [cost, margin, increment, secondYear, thirdYear].some(Number.isNaN) ? "NA" : undefined;
}

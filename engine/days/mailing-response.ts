import type { Share } from "../ground/units.ts";
import type { Failure } from "../words/note.ts";

export interface ResponseBand {
  /** Usual shares of letters answered, both inclusive. */
  readonly low: Share;
  readonly high: Share;
}

/** Keys of results, the same in both languages. */
export type ResponseVerdict = "below" | "within" | "above";

export interface MailingResponse {
  readonly delivered: number;
  readonly rate: Share;
  /** Responses to expect of the letters delivered. */
  readonly from: number;
  readonly to: number;
  readonly verdict?: ResponseVerdict;
  /** DIV0: nothing was delivered; NUM: a negative figure, or more responses than letters. Figures are NaN then. */
  readonly failure?: Failure;
}

/**
 * Response to a mailing against what is usual.
 *
 * @param sent letters sent; `returned` of them came back
 * @see CALC-25
 * @example mailingResponse(1200, 50, 20, { low: 0.01, high: 0.03 }).verdict // "within": 1.74 % of 1,150
 */
export function mailingResponse(
  sent: number,
  returned: number,
  responses: number,
  { low, high }: ResponseBand,
): MailingResponse {
  const delivered = sent - returned;
  const nothing = { delivered, rate: Number.NaN, from: Number.NaN, to: Number.NaN };
  if (!(sent >= 0 && returned >= 0 && responses >= 0)) return { ...nothing, failure: "NUM" };
  if (delivered <= 0) return { ...nothing, failure: "DIV0" };
  if (responses > delivered) return { ...nothing, failure: "NUM" };
  const [from, to] = [delivered * low, delivered * high];
  const slack = 1e-9 * delivered; // 0.03 × 100 is not 3 in binary: on the limit is within
  const verdict = responses < from - slack ? "below" : responses > to + slack ? "above" : "within";
  return { delivered, rate: responses / delivered, from, to, verdict };
}

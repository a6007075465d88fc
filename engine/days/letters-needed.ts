import { ceilTolerant } from "../ground/round.ts";
import type { ResponseBand } from "./mailing-response.ts";

/**
 * Letters to send for so many responses: from, when the response is high, to, when it is low.
 *
 * @throws RangeError for a negative number of responses or shares not in 0 < low <= high <= 1
 * @see CALC-25
 * @example lettersNeeded(30, { low: 0.01, high: 0.03 }) // { from: 1000, to: 3000 }
 */
export function lettersNeeded(responses: number, { low, high }: ResponseBand): { from: number; to: number } {
  if (!(responses >= 0)) throw new RangeError(`responses, expected 0 or more, got ${responses}`);
  if (!(low > 0 && low <= high && high <= 1)) {
    throw new RangeError(`low and high, expected 0 < low <= high <= 1, got ${low} and ${high}`);
  }
  return { from: ceilTolerant(responses / high), to: ceilTolerant(responses / low) };
}

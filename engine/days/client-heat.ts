import { AbcClass } from "../ground/abc-class.ts";
import { clientLists } from "../input/lists/client-lists.ts";
import { numberOfCode } from "../input/lists/closed-list.ts";

/**
 * How warm a client is after the last talk. `Marketing`: refused, but worth keeping warm and intercepting over time;
 * `None`: no interest was noted.
 */
export const Heat = { Hot: 0, Warm: 1, Cold: 2, Marketing: 3, Closed: 4, None: 5 } as const;
/** Place = number of the heat; keys of results, the same in both languages. */
export const heatKeys = ["hot", "warm", "cold", "marketing", "closed", "none"] as const;

const high = numberOfCode(clientLists.interest, "high");
const medium = numberOfCode(clientLists.interest, "medium");
const low = numberOfCode(clientLists.interest, "low");
const refused = numberOfCode(clientLists.interest, "refused");

/**
 * Hot or warm by interest and potential.
 *
 * High interest is hot for any potential; medium is hot for A, else warm; low is warm for A, else cold. Who refused goes
 * to marketing when of potential A, a target, or found to be large, else is closed.
 *
 * @param interest number of the list interest; -1 was not noted
 * @param potential AbcClass; None (unknown) counts as C
 * @param important class target, or found to be large
 * @see CALC-27
 * @example clientHeat(numberOfCode(clientLists.interest, "medium"), AbcClass.A, false) // Heat.Hot
 */
export function clientHeat(interest: number, potential: number, important: boolean): number {
  const isLarge = potential === AbcClass.A;
  switch (interest) {
    case high:
      return Heat.Hot;
    case medium:
      return isLarge ? Heat.Hot : Heat.Warm;
    case low:
      return isLarge ? Heat.Warm : Heat.Cold;
    case refused:
      return isLarge || important ? Heat.Marketing : Heat.Closed;
    default:
      return Heat.None;
  }
}

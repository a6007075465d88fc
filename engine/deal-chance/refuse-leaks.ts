import { DealStatus } from "../ground/deal-status.ts";

/** Why an attribute is not used. */
export type Leak = "filledAtTheEnd" | "decidedAtTheEnd";

/** Filled for the one outcome so much more often than for the other, and so much less while open. */
const farApart = 0.5;
const lessThan = 0.5;
/** Words that tell so many outcomes alone are too good to have been known before. */
const tooGood = 0.95;
/** A word of so few closed deals, or to be looked for on so few open ones, proves nothing. */
const fewDeals = 5;
/** Of the open deals that would have a word if it were known by then, fewer than these have it. */
const hardlyAny = 0.1;

/**
 * Is an attribute known only after a deal has ended, and so no use for one that has not?
 *
 * It is where it is filled for won and lost deals more than 50 points apart while open deals have less than half of the
 * larger share; or where open deals have less than half of what closed ones have and its words alone tell 95 % of outcomes; or
 * where one word stands on deals of one outcome only and hardly on any open deal, though as many as five should have it. A word
 * that no closed deal has counts as blank for open ones. Without open deals they count as having none.
 *
 * @param status numbers of `DealStatus`
 * @returns undefined where nothing speaks against it
 * @see CALC-55, "known while open"
 * @example leakOf([1, 1, 2, 0], [-1, -1, 0, -1]) // "filledAtTheEnd": a loss reason
 */
export function leakOf(status: ArrayLike<number>, codes: ArrayLike<number>): Leak | undefined {
  const [all, filled] = [
    [0, 0, 0],
    [0, 0, 0],
  ];
  let most = -1;
  for (let deal = 0; deal < codes.length; deal++) most = Math.max(most, codes[deal]);
  const byWord = new Int32Array((most + 2) * 3); // blank first
  for (let deal = 0; deal < codes.length; deal++) {
    if (status[deal] < DealStatus.Open) continue;
    all[status[deal]] += 1;
    byWord[(codes[deal] + 1) * 3 + status[deal]] += 1;
  }
  let told = 0;
  for (let word = 0; word < byWord.length; word += 3) {
    const [open, won, lost] = [byWord[word], byWord[word + 1], byWord[word + 2]];
    told += Math.max(won, lost);
    if (word === 0 || won + lost === 0) continue;
    filled[DealStatus.Open] += open;
    filled[DealStatus.Won] += won;
    filled[DealStatus.Lost] += lost;
  }
  const [open, won, lost] = filled.map((count, one) => (all[one] > 0 ? count / all[one] : 0));
  if (Math.abs(won - lost) > farApart && open < lessThan * Math.max(won, lost)) return "filledAtTheEnd";
  const closed = all[DealStatus.Won] + all[DealStatus.Lost];
  const closedShare = (filled[DealStatus.Won] + filled[DealStatus.Lost]) / closed;
  for (let word = 3; word < byWord.length; word += 3) {
    const [stillOpen, wins, losses] = [byWord[word], byWord[word + 1], byWord[word + 2]];
    const count = wins + losses;
    const awaited = (all[DealStatus.Open] * count) / closed;
    const isOneSided = Math.max(wins, losses) >= tooGood * count && count >= fewDeals;
    if (isOneSided && awaited >= fewDeals && stillOpen < hardlyAny * awaited) return "decidedAtTheEnd";
  }
  const isKnowing = all[DealStatus.Open] > 0 && told >= tooGood * closed && told > Math.max(all[1], all[2]);
  return isKnowing && open < lessThan * closedShare ? "decidedAtTheEnd" : undefined;
}

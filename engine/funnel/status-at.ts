import type { Day } from "../ground/units.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { DealOutcomes } from "./win-rates.ts";

/** Not opened yet at the day. */
export const notYetOpened = -1;

/**
 * Statuses as they stood at the end of a day: a deal closed later was still open, one opened later was not there.
 *
 * Blank dates change nothing: without an opening the deal is there, without a closing it is closed as its status says.
 *
 * @returns numbers of `DealStatus`, or -1 for a deal not yet opened
 * @see CALC-12 (open deals at asOf)
 * @example statusAt(46030, { status: [1], openDate: Float64Array.of(46023), closeDate: Float64Array.of(46040) }) // 0, open
 */
export function statusAt(asOf: Day, deals: DealOutcomes): Int8Array {
  const { status, openDate, closeDate } = deals;
  const stood = new Int8Array(status.length);
  for (let deal = 0; deal < stood.length; deal++) {
    if (openDate[deal] > asOf) stood[deal] = notYetOpened;
    else stood[deal] = closeDate[deal] > asOf ? DealStatus.Open : status[deal];
  }
  return stood;
}

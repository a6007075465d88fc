import type { Day } from "../ground/units.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { notYetOpened } from "./status-at.ts";
import type { DealOutcomes } from "./win-rates.ts";

/**
 * Deals as anybody could know them at the end of a day: what happened later is blank, so that nothing computed from them can
 * look ahead.
 *
 * A deal closed on the day is closed. Deals without an opening day, closed ones without a closing day or closed before they
 * were opened are not there: nobody can say how they stood.
 *
 * @returns statuses (-1: not there), opening days and closing days; those of deals not there or still open are NaN
 * @see CALC-43
 * @example knownAt(10, { status: [1], openDate: Float64Array.of(5), closeDate: Float64Array.of(20) }).status // 0, open
 */
export function knownAt(
  day: Day,
  { status, openDate, closeDate }: DealOutcomes,
): DealOutcomes & { readonly status: Int8Array } {
  const known = {
    status: new Int8Array(status.length).fill(notYetOpened),
    openDate: new Float64Array(status.length).fill(Number.NaN),
    closeDate: new Float64Array(status.length).fill(Number.NaN),
  };
  for (let deal = 0; deal < status.length; deal++) {
    const isClosed = status[deal] > DealStatus.Open;
    if (!(openDate[deal] <= day) || status[deal] < DealStatus.Open) continue;
    if (isClosed && !(closeDate[deal] >= openDate[deal])) continue;
    known.openDate[deal] = openDate[deal];
    if (isClosed && closeDate[deal] <= day) {
      known.status[deal] = status[deal];
      known.closeDate[deal] = closeDate[deal];
    } else known.status[deal] = DealStatus.Open;
  }
  return known;
}

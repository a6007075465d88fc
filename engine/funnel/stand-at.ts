import type { Day } from "../ground/units.ts";
import { DealStatus, StageKind } from "../ground/deal-status.ts";
import { noEntries, type FunnelDeals, type StageEntries } from "./deal-paths.ts";

/**
 * The stage each deal stood at on a day: its current one, unless the deal moved or was closed later.
 *
 * A deal that moved later stood where its last entry of that day put it. One closed later, of which only the stage of
 * closing is known, stood at an unknown stage.
 *
 * @param status statuses on that day
 * @param stageKind numbers of `StageKind` per stage row
 * @returns stage row per deal, -1 unknown
 * @see CALC-12, CALC-13
 * @example standAt(asOf, deals, log, kinds)[0] // 2
 */
export function standAt(
  asOf: Day,
  { status, stage, closeDate }: Pick<FunnelDeals, "status" | "stage" | "closeDate">,
  log: StageEntries = noEntries,
  stageKind: ArrayLike<number>,
): Int32Array {
  const stood = stage.map((row, deal) => (closedLater(row, deal) ? -1 : row));
  const movedLater = new Uint8Array(stage.length);
  log.date.forEach((date, row) => {
    if (date > asOf && log.deal[row] >= 0) movedLater[log.deal[row]] = 1;
  });
  const last = new Float64Array(stage.length).fill(Number.NaN);
  log.date.forEach((date, row) => {
    const deal = log.deal[row];
    const moved = deal >= 0 && (movedLater[deal] === 1 || stood[deal] < 0);
    if (!moved || log.stage[row] < 0 || !(date <= asOf) || date < last[deal]) return;
    last[deal] = date;
    stood[deal] = log.stage[row];
  });
  return stood;

  function closedLater(row: number, deal: number): boolean {
    return status[deal] === DealStatus.Open && closeDate[deal] > asOf && row >= 0 && stageKind[row] !== StageKind.Open;
  }
}

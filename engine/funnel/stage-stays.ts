import { DealStatus } from "../ground/deal-status.ts";
import type { FunnelDeals, FunnelStages, StageEntries } from "./deal-paths.ts";
import { StageKind } from "../ground/deal-status.ts";

/**
 * How long deals that went on had stayed at each stage: days from the last entry to it until the entry to a later one, or
 * until it was won.
 *
 * A stay that ended by going back or by losing is none of a deal that went on. Entries of one day count in the order of the
 * log. Stages of winning and losing have no stays.
 *
 * @param stages in their order
 * @returns per stage the days of its stays, ascending
 * @see CALC-46
 * @example stages 1, 2; a deal entered 1 on day 0 and 2 on day 5, won on day 9: [[5], [4]]
 */
export function stageStays(
  stages: Pick<FunnelStages, "kind">,
  deals: Pick<FunnelDeals, "status" | "closeDate">,
  log: StageEntries,
): Float64Array[] {
  const stays: number[][] = Array.from({ length: stages.kind.length }, () => []);
  const isOpen = (stage: number): boolean => stages.kind[stage] === StageKind.Open;
  const standing = new Int32Array(deals.status.length).fill(-1);
  const since = new Float64Array(deals.status.length);
  const goOn = (deal: number, to: number, day: number): void => {
    const from = standing[deal];
    if (from >= 0 && isOpen(from) && to > from && day >= since[deal]) stays[from].push(day - since[deal]);
  };
  for (const row of byDay(log)) {
    const deal = log.deal[row];
    const stage = log.stage[row];
    // A win has its own day below; a stage of losing is no way on.
    if (isOpen(stage)) {
      goOn(deal, stage, log.date[row]);
      standing[deal] = stage;
      since[deal] = log.date[row];
    }
  }
  standing.forEach((_, deal) => {
    if (deals.status[deal] === DealStatus.Won) goOn(deal, Infinity, deals.closeDate[deal]);
  });
  return stays.map((days) => Float64Array.from(days).sort());
}

/** Rows that name a deal, a stage and a day; ascending by day, then as they stand. */
function byDay({ deal, stage, date }: StageEntries): number[] {
  return Array.from(date.keys())
    .filter((row) => deal[row] >= 0 && stage[row] >= 0 && !Number.isNaN(date[row]))
    .sort((a, b) => date[a] - date[b] || a - b);
}

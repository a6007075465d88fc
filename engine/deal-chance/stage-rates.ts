import type { InputTables } from "../input/read-input.ts";
import type { Day } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";

export interface StageTest {
  /** Rows of deals closed by the day, and their outcomes (1 won). */
  readonly before: readonly number[];
  readonly outcomes: readonly number[];
  /** Rows of deals that are asked about. */
  readonly after: readonly number[];
  /** Deals a stage's rate needs. */
  readonly enough: number;
}

/**
 * The stage's chance of deals on a past day: the share won of the closed ones that had stood at the stage; without a log, or
 * for a deal not yet there, the share of all.
 *
 * @returns one chance per row of `after`
 * @see CALC-55, CALC-14
 */
export function stageRates(
  log: Pick<InputTables["StageLog"], "dealId" | "stage" | "date">,
  day: Day,
  { before, outcomes, after, enough }: StageTest,
): Float64Array {
  const stood = new Map<number, Set<number>>();
  const last = new Map<number, { stage: number; date: Day }>();
  log.date.forEach((date, row) => {
    const [deal, stage] = [log.dealId[row], log.stage[row]];
    if (!(date <= day) || deal < 0 || stage < 0) return;
    const stages = stood.get(deal) ?? new Set<number>();
    stood.set(deal, stages.add(stage));
    if (!(date < (last.get(deal)?.date ?? -Infinity))) last.set(deal, { stage, date });
  });
  const rates = new Map<number, { n: number; won: number }>();
  before.forEach((deal, at) => {
    for (const stage of stood.get(deal) ?? []) {
      const rate = rates.get(stage) ?? { n: 0, won: 0 };
      rates.set(stage, { n: rate.n + 1, won: rate.won + outcomes[at] });
    }
  });
  const all = outcomes.reduce((sum, one) => sum + one, 0) / outcomes.length;
  return mapColumn(Float64Array, after, (deal) => {
    const rate = rates.get(last.get(deal)?.stage ?? -1);
    return rate && rate.n >= enough ? rate.won / rate.n : all;
  });
}

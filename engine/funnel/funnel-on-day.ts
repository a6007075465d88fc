import { normaliseKey } from "../input/normalise-key.ts";
import type { InputTables } from "../input/read-input.ts";
import type { Day } from "../ground/units.ts";
import type { StageEntries } from "./deal-paths.ts";
import { DealStatus, StageKind } from "../ground/deal-status.ts";
import type { SavedFunnel } from "./saved-funnel.ts";
import { standAt } from "./stand-at.ts";
import { notYetOpened, statusAt } from "./status-at.ts";

/** Every deal as it stood on a past day: rows of Deals, then deals that only the saved funnel knows. */
export interface FunnelOnDay {
  readonly status: Int8Array;
  /** Rows of Stages; -1 unknown. */
  readonly stage: Int32Array;
  readonly amount: Float64Array;
  readonly forecastClose: Float64Array;
  /** Places in the saved funnel of the deals after the rows of Deals. */
  readonly gone: readonly number[];
}

type Tables = Pick<InputTables, "Deals" | "Stages">;

/**
 * The funnel of a past day: as it was saved, else read back from the stage log and the opening and closing days.
 *
 * Without a saved funnel money and forecasts are today's. With one, an open deal it does not name was not there yet;
 * only deals without a code, which nobody could name, are read back from the log.
 *
 * @param stageNow where each deal stands today, rows of Stages
 * @see CALC-13
 */
export function funnelOnDay(
  tables: Tables,
  log: StageEntries,
  day: Day,
  stageNow: Int32Array,
  saved?: SavedFunnel,
): FunnelOnDay {
  const read = readBack(tables, log, day, stageNow);
  if (!saved) return { ...read, gone: [] };
  const { Deals, Stages } = tables;
  const place = placeOfDeal(saved);
  const named = new Uint8Array(saved.dealId.length);
  for (let row = 0; row < read.status.length; row++) {
    const id = Deals.dealId.words[Deals.dealId.codes[row]];
    if (id === undefined) continue;
    const at = place.get(normaliseKey(id));
    if (at === undefined) {
      if (read.status[row] === DealStatus.Open) read.status[row] = notYetOpened;
      continue;
    }
    named[at] = 1;
    write(read, row, saved, at, Stages.kind);
  }
  const gone = Array.from(place.values()).filter((at) => named[at] === 0);
  return withGone(read, gone, saved, Stages.kind);
}

type States = Omit<FunnelOnDay, "gone">;

function readBack({ Deals, Stages }: Tables, log: StageEntries, day: Day, stageNow: Int32Array): States {
  const { openDate, closeDate } = Deals;
  const status = statusAt(day, { status: Deals.status, openDate, closeDate });
  const stage = standAt(day, { status, stage: Deals.stage, closeDate }, log, Stages.kind);
  for (let row = 0; row < status.length; row++) {
    // Open today but closed by the log then: it was opened again since.
    const moved = status[row] === DealStatus.Open && stage[row] >= 0 && stage[row] !== stageNow[row];
    if (moved) status[row] = statusOfStage(Stages.kind, stage[row]);
  }
  return { status, stage, amount: Deals.amount.slice(), forecastClose: Deals.forecastClose.slice() };
}

function write(states: States, row: number, saved: SavedFunnel, at: number, kinds: ArrayLike<number>): void {
  states.stage[row] = saved.stage[at];
  states.status[row] = statusOfStage(kinds, saved.stage[at]);
  states.amount[row] = saved.amount[at];
  if (saved.forecastClose) states.forecastClose[row] = saved.forecastClose[at];
}

function statusOfStage(kinds: ArrayLike<number>, stage: number): number {
  if (stage < 0 || kinds[stage] === StageKind.Open) return DealStatus.Open;
  return kinds[stage] === StageKind.Lost ? DealStatus.Lost : DealStatus.Won;
}

/** Place of each deal of a saved funnel by its code; the last of equal ones. */
function placeOfDeal({ dealId }: SavedFunnel): Map<string, number> {
  return new Map(dealId.map((id, place) => [normaliseKey(id), place]));
}

function withGone(states: States, gone: readonly number[], saved: SavedFunnel, kinds: ArrayLike<number>): FunnelOnDay {
  if (gone.length === 0) return { ...states, gone };
  const { length } = states.status;
  const longer = {
    status: new Int8Array(length + gone.length),
    stage: new Int32Array(length + gone.length),
    amount: new Float64Array(length + gone.length),
    forecastClose: new Float64Array(length + gone.length).fill(Number.NaN),
    gone,
  };
  longer.status.set(states.status);
  longer.stage.set(states.stage);
  longer.amount.set(states.amount);
  longer.forecastClose.set(states.forecastClose);
  gone.forEach((at, index) => write(longer, length + index, saved, at, kinds));
  return longer;
}

import type { Day } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import { DealStatus, StageKind } from "../ground/deal-status.ts";
import { isEarlier, isLater } from "../ground/first-day.ts";

/** Stages in their order: the row number is what deals and entries point to. */
export interface FunnelStages {
  /** Numbers of `StageKind`. */
  readonly kind: ArrayLike<number>;
  /** Expected conversion to the next stage (Stages sheet); NaN is blank. */
  readonly conversion: Float64Array;
}

export interface FunnelDeals {
  /** Numbers of `DealStatus`. */
  readonly status: ArrayLike<number>;
  /** Row of the current stage; -1 is blank or unknown. */
  readonly stage: Int32Array;
  readonly openDate: Float64Array;
  readonly closeDate: Float64Array;
}

/** Rows of the stage log, any order. */
export interface StageEntries {
  readonly deal: Int32Array;
  readonly stage: Int32Array;
  readonly date: Float64Array;
}

/** A workbook without a stage log. */
export const noEntries: StageEntries = {
  deal: new Int32Array(0),
  stage: new Int32Array(0),
  date: new Float64Array(0),
};

/** How far each deal went along the chain of open stages; a place is a stage's number in the chain, 0 first. */
export interface DealPaths {
  /** Stage rows of the chain. */
  readonly chain: Int32Array;
  readonly deals: FunnelDeals;
  /** Furthest place; the chain's length for a won deal, -1 for a deal whose stage is not known. */
  readonly furthest: Int32Array;
  /** `visited[deal * chain.length + place]` is 1 when the log (or the current stage) names the place. */
  readonly visited: Uint8Array;
  /** First date the log names, per deal and place; empty without a log. */
  readonly loggedOn: Float64Array;
  /** 1 for a lost deal of which no stage is known: held as lost at the last open stage (AM-33). */
  readonly lostWithoutStage: Uint8Array;
}

/**
 * Reads the way of every deal through the funnel from its stage log, else its current stage.
 *
 * Only stages of kind open form the chain; a won deal has passed all of it; moving back never lowers the furthest stage.
 *
 * @see CALC-14, AM-33
 * @example dealPaths(stages, deals, log).furthest // 3 for a deal won in a chain of three stages
 */
export function dealPaths(stages: FunnelStages, deals: FunnelDeals, log?: StageEntries): DealPaths {
  const chain = chainOf(stages);
  const places = placesOf(stages, chain);
  const count = deals.status.length;
  const paths = {
    chain,
    deals,
    furthest: new Int32Array(count).fill(-1),
    visited: new Uint8Array(count * chain.length),
    loggedOn: new Float64Array(log && log.deal.length > 0 ? count * chain.length : 0).fill(Number.NaN),
    lostWithoutStage: new Uint8Array(count),
  };
  if (log) readLog(paths, places, log);
  readCurrentStages(paths, places);
  return paths;
}

function chainOf(stages: FunnelStages): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < stages.kind.length; row++) if (stages.kind[row] === StageKind.Open) rows.push(row);
  return Int32Array.from(rows);
}

/** Place of each stage row: the chain's length for stages of winning and after, -1 for those of losing, which tell no place. */
function placesOf(stages: FunnelStages, chain: Int32Array): Int32Array {
  const places = mapColumn(Int32Array, stages.kind, (kind) => (kind === StageKind.Lost ? -1 : chain.length));
  chain.forEach((row, place) => (places[row] = place));
  return places;
}

function readLog(paths: DealPaths, places: Int32Array, log: StageEntries): void {
  const length = paths.chain.length;
  for (let row = 0; row < log.deal.length; row++) {
    const deal = log.deal[row];
    if (deal < 0 || log.stage[row] < 0) continue;
    const place = places[log.stage[row]];
    if (place < 0) continue;
    paths.furthest[deal] = Math.max(paths.furthest[deal], Math.min(place, length - 1));
    if (place === length) continue;
    const cell = deal * length + place;
    paths.visited[cell] = 1;
    if (isEarlier(log.date[row], paths.loggedOn[cell])) paths.loggedOn[cell] = log.date[row];
  }
}

function readCurrentStages(paths: DealPaths, places: Int32Array): void {
  const { deals, furthest, visited, lostWithoutStage } = paths;
  const length = paths.chain.length;
  for (let deal = 0; deal < furthest.length; deal++) {
    const place = deals.stage[deal] < 0 ? -1 : places[deals.stage[deal]];
    if (place >= 0 && place < length) visited[deal * length + place] = 1;
    if (deals.status[deal] === DealStatus.Won) {
      furthest[deal] = length;
      continue;
    }
    const lost = deals.status[deal] === DealStatus.Lost;
    // A lost deal standing at "contract signed" says nothing about where it was lost.
    const known = lost && place === length ? -1 : Math.min(place, length - 1);
    furthest[deal] = Math.max(furthest[deal], known);
    if (lost && furthest[deal] < 0) {
      lostWithoutStage[deal] = 1;
      furthest[deal] = length - 1;
    }
  }
}

/**
 * Writes the day a deal entered each place: the first entry to it or to any later one (a skipped stage is deemed entered on
 * the date of the later entry). Without a log the only date known is the opening.
 */
export function entryDates(paths: DealPaths, deal: number, into: Float64Array): void {
  const length = paths.chain.length;
  if (!isLogged(paths, deal)) {
    into.fill(paths.deals.openDate[deal]);
    return;
  }
  let first: Day = latestDate(paths, deal);
  for (let place = length - 1; place >= 0; place--) {
    const logged = paths.loggedOn[deal * length + place];
    if (logged < first || Number.isNaN(first)) first = logged;
    into[place] = first;
  }
}

/** Whether the stage log knows a day of the deal. */
export function isLogged(paths: DealPaths, deal: number): boolean {
  const length = paths.chain.length;
  for (let cell = deal * length; cell < (deal + 1) * length; cell++) if (paths.loggedOn[cell] > 0) return true;
  return false;
}

/** When stages after the last logged one were passed: at the winning, else with the last entry. */
function latestDate(paths: DealPaths, deal: number): Day {
  const closed = paths.deals.closeDate[deal];
  if (paths.deals.status[deal] === DealStatus.Won && !Number.isNaN(closed)) return closed;
  const length = paths.chain.length;
  let latest = Number.NaN;
  for (let cell = deal * length; cell < (deal + 1) * length; cell++) {
    const date = paths.loggedOn[cell];
    if (isLater(date, latest)) latest = date;
  }
  return latest;
}

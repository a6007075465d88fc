import type { Day } from "../ground/units.ts";

/** The open deals of one day as they were saved: rows of the sheet Snapshots, or what an earlier build kept. */
export interface SavedFunnel {
  readonly day: Day;
  /** Codes of the deals as they were written then. */
  readonly dealId: readonly string[];
  /** Rows of Stages; -1 is unknown. */
  readonly stage: ArrayLike<number>;
  /** Whole small units; NaN is unknown. */
  readonly amount: ArrayLike<number>;
  /** Not there where nobody saved it: then today's forecast stands in. */
  readonly forecastClose?: ArrayLike<number>;
  /** Row of Managers, -1 unassigned; not there where nobody saved it. */
  readonly manager?: ArrayLike<number>;
  /** 0 A, 1 B, 2 C; -1 none. */
  readonly category?: ArrayLike<number>;
}

/** The days of saved funnels, ascending, and what was saved on each. */
export interface SavedFunnels {
  readonly days: readonly Day[];
  on(day: Day): SavedFunnel | undefined;
}

/** Several sources as one; the first that knows a day tells it. */
export function joinSavedFunnels(...sources: readonly SavedFunnels[]): SavedFunnels {
  const days = Array.from(new Set(sources.flatMap(({ days }) => days))).sort((a, b) => a - b);
  return { days, on: (day) => sources.map((source) => source.on(day)).find(Boolean) };
}

import type { Day } from "../ground/units.ts";

/** What a row of BuildHistory is about. */
export const HistoryRecord = {
  /** A headline figure; money in units of the currency. */
  Figure: "figure",
  /** A setting that was not at its default. */
  Setting: "setting",
  /** Money of a manager. */
  Plan: "plan",
  Expected: "expected",
  Won: "won",
  /** The clients of one class. */
  Class: "class",
  /** The open deals of one stage. */
  Deals: "deals",
} as const;

/** One row of the sheet BuildHistory. */
export interface HistoryRow {
  readonly day: Day;
  readonly record: string;
  readonly item: string;
  /** NaN is blank. */
  readonly figure: number;
  readonly content: string;
}

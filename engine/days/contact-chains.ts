import { isEarlier } from "../ground/first-day.ts";
import type { Day } from "../ground/units.ts";

export interface ChainColumns {
  /** Row of the contact that each follows; -1 is none. */
  readonly followsId: ArrayLike<number>;
  readonly doneDate: ArrayLike<Day>;
  /** 1 where it took place by the day of the plan. */
  readonly isDone: ArrayLike<number>;
}

/** Contacts of which each follows the one before. */
export interface ContactChain {
  /** Rows in the order of the steps: the first follows nothing, the last is followed by nothing. */
  readonly rows: readonly number[];
  /** Contacts of it that took place. */
  readonly done: number;
  /** Days from the first done to the last done; NaN with fewer than two of a known day. */
  readonly days: number;
}

/**
 * Chains of contacts: a letter, the call after it, the meeting after the call. Where several follow one contact, each is a
 * chain of its own with the same beginning. A contact that would follow itself over others begins a chain.
 *
 * @returns those of two contacts at least, in the order of their last contact
 * @see CALC-26, B-61
 * @example contactChains({ followsId: [-1, 0, 1], doneDate: [10, 12, 20], isDone: [1, 1, 1] })[0].rows // 0, 1, 2
 */
export function contactChains({ followsId, doneDate, isDone }: ChainColumns): ContactChain[] {
  const followed = new Set<number>();
  for (let row = 0; row < followsId.length; row++) if (followsId[row] >= 0) followed.add(followsId[row]);
  const chains: ContactChain[] = [];
  for (let row = 0; row < followsId.length; row++) {
    if (followsId[row] < 0 || followed.has(row)) continue;
    const seen = new Set<number>();
    for (let at = row; at >= 0 && !seen.has(at); at = followsId[at]) seen.add(at);
    const rows = [...seen].reverse();
    const done = rows.filter((one) => isDone[one] === 1);
    chains.push({ rows, done: done.length, days: daysOf(done.map((one) => doneDate[one])) });
  }
  return chains;
}

function daysOf(days: readonly Day[]): number {
  const known = days.filter((day) => !Number.isNaN(day));
  if (known.length < 2) return Number.NaN;
  const first = known.reduce((one, other) => (isEarlier(other, one) ? other : one));
  return Math.max(...known) - first;
}

import type { Money } from "../../ground/units.ts";

/** One column of a waterfall: what is hidden below it, and the part that shows, in one of three colours. */
export interface WaterfallStep {
  readonly step: string;
  readonly base: Money;
  /** The first and the last column. */
  readonly level: Money;
  readonly rise: Money;
  readonly fall: Money;
}

/**
 * The columns of a waterfall chart: a level, changes that hang between the sums before and after them, a level.
 *
 * @example waterfall("then", 100, [{ step: "won", change: -30 }], "now")[1] // base 70, fall 30
 */
export function waterfall(
  first: string,
  start: Money,
  changes: readonly { readonly step: string; readonly change: Money }[],
  last: string,
): WaterfallStep[] {
  let sum = start;
  const steps: WaterfallStep[] = [{ step: first, base: 0, level: start, rise: 0, fall: 0 }];
  for (const { step, change } of changes) {
    const before = sum;
    sum += change;
    steps.push({
      step,
      base: Math.min(before, sum),
      level: 0,
      rise: Math.max(change, 0),
      fall: Math.max(-change, 0),
    });
  }
  return [...steps, { step: last, base: 0, level: sum, rise: 0, fall: 0 }];
}

/**
 * Where the axis of a waterfall begins so that small changes of a large sum can be seen; undefined where zero will do.
 *
 * @example waterfallFloor(waterfall("then", 1000, [{ step: "won", change: -30 }], "now")) // 900
 */
export function waterfallFloor(steps: readonly WaterfallStep[]): Money | undefined {
  const tops = steps.map(({ base, level, rise, fall }) => base + level + rise + fall);
  const bottoms = steps.map(({ base, level }) => base || level);
  const lowest = Math.min(...bottoms);
  const span = Math.max(...tops) - lowest;
  if (!(span > 0 && lowest > 3 * span)) return undefined;
  const round = 10 ** Math.ceil(Math.log10(span));
  return Math.floor((lowest - span / 2) / round) * round;
}

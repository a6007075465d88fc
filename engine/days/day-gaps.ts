import type { Minutes } from "../ground/units.ts";

/** A part of a day, minutes since midnight; the end is not in it. */
export interface TimeSpan {
  readonly start: Minutes;
  readonly end: Minutes;
}

/**
 * What is left of a working day beside its standing blocks: lunch, meetings. Blocks may overlap and stick out.
 *
 * @returns gaps in their order, none of them empty
 * @see CALC-21
 * @example freeGaps({ start: 540, end: 1080 }, [{ start: 780, end: 840 }]) // 9:00–13:00, 14:00–18:00
 */
export function freeGaps(day: TimeSpan, blocks: readonly TimeSpan[]): TimeSpan[] {
  return blocks.reduce((gaps, block) => cutGaps(gaps, block), day.start < day.end ? [day] : []);
}

/** The gaps without what the span covers. */
export function cutGaps(gaps: readonly TimeSpan[], { start, end }: TimeSpan): TimeSpan[] {
  if (!(start < end)) return [...gaps];
  return gaps.flatMap((gap) =>
    end <= gap.start || start >= gap.end
      ? [gap]
      : [
          { start: gap.start, end: start },
          { start: end, end: gap.end },
        ].filter((part) => part.start < part.end),
  );
}

/**
 * The earliest start of so many minutes in the gaps, on the step of the clock; NaN where they fit into none.
 *
 * @param from not before
 * @example earliestStart([{ start: 685, end: 690 }, { start: 705, end: 780 }], 15, 0, 5) // 705
 */
export function earliestStart(gaps: readonly TimeSpan[], minutes: Minutes, from: Minutes, step: Minutes): Minutes {
  for (const gap of gaps) {
    const start = onStep(Math.max(gap.start, from), step);
    if (start + minutes <= gap.end) return start;
  }
  return Number.NaN;
}

/** Minutes of the longest contact that still fits; 0 without gaps. */
export function longestFit(gaps: readonly TimeSpan[], step: Minutes): Minutes {
  return gaps.reduce((longest, gap) => Math.max(longest, gap.end - onStep(gap.start, step)), 0);
}

function onStep(time: Minutes, step: Minutes): Minutes {
  return Math.ceil(time / step) * step;
}

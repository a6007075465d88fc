import { addMonths, isoDay, monthIndex, partsOf } from "./day.ts";
import type { Day, Period } from "./units.ts";

/** Two spans that may be compared: what is over of a period, and the same part of the one before. */
export interface SamePart {
  /** Up to the day of the plan, or the whole period once it is over; empty (`to` before `from`) before it begins. */
  readonly now: Period;
  readonly before: Period;
}

/**
 * The part of a period that is over and the same calendar days of an earlier one.
 *
 * A finished period stands against the whole earlier one, even a longer or shorter. An unfinished one ends at the day
 * of the plan, moved back by as many months as the periods lie apart (29 February → 28, 31 May → 29 February); periods
 * that do not begin on the same date of a month are moved by days.
 *
 * @see AM-81
 * @example samePart(parsePeriod("2026")!, parsePeriod("2025")!, dayOf(2026, 6, 30)).before.label // "2025-01-01..2025-06-30"
 */
export function samePart(period: Period, previous: Period, asOf: Day): SamePart {
  if (asOf >= period.to) return { now: period, before: previous };
  const end = Math.max(asOf, period.from - 1);
  const before = Math.min(movedBack(end, period, previous), previous.to);
  return { now: spanOf(period.from, end), before: spanOf(previous.from, before) };
}

function movedBack(day: Day, { from }: Period, previous: Period): Day {
  const apart = monthIndex(from) - monthIndex(previous.from);
  const isByMonths = apart > 0 && partsOf(from).date === partsOf(previous.from).date;
  if (day < from || !isByMonths) return previous.from + (day - from);
  return Math.max(addMonths(day, -apart), previous.from);
}

function spanOf(from: Day, to: Day): Period {
  return { from, to, label: `${isoDay(from)}..${isoDay(to)}` };
}

import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day, Period } from "../ground/units.ts";
import type { RevenueSource } from "./client-money.ts";

/** Which days stand for a year of a client, and by what their money is multiplied to make one. */
export interface ClientYear {
  readonly span: Period;
  /** 365 ÷ days of the span. */
  readonly scale: number;
  /** The data do not go back a year: the part there is was made a year. */
  readonly isAssumed: boolean;
}

const daysOfYear = 365;

/**
 * What "a year" of a client is, on every sheet alike: the last 365 days where the data go back that far, else the days
 * on record, those of the period so far at least, made a year.
 *
 * A column of Clients knows no days: its figure is that of the whole period.
 *
 * @param source where the money of clients comes from
 * @see AM-81
 * @example clientYear(frame, "payments") // { span: 2025-09-26..2026-09-25, scale: 1, isAssumed: false }
 */
export function clientYear({ input, period, asOf, samePart, deals }: PlanFrame, source: RevenueSource): ClientYear {
  if (source !== "payments" && source !== "deals") return scaled(period);
  const { Payments, Deals } = input.tables;
  const end = Math.min(asOf, period.to);
  const from = end - daysOfYear + 1;
  const first =
    source === "payments"
      ? firstDay(Payments.date)
      : firstDay(Deals.closeDate.filter((_, deal) => deals.status[deal] >= 0));
  if (first <= from) return { span: { from, to: end, label: "" }, scale: 1, isAssumed: false };
  // Five days of a new period say little: what was sold before it counts too.
  return scaled({ ...samePart.now, from: Math.min(first, samePart.now.from) });
}

/** The earliest day; Infinity where there is none. */
function firstDay(days: Float64Array): Day {
  return days.reduce((first, day) => (day < first ? day : first), Infinity);
}

function scaled(span: Period): ClientYear {
  const days: Day = span.to - span.from + 1;
  return { span, scale: daysOfYear / Math.max(days, 1), isAssumed: days !== daysOfYear };
}

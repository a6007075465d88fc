import { firstOfMonth, lastOfMonth, monthIndex, monthOf } from "../ground/day.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day } from "../ground/units.ts";
import { seasonality, type Seasonality } from "./seasonality.ts";
import { DealStatus } from "../ground/deal-status.ts";

/**
 * What the months weigh that Goals does not give: their share in the money of the complete years on record (payments, else
 * won deals), else their working days. A part of a month has its share of the month's working days.
 *
 * @see CALC-42, AM-82
 */
export function goalWeights(frame: PlanFrame): { readonly season: Seasonality; weightOf(from: Day, to: Day): number } {
  const season = seasonOf(frame);
  const { workdaysBetween } = frame.calendar;
  return {
    season,
    weightOf: (from, to) => {
      const own = workdaysBetween(from, to);
      if (!season.index) return own;
      const month = monthIndex(from);
      const all = workdaysBetween(firstOfMonth(month), lastOfMonth(month));
      return all === 0 ? 0 : (season.index[monthOf(from) - 1] * own) / all;
    },
  };
}

function seasonOf({ input, deals, asOf }: PlanFrame): Seasonality {
  const { Payments, Deals } = input.tables;
  if (Payments.rowCount > 0) return seasonality(Payments.date, Payments.amount, asOf);
  const won = Deals.amount.map((amount, row) => (deals.status[row] === DealStatus.Won ? amount : Number.NaN));
  return seasonality(Deals.closeDate, won, asOf);
}

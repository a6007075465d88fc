import type { PlanFrame } from "../frame/plan-frame.ts";
import type { PlanMonths } from "../goals/plan-months.ts";
import type { Money } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import { countsInPeriod } from "./frozen-lines.ts";
import { planChance } from "./plan-chance.ts";
import type { PlannedLines } from "./planned-money.ts";
import type { RollUpLine } from "./roll-up.ts";

/** Money of a month that is reached or undercut with a chance of 10 and 90 %; NaN for a month that is over. */
export interface MonthRange {
  readonly p10: Money;
  readonly p90: Money;
}

/** What the ranges of all months together are worth, in additions. */
const workOfAll = 1e8;

/**
 * Between what each month to come ends, eight times in ten: won, and the open deals that are planned for it.
 *
 * @param lines the months of the roll-up, whose expected money lies between
 * @see AM-40, CALC-19
 */
export function monthRanges(
  frame: PlanFrame,
  { months, planned, chance }: Readonly<{ months: PlanMonths; planned: PlannedLines; chance: Float64Array }>,
  lines: readonly RollUpLine[],
): MonthRange[] {
  const { period, asOf, input } = frame;
  const money = lines.map(() => new Map<number, Money>());
  for (let place = 0; place < planned.deal.length; place++) {
    const deal = planned.deal[place];
    if (deal < 0 || !(planned.money[place] > 0) || !countsInPeriod(planned, place, period, asOf)) continue;
    const ofMonth = money[monthOf(months.starts, planned.date[place])];
    ofMonth.set(deal, (ofMonth.get(deal) ?? 0) + planned.money[place]);
  }
  return lines.map(({ over, won }, month): MonthRange => {
    if (over) return { p10: Number.NaN, p90: Number.NaN };
    const deals = Int32Array.from(money[month].keys());
    const outcomes = {
      amount: Float64Array.from(money[month].values()),
      chance: mapColumn(Float64Array, deals, (deal) => chance[deal]),
      outcome: input.settings.oneOutcome ? deals.map((deal) => input.tables.Deals.clientId[deal]) : undefined,
    };
    const { p10, p90 } = planChance(outcomes, 0, workOfAll / lines.length);
    return { p10: won + p10, p90: won + p90 };
  });
}

/** The month that holds a day of the period. */
function monthOf(starts: ArrayLike<number>, day: number): number {
  let month = 0;
  while (month < starts.length - 2 && day >= starts[month + 1]) month++;
  return month;
}

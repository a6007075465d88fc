import type { PlanFrame } from "../frame/plan-frame.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import { forecastCategory, forecastLines, type ForecastLine } from "./forecast-categories.ts";
import type { DealPlan } from "./plan-deals.ts";

export interface ForecastCategories {
  /** Number of ForecastCategory per deal; -1 for deals that are not open. */
  readonly category: Int8Array;
  readonly lines: readonly ForecastLine[];
}

/**
 * The period's forecast in four steps; won + commit + best case + pipeline + omitted is the nominal of the department.
 *
 * @see CALC-49
 */
export function planForecastCategories(
  frame: PlanFrame,
  funnel: FunnelPlan,
  dealPlan: Pick<DealPlan, "won" | "planned" | "rollUp">,
): ForecastCategories {
  const { input, deals, period, asOf } = frame;
  const { Deals, Stages } = input.tables;
  const from = { commit: input.settings.commitFrom, best: input.settings.bestFrom };
  const category = mapColumn(Int8Array, deals.status, (status, deal) => {
    if (status !== DealStatus.Open) return -1;
    const phase = funnel.stage[deal] < 0 ? -1 : Stages.phase[funnel.stage[deal]];
    return forecastCategory({ own: Deals.forecastCategory[deal], chance: funnel.dealChance[deal], phase }, from);
  });
  const { won, planned, rollUp } = dealPlan;
  const isIn = (day: number): boolean => day >= period.from && day < period.to + 1;
  const rows = Array.from(planned.deal.keys()).filter((row) => {
    const deal = planned.deal[row];
    const isDue = planned.date[row] >= asOf || planned.done?.[row] === 1;
    return deal >= 0 && category[deal] >= 0 && isIn(planned.date[row]) && isDue && !Number.isNaN(planned.money[row]);
  });
  return {
    category,
    lines: forecastLines(
      { deals: won.date.filter((day) => isIn(day)).length, money: rollUp.department.won },
      rows.map((row) => ({
        deal: planned.deal[row],
        category: category[planned.deal[row]],
        money: planned.money[row],
      })),
      rollUp.department.target,
    ),
  };
}

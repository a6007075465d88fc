import { stageTwoMetrics } from "../../funnel/stage-two-metrics.ts";
import type { Money } from "../../ground/units.ts";
import type { SheetContext } from "../sheet-context.ts";

/** What a purchase brings the client; money in small units, NaN is not known. */
export interface DealEconomics {
  readonly benefit: Money;
  /** Years the benefit lasts; one where it is not said. */
  readonly years: number;
  readonly price: Money;
  /** The client's own costs; 0 where none are named. */
  readonly costs: Money;
  readonly effect: Money;
  /** Months. */
  readonly payback: number;
}

/**
 * The economic case of one deal, by the rule that scores stage 2.3.
 *
 * @see CALC-15; B-61
 */
export function dealEconomics({ plan }: Pick<SheetContext, "plan">, deal: number): DealEconomics {
  const { Deals } = plan.input.tables;
  const own = (column: Float64Array): Float64Array => column.slice(deal, deal + 1);
  const { effect, payback } = stageTwoMetrics(
    {
      score21: own(Deals.score21),
      score22: own(Deals.score22),
      annualBenefit: own(Deals.annualBenefit),
      clientCost: own(Deals.clientCost),
      amount: own(Deals.amount),
      benefitYears: own(Deals.benefitYears),
    },
    plan.input.settings.stage2Minimum,
  );
  const years = Deals.benefitYears[deal];
  return {
    benefit: Deals.annualBenefit[deal],
    years: Number.isNaN(years) ? 1 : years,
    price: Deals.amount[deal],
    costs: Deals.clientCost[deal] || 0,
    effect: effect[0],
    payback: payback[0],
  };
}

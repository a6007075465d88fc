import type { RankedAction } from "./actions/action.ts";
import type { HistoryPlan } from "./plan-history.ts";
import type { PlanResults } from "./plan-results.ts";
import type { Scenario } from "./plan-scenarios.ts";

/** Everything a run computed; result sheets are told from it and nothing else. */
export interface SalesPlan extends PlanResults {
  readonly scenarios: readonly Scenario[];
  readonly history: HistoryPlan;
  /** The five things worth most now (AM-87). */
  readonly actions: readonly RankedAction[];
}

import type { Day, Money } from "../../ground/units.ts";
import type { ActionKey } from "../../words/overview/action-words.ts";
import type { HistoryPlan } from "../plan-history.ts";
import type { PlanResults } from "../plan-results.ts";
import type { Scenario } from "../plan-scenarios.ts";

/** What somebody should do now (AM-87). */
export interface Action {
  /** Rows of Managers who should do it; empty: the head of sales. */
  readonly who: readonly number[];
  /** What it is about: rows of Deals or Clients, or a place of the money account. */
  readonly deal?: number;
  readonly client?: number;
  readonly line?: number;
  readonly count?: number;
  /** What doing it is worth, small units: change in expected money, or in the chance of the plan × target. */
  readonly money: Money;
  readonly by: Day;
}

export interface RankedAction extends Action {
  readonly kind: ActionKey;
}

/** The plan as far as actions look at it: everything but the actions themselves. */
export type PlanToActOn = PlanResults & { readonly history: HistoryPlan; readonly scenarios: readonly Scenario[] };

/** One kind of action: what it finds, one entry each. A further kind joins the list of `planActions` as a line. */
export type ActionKind = (plan: PlanToActOn) => readonly Action[];

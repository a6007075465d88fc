import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import { dueBy } from "../goals/due-by.ts";
import type { GoalLine } from "../goals/period-goal.ts";
import type { GoalPlan } from "../goals/plan-goals.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Layer } from "../programmes/index.ts";
import type { Share } from "../ground/units.ts";
import { elapsedShare } from "./elapsed-share.ts";
import { metricState, type MetricState } from "./metric-state.ts";
import type { StageTwoShare } from "../funnel/stage-two-shares.ts";

/** A figure by which a layer is managed, held against its target. */
export interface LayerMetric {
  readonly layer: Layer;
  /** Requirement of the layers' table that names it. */
  readonly code: "B-35" | "B-39" | "B-40" | "B-46" | "B-47" | "B-59" | "B-60" | "B-61";
  readonly kind: "money" | "whole" | "share";
  /** NaN is not known. */
  readonly fact: number;
  /** Due by the day; NaN or 0 is none. */
  readonly target: number;
  /** Of the whole period. */
  readonly periodTarget: number;
  readonly state: MetricState;
}

/** The figures of layers 1 to 4 and how much of the period has passed. */
export interface LayerMetrics {
  readonly elapsed: Share;
  readonly metrics: readonly LayerMetric[];
  readonly stageTwo: readonly StageTwoShare[];
}

/**
 * Plan, leads, conversion, touch points and passing of stage 2 against their goals. Sums and counts of the period are held
 * against what of the goal by month is due by the day (AM-82); shares against the goal itself.
 *
 * @see CALC-15, CALC-22, AM-82; B-35, B-39, B-40, B-46, B-47, B-59 to B-61
 */
export function layerMetrics(frame: PlanFrame, funnel: FunnelPlan, goals: GoalPlan): LayerMetrics {
  const { calendar, period, asOf, input } = frame;
  const elapsed = elapsedShare(calendar, period, asOf);
  const { stageTwo } = funnel;
  const { tables, settings } = input;
  const { goal } = goals;
  const dueOf = (line: GoalLine): number => dueBy(line.months, goals.months, calendar, asOf);
  const summed = (layer: Layer, code: LayerMetric["code"], kind: "money" | "whole", fact: number, line: GoalLine) =>
    metricOf({ layer, code, kind, fact, target: dueOf(line), periodTarget: line.total });
  const share = (layer: Layer, code: LayerMetric["code"], fact: number, goal: number) =>
    metricOf({ layer, code, kind: "share", fact, target: goal, periodTarget: goal });
  const { leads, touchPoints } = funnel.counters;
  const known = (has: boolean, fact: number): number => (has ? fact : Number.NaN);
  const hasDeals = tables.Deals.rowCount > 0;
  const hasContacts = tables.Activities.rowCount > 0 || tables.Promotion.rowCount > 0;
  const { Goals } = tables;
  return {
    elapsed,
    stageTwo,
    metrics: [
      summed(1, "B-35", "money", known(goals.facts.basis !== "none", goals.facts.all.money), goal),
      summed(2, "B-39", "whole", known(hasDeals, sumOf(leads.inflow)), goal.counted.leadsTarget),
      share(2, "B-40", winShare(funnel, settings.conversionBasis), goalShare(goals, Goals.conversionTarget)),
      summed(3, "B-46", "whole", known(hasContacts, ofAB(touchPoints.total)), goal.counted.touchTarget),
      summed(3, "B-47", "whole", known(hasDeals, ofAB(leads.inflow)), goal.counted.leadABTarget),
      ...stageTwo.map((part, place) => share(4, stageTwoCodes[place], part.share, settings.layer4Share)),
    ],
  };
}

const stageTwoCodes = ["B-59", "B-60", "B-61"] as const;

function metricOf(metric: Omit<LayerMetric, "state">): LayerMetric {
  return { ...metric, state: metricState(metric.fact, metric.target) };
}

/** Won of the deals closed in the period, or of those opened in it: the period's figure, as say it (AM-83). */
function winShare({ rates }: FunnelPlan, basis: "resolved" | "cohort"): Share {
  return (basis === "cohort" ? rates.inPeriod.ofOpened : rates.inPeriod.ofClosed).rate;
}

/** Of several rows of Goals the plain mean. */
function goalShare({ goal }: GoalPlan, column: Float64Array): Share {
  const rows = goal.rows.filter((row) => !Number.isNaN(column[row]));
  return rows.length === 0 ? Number.NaN : rows.reduce((sum, row) => sum + column[row], 0) / rows.length;
}

function sumOf(counts: ArrayLike<number>): number {
  return Array.from(counts).reduce((sum, count) => sum + count, 0);
}

/** A and B stand first. */
function ofAB(counts: ArrayLike<number>): number {
  return counts[0] + counts[1];
}

import type { ClientPlan } from "../clients/plan-clients.ts";
import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import type { Issue } from "../ground/issue.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { InputTables } from "../input/read-input.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Money } from "../ground/units.ts";
import { allocate } from "./allocate.ts";
import { categoryWeights, type PlanWeights } from "./category-weights.ts";
import { goalIssues } from "./goal-issues.ts";
import { goalWeights } from "./goal-weights.ts";
import { shareMonths, spreadPlans, type ManagerMonths } from "./manager-months.ts";
import { managerWeights, type PlanBasis, type PlanManager } from "./manager-weights.ts";
import { ownProjects, type ProjectBasis } from "./own-projects.ts";
import { parseShares } from "./parse-shares.ts";
import { periodGoal, type PeriodGoal } from "./period-goal.ts";
import { planFacts, type PlanFacts } from "./plan-facts.ts";
import { planManagers, type ManagerPlans } from "./plan-managers.ts";
import { presenceByMonth } from "./presence-by-month.ts";
import { planMonths, type PlanMonths } from "./plan-months.ts";
import type { Seasonality } from "./seasonality.ts";
import { planMarket, type MarketPlan } from "./plan-market.ts";
import { planningConversions, type PlanningConversions } from "./planning-conversions.ts";
import { requiredPipeline, winChances, type RequiredPipeline } from "./required-pipeline.ts";
import { sellers } from "./sellers.ts";
import { categories, setGoals, type Goals } from "./set-goals.ts";

/** How much is to be sold, by whom, and what the funnel needs for it. */
export interface GoalPlan {
  /** Months of the period. */
  readonly months: PlanMonths;
  readonly goal: PeriodGoal;
  /** How the goals that no month gives are spread. */
  readonly season: Seasonality;
  readonly facts: PlanFacts;
  readonly weights: PlanWeights;
  /** Mean money of a won deal of the plan's mix; NaN is not known. */
  readonly weight: Money;
  readonly conversions: PlanningConversions;
  /** Chance of a project at the first stage to be won: A, B, C. */
  readonly winChance: Float64Array;
  readonly goals: Goals;
  /** Rows of Managers who get a plan, and their plans in the same order. */
  readonly sellers: readonly number[];
  readonly planManagers: readonly (PlanManager & { readonly projects: readonly ProjectBasis[] })[];
  readonly managers: ManagerPlans;
  /** Targets by month, managers in the order of `sellers`. */
  readonly managerMonths: ManagerMonths;
  /** Somebody joins or leaves in the period: the plan is shared month by month. */
  readonly byPresence: boolean;
  readonly roundTo: Money;
  readonly pipeline: RequiredPipeline;
  readonly market: MarketPlan;
  readonly issues: readonly Issue[];
}

/** @see CALC-06, CALC-07, CALC-08, CALC-16 */
export function planGoals(frame: PlanFrame, clients: ClientPlan, funnel: FunnelPlan): GoalPlan {
  const { input, period } = frame;
  const months = planMonths(period, frame.calendar);
  const { season, weightOf } = goalWeights(frame);
  const goal = periodGoal(input.tables.Goals, period, { weightOf, perUnit: input.moneyUnit.perUnit });
  const facts = planFacts(frame, clients.categories, funnel.stage);
  const weights = categoryWeights(frame, clients.categories);
  const conversions = planningConversions(funnel.conversion, funnel.byCategory, input.tables.Stages.conversion);
  const winChance = mapColumn(Float64Array, conversions.byCategory, (of) => winChances(of.conversion)[0] ?? NaN);
  const meanWeights = weights.categories.map(({ weight }) => weight);
  const goals = setGoals({
    plan: goal.plan,
    shares: goal.shares,
    shareTolerance: input.settings.shareTolerance,
    givenProjects: goal.givenProjects,
    weights: meanWeights,
    wonMoney: facts.all.moneyByCategory,
    wonProjects: facts.all.wonByCategory,
  });
  const rows = sellers(input.tables.Managers);
  const roundTo = Math.max(1, Math.round(input.settings.roundTo * input.moneyUnit.perUnit));
  const company = meanWeights.map((weight, place) => ({ weight, chance: winChance[place] }));
  const projects = ownProjects(frame, funnel, company);
  const people = rows.map((row) => ({ ...planManager(row, input.tables, facts), projects: projects[row] }));
  const { managerMonths, byPresence } = monthsOfManagers(frame, { goal, rows, people, roundTo });
  const managers = planManagers({
    plan: goal.plan,
    plans: managerMonths.plans,
    managers: people,
    planBasis: input.settings.planBasis as PlanBasis,
    roundTo,
    categoryShares: goal.shares,
    channelShares: input.tables.Channels.share,
    weights: meanWeights,
    winChance,
    shareTolerance: input.settings.shareTolerance,
  });
  const weight = companyWeight(goals, weights);
  const pipeline = planPipeline(frame, { goal, facts, weights, conversions, weight });
  const shareGoal = goal.rows.map((row) => input.tables.Goals.shareGoal[row]).find((share) => !Number.isNaN(share));
  const market = planMarket(frame, clients, shareGoal ?? NaN);
  const result = {
    months,
    season,
    managerMonths,
    byPresence,
    goal,
    facts,
    weights,
    weight,
    conversions,
    winChance,
    goals,
    sellers: rows,
    planManagers: people,
  };
  const issues = goalIssues(frame, {
    goal,
    goals,
    managers,
    rows,
    unshared: managerMonths.unshared,
    pipeline,
    market,
  });
  return { ...result, managers, roundTo, pipeline, market, issues };
}

/** By the whole period (CALC-07); month by month where somebody is not at work in all of it (AM-82). */
function monthsOfManagers(
  frame: PlanFrame,
  { goal, rows, people, roundTo }: { goal: PeriodGoal; rows: readonly number[]; people: PlanManager[]; roundTo: Money },
): { readonly managerMonths: ManagerMonths; readonly byPresence: boolean } {
  const { settings, moneyUnit, tables } = frame.input;
  const { weights } = managerWeights(people, settings.planBasis as PlanBasis, settings.shareTolerance);
  const months = goal.months.map((money) => money || 0);
  const presence = presenceByMonth(tables.Managers, rows, frame.period, frame.calendar);
  const byPresence = presence.some((share) => share < 1);
  if (!(goal.plan >= 0) || weights.length === 0 || weights.some(Number.isNaN)) {
    const none = (length: number) => new Float64Array(length).fill(Number.NaN);
    const blank = { targets: none(months.length * rows.length), plans: none(rows.length), unshared: 0 };
    return { managerMonths: blank, byPresence: false };
  }
  const stepOf = (amounts: ArrayLike<Money>): Money =>
    Array.from(amounts).every((money) => money % moneyUnit.perUnit === 0) ? moneyUnit.perUnit : 1;
  const isFixed = people.some(({ planShare = NaN }) => planShare >= 0);
  if (byPresence && !isFixed)
    return { managerMonths: shareMonths(months, weights, presence, stepOf(months)), byPresence };
  const plans = allocate(goal.plan, weights, roundTo);
  const step = Math.min(stepOf(months), stepOf(plans));
  return { managerMonths: spreadPlans(months, plans, step, presence), byPresence: false };
}

function planManager(row: number, { Managers, Channels }: InputTables, facts: PlanFacts): PlanManager {
  const words = (column: { readonly codes: Int32Array; readonly words: readonly string[] }) =>
    column.words[column.codes[row]] ?? "";
  const channels = Array.from(Channels.channel.codes, (code) => Channels.channel.words[code] ?? "");
  return {
    fte: Managers.fte[row],
    ramp: Managers.ramp[row],
    planShare: Managers.planShare[row],
    bottomUp: facts.managers[row].nominal,
    lastActual: facts.managers[row].previousMoney,
    categoryShares: parseShares(words(Managers.categoryShares), categories),
    channelShares: channels.length === 0 ? undefined : parseShares(words(Managers.channelShares), channels),
  };
}

interface PipelineParts {
  readonly goal: PeriodGoal;
  readonly facts: PlanFacts;
  readonly weights: PlanWeights;
  readonly conversions: PlanningConversions;
  readonly weight: Money;
}

/** What the funnel as a whole must carry for the plan. */
function planPipeline(
  frame: PlanFrame,
  { goal, facts, weights, conversions, weight }: PipelineParts,
): RequiredPipeline {
  return requiredPipeline({
    plan: goal.plan,
    weight,
    conversions: conversions.all.conversion,
    wonCount: facts.all.won,
    openByStage: mapColumn(Float64Array, conversions.stages, (stage) => facts.all.openByStage[stage]),
    periodEnd: frame.period.to,
    meanDuration: weights.duration,
    asOf: frame.asOf,
  });
}

/** Without won deals the categories' assumed weights say what a deal of the plan's mix weighs. */
function companyWeight({ categories: parts }: Goals, weights: PlanWeights): Money {
  if (weights.all.weight > 0) return weights.all.weight;
  const used = [...parts.keys()].filter((place) => parts[place].money > 0);
  const sum = (of: (place: number) => number) => used.reduce((total, place) => total + of(place), 0);
  return sum((place) => parts[place].money) / sum((place) => parts[place].money / weights.categories[place].weight);
}

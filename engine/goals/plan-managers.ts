import type { Money, Share } from "../ground/units.ts";
import type { GoalsNote } from "../words/goals/goals-words.ts";
import { allocate } from "./allocate.ts";
import { managerWeights, type PlanBasis, type PlanManager } from "./manager-weights.ts";
import { projectsInFunnel } from "./projects-in-funnel.ts";
import { categories } from "./set-goals.ts";
import { sharesAreUsable, splitByShares, sumOfShares } from "./split-by-shares.ts";

export interface ManagerPlanInput {
  readonly plan: Money;
  /** Plans shared already, month by month (AM-82); without them the plan is shared by `managers` and `planBasis`. */
  readonly plans?: Float64Array;
  readonly managers: readonly PlanManager[];
  readonly planBasis: PlanBasis;
  /** Whole small units, 1 or more. */
  readonly roundTo: Money;
  /** A, B, C of the Goals; NaN is blank. */
  readonly categoryShares: ArrayLike<Share>;
  /** Channels.share, one per channel; NaN is blank. All blank: no plan by channel. */
  readonly channelShares: ArrayLike<Share>;
  /** A, B, C: mean money of a won deal. */
  readonly weights: ArrayLike<Money>;
  /** A, B, C: chance of a project at the first stage to be won (CALC-14). */
  readonly winChance: ArrayLike<Share>;
  /** How far from 1 a list of shares may add up. */
  readonly shareTolerance?: Share;
}

/** The four blocks of one manager's plan. */
export interface ManagerPlan {
  readonly weight: number;
  readonly money: Money;
  /** A, B, C. */
  readonly moneyByCategory: Float64Array;
  /** A, B, C: projects that must stand in the funnel. */
  readonly projectsByCategory: Float64Array;
  readonly projects: number;
  /** In the order of the channels. */
  readonly moneyByChannel: Float64Array;
  readonly ownCategoryShares: boolean;
  readonly ownChannelShares: boolean;
}

export interface ManagerPlans {
  readonly managers: readonly ManagerPlan[];
  /** Managers' total less the company's goal, A, B, C and per channel: what own shares shift. */
  readonly categoryDeviation: Float64Array;
  readonly channelDeviation: Float64Array;
  readonly notes: readonly GoalsNote[];
}

interface Split {
  readonly money: Float64Array;
  readonly own: boolean;
}

/**
 * Individual plans: money, projects in the funnel, channels and categories of each manager.
 *
 * Plans add up to the company's to the last unit (largest remainder by `roundTo`); categories and channels of a manager
 * add up to the manager's. Own shares that move the company's total are shown as deviations, never corrected.
 *
 * @returns one plan per manager in the given order; money is NaN where the shares it needs are wrong
 * @throws RangeError if `roundTo` or the plan is not in whole small units
 * @see CALC-07, AM-02, AM-84
 * @example planManagers({ plan: 9e6, managers: [{ fte: 1, ramp: 1 }, { fte: 0.5, ramp: 1 }], … }) // 6M and 3M
 */
export function planManagers(input: ManagerPlanInput): ManagerPlans {
  const notes: GoalsNote[] = [];
  const { weights, plans } = sharePlan(input, notes);
  noteCompanyShares(input, notes);
  const managers = input.managers.map((manager, row) => planOf(manager, row, plans[row], weights[row], input, notes));
  noteMissingCounts(managers, input, notes);
  const byCategory = managers.map((manager) => manager.moneyByCategory);
  const byChannel = managers.map((manager) => manager.moneyByChannel);
  const categoryDeviation = deviation(
    byCategory,
    splitByShares(input.plan, input.categoryShares, input.shareTolerance),
  );
  const channelDeviation = deviation(byChannel, splitByShares(input.plan, input.channelShares, input.shareTolerance));
  noteDeviations(managers, categoryDeviation, channelDeviation, notes);
  return { managers, categoryDeviation, channelDeviation, notes };
}

function sharePlan(
  { plan, plans, managers, planBasis, roundTo, shareTolerance }: ManagerPlanInput,
  notes: GoalsNote[],
) {
  const { weights, notes: weightNotes } = managerWeights(managers, planBasis, shareTolerance);
  notes.push(...weightNotes);
  if (managers.length === 0) notes.push({ code: "NO_SELLERS", values: {} });
  if (Number.isNaN(plan)) notes.push({ code: "PLAN_MISSING", values: {} });
  if (plan < 0) notes.push({ code: "PLAN_NEGATIVE", values: { plan: { money: plan } } });
  const cannot = !(plan >= 0) || weights.some(Number.isNaN);
  if (plans) return { weights, plans };
  return { weights, plans: cannot ? new Float64Array(managers.length).fill(NaN) : allocate(plan, weights, roundTo) };
}

function planOf(
  manager: PlanManager,
  row: number,
  money: Money,
  weight: number,
  input: ManagerPlanInput,
  notes: GoalsNote[],
): ManagerPlan {
  const { categoryShares, channelShares, shareTolerance: within } = input;
  const category = split(money, manager.categoryShares, categoryShares, "OWN_CATEGORY_SHARE_SUM", row, notes, within);
  const channel = split(money, manager.channelShares, channelShares, "OWN_CHANNEL_SHARE_SUM", row, notes, within);
  const projectsByCategory = category.money.map((part, place) =>
    projectsInFunnel(
      part,
      manager.projects?.[place].weight ?? input.weights[place],
      manager.projects?.[place].chance ?? input.winChance[place],
    ),
  );
  return {
    weight,
    money,
    moneyByCategory: category.money,
    projectsByCategory,
    projects: projectsByCategory.reduce((sum, count) => sum + count, 0),
    moneyByChannel: channel.money,
    ownCategoryShares: category.own,
    ownChannelShares: channel.own,
  };
}

/** By the manager's own shares where they make the whole, else by the company's. */
function split(
  money: Money,
  own: ArrayLike<Share> | undefined,
  company: ArrayLike<Share>,
  code: "OWN_CATEGORY_SHARE_SUM" | "OWN_CHANNEL_SHARE_SUM",
  row: number,
  notes: GoalsNote[],
  tolerance: Share | undefined,
): Split {
  if (!own || isBlank(own)) return { money: splitByShares(money, company, tolerance), own: false };
  if (own.length === company.length && sharesAreUsable(own, tolerance))
    return { money: splitByShares(money, own, tolerance), own: true };
  notes.push({ code, row, values: { sum: { share: sumOfShares(own) } } });
  return { money: splitByShares(money, company, tolerance), own: false };
}

function isBlank(shares: ArrayLike<Share>): boolean {
  return Array.from(shares).every(Number.isNaN);
}

function deviation(parts: readonly Float64Array[], goal: Float64Array): Float64Array {
  return goal.map((money, place) => parts.reduce((sum, part) => sum + part[place], 0) - money);
}

function noteCompanyShares(input: ManagerPlanInput, notes: GoalsNote[]): void {
  const { plan, categoryShares, channelShares, shareTolerance } = input;
  if (!(plan >= 0)) return;
  if (!sharesAreUsable(categoryShares, shareTolerance)) {
    notes.push({ code: "GOAL_SHARE_SUM", values: { sum: { share: sumOfShares(categoryShares) } } });
  }
  if (!isBlank(channelShares) && !sharesAreUsable(channelShares, shareTolerance)) {
    notes.push({ code: "CHANNEL_SHARE_SUM", values: { sum: { share: sumOfShares(channelShares) } } });
  }
}

/** One note per category, however many managers it touches. */
function noteMissingCounts(managers: readonly ManagerPlan[], input: ManagerPlanInput, notes: GoalsNote[]): void {
  categories.forEach((category, place) => {
    const missing = managers.some(
      (plan) => plan.moneyByCategory[place] > 0 && Number.isNaN(plan.projectsByCategory[place]),
    );
    if (!missing) return;
    const code = input.weights[place] > 0 ? "WIN_CHANCE_MISSING" : "WEIGHT_MISSING";
    notes.push({ code, values: { category } });
  });
}

/** Only own shares are told: without them a deviation is a few small units of rounding. */
function noteDeviations(
  managers: readonly ManagerPlan[],
  byCategory: Float64Array,
  byChannel: Float64Array,
  notes: GoalsNote[],
): void {
  const noise = managers.length;
  if (managers.some((manager) => manager.ownCategoryShares)) {
    byCategory.forEach((money, place) => {
      if (Math.abs(money) <= noise) return;
      notes.push({ code: "CATEGORY_DEVIATION", values: { category: categories[place], deviation: { money } } });
    });
  }
  if (managers.some((manager) => manager.ownChannelShares)) {
    byChannel.forEach((money, place) => {
      if (Math.abs(money) <= noise) return;
      notes.push({ code: "CHANNEL_DEVIATION", row: place, values: { channel: place + 1, deviation: { money } } });
    });
  }
}

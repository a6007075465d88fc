import type { Money, Share } from "../ground/units.ts";
import type { GoalsNote } from "../words/goals/goals-words.ts";
import { projectsInFunnel } from "./projects-in-funnel.ts";
import { sharesAreUsable, splitByShares, sumOfShares } from "./split-by-shares.ts";

export const categories = ["A", "B", "C"] as const;
export type Category = (typeof categories)[number];

/** Every list has three places: A, B, C. NaN is blank. */
export interface GoalInput {
  readonly plan: Money;
  readonly shares: ArrayLike<Share>;
  /** How far from 1 the shares may add up. */
  readonly shareTolerance?: Share;
  /** Projects the user set; blank: counted from the money. */
  readonly givenProjects?: ArrayLike<number>;
  /** Mean money of a won deal (CALC-04, else the assumed weight). */
  readonly weights: ArrayLike<Money>;
  readonly wonMoney?: ArrayLike<Money>;
  readonly wonProjects?: ArrayLike<number>;
}

export interface CategoryGoal {
  readonly category: Category;
  readonly share: Share;
  readonly money: Money;
  readonly projects: number;
  /** The user set the number of projects. */
  readonly given: boolean;
  readonly wonMoney: Money;
  readonly wonProjects: number;
  /** Won ÷ goal; NaN where there is no goal. */
  readonly moneyDone: Share;
  readonly projectsDone: Share;
}

export interface Goals {
  readonly categories: readonly CategoryGoal[];
  /** Won money of all categories ÷ plan. */
  readonly done: Share;
  readonly notes: readonly GoalsNote[];
}

/**
 * Goals of a period by category: money, projects that bring it, and how far we are.
 *
 * Shares that do not make 1 (within the tolerance) give no money and no counts, with a note; a missing weight gives no count.
 *
 * @returns A, B, C in this order; the money adds up to the plan to the last unit
 * @see CALC-06, AM-02
 * @example setGoals({ plan: 10e6, shares: [0.6, 0.3, 0.1], weights: [1e6, 3e5, NaN] }) // 6M 6; 3M 10; 1M NaN
 */
export function setGoals(input: GoalInput): Goals {
  const money = splitByShares(input.plan, input.shares, input.shareTolerance);
  const rows = categories.map((category, place) => goalOf(category, place, money[place], input));
  const won = rows.reduce((sum, row) => sum + row.wonMoney, 0);
  return { categories: rows, done: partOf(won, input.plan), notes: [...planNotes(input), ...countNotes(rows, input)] };
}

function goalOf(category: Category, place: number, money: Money, input: GoalInput): CategoryGoal {
  const givenProjects = input.givenProjects?.[place] ?? NaN;
  const given = givenProjects >= 0;
  const projects = given ? givenProjects : projectsInFunnel(money, input.weights[place]);
  const wonMoney = input.wonMoney?.[place] ?? 0;
  const wonProjects = input.wonProjects?.[place] ?? 0;
  const share = input.shares[place];
  const moneyDone = partOf(wonMoney, money);
  return {
    category,
    share,
    money,
    projects,
    given,
    wonMoney,
    wonProjects,
    moneyDone,
    projectsDone: partOf(wonProjects, projects),
  };
}

function partOf(part: number, whole: number): Share {
  return whole > 0 ? part / whole : NaN;
}

function planNotes({ plan, shares, shareTolerance }: GoalInput): GoalsNote[] {
  if (Number.isNaN(plan)) return [{ code: "PLAN_MISSING", values: {} }];
  if (plan < 0) return [{ code: "PLAN_NEGATIVE", values: { plan: { money: plan } } }];
  if (sharesAreUsable(shares, shareTolerance)) return [];
  return [{ code: "GOAL_SHARE_SUM", values: { sum: { share: sumOfShares(shares) } } }];
}

/** A and B only: nobody sets a number of C projects. */
function countNotes(rows: readonly CategoryGoal[], { weights }: GoalInput): GoalsNote[] {
  return rows.slice(0, 2).flatMap(({ category, money, projects, given }, row): GoalsNote[] => {
    if (!(money > 0)) return [];
    if (!(weights[row] > 0)) return [{ code: "WEIGHT_MISSING", row, values: { category } }];
    const carried = Math.round(projects * weights[row]);
    if (!given || carried >= money) return [];
    return [
      { code: "COUNT_BELOW_MONEY", row, values: { category, projects, carried: { money: carried }, goal: { money } } },
    ];
  });
}

import type { PlanFrame } from "../frame/plan-frame.ts";
import type { SaleRows } from "../frame/sale-rows.ts";
import { goalWeights } from "../goals/goal-weights.ts";
import { parseShares } from "../goals/parse-shares.ts";
import { periodGoal, type GoalSpread } from "../goals/period-goal.ts";
import { presenceByMonth } from "../goals/presence-by-month.ts";
import { sellers as whoSells } from "../goals/sellers.ts";
import { addMonths, firstOfMonth, lastOfMonth, monthIndex } from "../ground/day.ts";
import { mapColumn } from "../ground/map-column.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { nearestRank } from "../ground/nearest-rank.ts";
import type { Day, Money, Period, Share } from "../ground/units.ts";
import { hiringPlan, type HiringNeed, type HiringPlan } from "./hiring-plan.ts";

/** Months ahead that are looked at: a whole year of seasons, whatever is left of the planned period. */
const monthsAhead = 12;

/** Whom to hire, by when, for the goals of the twelve months ahead. */
export interface Hiring extends HiringPlan {
  /** First days of the twelve months after the day of the plan. */
  readonly months: readonly Day[];
  readonly need: HiringNeed;
  /** Goal of each month; where Goals give none, that of the same month a year before. */
  readonly goal: Float64Array;
  /** 1 where the goal is that of the year before. */
  readonly goalRepeated: Uint8Array;
  /** Sellers whose money `need.each` is the median of. */
  readonly ramped: number;
  /** Sellers at full strength each month, before those who leave. */
  readonly strength: Float64Array;
  /** Hires that begin in each month, and the money the new ones bring in it. */
  readonly hired: Float64Array;
  readonly hiredMoney: Float64Array;
  /** Money of those at work, and together with the hires. */
  readonly ownMoney: Money;
  readonly allMoney: Money;
  /** Goal − what those at work bring. */
  readonly gap: Money;
  /** As many hires as sellers at most: more cannot be taken in within a year, and the gap is not one of people. */
  readonly isCredible: boolean;
  /** Begin to look for the first hire by this day; NaN without hires. */
  readonly searchBy: Day;
}

/** What is missing for a hiring plan. */
export type NoHiring = "noGoal" | "noRamped" | "noRamp";

/**
 * The hiring plan: what those at work bring in the next twelve months against the goals, and the fewest hires, as late as
 * they may, that close the gap.
 *
 * A seller's full strength is the median of what the sellers who were ramped a year ago won per post in the last twelve
 * months (without won deals: what their clients paid); seasons weigh the months as they do for goals (CALC-42).
 *
 * @param sales rows of sales, undefined where money comes from a column without days
 * @param sellers rows of Managers who get a plan
 * @see CALC-51
 */
export function planHiring(
  frame: PlanFrame,
  sellers: readonly number[],
  sales: SaleRows | undefined,
): Hiring | NoHiring {
  const { settings, tables, moneyUnit } = frame.input;
  const ramp = rampOf(settings.rampMonths);
  if (!ramp) return "noRamp";
  const first = monthIndex(frame.asOf + 1) + (firstOfMonth(monthIndex(frame.asOf + 1)) === frame.asOf + 1 ? 0 : 1);
  const months = Array.from({ length: monthsAhead }, (_, month) => firstOfMonth(first + month));
  const ahead: Period = { from: months[0], to: lastOfMonth(first + monthsAhead - 1), label: "" };
  const { weightOf } = goalWeights(frame);
  const goals = goalsAhead(frame, ahead, { weightOf, perUnit: moneyUnit.perUnit });
  if (goals.goal.every((money) => Number.isNaN(money))) return "noGoal";
  const { each, ramped } = fullStrength(frame, sellers, sales, ramp.length);
  if (!(each > 0)) return "noRamped";
  const weights = months.map((from) => weightOf(from, lastOfMonth(monthIndex(from))));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const canBegin = frame.asOf + settings.hireWeeks * 7;
  const { hiredOn, fte, ramp: own } = tables.Managers;
  const posts = sellers.map((row) => orOne(fte[row]) * (Number.isNaN(hiredOn[row]) ? orOne(own[row]) : 1));
  const need: HiringNeed = {
    season: weights.map((one) => one / weight),
    tenure: sellers.map((row) => (Number.isNaN(hiredOn[row]) ? Infinity : first - monthIndex(hiredOn[row]))),
    posts,
    presence: presenceByMonth(tables.Managers, sellers, ahead, frame.calendar),
    each,
    target: goals.goal.reduce((sum, money) => sum + (money || 0), 0),
    ramp,
    attrition: settings.attrition ?? measuredAttrition(frame, sellers),
    earliest: months.findIndex((day) => day >= canBegin),
  };
  const plan = hiringPlan(need.earliest < 0 ? { ...need, earliest: monthsAhead } : need);
  return {
    ...plan,
    ...goals,
    ...aboutHires(need, plan, months, settings.hireWeeks),
    months,
    need,
    ramped,
    isCredible: plan.hires.length <= sellers.length,
  };
}

function aboutHires(
  { season, each, attrition, target }: HiringNeed,
  { hires, before, capacity }: HiringPlan,
  months: readonly Day[],
  weeks: number,
) {
  const sum = (values: Float64Array): Money => values.reduce((all, one) => all + one, 0);
  return {
    strength: before.map((money, month) => money / (each * season[month] * (1 - attrition) ** (month / 12))),
    hired: before.map((_, month) => hires.filter((one) => one === month).length),
    hiredMoney: capacity.map((money, month) => money - before[month]),
    ownMoney: sum(before),
    allMoney: sum(capacity),
    gap: target - sum(before),
    searchBy: hires.length === 0 ? Number.NaN : months[hires[0]] - weeks * 7,
  };
}

function orOne(value: number): number {
  return Number.isNaN(value) ? 1 : value;
}

/** The setting as shares; undefined where it is not understood. */
function rampOf(words: string): Float64Array | undefined {
  const count = words.split(";").filter((part) => part.trim() !== "").length;
  if (count === 0) return new Float64Array(0);
  const shares = parseShares(
    words,
    Array.from({ length: count }, (_, month) => String(month)),
  );
  return shares?.every((share) => share >= 0 && share <= 1) ? shares : undefined;
}

function goalsAhead(
  { input: { tables } }: PlanFrame,
  ahead: Period,
  spread: GoalSpread,
): Pick<Hiring, "goal" | "goalRepeated"> {
  const ownGoal = periodGoal(tables.Goals, ahead, spread).months;
  const earlier = { from: addMonths(ahead.from, -12), to: lastOfMonth(monthIndex(ahead.to) - 12), label: "" };
  const yearBefore = periodGoal(tables.Goals, earlier, spread).months;
  const goalRepeated = mapColumn(Uint8Array, ownGoal, (money, month) =>
    Number.isNaN(money) && !Number.isNaN(yearBefore[month]) ? 1 : 0,
  );
  return { goal: ownGoal.map((money, month) => (goalRepeated[month] ? yearBefore[month] : money)), goalRepeated };
}

/** Median money per post of the last twelve months of sellers ramped before they began. */
function fullStrength(
  frame: PlanFrame,
  sellers: readonly number[],
  sales: SaleRows | undefined,
  rampMonths: number,
): { readonly each: Money; readonly ramped: number } {
  const { Managers } = frame.input.tables;
  const from = addMonths(frame.asOf + 1, -12);
  const money = moneyBySeller(frame, sales, from);
  const since = addMonths(from, -rampMonths);
  const wasRamped = sellers.filter(
    (row) => (Number.isNaN(Managers.hiredOn[row]) || Managers.hiredOn[row] <= since) && orOne(Managers.fte[row]) > 0,
  );
  const each = wasRamped.map((row) => money[row] / orOne(Managers.fte[row])).sort((a, b) => a - b);
  return { each: medianOf(each), ramped: each.length };
}

function medianOf(sorted: readonly Money[]): Money {
  const [low, high] = [nearestRank(sorted, 0.5), sorted[Math.floor(sorted.length / 2)]];
  return Math.round((low + high) / 2);
}

function moneyBySeller({ input, deals, asOf }: PlanFrame, sales: SaleRows | undefined, from: Day): Float64Array {
  const { Deals, Managers } = input.tables;
  const money = new Float64Array(Managers.rowCount);
  let won = 0;
  for (let row = 0; row < Deals.rowCount; row++) {
    const day = Deals.closeDate[row];
    if (deals.status[row] !== DealStatus.Won || !(day >= from && day <= asOf)) continue;
    won += 1;
    if (deals.manager[row] >= 0) money[deals.manager[row]] += Deals.amount[row] || 0;
  }
  if (won > 0 || !sales) return money;
  for (let entry = 0; entry < sales.date.length; entry++) {
    const manager = sales.date[entry] >= from && sales.date[entry] <= asOf ? sales.managerOf(entry) : -1;
    if (manager >= 0) money[manager] += sales.amount[entry] || 0;
  }
  return money;
}

/** Sellers who left in the last twelve months ÷ those there were on average. */
function measuredAttrition({ input, asOf }: PlanFrame, sellers: readonly number[]): Share {
  const { Managers } = input.tables;
  const from = addMonths(asOf + 1, -12);
  const everybody = new Uint8Array(Managers.rowCount).fill(1);
  const gone = whoSells({ ...Managers, active: everybody }).filter(
    (row) => Managers.leftOn[row] >= from && Managers.leftOn[row] <= asOf,
  );
  return gone.length === 0 ? 0 : Math.min(0.99, gone.length / (sellers.length + gone.length / 2));
}

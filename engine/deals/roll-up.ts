import type { Day, Money, Share } from "../ground/units.ts";
import { tolerance } from "../ground/units.ts";
import { DealStatus } from "../ground/deal-status.ts";

export interface RollUpDeals {
  /** Numbers of `DealStatus`. */
  readonly status: ArrayLike<number>;
  /** Row of the manager; -1 is Unassigned. */
  readonly manager: Int32Array;
  /** Money in small units; NaN is blank. */
  readonly amount: Float64Array;
  readonly closeDate: Float64Array;
  /** Chance to win (CALC-12); NaN adds nothing to expected money. */
  readonly chance: Float64Array;
}

/** Planned money of open deals, one row per dated sum (CALC-17). */
export interface PlannedMoney {
  readonly deal: Int32Array;
  readonly date: Float64Array;
  readonly money: Float64Array;
  /** 1 for money of a step that is done: it is never overdue. */
  readonly done?: Uint8Array;
}

export interface RollUpPlan {
  /** First day of each month, ascending, and after them the day after the last month. */
  readonly monthStarts: ArrayLike<Day>;
  readonly managerCount: number;
  /** Target of month m and manager i at m × managerCount + i; NaN or 0 is no target. */
  readonly target: Float64Array;
  /** Target of the department by month, where it is not the sum of the managers'. */
  readonly departmentTarget?: Float64Array;
  readonly asOf: Day;
  /** From this cover on a line is amber (setting feasibleAmber). */
  readonly feasibleAmber?: Share;
}

/** A light by expected money for what is to come; met or missed for what is over (AM-85). */
export type PlanStatus = "green" | "amber" | "red" | "noTarget" | "met" | "missed";

/** One line: a manager or the department, in a month or the whole period. */
export interface RollUpLine {
  readonly won: Money;
  /** Won and all planned money of open deals. */
  readonly nominal: Money;
  /** Won and planned money × chance. */
  readonly expected: Money;
  readonly target: Money;
  /** expected ÷ target; NaN without a target, and for a month that is over. */
  readonly cover: Share;
  readonly status: PlanStatus;
  /** expected − target, nominal − target: bottom-up against top-down. */
  readonly gap: Money;
  readonly nominalGap: Money;
  /** Planned money whose day has passed: not in nominal until it is dated anew. */
  readonly overdue: Money;
  /** The last day of the month or the period has come. */
  readonly over: boolean;
}

export interface RollUp {
  /** Line of month m and manager i at m × (managerCount + 1) + i; the last manager is Unassigned. */
  readonly cells: readonly RollUpLine[];
  readonly months: readonly RollUpLine[];
  readonly managers: readonly RollUpLine[];
  readonly department: RollUpLine;
  /** Planned money of open deals without a date, or of rows without a deal; in no line. */
  readonly undated: Money;
}

/** Sums of every cell, flat: month × (managers + Unassigned). */
interface Sums {
  readonly won: Float64Array;
  readonly planned: Float64Array;
  readonly expected: Float64Array;
  readonly overdue: Float64Array;
  /** Overdue money dated before the first month, per manager. */
  readonly overdueBefore: Float64Array;
  undated: Money;
}

/**
 * The sales plan from below: deals into managers into the department, by month, against the targets from above.
 *
 * Every sum of money is exact, so that department = Σ managers = Σ deals to the last small unit; expected money is added in
 * the order of the rows.
 *
 * @see CALC-19, X-05
 * @example rollUp(deals, planned, plan).department.status // "red"
 */
export function rollUp(deals: RollUpDeals, planned: PlannedMoney, plan: RollUpPlan): RollUp {
  const monthCount = plan.monthStarts.length - 1;
  const width = plan.managerCount + 1;
  const sums = sumCells(deals, planned, plan);
  const amber = plan.feasibleAmber ?? 0.8;
  const cellCount = monthCount * width;
  const line = (cells: Cells, target: Money, end: Day, overdueBefore = 0): RollUpLine =>
    lineOf(sums, cells, { target, overdueBefore, amber, over: end <= plan.asOf + 1 });
  const monthLine = (cells: Cells, target: Money, month: number): RollUpLine => {
    const found = line(cells, target, plan.monthStarts[month + 1]);
    return found.over ? { ...found, cover: Number.NaN } : found;
  };
  const end = plan.monthStarts[monthCount];
  const monthTargets = Array.from({ length: monthCount }, (_, month) => {
    const given = plan.departmentTarget?.[month];
    return given === undefined || Number.isNaN(given) ? targetOf(plan, cellsOfMonth(month, width)) : given;
  });
  return {
    cells: Array.from({ length: cellCount }, (_, cell) =>
      monthLine(oneCell(cell), cellTarget(plan, cell), Math.floor(cell / width)),
    ),
    months: monthTargets.map((target, month) => monthLine(cellsOfMonth(month, width), target, month)),
    managers: Array.from({ length: width }, (_, manager) => {
      const own = { start: manager, stride: width, count: monthCount };
      return line(own, targetOf(plan, own), end, sums.overdueBefore[manager]);
    }),
    department: line({ start: 0, stride: 1, count: cellCount }, sumOf(monthTargets), end, sumOf(sums.overdueBefore)),
    undated: sums.undated,
  };
}

/** Cells of one line, at equal distances. */
interface Cells {
  readonly start: number;
  readonly stride: number;
  readonly count: number;
}

function oneCell(cell: number): Cells {
  return { start: cell, stride: 1, count: 1 };
}

function cellsOfMonth(month: number, width: number): Cells {
  return { start: month * width, stride: 1, count: width };
}

function sumCells(deals: RollUpDeals, planned: PlannedMoney, plan: RollUpPlan): Sums {
  const width = plan.managerCount + 1;
  const column = (): Float64Array => new Float64Array((plan.monthStarts.length - 1) * width);
  const sums: Sums = {
    won: column(),
    planned: column(),
    expected: column(),
    overdue: column(),
    overdueBefore: new Float64Array(width),
    undated: 0,
  };
  const ownerOf = (deal: number): number => (deals.manager[deal] < 0 ? plan.managerCount : deals.manager[deal]);
  const monthOf = monthFinder(plan.monthStarts);

  for (let deal = 0; deal < deals.amount.length; deal++) {
    if (deals.status[deal] !== DealStatus.Won || Number.isNaN(deals.amount[deal])) continue;
    const month = monthOf(deals.closeDate[deal]);
    if (month >= 0) sums.won[month * width + ownerOf(deal)] += deals.amount[deal];
  }
  for (let row = 0; row < planned.deal.length; row++) {
    const deal = planned.deal[row];
    const date = planned.date[row];
    const money = planned.money[row];
    if (Number.isNaN(money) || (deal >= 0 && deals.status[deal] !== DealStatus.Open)) continue;
    if (deal < 0 || Number.isNaN(date)) {
      sums.undated += money;
      continue;
    }
    const month = monthOf(date);
    const cell = month * width + ownerOf(deal);
    if (date < plan.asOf && planned.done?.[row] !== 1) {
      if (month >= 0) sums.overdue[cell] += money;
      else if (date < plan.monthStarts[0]) sums.overdueBefore[ownerOf(deal)] += money;
    } else if (month >= 0) {
      sums.planned[cell] += money;
      sums.expected[cell] += money * (deals.chance[deal] || 0);
    }
  }
  return sums;
}

/** Month of a day, or -1 outside the period and for a blank day. */
function monthFinder(starts: ArrayLike<Day>): (day: Day) => number {
  const count = starts.length - 1;
  const [first, end] = [starts[0], starts[count]];
  const months = new Int16Array(Math.max(0, end - first));
  for (let month = 0; month < count; month++) months.fill(month, starts[month] - first, starts[month + 1] - first);
  return (day) => (day >= first && day < end ? months[Math.floor(day - first)] : -1);
}

/** Target of a cell; Unassigned and blank have none. */
function cellTarget(plan: RollUpPlan, cell: number): Money {
  const width = plan.managerCount + 1;
  const manager = cell % width;
  return manager === plan.managerCount ? 0 : plan.target[Math.floor(cell / width) * plan.managerCount + manager] || 0;
}

function targetOf(plan: RollUpPlan, { start, stride, count }: Cells): Money {
  let sum = 0;
  for (let place = 0; place < count; place++) sum += cellTarget(plan, start + place * stride);
  return sum;
}

interface LineTerms {
  readonly target: Money;
  readonly overdueBefore: Money;
  readonly amber: Share;
  readonly over: boolean;
}

function lineOf(sums: Sums, cells: Cells, { target, overdueBefore, amber, over }: LineTerms): RollUpLine {
  const won = sumAt(sums.won, cells);
  const nominal = won + sumAt(sums.planned, cells);
  const expected = won + sumAt(sums.expected, cells);
  return {
    won,
    nominal,
    expected,
    target,
    cover: target > 0 ? expected / target : Number.NaN,
    status: over && target > 0 ? (reaches(won, target) ? "met" : "missed") : statusOf(expected, target, amber),
    gap: expected - target,
    nominalGap: nominal - target,
    overdue: sumAt(sums.overdue, cells) + overdueBefore,
    over,
  };
}

function sumAt(column: Float64Array, { start, stride, count }: Cells): number {
  let sum = 0;
  for (let place = 0; place < count; place++) sum += column[start + place * stride];
  return sum;
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}

/** The light of a line: expected money against the target. */
export function statusOf(expected: Money, target: Money, amber: Share): Exclude<PlanStatus, "met" | "missed"> {
  if (!(target > 0)) return "noTarget";
  if (reaches(expected, target)) return "green";
  return reaches(expected, target * amber) ? "amber" : "red";
}

/** At least so much, within the tolerance of sums of money × chance. */
export function reaches(money: Money, target: Money): boolean {
  return money >= target - tolerance * Math.abs(target);
}

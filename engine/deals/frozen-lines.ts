import { firstOfMonth, monthIndex } from "../ground/day.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day, Money } from "../ground/units.ts";
import type { PlannedLines } from "./planned-money.ts";
import type { RollUp } from "./roll-up.ts";
import type { PlanMonths } from "../goals/plan-months.ts";

/** One line of a frozen plan: money of a deal, or won money and the target of a manager, in one month. */
export interface FrozenLine {
  /** Row of Deals; -1 on a manager's own line. */
  readonly deal: number;
  /** Row of Managers; -1 is Unassigned. */
  readonly manager: number;
  /** First day of the month; NaN where the money has no day. */
  readonly month: Day;
  readonly won: Money;
  readonly planned: Money;
  readonly nominal: Money;
  readonly expected: Money;
  readonly target: Money;
}

/** What a plan is told by. */
export interface FreezablePlan {
  readonly months: PlanMonths;
  readonly managerCount: number;
  readonly won: { readonly basis: "deals" | "payments" };
  readonly planned: PlannedLines;
  readonly chance: Float64Array;
  readonly rollUp: RollUp;
}

/**
 * The plan as lines: won and planned money of each deal by month, and each manager's target. Summed up they are the
 * roll-up to the last small unit (expected money is rounded to it).
 *
 * @see AM-43, CALC-19
 */
export function frozenLines(frame: PlanFrame, plan: FreezablePlan): FrozenLine[] {
  return [...dealLines(frame, plan), ...managerLines(plan)];
}

interface Sums {
  readonly deal: number;
  readonly month: Day;
  won: Money;
  planned: Money;
  nominal: Money;
  expected: Money;
}

function dealLines({ input, deals, period, asOf }: PlanFrame, plan: FreezablePlan): FrozenLine[] {
  const { Deals } = input.tables;
  const lines = new Map<string, Sums>();
  const lineAt = (deal: number, day: Day): Sums => {
    const month = Number.isNaN(day) ? Number.NaN : firstOfMonth(monthIndex(day));
    const key = `${deal}/${month}`;
    const line = lines.get(key) ?? { deal, month, won: 0, planned: 0, nominal: 0, expected: 0 };
    lines.set(key, line);
    return line;
  };
  for (let deal = 0; deal < Deals.rowCount; deal++) {
    const amount = Deals.amount[deal];
    if (deals.wonInPeriod[deal] === 0 || Number.isNaN(amount)) continue;
    const line = lineAt(deal, Deals.closeDate[deal]);
    line.won += amount;
    line.nominal += amount;
    line.expected += amount;
  }
  const { planned, chance } = plan;
  planned.deal.forEach((deal, place) => {
    const line = lineAt(deal, planned.date[place]);
    line.planned += planned.money[place];
    if (!countsInPeriod(planned, place, period, asOf)) return;
    line.nominal += planned.money[place];
    line.expected += planned.money[place] * (chance[deal] || 0);
  });
  return [...lines.values()].map((line) => ({
    ...line,
    expected: Math.round(line.expected),
    manager: deals.manager[line.deal],
    target: Number.NaN,
  }));
}

/** In nominal: dated in the period, and not overdue. */
export function countsInPeriod(
  { date, done }: Pick<PlannedLines, "date" | "done">,
  place: number,
  { from, to }: { readonly from: Day; readonly to: Day },
  asOf: Day,
): boolean {
  return date[place] >= from && date[place] <= to && (date[place] >= asOf || done[place] === 1);
}

/** Targets; and won money where payments tell it, which is nobody's deal. */
function managerLines({ months, managerCount, won, rollUp }: FreezablePlan): FrozenLine[] {
  const lines: FrozenLine[] = [];
  const fromPayments = won.basis === "payments";
  months.month.forEach((month, place) => {
    let shared = 0;
    for (let owner = 0; owner <= managerCount; owner++) {
      const cell = rollUp.cells[place * (managerCount + 1) + owner];
      const paid = fromPayments ? cell.won : 0;
      shared += cell.target;
      if (cell.target > 0 || paid !== 0)
        lines.push(managerLine(owner < managerCount ? owner : -1, month, paid, cell.target));
    }
    const rest = rollUp.months[place].target - shared;
    if (rest > 0) lines.push(managerLine(-1, month, 0, rest));
  });
  return lines;
}

function managerLine(manager: number, month: Day, won: Money, target: Money): FrozenLine {
  return { deal: -1, manager, month, won, planned: 0, nominal: won, expected: won, target };
}

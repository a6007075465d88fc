import { firstPageWords as words } from "../../words/overview/first-page-words.ts";
import type { Day, Money } from "../../ground/units.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShortMoney } from "../write-short-money.ts";

export interface FirstPageMonth {
  /** First day of the month. */
  readonly month: Day;
  /** NaN without a plan. */
  readonly plan: Money;
  readonly won: Money;
  /** Won and what the open deals planned for it bring; of a month that is over what was won. */
  readonly expected: Money;
  /** Reached or undercut with a chance of 10 and 90 %; NaN for a month that is over. */
  readonly p10: Money;
  readonly p90: Money;
}

export interface FirstPageMonths {
  /** What the months show, in a sentence. */
  readonly finding: string;
  readonly months: readonly FirstPageMonth[];
}

/** Plan, won and expected money month by month, with the range of those to come: the bullet chart. */
export function firstPageMonths(context: SheetContext): FirstPageMonths {
  const { plan } = context;
  const { months, rollUp, monthRanges } = plan.dealPlan;
  return {
    finding: monthsFinding(context),
    months: rollUp.months.map((line, place) => ({
      month: months.month[place],
      plan: line.target > 0 ? line.target : Number.NaN,
      won: line.won,
      expected: line.over ? line.won : line.expected,
      p10: monthRanges[place].p10,
      p90: monthRanges[place].p90,
    })),
  };
}

function monthsFinding(context: SheetContext): string {
  const { say, plan } = context;
  const { months, department } = plan.dealPlan.rollUp;
  const over = months.filter((line) => line.over && line.target > 0);
  const met = over.filter(({ status }) => status === "met").length;
  const toCome = department.expected - department.won;
  const said = { met, over: over.length, money: writeShortMoney(context, toCome) };
  if (over.length > 0) return say(toCome > 0 ? words.monthsMet : words.monthsOver, said);
  return toCome > 0 ? say(words.monthsAhead, said) : say(words.monthsNone);
}

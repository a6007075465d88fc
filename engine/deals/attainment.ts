import { firstOfMonth, isoDay, lastOfMonth, monthIndex } from "../ground/day.ts";
import type { Day, Money, Period, Share } from "../ground/units.ts";

/** A finished month, quarter or year against its goal. */
export interface Attained {
  readonly span: Period;
  readonly goal: Money;
  readonly fact: Money;
  /** Fact ÷ goal. */
  readonly share: Share;
}

/**
 * The calendar months, quarters and years that lie within from..to and are over on the day: months first, then quarters, years.
 *
 * @see CALC-42
 * @example closedSpans(1 January 2026, 31 December 2026, 15 April 2026): 2026-01, 2026-02, 2026-03, 2026-Q1
 */
export function closedSpans(from: Day, to: Day, asOf: Day): Period[] {
  const end = Math.min(to, asOf);
  const spans: Period[] = [];
  for (const months of [1, 3, 12]) {
    for (let month = monthIndex(from); ; month++) {
      if (month % months !== 0) continue;
      const [first, last] = [firstOfMonth(month), lastOfMonth(month + months - 1)];
      if (last > end) break;
      if (first >= from) spans.push({ from: first, to: last, label: labelOf(first, months) });
    }
  }
  return spans;
}

function labelOf(first: Day, months: number): string {
  const month = isoDay(first).slice(0, 7);
  const year = month.slice(0, 4);
  return months === 12 ? year : months === 3 ? `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}` : month;
}

/**
 * Goal, fact and share of every span that has a goal above 0.
 *
 * @param won money won or paid, one entry each, any order
 * @see CALC-42
 * @example attainment([march], () => 200, { date, money }) // fact 150, share 0.75
 */
export function attainment(
  spans: readonly Period[],
  goalOf: (span: Period) => Money,
  won: { readonly date: ArrayLike<Day>; readonly money: ArrayLike<Money> },
): Attained[] {
  return spans.flatMap((span) => {
    const goal = goalOf(span);
    if (!(goal > 0)) return [];
    let fact = 0;
    for (let row = 0; row < won.date.length; row++)
      if (won.date[row] >= span.from && won.date[row] < span.to + 1) fact += won.money[row] || 0;
    return [{ span, goal, fact, share: fact / goal }];
  });
}

import type { RawCell, RawSheet } from "../input/raw-sheet.ts";
import { frozenPlan as table } from "../input/tables/frozen-plan.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import type { Day, Money } from "../ground/units.ts";
import { say, type Language } from "../ground/text.ts";
import { dealId } from "../deals/deal-id.ts";
import { frozenLines, type FrozenLine } from "../deals/frozen-lines.ts";

export interface Freeze {
  readonly date: Day;
  readonly author: string;
}

type Key = keyof typeof table.columns;

/**
 * The plan as rows of the sheet FrozenPlan, under its headings. A host adds them below those that stand there: later runs
 * then show the working plan against them.
 *
 * @param plan a run; its rows name deals and managers by their ids, money in units of the currency, days as serials
 * @see AM-43
 * @example freezePlan(plan, { date: 46023, author: "Ann" }).rows[0] // Frozen on, Author, Period, Month, Manager, Deal …
 */
export function freezePlan(plan: SalesPlan, { date, author }: Freeze, language: Language = "en"): RawSheet {
  const { input, period, dealPlan } = plan;
  const { Deals, Managers } = input.tables;
  const money = (amount: Money): RawCell => (Number.isFinite(amount) ? amount / input.moneyUnit.perUnit : null);
  const cells = (line: FrozenLine): Record<Key, RawCell> => ({
    frozenOn: date,
    author,
    period: period.label,
    month: Number.isNaN(line.month) ? null : line.month,
    managerId: Managers.managerId.words[Managers.managerId.codes[line.manager]] ?? null,
    dealId: line.deal < 0 ? null : dealId(Deals, line.deal),
    won: money(line.won),
    planned: money(line.planned),
    nominal: money(line.nominal),
    expected: money(line.expected),
    target: money(line.target),
  });
  const keys = Object.keys(table.columns) as readonly Key[];
  const rows = frozenLines(plan, dealPlan).map(cells);
  return {
    name: say(table.name, language),
    table: "FrozenPlan",
    rows: [
      keys.map((key) => say(table.columns[key].heading, language)),
      ...rows.map((row) => keys.map((key) => row[key])),
    ],
  };
}

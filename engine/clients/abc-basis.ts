import type { Input } from "../input/read-input.ts";
import type { Period } from "../ground/units.ts";
import { text, type Text } from "../ground/text.ts";
import { plainBasis, type PlainBasis } from "./plain-basis.ts";
import type { ClientMoney } from "./client-money.ts";
import { clientProfit } from "./client-profit.ts";
import { evaluateFormula } from "./evaluate-formula.ts";
import type { ParseFormula } from "../ground/formula-node.ts";
import { readFormula } from "./read-formula.ts";

/** What clients are ranked by. */
export interface RankedMoney {
  readonly basis: PlainBasis | "formula";
  /** Per row of Clients, small units; NaN is blank. */
  readonly amounts: Float64Array;
  /** Rows of the source behind the figures. */
  readonly rows: number;
  /** Why it is not what the setting asks for. */
  readonly fallback?: "unknown" | "noProfit" | "refused";
  /** Why the formula is refused. */
  readonly refusal?: Text;
}

/** Numeric columns of Clients by the names a formula may call them. */
const columnNames: ReadonlyMap<string, string> = new Map([
  ...["revenue", "payments", "выручка", "продажи", "платежи"].map((name) => [name, "revenue"] as const),
  ...["profit", "прибыль"].map((name) => [name, "profit"] as const),
  ...["potentialamount", "potential", "потенциал"].map((name) => [name, "potentialAmount"] as const),
  ...["ownturnover", "turnover", "оборот"].map((name) => [name, "ownTurnover"] as const),
  ...["interceptionstage", "ступень"].map((name) => [name, "interceptionStage"] as const),
]);

const tooLarge = text("its values are too large to be summed", "её значения слишком велики, чтобы их сложить");

/**
 * The money clients are ranked by: what they paid, the profit on them, or a formula over their numeric columns; where that
 * cannot be had, what they paid.
 *
 * Profit is that of the payments of the period, else the column Profit of Clients. In a formula money is in units of the
 * currency, `revenue` is the money of the period; the values are held as money, to its smallest unit.
 *
 * @param parse reads a formula; without it only payments and profit are understood
 * @see CALC-01 (abcBasis), AM-13, AM-01
 */
export function abcBasis(
  input: Pick<Input, "tables" | "settings" | "moneyUnit">,
  period: Period,
  money: ClientMoney,
  parse?: ParseFormula,
): RankedMoney {
  const wanted = plainBasis(input.settings.abcBasis);
  const paid = { basis: "payments", amounts: money.amounts, rows: money.rows } as const;
  if (wanted === "payments") return paid;
  if (wanted === "profit") {
    const profit = clientProfit(input.tables, period);
    return profit.rows > 0 ? { basis: "profit", ...profit } : { ...paid, fallback: "noProfit" };
  }
  if (!parse) return { ...paid, fallback: "unknown" };
  const worth = worthByFormula(input, period, money, parse);
  return "reason" in worth ? { ...paid, fallback: "refused", refusal: worth.reason } : { basis: "formula", ...worth };
}

function worthByFormula(
  { tables, settings, moneyUnit }: Pick<Input, "tables" | "settings" | "moneyUnit">,
  period: Period,
  money: ClientMoney,
  parse: ParseFormula,
) {
  const formula = readFormula(settings.abcBasis, columnNames, parse);
  if ("reason" in formula) return formula;
  const { potentialAmount, ownTurnover, interceptionStage, rowCount } = tables.Clients;
  const inCurrency = (column: Float64Array) => column.map((amount) => amount / moneyUnit.perUnit);
  const columns = {
    revenue: inCurrency(money.amounts),
    profit: inCurrency(clientProfit(tables, period).amounts),
    potentialAmount: inCurrency(potentialAmount),
    ownTurnover: inCurrency(ownTurnover),
    interceptionStage,
  };
  const amounts = evaluateFormula(formula, columns, rowCount).map(
    (value) => Math.sign(value) * Math.round(Math.abs(value) * moneyUnit.perUnit),
  );
  const size = amounts.reduce((sum, amount) => sum + Math.abs(amount || 0), 0);
  if (size > Number.MAX_SAFE_INTEGER) return { reason: tooLarge };
  return { amounts, rows: amounts.reduce((count, amount) => count + (Number.isNaN(amount) ? 0 : 1), 0) };
}

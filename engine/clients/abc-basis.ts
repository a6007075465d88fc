import type { Input } from "../input/read-input.ts";
import type { Period } from "../units.ts";
import type { ClientMoney } from "./client-money.ts";

export type AbcBasis = "payments" | "profit";

/** What clients are ranked by. */
export interface RankedMoney {
  readonly basis: AbcBasis;
  /** Per row of Clients, small units; NaN is blank. */
  readonly amounts: Float64Array;
  /** Rows of the source behind the figures. */
  readonly rows: number;
  /** Why it is not what the setting asks for. */
  readonly fallback?: "unknown" | "noProfit";
}

const words: Readonly<Record<string, AbcBasis>> = {
  payments: "payments",
  revenue: "payments",
  платежи: "payments",
  profit: "profit",
  прибыль: "profit",
};

/**
 * The money clients are ranked by: what they paid, or the profit on them; where that cannot be had, what they paid.
 *
 * Profit is that of the payments of the period, else the column Profit of Clients.
 *
 * @see CALC-01 (abcBasis)
 */
export function abcBasis(
  { tables, settings }: Pick<Input, "tables" | "settings">,
  period: Period,
  money: ClientMoney,
): RankedMoney {
  const wanted = words[settings.abcBasis.trim().toLowerCase()];
  const paid = { basis: "payments", amounts: money.amounts, rows: money.rows } as const;
  if (wanted === undefined) return { ...paid, fallback: "unknown" };
  if (wanted === "payments") return paid;
  const ofPayments = profitOfPayments(tables, period);
  const profit = ofPayments.rows > 0 ? ofPayments : profitOfClients(tables);
  return profit.rows > 0 ? { basis: "profit", ...profit } : { ...paid, fallback: "noProfit" };
}

function profitOfPayments({ Clients, Payments }: Input["tables"], { from, to }: Period) {
  const amounts = new Float64Array(Clients.rowCount);
  let rows = 0;
  for (let row = 0; row < Payments.rowCount; row++) {
    const client = Payments.clientId[row];
    const profit = Payments.profit[row];
    if (client < 0 || Number.isNaN(profit) || !(Payments.date[row] >= from && Payments.date[row] <= to)) continue;
    amounts[client] += profit;
    rows++;
  }
  return { amounts, rows };
}

function profitOfClients({ Clients }: Input["tables"]) {
  return { amounts: Clients.profit, rows: Clients.profit.filter((profit) => !Number.isNaN(profit)).length };
}

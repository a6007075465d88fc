import type { DealFacts } from "../frame/deal-facts.ts";
import type { InputTables } from "../input/read-input.ts";
import type { Money, Period } from "../ground/units.ts";

/** Where clients' sales come from: payments, won deals, the column Sales in period, or the client's own turnover (AM-17). */
export type RevenueSource = "payments" | "deals" | "clients" | "turnover" | "none";

export interface ClientMoney {
  readonly source: RevenueSource;
  /** Money of the period per row of Clients, small units; 0 where nothing came, NaN where the column is blank. */
  readonly amounts: Float64Array;
  /** Rows of the source behind the figures. */
  readonly rows: number;
}

type Tables = Pick<InputTables, "Clients" | "Deals" | "Payments">;

/**
 * Each client's money of the period, from the first source that has any.
 *
 * Payments of the period; else deals won in it; else the column Sales in period. A client's own turnover counts as sales
 * only where there are neither payments nor won deals nor that column.
 *
 * @param wanted the setting revenueSource: "auto" takes the first that has money
 * @param won deals won in the period
 * @see AM-17, CALC-01 (revenue)
 */
export function clientMoney(
  tables: Tables,
  period: Period,
  won: DealFacts["wonInPeriod"],
  wanted: string,
): ClientMoney {
  const sources: Record<Exclude<RevenueSource, "none">, () => ClientMoney> = {
    payments: () => paymentsOf(tables, period),
    deals: () => wonDealsOf(tables, won),
    clients: () => columnOf("clients", tables.Clients.revenue),
    turnover: () => columnOf("turnover", tables.Clients.ownTurnover),
  };
  if (Object.hasOwn(sources, wanted)) return sources[wanted as keyof typeof sources]();
  for (const source of Object.values(sources)) {
    const money = source();
    if (money.rows > 0) return money;
  }
  return { source: "none", amounts: new Float64Array(tables.Clients.rowCount), rows: 0 };
}

/** Money received from each client from..to (both included); refunds are negative. */
export function paymentsOf(
  { Clients, Payments }: Pick<Tables, "Clients" | "Payments">,
  { from, to }: Period,
): ClientMoney {
  const amounts = new Float64Array(Clients.rowCount);
  let rows = 0;
  for (let row = 0; row < Payments.rowCount; row++) {
    const client = Payments.clientId[row];
    const date = Payments.date[row];
    const amount = Payments.amount[row];
    if (client < 0 || !(date >= from && date <= to) || Number.isNaN(amount)) continue;
    amounts[client] += amount;
    rows++;
  }
  return { source: "payments", amounts, rows };
}

function wonDealsOf({ Clients, Deals }: Tables, won: Uint8Array): ClientMoney {
  const amounts = new Float64Array(Clients.rowCount);
  let rows = 0;
  for (let row = 0; row < Deals.rowCount; row++) {
    const client = Deals.clientId[row];
    if (won[row] === 0 || client < 0 || Number.isNaN(Deals.amount[row])) continue;
    amounts[client] += Deals.amount[row];
    rows++;
  }
  return { source: "deals", amounts, rows };
}

function columnOf(source: RevenueSource, amounts: ArrayLike<Money>): ClientMoney {
  const column = Float64Array.from(amounts);
  return { source, amounts: column, rows: column.reduce((count, amount) => count + (Number.isNaN(amount) ? 0 : 1), 0) };
}

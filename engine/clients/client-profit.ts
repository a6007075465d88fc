import type { InputTables } from "../input/read-input.ts";
import type { Period } from "../ground/units.ts";

export interface ClientProfit {
  /** Per row of Clients, whole money units; NaN is blank. */
  readonly amounts: Float64Array;
  /** Rows of the source behind them; 0 where profit is not kept at all. */
  readonly rows: number;
}

type Tables = Pick<InputTables, "Clients" | "Payments">;

/**
 * The profit on each client: that of the payments of the period, else the column Profit of Clients.
 *
 * @see CALC-01 (abcBasis), CALC-35
 * @example clientProfit(tables, period).amounts[0]
 */
export function clientProfit(tables: Tables, period: Period): ClientProfit {
  const ofPayments = profitOfPayments(tables, period);
  return ofPayments.rows > 0 ? ofPayments : profitOfClients(tables);
}

function profitOfPayments({ Clients, Payments }: Tables, { from, to }: Period): ClientProfit {
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

function profitOfClients({ Clients }: Tables): ClientProfit {
  return { amounts: Clients.profit, rows: Clients.profit.filter((profit) => !Number.isNaN(profit)).length };
}

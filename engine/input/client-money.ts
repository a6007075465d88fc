import type { ColumnValues, RawTable } from "./raw-table.ts";

/** All money of each client whatever its day, small units: payments, else amounts of deals, else what the list says. */
export function clientMoney(tables: ReadonlyMap<string, RawTable>): Float64Array {
  const clients = tables.get("Clients");
  const sums = new Float64Array(clients?.rowCount ?? 0);
  for (const name of ["Payments", "Deals"]) {
    const columns = tables.get(name)?.columns;
    const client = columns?.get("clientId")?.values;
    const amount = columns?.get("amount")?.values;
    if (client && amount && addUp(sums, client, amount)) return sums;
  }
  const own = clients?.columns.get("revenue")?.values ?? clients?.columns.get("ownTurnover")?.values;
  return Float64Array.from(sums, (_, row) => own?.[row] || 0);
}

/** @returns whether there was any money */
function addUp(sums: Float64Array, client: ColumnValues, amount: ColumnValues): boolean {
  let any = false;
  for (let row = 0; row < client.length; row++) {
    if (client[row] < 0 || !(Math.abs(amount[row]) > 0)) continue;
    sums[client[row]] += amount[row];
    any = true;
  }
  return any;
}

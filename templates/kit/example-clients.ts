import { sampleTables } from "../sample/sample-tables.ts";
import type { SampleRow } from "../sample/sample-row.ts";

/** The largest clients of the sample company with their sales: example rows of a ready-made workbook. */
export function exampleClients(count: number): SampleRow<"Clients">[] {
  const { Clients = [], Payments = [] } = sampleTables();
  const paid = new Map<unknown, number>();
  for (const { clientId, amount } of Payments) paid.set(clientId, (paid.get(clientId) ?? 0) + Number(amount));
  return Clients.map((client) => ({ ...client, revenue: paid.get(client.clientId) ?? 0 }))
    .sort((a, b) => b.revenue - a.revenue)
    .slice(0, count);
}

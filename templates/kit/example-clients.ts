import type { Text } from "../../engine/index.ts";
import { sampleTables } from "../sample/sample-tables.ts";
import type { SampleRow } from "../sample/sample-row.ts";

const year = 365;

/**
 * Clients of the sample company with their sales of one year: example rows of a ready-made workbook. A third are its
 * largest, the others come from all sizes down to those that have not bought yet.
 */
export function exampleClients(count: number): SampleRow<"Clients">[] {
  const { Clients = [], Payments = [] } = sampleTables();
  const last = Payments.reduce((latest, { date }) => Math.max(latest, Number(date)), 0);
  const paid = new Map<string, number>();
  for (const { clientId, date, amount } of Payments) {
    const name = nameOf(clientId);
    if (Number(date) > last - year) paid.set(name, (paid.get(name) ?? 0) + Number(amount));
  }
  const ranked = Clients.map((client) => ({ ...client, revenue: paid.get(nameOf(client.name)) ?? 0 })).sort(
    (a, b) => b.revenue - a.revenue,
  );
  const largest = Math.floor(count / 3);
  const step = (ranked.length - largest) / (count - largest);
  return Array.from({ length: count }, (_, place) =>
    place < largest ? ranked[place] : ranked[Math.floor(largest + (place - largest) * step)],
  );
}

function nameOf(cell: unknown): string {
  return typeof cell === "object" && cell !== null ? (cell as Text).en : String(cell);
}

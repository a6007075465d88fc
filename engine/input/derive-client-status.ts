import { text } from "../ground/text.ts";
import type { Issue } from "../ground/issue.ts";
import { codeNumber } from "./lists.ts";
import type { RawTable } from "./raw-table.ts";
import { makeColumn } from "./make-column.ts";
import type { TableSpecs } from "./column-spec.ts";

const won = codeNumber("dealStatus", "won");
const client = codeNumber("clientStatus", "client");
const prospect = codeNumber("clientStatus", "prospect");

/**
 * Gives clients without a status one: a client when it won us a deal or paid, else a prospect. Refs are resolved.
 */
export function deriveClientStatus(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs, issues: Issue[]): void {
  const clients = tables.get("Clients");
  if (!clients || clients.rowCount === 0) return;
  let status = clients.columns.get("status");
  if (!status)
    clients.columns.set("status", (status = makeColumn(specs.Clients.columns.status, clients.rowCount, false)));
  const buyers = buyersOf(tables, clients.rowCount);
  let derived = 0;
  for (let row = 0; row < clients.rowCount; row++) {
    if (status.values[row] >= 0) continue;
    status.values[row] = buyers[row] ? client : prospect;
    derived++;
  }
  if (derived > 0) issues.push(statusDerived(derived));
}

function buyersOf(tables: ReadonlyMap<string, RawTable>, clientCount: number): Uint8Array {
  const buyers = new Uint8Array(clientCount);
  const deals = tables.get("Deals");
  const status = deals?.columns.get("status")?.values;
  const ofDeal = deals?.columns.get("clientId")?.values;
  if (deals && status && ofDeal)
    for (let row = 0; row < deals.rowCount; row++) if (status[row] === won && ofDeal[row] >= 0) buyers[ofDeal[row]] = 1;
  const payments = tables.get("Payments");
  const amount = payments?.columns.get("amount")?.values;
  const ofPayment = payments?.columns.get("clientId")?.values;
  if (payments && amount && ofPayment)
    for (let row = 0; row < payments.rowCount; row++)
      if (amount[row] > 0 && ofPayment[row] >= 0) buyers[ofPayment[row]] = 1;
  return buyers;
}

function statusDerived(count: number): Issue {
  const message = text(
    "no status: who paid or won us a deal is taken as a client, any other as a prospect",
    "нет статуса: кто платил или с кем выиграна сделка — клиент, остальные — потенциальные",
  );
  return { level: "notice", code: "STATUS_DERIVED", table: "Clients", message, count };
}

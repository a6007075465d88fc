import type { InputTables } from "../input/read-input.ts";
import { channelOf } from "./channel-of.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { mapColumn } from "../ground/map-column.ts";
import { pickRows } from "../ground/pick-rows.ts";
import type { DealFacts } from "./deal-facts.ts";
import { paymentOwner } from "./payment-owner.ts";

/** Every sale on record, one entry each, whatever the period: payments, or won deals on the day they were won. */
export interface SaleRows {
  readonly source: "payments" | "deals";
  /** Row of Clients; -1 is nobody. */
  readonly client: Int32Array;
  readonly date: Float64Array;
  /** Small units; NaN is blank. */
  readonly amount: Float64Array;
  /** Row of Managers of an entry: who sold it, else the client's owner; -1 is unassigned (AM-18). */
  managerOf(entry: number): number;
  /** Row of Channels: the sale's own, else the client's; -1 is unknown. */
  channelOf(entry: number): number;
}

type Tables = Pick<InputTables, "Clients" | "Deals" | "Payments">;

/**
 * The sales behind a plan's money, for whatever looks at more than one period.
 *
 * @param source where the money of the run comes from (AM-17)
 * @returns undefined where it comes from a column of Clients, which knows no days
 * @see AM-17, AM-18
 */
export function saleRows(
  tables: Tables,
  deals: Pick<DealFacts, "status" | "manager">,
  source: string,
): SaleRows | undefined {
  if (source === "payments") return paymentRows(tables);
  return source === "deals" ? wonDeals(tables, deals) : undefined;
}

function paymentRows(tables: Tables): SaleRows {
  const { clientId, date, amount } = tables.Payments;
  return {
    source: "payments",
    client: clientId,
    date,
    amount,
    managerOf: (row) => paymentOwner(tables, row),
    channelOf: (row) => channelOf(tables, clientId[row]),
  };
}

function wonDeals(tables: Tables, { status, manager }: Pick<DealFacts, "status" | "manager">): SaleRows {
  const { Deals } = tables;
  const rows = Array.from(status.keys()).filter((row) => status[row] === DealStatus.Won);
  const client = mapColumn(Int32Array, rows, (row) => Deals.clientId[row]);
  return {
    source: "deals",
    client,
    date: pickRows(Deals.closeDate, rows),
    amount: pickRows(Deals.amount, rows),
    managerOf: (entry) => manager[rows[entry]],
    channelOf: (entry) => channelOf(tables, client[entry], rows[entry]),
  };
}

import { firstPaid } from "../clients/first-paid.ts";
import { saleEvents } from "../clients/sale-events.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";

/** Positive payments of each client up to the day. */
export interface ClientPayments {
  readonly source: "payments" | "deals";
  readonly count: Uint32Array;
  /** Day of the first; NaN is none. */
  readonly firstOn: Float64Array;
}

/**
 * When each client began to pay and how often it paid; where no payments are kept, won deals stand for them (AM-17).
 *
 * @returns one entry per row of Clients
 * @see CALC-24, AM-17
 */
export function clientPayments(frame: PlanFrame): ClientPayments {
  const { Clients } = frame.input.tables;
  const sales = saleEvents(frame);
  const count = new Uint32Array(Clients.rowCount);
  sales.client.forEach((client, row) => {
    if (client >= 0 && sales.amount[row] > 0 && !Number.isNaN(sales.date[row])) count[client] += 1;
  });
  return { source: sales.source, count, firstOn: firstPaid(sales, Clients.rowCount) };
}

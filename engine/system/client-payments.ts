import { codeNumber } from "../input/lists.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";

/** Positive payments of each client up to the day. */
export interface ClientPayments {
  readonly source: "payments" | "deals";
  readonly count: Uint32Array;
  /** Day of the first; NaN is none. */
  readonly firstOn: Float64Array;
}

const won = codeNumber("dealStatus", "won");

/**
 * When each client began to pay and how often it paid; where no payments are kept, won deals stand for them (AM-17).
 *
 * @returns one entry per row of Clients
 * @see CALC-24, AM-17
 */
export function clientPayments({ input, deals, asOf }: PlanFrame): ClientPayments {
  const { Clients, Payments, Deals } = input.tables;
  const count = new Uint32Array(Clients.rowCount);
  const firstOn = new Float64Array(Clients.rowCount).fill(Number.NaN);
  const add = (client: number, day: number, amount: number): void => {
    if (client < 0 || !(amount > 0) || !(day <= asOf)) return;
    count[client] += 1;
    if (!(firstOn[client] <= day)) firstOn[client] = day;
  };
  if (Payments.rowCount > 0) {
    Payments.clientId.forEach((client, row) => add(client, Payments.date[row], Payments.amount[row]));
    return { source: "payments", count, firstOn };
  }
  Deals.clientId.forEach((client, row) => {
    if (deals.status[row] === won) add(client, Deals.closeDate[row], Deals.amount[row]);
  });
  return { source: "deals", count, firstOn };
}

import type { InputTables } from "../input/read-input.ts";

/**
 * Row of Managers a payment counts for: who sold it, else the client's owner; -1 is unassigned.
 *
 * @see AM-18
 */
export function paymentOwner({ Payments, Clients }: Pick<InputTables, "Payments" | "Clients">, row: number): number {
  const seller = Payments.managerId[row];
  const client = Payments.clientId[row];
  return seller >= 0 || client < 0 ? seller : Clients.managerId[client];
}

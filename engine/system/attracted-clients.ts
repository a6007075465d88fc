import type { Day, Period } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";

/** Clients assigned in a period and what became of them; one entry per client. */
export interface AttractedClients {
  readonly assigned: Uint8Array;
  readonly attracted: Uint8Array;
  /** Paid before they were assigned: nobody attracted them (ALREADY_CLIENT). */
  readonly alreadyClient: Uint8Array;
}

/**
 * Whom the assignments of a period won: assigned in it, of whatever class, and paying for the first time after that.
 *
 * @param assignedOn day each client was assigned; NaN is never
 * @param firstPaymentOn day of the first positive payment; NaN is none
 * @see CALC-24; D-031
 * @example attractedClients(Float64Array.of(46023), Float64Array.of(46030), period, 46100).attracted // 1
 */
export function attractedClients(
  assignedOn: Float64Array,
  firstPaymentOn: Float64Array,
  { from, to }: Pick<Period, "from" | "to">,
  asOf: Day,
): AttractedClients {
  const assigned = mapColumn(Uint8Array, assignedOn, (day) => Number(day >= from && day <= Math.min(to, asOf)));
  const paid = (test: (payment: Day, assignment: Day) => boolean) =>
    assigned.map((flag, client) => Number(flag === 1 && test(firstPaymentOn[client], assignedOn[client])));
  return {
    assigned,
    attracted: paid((payment, assignment) => payment >= assignment && payment <= asOf),
    alreadyClient: paid((payment, assignment) => payment < assignment),
  };
}

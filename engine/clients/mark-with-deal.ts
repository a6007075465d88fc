import { codeNumber } from "../input/lists.ts";
import type { Period } from "../ground/units.ts";

/** One value per deal. */
export interface ClientDealColumns {
  /** Row of the client; -1 is blank. */
  readonly client: Int32Array;
  /** Codes of the list dealStatus. */
  readonly status: Int8Array;
  /** Day; NaN is blank. */
  readonly closeDate: Float64Array;
}

/**
 * Flags the clients with a deal that is open or was won in the period.
 *
 * @returns one flag a client
 * @see CALC-05
 * @example markWithDeal(deals, 85, { from: 45658, to: 46022, label: "2025" })
 */
export function markWithDeal(deals: ClientDealColumns, clientCount: number, period: Period): Uint8Array {
  const { client, status, closeDate } = deals;
  const open = codeNumber("dealStatus", "open");
  const won = codeNumber("dealStatus", "won");
  const withDeal = new Uint8Array(clientCount);
  for (let row = 0; row < client.length; row++) {
    if (client[row] < 0) continue;
    const wonInPeriod = status[row] === won && closeDate[row] >= period.from && closeDate[row] <= period.to;
    if (status[row] === open || wonInPeriod) withDeal[client[row]] = 1;
  }
  return withDeal;
}

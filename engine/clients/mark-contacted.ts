import { codeNumber } from "../input/lists.ts";
import type { Day } from "../ground/units.ts";

/** One value per activity. */
export interface ContactColumns {
  /** Row of the client; -1 is blank. */
  readonly client: Int32Array;
  /** Codes of the list activityStatus. */
  readonly status: Int8Array;
  /** Day; NaN is blank. */
  readonly date: Float64Array;
}

/**
 * Flags the clients with a contact done in the last days, today included.
 *
 * @param days coverageDays: the window is the days after `asOf - days` up to `asOf`
 * @returns one flag a client
 * @see CALC-05
 * @example markContacted(activities, 85, 46023, 90)
 */
export function markContacted(contacts: ContactColumns, clientCount: number, asOf: Day, days = 90): Uint8Array {
  const { client, status, date } = contacts;
  const done = codeNumber("activityStatus", "done");
  const contacted = new Uint8Array(clientCount);
  for (let row = 0; row < client.length; row++) {
    if (client[row] >= 0 && status[row] === done && date[row] > asOf - days && date[row] <= asOf) {
      contacted[client[row]] = 1;
    }
  }
  return contacted;
}

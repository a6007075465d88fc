import { codeNumber } from "../input/lists.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import { isLater } from "../ground/first-day.ts";

const done = codeNumber("activityStatus", "done");

/** Whose each contact is and with whom. One entry per row of Activities; clients by row of Clients. */
export interface ContactFacts {
  /** The contact's own client, else the deal's; -1 is unknown. */
  readonly client: Int32Array;
  /** Row of Managers: who makes it, else the client's manager; -1 is unassigned. */
  readonly manager: Int32Array;
  /** 1 where it took place by the day of the plan. */
  readonly isDone: Uint8Array;
  /** Per client: day of the last contact done; NaN is never. */
  readonly lastContact: Float64Array;
}

/** @see CALC-21, CALC-27, AM-18 */
export function contactFacts({ input, asOf }: Pick<PlanFrame, "input" | "asOf">): ContactFacts {
  const { Activities, Clients, Deals } = input.tables;
  const { status, doneDate } = Activities;
  const client = Activities.clientId.map((own, row) => {
    const deal = Activities.dealId[row];
    return own >= 0 || deal < 0 ? own : Deals.clientId[deal];
  });
  const manager = Activities.managerId.map((own, row) =>
    own >= 0 || client[row] < 0 ? own : Clients.managerId[client[row]],
  );
  const isDone = mapColumn(Uint8Array, status, (code, row) => (code === done && doneDate[row] <= asOf ? 1 : 0));
  return { client, manager, isDone, lastContact: lastContacts(client, isDone, doneDate, Clients.rowCount) };
}

function lastContacts(client: Int32Array, isDone: Uint8Array, date: Float64Array, count: number): Float64Array {
  const last = new Float64Array(count).fill(Number.NaN);
  client.forEach((one, row) => {
    const day: Day = date[row];
    if (one >= 0 && isDone[row] === 1 && isLater(day, last[one])) last[one] = day;
  });
  return last;
}

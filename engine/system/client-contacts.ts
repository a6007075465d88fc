import { codeNumber } from "../input/lists.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";

/** What the contacts say of each client; one entry per row of Clients. */
export interface ClientContacts {
  /** Day of the first done contact; NaN is none. */
  readonly firstOn: Float64Array;
  /** Interest last noted: number of the list `interest`; -1 is none. */
  readonly interest: Int8Array;
  /** Row of Activities planned next; -1 is none. */
  readonly nextActivity: Int32Array;
  /** Row of DealSteps to be done next in the open deals; -1 is none. */
  readonly nextStep: Int32Array;
}

const done = codeNumber("activityStatus", "done");
const planned = codeNumber("activityStatus", "planned");

/** First contact, last interest and next action of each client, for the interception list. @see CALC-24 */
export function clientContacts({ input, deals, asOf }: PlanFrame): ClientContacts {
  const { Clients, Activities, DealSteps, Deals } = input.tables;
  const size = Clients.rowCount;
  const firstOn = new Float64Array(size).fill(Number.NaN);
  const interest = new Int8Array(size).fill(-1);
  const interestOn = new Float64Array(size).fill(Number.NaN);
  const nextActivity = new Int32Array(size).fill(-1);
  Activities.clientId.forEach((client, row) => {
    if (client < 0) return;
    const day = Activities.doneDate[row];
    if (Activities.status[row] === planned) takeEarlier(nextActivity, client, row, Activities.dueDate);
    if (Activities.status[row] !== done || !(day <= asOf)) return;
    if (!(firstOn[client] <= day)) firstOn[client] = day;
    if (Activities.interest[row] < 0 || day < interestOn[client]) return;
    interest[client] = Activities.interest[row];
    interestOn[client] = day;
  });
  const nextStep = new Int32Array(size).fill(-1);
  DealSteps.dealId.forEach((deal, row) => {
    const client = deal < 0 ? -1 : Deals.clientId[deal];
    if (client < 0 || deals.status[deal] !== DealStatus.Open || !Number.isNaN(DealSteps.doneDate[row])) return;
    takeEarlier(nextStep, client, row, DealSteps.plannedDate);
  });
  return { firstOn, interest, nextActivity, nextStep };
}

/** Keeps the row of the earlier day; of equal ones the first, a blank day only where there is nothing else. */
function takeEarlier(best: Int32Array, client: number, row: number, days: Float64Array): void {
  const known = best[client];
  if (known < 0 || days[row] < days[known] || (Number.isNaN(days[known]) && !Number.isNaN(days[row])))
    best[client] = row;
}

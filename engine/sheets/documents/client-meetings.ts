import { codeNumber } from "../../input/lists.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { Day } from "../../ground/units.ts";

/** Rows of Activities; -1 is none. */
export interface ClientMeetings {
  /** The latest one before the day or on it: held, or planned and its day has come. */
  readonly last: number;
  /** The first one planned for the day or after it. */
  readonly next: number;
}

const meetingTypes = (["officeMeeting", "awayMeeting", "presentation"] as const).map((type) =>
  codeNumber("activityType", type),
);
const done = codeNumber("activityStatus", "done");
const planned = codeNumber("activityStatus", "planned");

/**
 * The meetings with a client that an agenda and minutes are written for. Of two on one day the first row counts.
 *
 * @see CALC-29, T-11, T-12
 * @example clientMeetings(plan, 12).next // row of the meeting to prepare
 */
export function clientMeetings({ input, days, asOf }: SalesPlan, client: number): ClientMeetings {
  const { type, status, doneDate, dueDate } = input.tables.Activities;
  let [last, next] = [-1, -1];
  const dayOf = (row: number): Day => (status[row] === done ? doneDate[row] || dueDate[row] : dueDate[row]);
  days.facts.client.forEach((one, row) => {
    if (one !== client || !meetingTypes.includes(type[row])) return;
    const day = dayOf(row);
    if (status[row] === planned && day >= asOf && (next < 0 || day < dayOf(next))) next = row;
    const happened = status[row] === done || status[row] === planned;
    if (happened && day <= asOf && (last < 0 || day > dayOf(last))) last = row;
  });
  return { last, next };
}

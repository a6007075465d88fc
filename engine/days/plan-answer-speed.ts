import { contactFacts } from "./contact-facts.ts";
import { firstPaid } from "../clients/first-paid.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { answerSpeed, type AnswerSpeed } from "./answer-speed.ts";

/**
 * How fast the enquiries of the period so far were answered.
 *
 * @returns undefined where no client has a day of enquiry in it
 * @see CALC-53
 */
export function planAnswerSpeed(frame: PlanFrame): AnswerSpeed | undefined {
  const { input, samePart, asOf, calendar } = frame;
  const { Clients, Payments, Activities } = input.tables;
  const { from, to } = samePart.now;
  const enquired = Clients.incomingOn.map((day) => (day >= from && day < to + 1 ? day : Number.NaN));
  if (enquired.every((day) => Number.isNaN(day))) return undefined;
  const { client, isDone } = contactFacts(frame);
  const contacted = new Float64Array(Clients.rowCount).fill(Number.NaN);
  client.forEach((one, row) => {
    const day = Math.floor(Activities.doneDate[row]);
    if (one < 0 || isDone[row] !== 1 || !(day >= Math.floor(enquired[one]))) return;
    if (!(contacted[one] <= day)) contacted[one] = day;
  });
  const first = firstPaid({ ...Payments, client: Payments.clientId }, Clients.rowCount);
  return answerSpeed(
    {
      enquired,
      contacted,
      firstPayer: first.map((day, one) => (day >= Math.floor(enquired[one]) && day <= asOf ? 1 : 0)),
      manager: Clients.managerId,
    },
    (start, end) => calendar.workdaysBetween(start, end),
  );
}

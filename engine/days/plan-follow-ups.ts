import { codeNumber, type CodeOf } from "../input/lists.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { ContactFacts } from "./contact-facts.ts";
import { contactChains, type ContactChain } from "./contact-chains.ts";
import { deliveryDays } from "./delivery-days.ts";
import { followUps, type FollowUp } from "./follow-ups.ts";
import { mailingResponse, type MailingResponse } from "./mailing-response.ts";
import { isEarlier } from "../ground/first-day.ts";

type ActivityType = CodeOf<"activityType">;
const typesOf = (...types: readonly ActivityType[]): ReadonlySet<number> =>
  new Set(types.map((type) => codeNumber("activityType", type)));
const letter = codeNumber("activityType", "letter");
const asking = typesOf("letter", "coldVisit");
/** A meeting closes a follow-up as well as a call does. */
const talking = typesOf("call", "officeMeeting", "awayMeeting", "presentation");
const planned = codeNumber("activityStatus", "planned");
const done = codeNumber("activityStatus", "done");

/** `FollowUp.client` is a row of Clients, `event` a row of Activities. */
export interface FollowUpLine extends FollowUp {
  /** Whose call it is: who sent the letter or went there; -1 is unassigned. */
  readonly manager: number;
  /** Row of Activities of the next planned talk with the client; -1 is none. */
  readonly next: number;
}

export interface FollowUpPlan {
  readonly lines: readonly FollowUpLine[];
  /** How contacts follow one another, where that is kept. */
  readonly chains: readonly ContactChain[];
  /** Rows of Activities: letters and visits done on no known day. */
  readonly undated: readonly number[];
  /** One per row of Mailings. */
  readonly mailings: readonly MailingResponse[];
}

/** @see CALC-25, CALC-26 */
export function planFollowUps(frame: PlanFrame, facts: ContactFacts): FollowUpPlan {
  const { input, asOf, calendar } = frame;
  const { Activities, Mailings } = input.tables;
  const { settings } = input;
  const events = Array.from(Activities.type.keys()).filter(
    (row) => asking.has(Activities.type[row]) && Activities.status[row] === done,
  );
  const talks = Array.from(Activities.type.keys()).filter(
    (row) => talking.has(Activities.type[row]) && facts.isDone[row] === 1,
  );
  const delivery = deliveryDays(settings);
  const placeOf = new Map(events.map((row, place) => [row, place]));
  const followed = (talk: number): number => {
    const row = Activities.followsId[talk];
    return row < 0 ? -1 : (placeOf.get(row) ?? -2);
  };
  const columns = (rows: readonly number[]) => ({
    client: rows.map((row) => facts.client[row]),
    date: rows.map((row) => Activities.doneDate[row]),
  });
  const found = followUps(
    { ...columns(events), deliveryDays: events.map((row) => daysOnTheWay(Activities, delivery, row)) },
    { ...columns(talks), follows: talks.map(followed) },
    { from: settings.followFrom, to: Math.max(settings.followFrom, settings.followTo), unit: settings.followUnit },
    calendar,
    asOf,
  );
  const next = nextTalks(frame, facts);
  const band = { low: settings.responseLow, high: Math.max(settings.responseLow, settings.responseHigh) };
  return {
    lines: found.map((line) => {
      const event = events[line.event];
      return { ...line, event, manager: facts.manager[event], next: next.get(line.client) ?? -1 };
    }),
    chains: contactChains({ ...Activities, isDone: facts.isDone }),
    undated: events.filter((row) => Number.isNaN(Activities.doneDate[row])),
    mailings: Array.from(Mailings.sent, (sent, row) =>
      mailingResponse(sent, Mailings.returned[row] || 0, Mailings.responses[row], band),
    ),
  };
}

/** A letter whose way is not named goes by e-mail; a visit arrives at once. */
function daysOnTheWay(
  { type, letterChannel }: PlanFrame["input"]["tables"]["Activities"],
  delivery: readonly number[],
  row: number,
): number {
  return type[row] === letter ? delivery[Math.max(0, letterChannel[row])] : 0;
}

function nextTalks({ input }: PlanFrame, { client }: ContactFacts): Map<number, number> {
  const { type, status, dueDate } = input.tables.Activities;
  const next = new Map<number, number>();
  client.forEach((one, row) => {
    if (one < 0 || status[row] !== planned || !talking.has(type[row])) return;
    const known = next.get(one);
    if (known === undefined || isEarlier(dueDate[row], dueDate[known])) next.set(one, row);
  });
  return next;
}

import type { Day } from "../ground/units.ts";
import { followUpWindow, type FollowUpRule, type FollowUpWindow } from "./follow-up-window.ts";
import type { WorkingCalendar } from "../ground/working-calendar.ts";

/** Done letters and visits that ask for a call, one row each. */
export interface FollowUpEvents {
  /** Row of the client; -1 rows are left out. */
  readonly client: ArrayLike<number>;
  /** Day sent or visited; NaN rows are left out. */
  readonly date: ArrayLike<number>;
  /** Working days on the way; 0 for a visit. */
  readonly deliveryDays: ArrayLike<number>;
}

/** Calls and other talks that took place. */
export interface FollowUpTalks {
  readonly client: ArrayLike<number>;
  readonly date: ArrayLike<number>;
  /** Place of the event that a talk is said to follow; -1 where nothing is said, -2: something else. */
  readonly follows?: ArrayLike<number>;
}

/** Most urgent first: the order of lists. Keys of results, the same in both languages. */
export const followUpStates = ["overdue", "due", "notDue", "doneEarly", "done"] as const;
export type FollowUpState = (typeof followUpStates)[number];

export interface FollowUp extends FollowUpWindow {
  readonly client: number;
  /** Row of the event that governs: the client's latest. */
  readonly event: number;
  readonly state: FollowUpState;
  /** First talk on or after receipt; NaN is none. */
  readonly talk: Day;
}

/**
 * Who is to be called after a letter or a visit, and who was.
 *
 * Of several letters and visits of a client the latest governs. A talk on or after receipt closes it; one before the
 * window was early. Nothing after `asOf` has happened yet. Where it is kept what a contact follows, a talk that follows this
 * very event closes it from the day it was sent, and one that follows something else does not.
 *
 * @returns one per client with an event, by state (overdue first), then by the end of the window, then by client
 * @see CALC-26; nothing expires: an old letter stays overdue until the client is called
 * @example followUps(events, talks, rule, calendar, asOf)[0].state // "overdue"
 */
export function followUps(
  events: FollowUpEvents,
  talks: FollowUpTalks,
  rule: FollowUpRule,
  calendar: Pick<WorkingCalendar, "isWorkday" | "addWorkdays">,
  asOf: Day,
): FollowUp[] {
  const lines = latestEvents(events, asOf).map(([client, event]) => ({
    client,
    event,
    ...followUpWindow(events.date[event], events.deliveryDays[event], rule, calendar),
  }));
  const talkOf = firstTalks(talks, new Map(lines.map((line) => [line.client, line])), events, asOf);
  return lines
    .map((line) => {
      const talk = talkOf.get(line.client) ?? Number.NaN;
      return { ...line, talk, state: stateOf(line, talk, asOf) };
    })
    .sort(
      (one, other) =>
        followUpStates.indexOf(one.state) - followUpStates.indexOf(other.state) ||
        one.to - other.to ||
        one.client - other.client,
    );
}

function latestEvents({ client, date }: FollowUpEvents, asOf: Day): [client: number, event: number][] {
  const latest = new Map<number, number>();
  for (let row = 0; row < client.length; row++) {
    if (client[row] < 0 || !(date[row] <= asOf)) continue;
    const known = latest.get(client[row]);
    if (known === undefined || date[row] >= date[known]) latest.set(client[row], row);
  }
  return [...latest];
}

function firstTalks(
  { client, date, follows }: FollowUpTalks,
  lines: ReadonlyMap<number, { readonly event: number; readonly receipt: Day }>,
  events: FollowUpEvents,
  asOf: Day,
): Map<number, Day> {
  const first = new Map<number, Day>();
  for (let row = 0; row < client.length; row++) {
    const line = lines.get(client[row]);
    const followed = follows?.[row] ?? -1;
    if (line === undefined || (followed !== -1 && followed !== line.event)) continue;
    const from = followed === line.event ? events.date[line.event] : line.receipt;
    if (!(date[row] >= from && date[row] <= asOf)) continue;
    first.set(client[row], Math.min(date[row], first.get(client[row]) ?? Infinity));
  }
  return first;
}

function stateOf({ from, to }: FollowUpWindow, talk: Day, asOf: Day): FollowUpState {
  if (!Number.isNaN(talk)) return talk < from ? "doneEarly" : "done";
  return asOf > to ? "overdue" : asOf >= from ? "due" : "notDue";
}

import { sellers } from "../goals/sellers.ts";
import { codeNumber } from "../input/lists.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Share } from "../ground/units.ts";
import { assignIncoming } from "./assign-incoming.ts";
import { monthIndex } from "../ground/day.ts";

const incoming = codeNumber("clientClass", "incoming");

/** An incoming client nobody has yet, and who should take it. */
export interface IncomingLine {
  /** Row of Clients. */
  readonly client: number;
  /** Row of Managers; -1: nobody can take it. */
  readonly manager: number;
  /** Received by that manager this month ÷ (full-time share × ramp), before this client. */
  readonly load: Share;
  /** Sells where and what the client is. */
  readonly matched: boolean;
}

export interface IncomingPlan {
  /** In the order the clients came. */
  readonly lines: readonly IncomingLine[];
  /** Those who sell: row of Managers, full-time share × ramp, received this month so far and proposed now. */
  readonly receivers: readonly {
    readonly manager: number;
    readonly capacity: Share;
    readonly received: number;
    readonly proposed: number;
  }[];
}

/** @see CALC-39 */
export function planIncoming({ input, asOf }: PlanFrame): IncomingPlan {
  const { Clients, Managers } = input.tables;
  const people = sellers(Managers);
  const capacity = people.map((row) => whole(Managers.fte[row]) * whole(Managers.ramp[row]));
  const waiting = Array.from(Clients.incomingOn.keys())
    .filter((row) => Clients.managerId[row] < 0 && isIncoming(Clients, row) && !(Clients.incomingOn[row] > asOf))
    .sort((a, b) => dayOrLast(Clients.incomingOn[a]) - dayOrLast(Clients.incomingOn[b]) || a - b);
  const fits = matcher(input.tables, people);
  const suitable = waiting.map(fits);
  const received = receivedThisMonth(Clients, people, asOf);
  const given = assignIncoming(waiting.length, { received, capacity }, (place) => suitable[place]);
  return {
    lines: waiting.map((client, place) => ({
      client,
      manager: people[given.manager[place]] ?? -1,
      load: given.load[place],
      matched: suitable[place].includes(given.manager[place]),
    })),
    receivers: people.map((manager, place) => ({
      manager,
      capacity: capacity[place],
      received: received[place],
      proposed: given.received[place] - received[place],
    })),
  };
}

type Clients = PlanFrame["input"]["tables"]["Clients"];

function isIncoming(clients: Clients, row: number): boolean {
  return clients.class[row] === incoming || !Number.isNaN(clients.incomingOn[row]);
}

/** Blank is a full post. */
function whole(share: Share): Share {
  return Number.isNaN(share) ? 1 : share;
}

function dayOrLast(day: number): number {
  return Number.isNaN(day) ? Number.MAX_SAFE_INTEGER : day;
}

/** Incoming clients that got their manager in the month of the day; the day they came where that is not noted. */
function receivedThisMonth(clients: Clients, people: readonly number[], asOf: number): number[] {
  const counts = new Map<number, number>();
  clients.class.forEach((code, row) => {
    const manager = clients.managerId[row];
    if (code !== incoming || manager < 0) return;
    const assigned = clients.assignedOn[row];
    const day = Number.isNaN(assigned) ? clients.incomingOn[row] : assigned;
    if (day <= asOf && monthIndex(day) === monthIndex(asOf)) counts.set(manager, (counts.get(manager) ?? 0) + 1);
  });
  return people.map((manager) => counts.get(manager) ?? 0);
}

/** Places of those who sell in the client's region and channel; who names none sells in all. */
function matcher({ Clients, Managers, Channels }: PlanFrame["input"]["tables"], people: readonly number[]) {
  const regions = people.map((row) => keyOf(Managers.region.words[Managers.region.codes[row]]));
  const sells = people.map((row) => keysOf(Managers.channels.words[Managers.channels.codes[row]]));
  return (client: number): number[] => {
    const region = keyOf(Clients.region.words[Clients.region.codes[client]]);
    const channel = keyOf(Channels.channel.words[Channels.channel.codes[Clients.channel[client]]]);
    const isFit = (place: number): boolean =>
      (region === "" || regions[place] === "" || regions[place] === region) &&
      (channel === "" || sells[place].length === 0 || sells[place].includes(channel));
    return Array.from(people.keys()).filter(isFit);
  };
}

function keysOf(list: string | undefined): string[] {
  return (list ?? "")
    .split(";")
    .map(keyOf)
    .filter((key) => key !== "");
}

function keyOf(word: string | undefined): string {
  return normaliseKey(word ?? "");
}

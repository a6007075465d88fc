import { dayOf, type CodeOf, type Day } from "./engine-parts.ts";
import { sellers, Team, westStart } from "./make-managers.ts";
import { sellerOn, type SampleClient } from "./plan-clients.ts";
import type { SampleDeal } from "./plan-deals.ts";
import { asOf, officeDay, officeDayBefore } from "./sample-days.ts";
import { drawer, randomFrom, type Random } from "./random.ts";
import { Stage } from "./stage-path.ts";

export type ActivityType = CodeOf<"activityType">;

/** A contact with a client; either `done` or `due` is known, often both. */
export interface SampleActivity {
  readonly client: SampleClient;
  readonly manager: number;
  readonly deal?: SampleDeal;
  readonly type: ActivityType;
  readonly status: CodeOf<"activityStatus">;
  readonly due?: Day;
  /** Minutes since midnight. */
  readonly time?: number;
  readonly promised?: boolean;
  readonly done?: Day;
  readonly minutes?: number;
}

export const activityCount = 20_000;
const contactsFrom = dayOf(2025, 9, 1);
const doneCount = 18_450;

/** What is done on reaching each stage, the usual first. */
const byStage: readonly (readonly ActivityType[])[] = [
  ["call", "call", "call", "coldVisit", "letter"],
  ["call", "call", "officeMeeting", "awayMeeting"],
  ["call", "call", "awayMeeting", "letter"],
  ["call", "officeMeeting", "presentation", "letter"],
  ["letter", "letter", "letter", "info"],
  ["call", "awayMeeting", "officeMeeting"],
  ["call", "awayMeeting", "officeMeeting", "presentation"],
  ["call", "letter", "info"],
  ["call", "call", "awayMeeting"],
  ["call", "call", "officeMeeting"],
  ["paperwork"],
  ["call", "paperwork"],
  ["call", "letter"],
  ["call", "call", "officeMeeting"],
];
const serviceTypes: readonly ActivityType[] = [
  "call",
  "letter",
  "info",
  "officeMeeting",
  "awayMeeting",
  "greeting",
  "paperwork",
  "mailing",
  "event",
];
const serviceWeights = [64, 13, 8, 4, 4, 3, 2, 1.6, 0.4];

/** Contacts made: on every step of a deal since the list was begun, and calls on clients in between. */
export function doneActivities(clients: readonly SampleClient[], deals: readonly SampleDeal[]): SampleActivity[] {
  const random = randomFrom(51);
  const ofDeals = deals.flatMap((deal) => dealContacts(random, deal));
  const drawClient = drawer(random, clients.map(serviceWeight));
  const between = Array.from({ length: doneCount - ofDeals.length }, () =>
    serviceContact(random, clients[drawClient()]),
  );
  return [...ofDeals, ...between];
}

function dealContacts(random: Random, deal: SampleDeal): SampleActivity[] {
  if (deal.manager < 0) return [];
  if (deal.closed < contactsFrom - 120) return [];
  return deal.path
    .filter(({ day, stage }) => day >= contactsFrom && day <= asOf && (stage <= Stage.Won || random.chance(0.5)))
    .map(({ day, stage }) => done(random, deal.client, officeDayBefore(day), random.pick(byStage[stage]), deal));
}

/** The overloaded manager gets round less often; the weak one spends his time on the small. */
function serviceWeight({ status, manager, worked, potentialClass, from }: SampleClient): number {
  if (manager < 0 || !worked || from > asOf - 30) return 0;
  const own = { A: 30, B: 9, C: manager === Team.Weak ? 8 : 1.6 }[potentialClass];
  const pace = manager === Team.Overloaded ? 0.55 : manager === Team.Star ? 1.2 : 1;
  return own * pace * { client: 1, former: 0.15, prospect: 0.3 }[status];
}

function serviceContact(random: Random, client: SampleClient): SampleActivity {
  const earliest = client.status === "prospect" ? contactsFrom : Math.max(contactsFrom, client.from);
  const day = officeDayBefore(random.whole(earliest + 4, asOf - 1));
  const isOnFoot = client.manager === Team.Weak || client.manager === Team.HalfTime || client.manager === Team.Newcomer;
  const type = isOnFoot && random.chance(0.05) ? "coldVisit" : serviceTypes[random.weighted(serviceWeights)];
  return done(random, client, day, type);
}

const usualMinutes: Readonly<Partial<Record<ActivityType, number>>> = {
  call: 12,
  officeMeeting: 85,
  awayMeeting: 170,
  presentation: 110,
  letter: 18,
  paperwork: 90,
  coldVisit: 20,
  info: 8,
  greeting: 5,
  mailing: 10,
  event: 180,
};

function done(random: Random, client: SampleClient, day: Day, type: ActivityType, deal?: SampleDeal): SampleActivity {
  const manager = sellerOn(deal?.manager ?? client.manager, day, westStart);
  const planned = random.chance(0.62);
  const usual = usualMinutes[type] ?? 15;
  return {
    client,
    manager,
    deal,
    type,
    status: "done",
    due: planned ? officeDayBefore(day - (random.chance(0.15) ? random.whole(1, 3) : 0)) : undefined,
    time: planned && random.chance(0.5) ? quarterHour(random) : undefined,
    promised: planned && random.chance(0.4),
    done: day,
    minutes: random.chance(0.66) ? Math.max(3, Math.round(usual * random.between(0.6, 1.5))) : undefined,
  };
}

/** A time of day from 9:30 to 17:45, the lunch hour left out. */
function quarterHour(random: Random): number {
  const time = 570 + 15 * random.whole(0, 29);
  return time >= 780 ? time + 60 : time;
}

/** How many contacts a full seller has planned for today, the next office day, and so on. */
const plannedByDay = [12, 11, 9, 8, 7, 6, 5, 4, 3, 3];

/** Contacts ahead, promises not kept, and contacts that fell through, filled up to so many. */
export function plannedActivities(
  clients: readonly SampleClient[],
  deals: readonly SampleDeal[],
  count: number,
): SampleActivity[] {
  const random = randomFrom(52);
  const books = sellers.map((manager) => bookOf(manager, clients, deals));
  const activities = deliberatePromises(books);
  for (const book of books) {
    let day = asOf;
    for (const usual of plannedByDay) {
      for (let left = Math.round(usual * book.pace); left > 0; left--) activities.push(planned(random, book, day));
      day = officeDay(day + 1);
    }
    for (let left = Math.round(9 * book.pace); left > 0; left--) activities.push(overdue(random, book));
  }
  while (activities.length < count) activities.push(fallenThrough(random, random.pick(books)));
  return activities;
}

/** What a seller has to work on. */
interface Book {
  readonly manager: number;
  readonly pace: number;
  readonly deals: readonly SampleDeal[];
  readonly clients: readonly SampleClient[];
  readonly untouched: readonly SampleClient[];
}

function bookOf(manager: number, clients: readonly SampleClient[], deals: readonly SampleDeal[]): Book {
  const own = clients.filter((client) => client.manager === manager);
  return {
    manager,
    pace: manager === Team.HalfTime || manager === Team.Newcomer ? 0.5 : manager === Team.Overloaded ? 1.4 : 1,
    deals: deals.filter((deal) => deal.manager === manager && deal.status === "open"),
    clients: own.filter(({ status }) => status === "client"),
    untouched: own.filter(({ worked }) => !worked),
  };
}

function planned(random: Random, book: Book, day: Day): SampleActivity {
  const promised = random.chance(0.42);
  return {
    ...subject(random, book),
    status: "planned",
    due: day,
    promised,
    time: promised ? (random.chance(0.85) ? quarterHour(random) : undefined) : undefined,
    minutes: random.chance(0.2) ? random.pick([10, 20, 30, 45]) : undefined,
  };
}

function subject(random: Random, book: Book): Pick<SampleActivity, "client" | "manager" | "deal" | "type"> {
  const draw = random.next();
  if (draw < 0.58 && book.deals.length > 0) {
    const deal = random.pick(book.deals);
    const stage = deal.path[deal.path.length - 1].stage;
    return {
      client: deal.client,
      manager: book.manager,
      deal,
      type: random.pick(byStage[Math.min(stage + 1, Stage.LastOpen)]),
    };
  }
  const isNew = draw > 0.85 && book.untouched.length > 0;
  const client = random.pick(isNew ? book.untouched : book.clients);
  return {
    client,
    manager: book.manager,
    type: isNew ? "call" : random.pick(["call", "call", "call", "letter", "awayMeeting"]),
  };
}

function overdue(random: Random, book: Book): SampleActivity {
  const day = officeDayBefore(asOf - 1 - Math.floor(random.next() ** 2 * 12));
  return { ...planned(random, book, day), promised: random.chance(0.8) };
}

function fallenThrough(random: Random, book: Book): SampleActivity {
  const day = officeDayBefore(random.whole(contactsFrom + 10, asOf - 4));
  return { ...planned(random, book, day), status: random.chance(0.7) ? "missed" : "cancelled" };
}

/** Two promises at one time, one after hours, a plan longer than any day, a letter without its day, and meetings with large clients. */
function deliberatePromises(books: readonly Book[]): SampleActivity[] {
  const [star, overstating] = books;
  const next = officeDay(asOf + 3);
  const promise = (book: Book, place: number, type: ActivityType, due: Day, time: number, minutes?: number) => ({
    client: book.clients[place % book.clients.length],
    manager: book.manager,
    type,
    status: "planned" as const,
    due,
    time,
    promised: true,
    minutes,
  });
  const large = books.map((book) => ({
    ...book,
    clients: book.clients.filter(({ potentialClass }) => potentialClass === "A"),
  }));
  return [
    promise(star, 0, "call", asOf, 870),
    promise(star, 1, "call", asOf, 870),
    promise(star, 2, "call", asOf, 1_170, 20),
    { ...promise(overstating, 0, "event", next, 600, 600), promised: false },
    { ...promise(overstating, 1, "letter", officeDayBefore(asOf - 9), 600), promised: false, status: "done" as const },
    ...[0, 1, 2].map((place) => promise(large[0], place, "awayMeeting", officeDay(next + place), 660, 120)),
    ...[0, 1].map((place) => promise(large[1], place, "officeMeeting", officeDay(next + 1 + place), 900, 90)),
    promise(large[3], 0, "awayMeeting", officeDay(next + 2), 690, 180),
  ];
}

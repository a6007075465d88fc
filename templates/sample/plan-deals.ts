import type { CodeOf, Day } from "./engine-parts.ts";
import { dayOf } from "./engine-parts.ts";
import { sampleManagers, westStart } from "./make-managers.ts";
import { sellerOn, type SampleClient } from "./plan-clients.ts";
import { asOf, firstDay, officeDayBefore, seasonalDay } from "./sample-days.ts";
import { openPath, Stage, wonPath, type StageEntry } from "./stage-path.ts";
import { drawer, randomFrom, type Random } from "./random.ts";

/** A deal as the other makers know it. */
export interface SampleDeal {
  readonly id: string;
  readonly client: SampleClient;
  /** Place in `sampleManagers`, -1 for nobody. */
  readonly manager: number;
  readonly status: CodeOf<"dealStatus">;
  readonly opened: Day;
  /** NaN while it is open. */
  readonly closed: Day;
  readonly amount: number;
  /** Months over which it is paid; 0 is at once or in parts. */
  readonly months: number;
  /** First sale to the client. */
  readonly isFirst: boolean;
  readonly isRepeat: boolean;
  readonly path: readonly StageEntry[];
  readonly isComplex: boolean;
  readonly isReviewed: boolean;
  /** What the seller expected, and the head of sales after review; undefined where nobody said. */
  readonly sellerEstimate: number | undefined;
  readonly ropEstimate: number | undefined;
}

type Draft = Pick<SampleDeal, "client" | "status" | "opened" | "closed" | "amount" | "months" | "isRepeat"> & {
  readonly isFirst: boolean;
  readonly lastOpen: number;
};

export const dealCount = 4_000;
const openCount = 430;
/** How many open deals of a hundred stand at each stage; and where lost deals were lost. */
const openAt = [15, 12, 11, 9, 12, 10, 9, 7, 8, 7];
const lostAt = [30, 13, 10, 7, 14, 8, 6, 6, 4, 2];

/** The 4,000 deals of the sample in the order of opening. */
export function planDeals(clients: readonly SampleClient[]): readonly SampleDeal[] {
  const random = randomFrom(21);
  const won = clients.flatMap((client) => wonDeals(random, client));
  const open = openDeals(random, clients);
  const lost = lostDeals(random, clients, dealCount - won.length - open.length);
  return [...won, ...open, ...lost]
    .sort((one, other) => one.opened - other.opened)
    .map((draft, place) => finish(random, draft, `D-${String(place + 1).padStart(4, "0")}`));
}

function wonDeals(random: Random, client: SampleClient): readonly Draft[] {
  const days = winDays(random, client);
  const isOld = client.from === firstDay;
  const months = client.rhythm === "even" ? 6 : client.rhythm === "uneven" ? 12 : 0;
  const share = months > 0 ? months / 12 : 1 / Math.max(dealsAYear(client), 1);
  return days.map((closed, place) => {
    const isRepeat = isOld || place > 0;
    const amount = client.annual * share * trend(client.rhythm, closed) * (months > 0 ? 1 : random.between(0.65, 1.45));
    const opened = openedBefore(random, client, closed, isRepeat);
    const lastOpen = Stage.LastOpen;
    return {
      client,
      status: "won",
      opened,
      closed,
      amount: rounded(amount),
      months,
      isFirst: !isRepeat,
      isRepeat,
      lastOpen,
    };
  });
}

/** Prices and volumes grow year by year; those who pay evenly are held by their agreements. */
function trend(rhythm: SampleClient["rhythm"], day: Day): number {
  return 1 + ((rhythm === "even" ? 0.06 : 0.16) * (day - firstDay)) / 365;
}

/** Days a client signs on: by agreements of half a year or a year, by single orders in season, or once. */
function winDays(random: Random, { rhythm, from, to, annual }: SampleClient): readonly Day[] {
  if (rhythm === "never") return [];
  if (rhythm === "once")
    return [from === firstDay ? seasonalDay(random, firstDay + 20, to) : from].map(officeDayBefore);
  const isOld = from === firstDay;
  const days: Day[] = [];
  if (rhythm === "deals") {
    const count = Math.max(1, Math.round(((to - from) / 365) * dealsAYear({ annual }) * random.between(0.8, 1.2)));
    if (!isOld) days.push(from);
    while (days.length < count) days.push(seasonalDay(random, isOld ? from + 12 : from, to));
  } else {
    const every = rhythm === "even" ? 182 : 365;
    for (let day = isOld ? from + random.whole(6, every - 6) : from; day <= to; day += every) days.push(day);
  }
  return days.map(officeDayBefore).sort((one, other) => one - other);
}

function dealsAYear({ annual }: Pick<SampleClient, "annual">): number {
  return annual > 400_000 ? 3 : annual > 90_000 ? 2.2 : annual > 25_000 ? 1.7 : 1.4;
}

/** A deal takes a third of a year on the average, so in autumn it is too late for new ones to close within the year. */
function openedBefore(random: Random, client: SampleClient, closed: Day, isRepeat: boolean): Day {
  const [least, most] = {
    A: isRepeat ? [90, 190] : [130, 280],
    B: isRepeat ? [75, 155] : [100, 220],
    C: isRepeat ? [55, 125] : [60, 150],
  }[client.potentialClass];
  const opened = closed - random.whole(least, most);
  // Deals under way when the books begin were entered in their first weeks.
  return officeDayBefore(opened < firstDay ? random.between(firstDay, (firstDay + closed) / 2) : opened);
}

function lostDeals(random: Random, clients: readonly SampleClient[], count: number): readonly Draft[] {
  const weights = clients.map(({ status, manager, worked }) =>
    manager < 0 || !worked ? 0 : { prospect: 2.4, client: 1.3, former: 1 }[status] / sampleManagers[manager].skill,
  );
  const drawClient = drawer(random, weights);
  return Array.from({ length: count }, () => {
    const client = clients[drawClient()];
    const isRepeat = client.status !== "prospect";
    const earliest = isRepeat ? client.from + 30 : firstDay + 20;
    const latest = client.status === "former" ? client.to + 200 : asOf - 1;
    const closed = officeDayBefore(seasonalDay(random, Math.min(earliest, latest - 20), latest));
    const opened = openedBefore(random, client, closed, isRepeat);
    const amount = rounded(client.potential * random.between(0.12, 0.5));
    const lastOpen = random.weighted(lostAt);
    return { client, status: "lost", opened, closed, amount, months: 0, isFirst: false, isRepeat, lastOpen };
  });
}

function openDeals(random: Random, clients: readonly SampleClient[]): readonly Draft[] {
  const weights = clients.map(({ status, worked, potential, rhythm, to }) => {
    if (status === "former" || !worked || to < asOf) return 0;
    const size = potential > 90_000 ? 2 : 1;
    return status === "prospect" ? 1.5 * size : rhythm === "once" ? 0.3 : size;
  });
  const drawClient = drawer(random, weights);
  return Array.from({ length: openCount }, (_, place) => {
    const client = clients[drawClient()];
    const isRepeat = client.status === "client";
    const lastOpen = place === 0 ? Stage.Lead : random.weighted(openAt);
    const slowness = { A: 1.5, B: 1, C: 0.7 }[client.potentialClass];
    const age = (lastOpen * 11 + random.whole(1, 40)) * slowness + (random.chance(0.07) ? random.whole(90, 200) : 0);
    const opened = place === 0 ? asOf : officeDayBefore(asOf - age);
    const amount = rounded(client.potential * random.between(0.15, 0.55));
    return {
      client,
      status: "open",
      opened,
      closed: Number.NaN,
      amount,
      months: 0,
      isFirst: false,
      isRepeat,
      lastOpen,
    };
  });
}

function finish(random: Random, draft: Draft, id: string): SampleDeal {
  const { client, status, opened, closed, isFirst, isRepeat, amount, months, lastOpen } = draft;
  const isOpen = status === "open";
  // Orders of those who already buy often begin with a proposal.
  const from = isRepeat && lastOpen >= Stage.Proposal && random.chance(0.55) ? Stage.Proposal : Stage.Lead;
  const path = openPath(random, from, lastOpen, opened, isOpen ? asOf : closed);
  const isComplex = amount > 250_000 ? random.chance(0.6) : !isRepeat && client.potentialClass === "A";
  const reviewChance = isComplex ? 0.7 : status === "won" ? 0.35 : isOpen ? 0.2 : 0.22;
  const isRecent = isOpen ? opened < asOf - 3 : closed >= dayOf(2025, 7, 1);
  const isReviewed = isRecent && random.chance(reviewChance);
  const manager = sellerOn(client.manager, isOpen ? asOf : closed, westStart);
  const { sellerEstimate, ropEstimate } = estimates(random, manager, amount, isReviewed);
  // Named one by one: deals of one shape are read several times faster than spread ones.
  return {
    id,
    client,
    manager,
    status,
    opened,
    closed,
    amount,
    months,
    isFirst,
    isRepeat,
    path: status === "won" ? [...path, ...wonPath(random, closed)] : path,
    isComplex,
    isReviewed,
    sellerEstimate,
    ropEstimate,
  };
}

/** The seller's own figure leans the seller's way; the head's figure lies nearer to what will be. */
function estimates(random: Random, manager: number, amount: number, isReviewed: boolean) {
  const optimism = manager < 0 ? 1 : sampleManagers[manager].optimism;
  const own = Math.round((amount * optimism * random.between(0.92, 1.08)) / 100) * 100;
  const reviewed = Math.round((amount * (1 + (optimism - 1) * 0.3) * random.between(0.95, 1.06)) / 100) * 100;
  return {
    sellerEstimate: random.chance(0.92) ? own : undefined,
    ropEstimate: isReviewed ? reviewed : undefined,
  };
}

/** Prices people name: to a hundred, large ones to a thousand. */
function rounded(amount: number): number {
  const to = amount >= 100_000 ? 1_000 : 100;
  return Math.max(Math.round(amount / to), 5) * to;
}

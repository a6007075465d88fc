import { dayOf, type CodeOf, type Day, type Text } from "./engine-parts.ts";
import { newcomerStart, Team } from "./make-managers.ts";
import { asOf, firstDay, officeDay } from "./sample-days.ts";
import { homeRegion } from "./sample-cuts.ts";
import { companyName, traderName } from "./sample-names.ts";
import { randomFrom, type Random } from "./random.ts";

/** How a client buys: every month evenly (X), every month unevenly (Y), deal by deal, once, or not yet. */
export type Rhythm = "even" | "uneven" | "deals" | "once" | "never";

/** A client as the other makers know it: who it is and how it is going to buy. */
export interface SampleClient {
  readonly place: number;
  readonly id: string;
  readonly name: Text;
  readonly status: CodeOf<"clientStatus">;
  readonly industry: number;
  /** Place of the company among those of its industry. */
  readonly industryPlace: number;
  readonly region: number;
  readonly channel: number;
  /** Place in `sampleManagers`, -1 for nobody. */
  readonly manager: number;
  readonly rhythm: Rhythm;
  /** Money a year it buys for, or would. */
  readonly annual: number;
  readonly potential: number;
  readonly potentialClass: CodeOf<"mark">;
  /** First and last day it buys. */
  readonly from: Day;
  readonly to: Day;
  /** A prospect somebody has been working. */
  readonly worked: boolean;
}

const statuses = { client: 600, former: 120, prospect: 780 } as const;
const industryWeights = [20, 8, 7, 6, 13, 14, 8, 8, 10, 6];
const regionWeights = [38, 10, 9, 12, 9, 8, 8, 6];
const rhythms: readonly Rhythm[] = ["even", "uneven", "deals", "once"];
const rhythmWeights = [8, 16, 62, 14];

/** Spread of yearly money between clients: lognormal, whose top fifth holds 80 % and lower half 5 %. */
const spread = 1.8;
const medianAnnual = 42_000;
const largestAnnual = 6_400_000;
/** Potential from which a client is marked A, B. */
const markFrom = { A: 420_000, B: 80_000 } as const;
const vipFrom = 1_500_000;

export const clientCount = statuses.client + statuses.former + statuses.prospect;

/** The 1,500 companies of the sample, in the order of their codes. */
export function planClients(): readonly SampleClient[] {
  const random = randomFrom(11);
  const inIndustry = industryWeights.map(() => 0);
  let traders = 0;
  const drafts = Object.entries(statuses).flatMap(([status, count]) =>
    annualMoneys(random, count).map((annual) => ({ status: status as CodeOf<"clientStatus">, annual })),
  );
  return shuffled(random, drafts).map(({ status, annual }, place) => {
    const industry = random.weighted(industryWeights);
    const potential = potentialOf(random, status, annual);
    const isTrader = potential < 30_000 && random.chance(0.25);
    const industryPlace = inIndustry[industry];
    if (!isTrader) inIndustry[industry]++;
    const region = random.weighted(regionWeights);
    const rhythm = status === "prospect" ? "never" : rhythms[random.weighted(rhythmWeights)];
    return {
      place,
      id: `C-${String(place + 1).padStart(4, "0")}`,
      name: isTrader ? traderName(traders++) : companyName(industry, industryPlace, potential > 600_000),
      status,
      industry,
      industryPlace,
      region,
      channel: channelOf(random, potential, region),
      manager: managerOf(random, status, potential, region),
      rhythm: annual < 12_000 && rhythm !== "never" ? "deals" : rhythm,
      annual,
      potential,
      potentialClass: potential >= markFrom.A ? "A" : potential >= markFrom.B ? "B" : "C",
      ...buyingDays(random, status, rhythm),
      worked: status !== "prospect" || random.chance(0.62),
    };
  });
}

function shuffled<Item>(random: Random, items: Item[]): Item[] {
  for (let last = items.length - 1; last > 0; last--) {
    const other = random.whole(0, last);
    [items[last], items[other]] = [items[other], items[last]];
  }
  return items;
}

/** Yearly money of so many companies, evenly drawn from the spread so that its shape does not hang on a lucky few. */
function annualMoneys(random: Random, count: number): number[] {
  const oversampling = 12;
  const normals = Float64Array.from({ length: count * oversampling }, () => random.normal()).sort();
  const money = Array.from({ length: count }, (_, place) => {
    const normal = normals[place * oversampling + oversampling / 2];
    return Math.round(Math.min(Math.max(medianAnnual * Math.exp(spread * normal), 2_000), largestAnnual) / 100) * 100;
  });
  return shuffled(random, money);
}

/** What the client could buy a year: somewhat to several times more than it does. */
function potentialOf(random: Random, status: CodeOf<"clientStatus">, annual: number): number {
  const times = status === "client" ? random.between(1.05, 2.6) : random.between(0.9, 2.2);
  return Math.round((annual * times) / 1_000) * 1_000 || 1_000;
}

function channelOf(random: Random, potential: number, region: number): number {
  if (potential > 900_000) return random.weighted([78, 0, 4, 14, 0, 4]);
  return random.weighted(region === homeRegion ? [8, 20, 16, 28, 20, 8] : [4, 52, 22, 10, 8, 4]);
}

function managerOf(random: Random, status: CodeOf<"clientStatus">, potential: number, region: number): number {
  const draw = random.next();
  if (potential >= vipFrom) return potential > 8_000_000 || draw < 0.5 ? Team.Star : Team.Overstating;
  if (status === "client" && potential >= 100_000 && draw < (region <= 2 ? 0.86 : 0.26))
    return draw < (region <= 2 ? 0.27 : 0.06) ? Team.Sandbagging : Team.Overloaded;
  if (status === "prospect" && draw < 0.03) return -1;
  if (region === homeRegion) return [Team.Weak, Team.HalfTime, Team.Newcomer][random.weighted([50, 27, 23])];
  return region <= 3 || (region === 4 && draw < 0.5) ? Team.East : Team.West;
}

/** Two fifths of the clients bought before the books begin; formers and a few clients have stopped. */
function buyingDays(
  random: Random,
  status: CodeOf<"clientStatus">,
  rhythm: Rhythm,
): { readonly from: Day; readonly to: Day } {
  const old = rhythm !== "once" && random.chance(0.42);
  if (status === "former") {
    const from = old ? firstDay : random.whole(firstDay, dayOf(2024, 9, 30));
    return { from, to: random.whole(dayOf(2024, 11, 1), dayOf(2025, 8, 31)) };
  }
  const stopped = status === "client" && random.chance(0.05);
  const latest = stopped ? dayOf(2025, 6, 30) : asOf - 25;
  // The square root makes new clients more frequent in later years: the company grows.
  const from = old ? firstDay : firstDay + 30 + Math.floor(Math.sqrt(random.next()) * (latest - firstDay - 30));
  return { from: officeDay(from), to: stopped ? dayOf(2025, 12, 1) - random.whole(0, 120) : asOf };
}

/** Who sold to the client on a day: clients of newcomers were handed over by colleagues. */
export function sellerOn(manager: number, day: Day, westStart: Day): number {
  if (manager === Team.Newcomer && day < newcomerStart) return Team.Weak;
  if (manager === Team.West && day < westStart) return Team.East;
  return manager;
}

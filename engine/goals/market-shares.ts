import type { Money, Share } from "../ground/units.ts";
import type { GoalsNote } from "../words/goals/goals-words.ts";

/** One segment of the market; NaN is blank. */
export interface MarketSegment {
  /** Per year. */
  readonly capacity: Money;
  readonly companies: number;
  /** Companies of the segment in the client list whose potential is known, and the sum of their potential. */
  readonly listedCompanies: number;
  readonly listedPotential: Money;
  /** Companies of the segment that are clients. */
  readonly clients: number;
  readonly sales: Money;
  readonly plan: Money;
  /** NaN: no previous period. */
  readonly previousSales: Money;
}

export interface MarketShareInput {
  readonly segments: readonly MarketSegment[];
  /** Days in the period ÷ days in its year. */
  readonly yearPart: number;
  readonly previousYearPart: number;
  /** Goals.shareGoal; NaN: the goal is to grow. */
  readonly shareGoal: Share;
}

export interface MarketShare {
  /** Of a year; NaN when it is not known. */
  readonly capacity: Money;
  readonly capacityFrom: "given" | "potential" | "none";
  readonly share: Share;
  readonly planShare: Share;
  readonly previousShare: Share;
  /** Percentage points as a fraction: 0.004 is +0.4. */
  readonly change: number;
  /** Client companies ÷ companies. */
  readonly shareByCount: Share;
  /** The share reached the goal, or grew where no goal is set; undefined when there is nothing to compare with. */
  readonly goalMet: boolean | undefined;
}

export interface MarketShares {
  readonly segments: readonly MarketShare[];
  /** All segments whose capacity is known. */
  readonly total: MarketShare;
  readonly notes: readonly GoalsNote[];
}

/**
 * Calculated market share of each segment: own sales by the capacity of the same length of time.
 *
 * A blank capacity is built from the clients' potential when every company of the segment is listed. A zero or unknown
 * capacity has no share.
 *
 * @returns segments in the given order and their total
 * @see CALC-08
 * @example marketShares with sales 12M, capacity 240M, plan 15M, previous 4.60 % → 5.00 %, 6.25 %, +0.40 points
 */
export function marketShares(input: MarketShareInput): MarketShares {
  const notes: GoalsNote[] = [];
  const segments = input.segments.map((segment, row) => {
    const [capacity, capacityFrom] = capacityOf(segment);
    const result = shareOf({ ...segment, capacity }, capacityFrom, input);
    noteSegment(segment, result, row, notes);
    return result;
  });
  return { segments, total: totalOf(input, segments), notes };
}

function capacityOf(segment: MarketSegment): readonly [Money, MarketShare["capacityFrom"]] {
  const { capacity, companies, listedCompanies, listedPotential } = segment;
  if (!Number.isNaN(capacity)) return [capacity, "given"];
  const allListed = companies > 0 && listedCompanies >= companies && listedPotential > 0;
  return allListed ? [listedPotential, "potential"] : [NaN, "none"];
}

function shareOf(
  segment: MarketSegment,
  capacityFrom: MarketShare["capacityFrom"],
  input: MarketShareInput,
): MarketShare {
  const { capacity, sales, plan, previousSales, clients, companies } = segment;
  const share = partOf(sales, capacity * input.yearPart);
  const previousShare = partOf(previousSales, capacity * input.previousYearPart);
  return {
    capacity,
    capacityFrom,
    share,
    planShare: partOf(plan, capacity * input.yearPart),
    previousShare,
    change: share - previousShare,
    shareByCount: partOf(clients, companies),
    goalMet: goalMet(share, previousShare, input.shareGoal),
  };
}

function partOf(part: number, whole: number): Share {
  return whole > 0 ? part / whole : NaN;
}

function goalMet(share: Share, previous: Share, goal: Share): boolean | undefined {
  if (Number.isNaN(share)) return undefined;
  if (!Number.isNaN(goal)) return share >= goal;
  return Number.isNaN(previous) ? undefined : share > previous;
}

/** Sales of a segment without capacity would overstate the total share, so such segments stay out. */
function totalOf(input: MarketShareInput, shares: readonly MarketShare[]): MarketShare {
  const known = input.segments.filter((_, row) => shares[row].capacity > 0);
  const sum = (value: (segment: MarketSegment) => number) =>
    known.reduce((total, segment) => total + value(segment), 0);
  const blankAsZero = (value: number) => value || 0;
  const total: MarketSegment = {
    capacity: shares.reduce((capacity, share) => capacity + (share.capacity > 0 ? share.capacity : 0), 0),
    companies: sum((segment) => blankAsZero(segment.companies)),
    listedCompanies: sum((segment) => blankAsZero(segment.listedCompanies)),
    listedPotential: sum((segment) => blankAsZero(segment.listedPotential)),
    clients: sum((segment) => (segment.companies > 0 ? blankAsZero(segment.clients) : 0)),
    sales: sum((segment) => blankAsZero(segment.sales)),
    plan: sum((segment) => blankAsZero(segment.plan)),
    previousSales: known.every((segment) => Number.isNaN(segment.previousSales))
      ? NaN
      : sum((segment) => blankAsZero(segment.previousSales)),
  };
  return shareOf(total, known.length > 0 ? "given" : "none", input);
}

function noteSegment({ companies }: MarketSegment, result: MarketShare, row: number, notes: GoalsNote[]): void {
  const { capacity, capacityFrom, share } = result;
  if (capacity === 0) notes.push({ code: "CAPACITY_ZERO", row, values: {} });
  if (share > 1) notes.push({ code: "SHARE_OVER_1", row, values: { share: { share } } });
  if (capacityFrom !== "potential") return;
  notes.push({ code: "CAPACITY_FROM_POTENTIAL", row, values: { companies, capacity: { money: capacity } } });
}

import { clientMoney, paymentsOf } from "../clients/client-money.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { codeNumber } from "../input/lists.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { SamePart } from "../ground/same-part.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { Money, Period, Share } from "../ground/units.ts";
import { marketShares, type MarketSegment, type MarketShares } from "./market-shares.ts";
import { yearPart } from "./year-part.ts";

/** Market share by segment; a segment is the industry of clients. */
export interface MarketPlan {
  readonly names: readonly string[];
  /** Rows of Market; -1 for an industry of clients the sheet does not name. */
  readonly marketRows: readonly number[];
  readonly segments: readonly MarketSegment[];
  /** What clients of the segment could still pay a year. */
  readonly unrealised: Float64Array;
  /** Of the whole period, for shares by plan. */
  readonly yearPart: number;
  /** What the shares compare: the part that is over and the same part of the period before (AM-81). */
  readonly compared: SamePart;
  readonly shares: MarketShares;
  /** Share set as a goal; NaN: the goal is to grow. */
  readonly goal: Share;
  /** Share of the whole period before, per segment and of all; NaN is not known. */
  readonly wholeBefore: readonly Share[];
  readonly wholeBeforeTotal: Share;
}

const client = codeNumber("clientStatus", "client");

/** @param shareGoal Goals.shareGoal of the period; NaN: the goal is to grow. @see CALC-08, AM-81 */
export function planMarket(frame: PlanFrame, clients: ClientPlan, shareGoal: Share): MarketPlan {
  const { Clients, Market } = frame.input.tables;
  const found = segmentsOf(frame);
  const blank = () => new Float64Array(found.names.length);
  const sums = {
    sales: blank(),
    previous: blank(),
    unrealised: blank(),
    potential: blank(),
    known: blank(),
    clients: blank(),
  };
  const compared = comparedParts(frame, clients);
  const previous = moneyBefore(frame, clients, compared.before);
  found.ofClient.forEach((segment, row) => {
    if (segment < 0) return;
    const { effective, unrealised } = clients.potential;
    sums.sales[segment] += clients.money.amounts[row] || 0;
    sums.previous[segment] += previous?.[row] || 0;
    sums.unrealised[segment] += unrealised[row] || 0;
    sums.potential[segment] += effective[row] || 0;
    sums.known[segment] += effective[row] > 0 ? 1 : 0;
    sums.clients[segment] += Clients.status[row] === client ? 1 : 0;
  });
  const segments = found.marketRows.map((row, place): MarketSegment => ({
    capacity: row < 0 ? NaN : Market.capacity[row],
    companies: row < 0 ? NaN : Market.companies[row],
    listedCompanies: sums.known[place],
    listedPotential: sums.potential[place],
    clients: sums.clients[place],
    sales: sums.sales[place],
    plan: NaN as Money,
    previousSales: previous ? sums.previous[place] : NaN,
  }));
  const shares = marketShares({
    segments,
    yearPart: yearPart(compared.now),
    previousYearPart: yearPart(compared.before),
    shareGoal,
  });
  const whole = wholeSharesBefore(frame, clients, { found, segments });
  return {
    ...{
      ...found,
      segments,
      compared,
      shares,
      goal: shareGoal,
      unrealised: sums.unrealised,
      yearPart: yearPart(frame.period),
    },
    wholeBefore: whole.segments.map(({ previousShare }) => previousShare),
    wholeBeforeTotal: whole.total.previousShare,
  };
}

/** A column of Clients is the money of its whole period. */
function comparedParts({ samePart, period, previousPeriod }: PlanFrame, { money }: ClientPlan): SamePart {
  const isDated = money.source === "payments" || money.source === "deals";
  return isDated ? samePart : { now: period, before: previousPeriod };
}

/** The shares once more with the whole period before in place of its part. */
function wholeSharesBefore(
  frame: PlanFrame,
  clients: ClientPlan,
  { found, segments }: { readonly found: ReturnType<typeof segmentsOf>; readonly segments: readonly MarketSegment[] },
): MarketShares {
  const before = moneyBefore(frame, clients, frame.previousPeriod);
  const sums = new Float64Array(segments.length);
  found.ofClient.forEach((segment, row) => {
    if (segment >= 0) sums[segment] += before?.[row] || 0;
  });
  return marketShares({
    segments: segments.map((one, place) => ({ ...one, previousSales: before ? sums[place] : NaN })),
    yearPart: yearPart(frame.period),
    previousYearPart: yearPart(frame.previousPeriod),
    shareGoal: NaN,
  });
}

/** Market's segments in their order, then industries of clients it does not name. */
function segmentsOf({ input: { tables } }: PlanFrame) {
  const { Clients, Market } = tables;
  const names: string[] = [];
  const marketRows: number[] = [];
  const places = new Map<string, number>();
  const add = (name: string, row: number) => {
    const key = normaliseKey(name);
    if (places.has(key)) return;
    places.set(key, names.length);
    names.push(name);
    marketRows.push(row);
  };
  for (let row = 0; row < Market.rowCount; row++) {
    const name = Market.segment.words[Market.segment.codes[row]];
    if (name !== undefined) add(name, row);
  }
  const { codes, words } = Clients.industry;
  for (const code of new Set(codes)) if (code >= 0) add(words[code], -1);
  const placeOfCode = words.map((word) => places.get(normaliseKey(word)) ?? -1);
  return { names, marketRows, ofClient: mapColumn(Int32Array, codes, (code) => (code < 0 ? -1 : placeOfCode[code])) };
}

/** From the same source as this period's sales; a column of Clients tells of one period only. */
function moneyBefore(frame: PlanFrame, { money }: ClientPlan, span: Period): Float64Array | undefined {
  const { tables } = frame.input;
  if (money.source === "payments") {
    const before = paymentsOf(tables, span);
    return before.rows > 0 ? before.amounts : undefined;
  }
  if (money.source !== "deals") return undefined;
  const won = codeNumber("dealStatus", "won");
  const { closeDate } = tables.Deals;
  const { status } = frame.deals;
  const wonBefore = new Uint8Array(closeDate.length);
  for (let row = 0; row < wonBefore.length; row++) {
    if (status[row] === won && closeDate[row] >= span.from && closeDate[row] <= span.to) wonBefore[row] = 1;
  }
  const before = clientMoney(tables, span, wonBefore, "deals");
  return before.rows > 0 ? before.amounts : undefined;
}

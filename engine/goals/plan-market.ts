import { clientMoney, paymentsOf } from "../clients/client-money.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { codeNumber } from "../input/lists.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Money, Share } from "../ground/units.ts";
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
  readonly yearPart: number;
  readonly shares: MarketShares;
}

const client = codeNumber("clientStatus", "client");

/** @param shareGoal Goals.shareGoal of the period; NaN: the goal is to grow. @see CALC-08 */
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
  const previous = previousMoney(frame, clients);
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
  const part = yearPart(frame.period);
  const shares = marketShares({
    segments,
    yearPart: part,
    previousYearPart: yearPart(frame.previousPeriod),
    shareGoal,
  });
  return { ...found, segments, unrealised: sums.unrealised, yearPart: part, shares };
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
  return { names, marketRows, ofClient: Int32Array.from(codes, (code) => (code < 0 ? -1 : placeOfCode[code])) };
}

/** From the same source as this period's sales; a column of Clients tells of one period only. */
function previousMoney(frame: PlanFrame, { money }: ClientPlan): Float64Array | undefined {
  const { tables } = frame.input;
  const { from, to } = frame.previousPeriod;
  if (money.source === "payments") {
    const before = paymentsOf(tables, frame.previousPeriod);
    return before.rows > 0 ? before.amounts : undefined;
  }
  if (money.source !== "deals") return undefined;
  const won = codeNumber("dealStatus", "won");
  const { closeDate } = tables.Deals;
  const { status } = frame.deals;
  const wonBefore = new Uint8Array(closeDate.length);
  for (let row = 0; row < wonBefore.length; row++) {
    if (status[row] === won && closeDate[row] >= from && closeDate[row] <= to) wonBefore[row] = 1;
  }
  const before = clientMoney(tables, frame.previousPeriod, wonBefore, "deals");
  return before.rows > 0 ? before.amounts : undefined;
}

import type { PlanFrame } from "../frame/plan-frame.ts";
import type { SaleRows } from "../frame/sale-rows.ts";
import type { SamePart } from "../ground/same-part.ts";
import type { Day } from "../ground/units.ts";
import { bridgeByGroup, type GroupBridge } from "./bridge-by-group.ts";
import { partMoney } from "./part-money.ts";
import type { ClientPlan } from "./plan-clients.ts";
import { priceVolumeMix, type PriceVolumeMix } from "./price-volume-mix.ts";
import { salesBridge, salesBuckets, type SalesBridge, type SalesBucket } from "./sales-bridge.ts";

/** What the bridge is divided by; codes are rows of Managers and Channels, AbcClass, or words of their columns. */
export const bridgeCuts = ["manager", "category", "channel", "region", "productGroup"] as const;
export type BridgeCut = (typeof bridgeCuts)[number];

export interface SalesChange {
  readonly parts: SamePart;
  readonly source: SaleRows["source"];
  readonly bridge: SalesBridge;
  /** Net money per client in both parts. */
  readonly before: Float64Array;
  readonly now: Float64Array;
  /** Only cuts in which some sale has a group. */
  readonly cuts: ReadonlyMap<BridgeCut, readonly GroupBridge[]>;
  /** Rows of Clients of each bucket that weigh most, the heaviest first. */
  readonly heaviest: Readonly<Record<SalesBucket, readonly number[]>>;
  /** Not there where no payment has a quantity. */
  readonly effects?: PriceVolumeMix;
  /** Day of the first sale on record. */
  readonly recordFrom: Day;
}

/**
 * Why sales moved between the same parts of two periods.
 *
 * @param sales undefined where money comes from a column without days
 * @returns undefined where nothing was sold before the present part: there is no earlier period
 * @see CALC-41
 */
export function planSalesChange(
  frame: PlanFrame,
  clients: Pick<ClientPlan, "categories">,
  sales: SaleRows | undefined,
): SalesChange | undefined {
  const { samePart: parts, input } = frame;
  const recordFrom = sales ? firstDay(sales.date) : Number.NaN;
  if (!sales || !(recordFrom < parts.now.from)) return undefined;
  const { Clients, Payments } = input.tables;
  const money = partMoney(sales, sales.client, Clients.rowCount, parts);
  const bridge = salesBridge(money);
  return {
    ...{ parts, source: sales.source, bridge, before: money.before, now: money.now, recordFrom },
    cuts: cutsOf(frame, clients, sales, bridge),
    heaviest: heaviest(bridge, input.settings.bridgeTop, (client) => nameOf(Clients, client)),
    effects:
      sales.source === "payments" && Payments.found.has("quantity")
        ? priceVolumeMix({ ...Payments, product: Payments.productGroup.codes }, parts)
        : undefined,
  };
}

function firstDay(days: Float64Array): Day {
  let first = Infinity;
  for (const day of days) if (day < first) first = day;
  return first;
}

function cutsOf(
  { input: { tables }, samePart: parts }: PlanFrame,
  { categories }: Pick<ClientPlan, "categories">,
  sales: SaleRows,
  bridge: SalesBridge,
): Map<BridgeCut, GroupBridge[]> {
  const { region } = tables.Clients;
  const ofClient = (codes: ArrayLike<number>) => (entry: number) =>
    sales.client[entry] < 0 ? -1 : codes[sales.client[entry]];
  const codeOf: Record<BridgeCut, ((entry: number) => number) | undefined> = {
    manager: (entry) => sales.managerOf(entry),
    category: ofClient(categories),
    channel: (entry) => sales.channelOf(entry),
    region: ofClient(region.codes),
    productGroup: sales.source === "payments" ? (entry) => tables.Payments.productGroup.codes[entry] : undefined,
  };
  const cuts = new Map<BridgeCut, GroupBridge[]>();
  for (const cut of bridgeCuts) {
    const of = codeOf[cut];
    if (!of) continue;
    const codes = new Int32Array(sales.client.length);
    for (let entry = 0; entry < codes.length; entry++) codes[entry] = of(entry);
    const groups = bridgeByGroup(sales, codes, parts, bridge);
    if (groups.some(({ group }) => group >= 0)) cuts.set(cut, groups);
  }
  return cuts;
}

function heaviest(bridge: SalesBridge, count: number, name: (client: number) => string): SalesChange["heaviest"] {
  const { bucket, weight } = bridge;
  const of = (one: SalesBucket): number[] => {
    const rows = Array.from(bucket.keys()).filter((client) => salesBuckets[bucket[client]] === one);
    const byName = (a: number, b: number): number => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a - b);
    return rows.sort((a, b) => weight[b] - weight[a] || byName(a, b)).slice(0, count);
  };
  return {
    ...{ new: of("new"), returned: of("returned"), grown: of("grown"), shrunk: of("shrunk"), lost: of("lost") },
    same: [],
  };
}

function nameOf({ name }: PlanFrame["input"]["tables"]["Clients"], client: number): string {
  return name.words[name.codes[client]] ?? "";
}

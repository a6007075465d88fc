import type { SamePart } from "../ground/same-part.ts";
import type { Money } from "../ground/units.ts";
import { partMoney } from "./part-money.ts";
import {
  emptyBuckets,
  salesBridge,
  salesBuckets,
  salesBucketSign,
  type ByBucket,
  type ClientsAndMoney,
  type SalesBridge,
  type SalesBucket,
} from "./sales-bridge.ts";

/** The part of the bridge that lies in one region, channel, product group … */
export interface GroupBridge {
  /** Code of the group; -1 is blank. */
  readonly group: number;
  readonly before: Money;
  readonly now: Money;
  /** Money of the company's buckets that lies in the group; a grown client may well have shrunk in it. */
  readonly money: Readonly<Record<SalesBucket, Money>>;
  /** Clients of the company's buckets with money in the group in either part. */
  readonly clients: ByBucket;
  /** Clients that never bought in this group before, whatever they bought elsewhere. */
  readonly newHere: ClientsAndMoney;
}

/** One entry per sale. */
export interface GroupedSales {
  readonly client: Int32Array;
  readonly date: Float64Array;
  readonly amount: ArrayLike<Money>;
}

/**
 * The bridge divided among groups: buckets are those of the company, so that the groups add up to it exactly; what is new in
 * a group alone stands beside.
 *
 * @param groups code per sale; -1 is blank, a group like any other
 * @returns groups with money in either part, by size of the change, then code
 * @see CALC-41
 * @example bridgeByGroup(sales, regions, parts, bridge)[0].money.new // 80
 */
export function bridgeByGroup(
  sales: GroupedSales,
  groups: ArrayLike<number>,
  parts: SamePart,
  bridge: SalesBridge,
): GroupBridge[] {
  const pairs = pairUp(sales.client, groups);
  const sums = partMoney(sales, pairs.keys, pairs.client.length, parts);
  const own = salesBridge(sums);
  const found = new Map<number, ReturnType<typeof emptyGroup>>();
  pairs.client.forEach((client, pair) => {
    const [before, now] = [sums.before[pair], sums.now[pair]];
    if (before === 0 && now === 0) return;
    const code = pairs.group[pair];
    if (!found.has(code)) found.set(code, emptyGroup(code));
    const group = found.get(code)!;
    // A client whose money cancels out over the groups moves nothing in all, but something in each.
    const bucket = bridge.bucket[client] < 0 ? "same" : salesBuckets[bridge.bucket[client]];
    group.before += before;
    group.now += now;
    group.money[bucket] += (now - before) * salesBucketSign[bucket];
    group.clients[bucket] += 1;
    if (salesBuckets[own.bucket[pair]] !== "new") return;
    group.newHere.clients += 1;
    group.newHere.money += own.weight[pair];
  });
  const change = (one: GroupBridge): number => Math.abs(one.now - one.before);
  return [...found.values()].sort((a, b) => change(b) - change(a) || a.group - b.group);
}

function emptyGroup(group: number) {
  return {
    group,
    before: 0,
    now: 0,
    money: emptyBuckets(),
    clients: emptyBuckets(),
    newHere: { clients: 0, money: 0 },
  };
}

/** Each client within each group it buys in as one key. */
function pairUp(clients: Int32Array, groups: ArrayLike<number>) {
  const known = new Map<number, number>();
  const pairs = { keys: new Int32Array(clients.length).fill(-1), client: [] as number[], group: [] as number[] };
  for (let row = 0; row < clients.length; row++) {
    if (clients[row] < 0) continue;
    // codes start at -1 and are far fewer than 2^21, clients too: together below 2^53
    const id = clients[row] * 2 ** 21 + groups[row] + 1;
    let key = known.get(id);
    if (key === undefined) {
      known.set(id, (key = pairs.client.length));
      pairs.client.push(clients[row]);
      pairs.group.push(groups[row]);
    }
    pairs.keys[row] = key;
  }
  return pairs;
}

import type { Money } from "../ground/units.ts";
import type { PartMoney } from "./part-money.ts";

/** What became of a client's money; the place is the number of the bucket. */
export const salesBuckets = ["new", "returned", "grown", "shrunk", "lost", "same"] as const;
export type SalesBucket = (typeof salesBuckets)[number];

/** Whether a bucket is added to the money before or taken off it. */
export const salesBucketSign: Readonly<Record<SalesBucket, 1 | -1>> = {
  new: 1,
  returned: 1,
  grown: 1,
  shrunk: -1,
  lost: -1,
  same: 1,
};

export type ByBucket = Readonly<Record<SalesBucket, number>>;

/** Clients and their money, counted apart. */
export interface ClientsAndMoney {
  readonly clients: number;
  readonly money: Money;
}

export interface SalesBridge {
  readonly before: Money;
  readonly now: Money;
  /** What each bucket adds or (shrunk, lost) takes off; before + new + returned + grown − shrunk − lost = now. */
  readonly money: Readonly<Record<SalesBucket, Money>>;
  readonly clients: ByBucket;
  /** Number of the bucket per client; -1 where both parts are 0. */
  readonly bucket: Int8Array;
  /** Per client, as the bucket counts it. */
  readonly weight: Float64Array;
  /** Clients with money in each part. */
  readonly clientsBefore: number;
  readonly clientsNow: number;
  /** Of the returned: first paid between the two parts. */
  readonly returnedBetween: ClientsAndMoney;
  /** Of the lost: paid between the two parts. */
  readonly lostBetween: ClientsAndMoney;
}

/**
 * Why sales moved: every client in one bucket, so that the bridge from the earlier part to the present one is exact.
 *
 * Nothing means a net sum of 0. Money now and nothing before is new where the client never paid before the present part, else
 * returned; money before and nothing now is lost; of both, grown, shrunk or the same.
 *
 * @param sums of n clients (`partMoney`)
 * @see CALC-41
 * @example salesBridge(sums).money.grown // 50
 */
export function salesBridge(sums: PartMoney): SalesBridge {
  const count = sums.now.length;
  const money = emptyBuckets();
  const clients = emptyBuckets();
  const bucket = new Int8Array(count).fill(-1);
  const weight = new Float64Array(count);
  const returnedBetween = { clients: 0, money: 0 };
  const lostBetween = { clients: 0, money: 0 };
  const total = { before: 0, now: 0, clientsBefore: 0, clientsNow: 0 };
  for (let client = 0; client < count; client++) {
    const [before, now] = [sums.before[client], sums.now[client]];
    total.before += before;
    total.now += now;
    if (before !== 0) total.clientsBefore += 1;
    if (now !== 0) total.clientsNow += 1;
    const [earlier, between] = [sums.paidEarlier[client] === 1, sums.paidBetween[client] === 1];
    const name = bucketOf(before, now, earlier || between);
    if (!name) continue;
    bucket[client] = salesBuckets.indexOf(name);
    weight[client] = (now - before) * salesBucketSign[name];
    money[name] += weight[client];
    clients[name] += 1;
    if (name === "lost" && between) add(lostBetween, weight[client]);
    if (name === "returned" && !earlier) add(returnedBetween, weight[client]);
  }
  return { ...total, money, clients, bucket, weight, returnedBetween, lostBetween };
}

function bucketOf(before: Money, now: Money, hasPaid: boolean): SalesBucket | undefined {
  if (before === 0) return now === 0 ? undefined : hasPaid ? "returned" : "new";
  if (now === 0) return "lost";
  return now > before ? "grown" : now < before ? "shrunk" : "same";
}

function add(to: { clients: number; money: Money }, money: Money): void {
  to.clients += 1;
  to.money += money;
}

/** A sum of 0 in every bucket, to count into. */
export function emptyBuckets(): Record<SalesBucket, number> {
  return { new: 0, returned: 0, grown: 0, shrunk: 0, lost: 0, same: 0 };
}

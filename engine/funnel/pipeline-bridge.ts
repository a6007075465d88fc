import type { Day, Money } from "../ground/units.ts";
import type { DealsOnDay } from "./deal-move.ts";
import { DealStatus } from "../ground/deal-status.ts";

/** The buckets of the bridge, in its order; every deal is in one at most. */
export const bridgeBuckets = [
  "created",
  "estimatedUp",
  "pulledIn",
  "estimatedDown",
  "pushedOut",
  "won",
  "lost",
  "removed",
] as const;
export type BridgeBucket = (typeof bridgeBuckets)[number];

/** Whether a bucket adds to the pipeline or takes from it. */
export const bridgeSign: Readonly<Record<BridgeBucket, 1 | -1>> = {
  created: 1,
  estimatedUp: 1,
  pulledIn: 1,
  estimatedDown: -1,
  pushedOut: -1,
  won: -1,
  lost: -1,
  removed: -1,
};

/** From the open pipeline of one day to that of another. */
export interface PipelineBridge {
  readonly start: Money;
  readonly end: Money;
  /** Money of each bucket, 0 or more. */
  readonly money: Readonly<Record<BridgeBucket, Money>>;
  readonly deals: Readonly<Record<BridgeBucket, number>>;
  readonly startDeals: number;
  readonly endDeals: number;
  /** Place in `bridgeBuckets` of each deal; -1 is in none: unchanged, or outside on both days. */
  readonly bucket: Int8Array;
  /** start + created + up + pulled in − down − pushed out − won − lost − removed − end: 0. */
  readonly check: Money;
}

/** Deals of one day with the day each should close. */
export interface ForecastOnDay extends DealsOnDay {
  /** NaN is not forecast: may close at any time. */
  readonly forecastClose: ArrayLike<number>;
}

/**
 * Explains the change of the open pipeline that is to close by a day: what was created, re-estimated, pulled in or
 * pushed out by a new forecast, won, lost, or removed.
 *
 * A deal is in the pipeline while it is open and not forecast to close later than `until`. What came counts as of the
 * second day, what went as of the first; a deal re-estimated and moved at once is in the bucket of the move alone.
 *
 * @see AM-34
 * @example pipelineBridge(before, now, 46112).check // 0
 */
export function pipelineBridge(before: ForecastOnDay, now: ForecastOnDay, until: Day): PipelineBridge {
  const money = empty();
  const deals = empty();
  const bucket = new Int8Array(now.status.length).fill(-1);
  const sum = { start: 0, end: 0, startDeals: 0, endDeals: 0 };
  for (let deal = 0; deal < bucket.length; deal++) {
    const wasIn = isIn(before, deal, until);
    const isInNow = isIn(now, deal, until);
    const was = wasIn ? before.amount?.[deal] || 0 : 0;
    const is = isInNow ? now.amount?.[deal] || 0 : 0;
    sum.start += was;
    sum.end += is;
    sum.startDeals += Number(wasIn);
    sum.endDeals += Number(isInNow);
    const name = bucketOf(before.status[deal], now.status[deal], wasIn, isInNow, is - was);
    if (name === undefined) continue;
    bucket[deal] = bridgeBuckets.indexOf(name);
    deals[name] += 1;
    money[name] += Math.abs(is - was);
  }
  const change = bridgeBuckets.reduce((total, name) => total + bridgeSign[name] * money[name], 0);
  return { ...sum, money, deals, bucket, check: sum.start + change - sum.end };
}

function isIn({ status, forecastClose }: ForecastOnDay, deal: number, until: Day): boolean {
  return status[deal] === DealStatus.Open && !(forecastClose[deal] > until);
}

function bucketOf(
  before: number,
  now: number,
  wasIn: boolean,
  isInNow: boolean,
  change: Money,
): BridgeBucket | undefined {
  if (wasIn && isInNow) return change > 0 ? "estimatedUp" : change < 0 ? "estimatedDown" : undefined;
  if (isInNow) return before === DealStatus.Open ? "pulledIn" : "created";
  if (!wasIn) return undefined;
  if (now === DealStatus.Open) return "pushedOut";
  return now === DealStatus.Won ? "won" : now === DealStatus.Lost ? "lost" : "removed";
}

function empty(): Record<BridgeBucket, number> {
  return {
    created: 0,
    estimatedUp: 0,
    pulledIn: 0,
    estimatedDown: 0,
    pushedOut: 0,
    won: 0,
    lost: 0,
    removed: 0,
  };
}

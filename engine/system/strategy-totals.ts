import { DealStatus } from "../ground/deal-status.ts";
import type { Money } from "../ground/units.ts";

/** Deals as the totals take them; one entry per deal. */
export interface StrategyDeals {
  /** Number of the list `strategy`; -1 is none. */
  readonly strategy: ArrayLike<number>;
  /** Numbers of `DealStatus`. */
  readonly status: ArrayLike<number>;
  /** 1 counts: open on the day, or closed in the period. */
  readonly counts: ArrayLike<number>;
  readonly client: Int32Array;
  /** NaN is blank: then the deal's money is not known. */
  readonly amount: Float64Array;
  readonly openDate: Float64Array;
  readonly closeDate: Float64Array;
}

/** What one way of winning clients brings. */
export interface StrategyTotal {
  readonly clients: number;
  readonly deals: number;
  readonly won: number;
  readonly wonMoney: Money;
  /** Of the won deals whose money, or days, are known; NaN is none. */
  readonly meanWeight: Money;
  readonly meanDays: number;
  /** Clients with a single payment. */
  readonly oneOff: number;
}

/**
 * Interception against coverage: how many clients and deals each takes, what a sale weighs, how long it lasts and how many
 * clients buy once only.
 *
 * @param strategyCount strategies of the list; a last total is of deals without one
 * @param payments positive payments per client
 * @returns strategyCount + 1 totals
 * @see CALC-24; D-015 to D-018, D-026 to D-030
 */
export function strategyTotals(
  deals: StrategyDeals,
  payments: ArrayLike<number>,
  strategyCount: number,
): readonly StrategyTotal[] {
  const groups: number[][] = Array.from({ length: strategyCount + 1 }, () => []);
  for (let deal = 0; deal < deals.client.length; deal++) {
    const own = deals.strategy[deal];
    if (deals.counts[deal] === 1) groups[own >= 0 && own < strategyCount ? own : strategyCount].push(deal);
  }
  return groups.map((rows) => totalOf(rows, deals, payments));
}

function totalOf(rows: readonly number[], deals: StrategyDeals, payments: ArrayLike<number>): StrategyTotal {
  const clients = new Set(rows.map((deal) => deals.client[deal]).filter((client) => client >= 0));
  const won = rows.filter((deal) => deals.status[deal] === DealStatus.Won);
  const money = won.map((deal) => deals.amount[deal]).filter((amount) => !Number.isNaN(amount));
  const days = won.map((deal) => deals.closeDate[deal] - deals.openDate[deal]).filter((count) => count >= 0);
  const wonMoney = money.reduce((sum, amount) => sum + amount, 0);
  return {
    clients: clients.size,
    deals: rows.length,
    won: won.length,
    wonMoney,
    meanWeight: money.length === 0 ? Number.NaN : wonMoney / money.length,
    meanDays: days.length === 0 ? Number.NaN : days.reduce((sum, count) => sum + count, 0) / days.length,
    oneOff: [...clients].filter((client) => payments[client] === 1).length,
  };
}

import type { Money, Share } from "../ground/units.ts";

/** What one class of clients buys of one product group. */
export interface AssortmentCell {
  /** Working category: AbcClass A, B, C or None. */
  readonly category: number;
  /** Code of the product group. */
  readonly group: number;
  /** Clients of the category that bought anything. */
  readonly clients: number;
  readonly buyers: number;
  readonly share: Share;
  readonly money: Money;
  /** Mean and median of the buyers' money; NaN without buyers. */
  readonly perBuyer: Money;
  readonly median: Money;
}

/** A client to offer a group to, which most of its class buy. */
export interface CrossSale {
  readonly client: number;
  readonly category: number;
  readonly group: number;
  /** Share of its class that buys the group. */
  readonly share: Share;
  /** Median money of the buyers of its class. */
  readonly worth: Money;
}

export interface Assortment {
  /** By category, then buyers (most first), then code. */
  readonly cells: readonly AssortmentCell[];
  /** By worth, then share, then client and group. */
  readonly offers: readonly CrossSale[];
}

/**
 * Which product groups each class of clients buys, and who lacks a group that most of its class have.
 *
 * A buyer is a client whose net money of the group is above 0. Shares are of the clients of the class that bought anything.
 *
 * @param sales rows of the time looked at; a client or group of -1 is left out
 * @param category AbcClass A, B, C or None per client
 * @param crossFrom share of the class from which a group is offered, inclusive
 * @see CALC-52
 * @example of 5 clients A three buy group G for 10, 20 and 90: 60 %, 40 a buyer; the other two are offered it, worth 20 each
 */
export function assortment(
  sales: { readonly client: ArrayLike<number>; readonly group: ArrayLike<number>; readonly amount: ArrayLike<Money> },
  category: ArrayLike<number>,
  crossFrom: Share,
): Assortment {
  const bought = moneyByClient(sales);
  const clientsOf = new Map<number, number[]>();
  for (const client of [...bought.keys()].sort((a, b) => a - b)) {
    const list = clientsOf.get(category[client]) ?? [];
    if (list.length === 0) clientsOf.set(category[client], list);
    list.push(client);
  }
  const cells: AssortmentCell[] = [];
  const offers: CrossSale[] = [];
  for (const [one, clients] of [...clientsOf].sort(([a], [b]) => a - b)) {
    const groups = new Set(clients.flatMap((client) => [...bought.get(client)!.keys()]));
    const own = [...groups].map((group) => cellOf(one, group, clients, bought)).filter(({ buyers }) => buyers > 0);
    cells.push(...own.sort((a, b) => b.buyers - a.buyers || a.group - b.group));
    for (const { group, share, median } of own) {
      // whole numbers decide: 3 of 5 is exactly 60 %
      if (share + 1e-9 < crossFrom) continue;
      for (const client of clients)
        if (!((bought.get(client)!.get(group) ?? 0) > 0))
          offers.push({ client, category: one, group, share, worth: median });
    }
  }
  offers.sort((a, b) => b.worth - a.worth || b.share - a.share || a.client - b.client || a.group - b.group);
  return { cells, offers };
}

/** Net money per client and group, of clients that bought something. */
function moneyByClient({ client, group, amount }: Parameters<typeof assortment>[0]): Map<number, Map<number, Money>> {
  const bought = new Map<number, Map<number, Money>>();
  for (let row = 0; row < client.length; row++) {
    if (client[row] < 0 || group[row] < 0 || Number.isNaN(amount[row])) continue;
    let groups = bought.get(client[row]);
    if (!groups) bought.set(client[row], (groups = new Map<number, Money>()));
    groups.set(group[row], (groups.get(group[row]) ?? 0) + amount[row]);
  }
  for (const [one, groups] of bought) if (![...groups.values()].some((money) => money > 0)) bought.delete(one);
  return bought;
}

function cellOf(
  category: number,
  group: number,
  clients: readonly number[],
  bought: ReadonlyMap<number, ReadonlyMap<number, Money>>,
): AssortmentCell {
  const paid = clients.map((client) => bought.get(client)!.get(group) ?? 0).filter((money) => money > 0);
  const sorted = Float64Array.from(paid).sort();
  const buyers = sorted.length;
  const money = sorted.reduce((sum, one) => sum + one, 0);
  const median = (sorted[(buyers - 1) >> 1] + sorted[buyers >> 1]) / 2;
  return {
    ...{ category, group, clients: clients.length, buyers, share: buyers / clients.length, money },
    perBuyer: money / buyers,
    median: buyers > 0 ? Math.round(median) : Number.NaN,
  };
}

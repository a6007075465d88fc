import type { Day, Money, Period, Share } from "../ground/units.ts";

/** One entry per payment. */
export interface SaleColumns {
  /** Row of the client; -1 is nobody. */
  readonly client: Int32Array;
  readonly date: Float64Array;
  /** Whole money units; a refund is negative, NaN is left out. */
  readonly amount: Float64Array;
  /** Code of the product group; -1 is blank. */
  readonly group?: Int32Array;
  /** Code of the order or invoice it is a line of: lines of one are one payment (AM-77); -1 is one of its own. */
  readonly document?: Int32Array;
  /** The same sale at the list price; NaN is blank. */
  readonly listAmount?: Float64Array;
}

/** The five indicators of regular clients. NaN where there is nothing to divide by or the column is not kept. */
export interface RegularFigures {
  /** Regular clients that paid in the period, and their payments; refunds are no payments. */
  readonly clients: number;
  readonly payments: number;
  readonly check: Money;
  /** Payments per client. */
  readonly frequency: number;
  /** Product groups per client. */
  readonly breadth: number;
  readonly discount: Share;
  /** Of the clients that paid in the period before, how many paid in this one. */
  readonly retention: Share;
  readonly paidBefore: number;
}

/**
 * How much, how often, how widely and at what discount clients buy who bought before the period, and how many stay.
 *
 * Refunds lower the money, but are no payments. A payment without a product group widens nobody's purchases.
 *
 * @param firstPaid day of the first payment per client; NaN for who never paid
 * @param before the period to compare with: retention is of those who paid in it
 * @see CALC-34 (block 3)
 * @example K1 300,000 in 3 payments of 3 groups, K2 100,000 in one → check 100,000, frequency 2, breadth 2
 */
export function regularFigures(
  sales: SaleColumns,
  firstPaid: Float64Array,
  period: Pick<Period, "from" | "to">,
  before: Pick<Period, "from" | "to">,
): RegularFigures {
  const { client, date, amount, group, listAmount, document } = sales;
  const documents = new Set<string>();
  const paid = new Int32Array(firstPaid.length);
  const paidBefore = new Uint8Array(firstPaid.length);
  const groups = new Set<string>();
  const grouped = new Set<number>();
  let [payments, money, sold, listed] = [0, 0, 0, 0];
  for (let row = 0; row < client.length; row++) {
    const one = client[row];
    if (one < 0 || Number.isNaN(amount[row])) continue;
    if (isIn(date[row], before) && amount[row] > 0) paidBefore[one] = 1;
    if (!isIn(date[row], period) || !(firstPaid[one] < period.from)) continue;
    money += amount[row];
    if (listAmount && !Number.isNaN(listAmount[row])) {
      sold += amount[row];
      listed += listAmount[row];
    }
    if (!(amount[row] > 0)) continue;
    if (isNewDocument(documents, one, document?.[row] ?? -1)) {
      payments++;
      paid[one]++;
    }
    if (group && group[row] >= 0) {
      groups.add(`${one} ${group[row]}`);
      grouped.add(one);
    }
  }
  const clients = paid.reduce((count, times) => count + (times > 0 ? 1 : 0), 0);
  const [had, kept] = retained(paid, paidBefore);
  return {
    clients,
    payments,
    check: payments > 0 ? money / payments : Number.NaN,
    frequency: payments / (clients || Number.NaN),
    breadth: groups.size / (grouped.size || Number.NaN),
    discount: listed > 0 ? 1 - sold / listed : Number.NaN,
    retention: kept / (had || Number.NaN),
    paidBefore: had,
  };
}

/** A line of a document that was met before is no payment of its own. */
function isNewDocument(documents: Set<string>, client: number, document: number): boolean {
  const before = documents.size;
  return document < 0 || documents.add(`${client} ${document}`).size > before;
}

function retained(paid: Int32Array, paidBefore: Uint8Array): readonly [number, number] {
  let [had, kept] = [0, 0];
  for (let client = 0; client < paid.length; client++) {
    if (paidBefore[client] === 0) continue;
    had++;
    if (paid[client] > 0) kept++;
  }
  return [had, kept];
}

function isIn(day: Day, { from, to }: Pick<Period, "from" | "to">): boolean {
  return day >= from && day <= to;
}

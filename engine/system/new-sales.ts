import { codeNumber } from "../input/lists.ts";
import { firstOfMonth, monthIndex } from "../ground/day.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day, Money } from "../ground/units.ts";

const won = codeNumber("dealStatus", "won");

/**
 * Which won deals are sales to new clients: those marked so; where nobody marks them, each client's first won deal.
 *
 * @returns 1 per row of Deals that is a new sale by the day
 * @see CALC-24
 */
export function newSaleDeals({ input, deals }: Pick<PlanFrame, "input" | "deals">): Uint8Array {
  const { Deals } = input.tables;
  const isWon = (deal: number): boolean => deals.status[deal] === won;
  if (Deals.found.has("newClientSale")) return Deals.newClientSale.map((flag, deal) => (isWon(deal) ? flag : 0));
  const first = new Map<number, number>();
  Deals.clientId.forEach((client, deal) => {
    if (client < 0 || !isWon(deal) || Number.isNaN(Deals.closeDate[deal])) return;
    const known = first.get(client);
    if (known === undefined || Deals.closeDate[deal] < Deals.closeDate[known]) first.set(client, deal);
  });
  const flags = new Uint8Array(Deals.rowCount);
  for (const deal of first.values()) flags[deal] = 1;
  return flags;
}

/** Months and the money of new sales in each. */
export interface MonthlySales {
  /** First day of each month. */
  readonly month: readonly Day[];
  readonly money: readonly Money[];
}

/**
 * New sales of the last whole months, the earliest first; months before the first deal of all are not history.
 *
 * @param count months looked at (setting newSalesMonths)
 * @see CALC-24
 */
export function monthlyNewSales(frame: PlanFrame, newSale: Uint8Array, count: number): MonthlySales {
  const { Deals } = frame.input.tables;
  // A month still running would look like a dip.
  const last = monthIndex(frame.asOf + 1) - 1;
  const since = Deals.openDate.reduce(
    (earliest, day, deal) => Math.min(earliest, Number.isNaN(day) ? Deals.closeDate[deal] || Infinity : day),
    Infinity,
  );
  if (since === Infinity) return { month: [], money: [] };
  const first = Math.max(last - count + 1, monthIndex(since));
  const money = new Array<Money>(Math.max(0, last - first + 1)).fill(0);
  newSale.forEach((flag, deal) => {
    const place = flag === 1 ? monthIndex(Deals.closeDate[deal]) - first : -1;
    if (place >= 0 && place < money.length) money[place] += Deals.amount[deal] || 0;
  });
  return { month: money.map((_, place) => firstOfMonth(first + place)), money };
}

import type { Day, Period } from "../ground/units.ts";
import { noEntries, type FunnelDeals, type StageEntries } from "./deal-paths.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { isEarlier } from "../ground/first-day.ts";

export interface LeadCounts {
  /** Leads that came in the period, by group code. */
  readonly inflow: Float64Array;
  /** Open deals standing at the first stage, by group code. */
  readonly stock: Float64Array;
}

/**
 * Leads by category: those that came in the period, and beside them those standing at the first stage.
 *
 * A deal becomes a lead on its first entry to any stage (one logged first at a later stage is a lead on that date), without a
 * log on its opening.
 *
 * @param firstStage row of the stage of order 1
 * @param group working category of each deal, 0 to groupCount - 1; anything else counts as the last one (none)
 * @see CALC-15; B-39, B-47
 * @example countLeads(deals, log, 0, group, 4, period).inflow // leads A, B, C and without a category
 */
export function countLeads(
  deals: FunnelDeals,
  log: StageEntries | undefined,
  firstStage: number,
  group: ArrayLike<number>,
  groupCount: number,
  period: Pick<Period, "from" | "to">,
): LeadCounts {
  const since = leadDates(deals, log);
  const inflow = new Float64Array(groupCount);
  const stock = new Float64Array(groupCount);
  since.forEach((date, deal) => {
    const code = group[deal] >= 0 && group[deal] < groupCount ? group[deal] : groupCount - 1;
    if (date >= period.from && date <= period.to) inflow[code] += 1;
    if (deals.status[deal] === DealStatus.Open && deals.stage[deal] === firstStage) stock[code] += 1;
  });
  return { inflow, stock };
}

function leadDates(deals: FunnelDeals, entries: StageEntries = noEntries): Float64Array {
  const first = new Float64Array(deals.openDate.length).fill(Number.NaN);
  for (let row = 0; row < entries.deal.length; row++) {
    const deal = entries.deal[row];
    const date: Day = entries.date[row];
    if (deal >= 0 && entries.stage[row] >= 0 && isEarlier(date, first[deal])) first[deal] = date;
  }
  return first.map((date, deal) => (Number.isNaN(date) ? deals.openDate[deal] : date));
}

export interface TouchPointInput {
  /** Per done contact: its day and the working category of its client. */
  readonly doneDate: Float64Array;
  readonly group: ArrayLike<number>;
  /** Per row of the promotion programme: its day, category and touches (NaN is blank). */
  readonly promotionDate: Float64Array;
  readonly promotionGroup: ArrayLike<number>;
  readonly promotionTouches: Float64Array;
  /** Clients of each category. */
  readonly clients: ArrayLike<number>;
}

export interface TouchPoints {
  readonly contacts: Float64Array;
  readonly promotion: Float64Array;
  readonly total: Float64Array;
  /** NaN where the category has no clients. */
  readonly perClient: Float64Array;
}

/**
 * Touch points by category in the period: done contacts plus touches of the promotion programme, in all and per client.
 *
 * @see CALC-15; B-46
 * @example countTouchPoints(input, period).total[0] // with clients of category A
 */
export function countTouchPoints(input: TouchPointInput, period: Pick<Period, "from" | "to">): TouchPoints {
  const size = input.clients.length;
  const contacts = new Float64Array(size);
  const promotion = new Float64Array(size);
  const inside = (day: Day): boolean => day >= period.from && day <= period.to;
  input.doneDate.forEach((date, row) => {
    const code = input.group[row];
    if (inside(date) && code >= 0 && code < size) contacts[code] += 1;
  });
  input.promotionDate.forEach((date, row) => {
    const code = input.promotionGroup[row];
    const touches = input.promotionTouches[row];
    if (inside(date) && code >= 0 && code < size && !Number.isNaN(touches)) promotion[code] += touches;
  });
  const total = contacts.map((count, code) => count + promotion[code]);
  const perClient = total.map((count, code) => (input.clients[code] > 0 ? count / input.clients[code] : Number.NaN));
  return { contacts, promotion, total, perClient };
}

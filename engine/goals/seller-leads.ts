import { DealStatus } from "../ground/deal-status.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Money, Share } from "../ground/units.ts";

/** Whose closed deals a figure is counted on. */
export type LeadBasis = "own" | "role" | "company";

/** What a lead of a seller brings when it is won, and how often it is. */
export interface SellerLeads {
  /** Mean money of a won deal. */
  readonly weight: Money;
  /** Won of closed. */
  readonly rate: Share;
  readonly from: LeadBasis;
  /** Closed deals behind it. */
  readonly closed: number;
}

interface Closed {
  readonly won: number;
  readonly closed: number;
  readonly valued: number;
  readonly money: Money;
}

/**
 * Mean weight and conversion of each person: of the own deals closed in the last days where there are enough and one of
 * them was won, else of the role's, else of the company's; of all time where the last days have too few.
 *
 * @param counts which rows of Deals are counted; all where it is not given
 * @returns one per row of Managers, then the company
 * @see AM-84, AM-83
 */
export function sellerLeads(frame: PlanFrame, counts: (deal: number) => boolean = () => true): readonly SellerLeads[] {
  const { Managers } = frame.input.tables;
  const { minObservations } = frame.input.settings;
  const { last, ever } = closedByPerson(frame, counts);
  const closedBy = (people: readonly number[]): Closed => {
    const late = sumOf(last, people);
    return late.closed >= minObservations ? late : sumOf(ever, people);
  };
  const figures = ({ won, closed, valued, money }: Closed, from: LeadBasis): SellerLeads => ({
    weight: valued === 0 ? Number.NaN : money / valued,
    rate: closed === 0 ? Number.NaN : won / closed,
    from,
    closed,
  });
  const carries = ({ closed, valued }: Closed): boolean => closed >= minObservations && valued > 0;
  const everybody = Array.from({ length: Managers.rowCount }, (_, row) => row);
  const company = figures(closedBy([...everybody, nobody(frame)]), "company");
  const roles = new Map<number, Closed>();
  const roleOf = (row: number): Closed => {
    const role = Managers.role[row];
    const found = roles.get(role) ?? closedBy(everybody.filter((manager) => Managers.role[manager] === role));
    roles.set(role, found);
    return found;
  };
  const people = everybody.map((row): SellerLeads => {
    const own = closedBy([row]);
    if (carries(own)) return figures(own, "own");
    return carries(roleOf(row)) ? figures(roleOf(row), "role") : company;
  });
  return [...people, company];
}

/** Where the deals of no known manager are counted: after the people. */
function nobody({ input }: PlanFrame): number {
  return input.tables.Managers.rowCount;
}

/** Closed deals of each person and of nobody: of the last days, and of all time. */
function closedByPerson(
  frame: PlanFrame,
  isCounted: (deal: number) => boolean,
): { readonly last: readonly Closed[]; readonly ever: readonly Closed[] } {
  const { input, deals, asOf } = frame;
  const { Deals } = input.tables;
  const { chanceWindow } = input.settings;
  const since = chanceWindow > 0 ? asOf - chanceWindow + 1 : -Infinity;
  const column = (): Counted[] =>
    Array.from({ length: nobody(frame) + 1 }, () => ({ won: 0, closed: 0, valued: 0, money: 0 }));
  const counts = { last: column(), ever: column() };
  for (let deal = 0; deal < Deals.rowCount; deal++) {
    if (!(deals.status[deal] > DealStatus.Open && isCounted(deal))) continue;
    const person = deals.manager[deal] >= 0 ? deals.manager[deal] : nobody(frame);
    const isWon = deals.status[deal] === DealStatus.Won;
    add(counts.ever[person], isWon, Deals.amount[deal]);
    if (since === -Infinity || Deals.closeDate[deal] >= since) add(counts.last[person], isWon, Deals.amount[deal]);
  }
  return counts;
}

type Counted = { -readonly [Key in keyof Closed]: Closed[Key] };

function add(counted: Counted, isWon: boolean, money: Money): void {
  counted.closed += 1;
  if (!isWon) return;
  counted.won += 1;
  if (!(money > 0)) return;
  counted.valued += 1;
  counted.money += money;
}

function sumOf(counts: readonly Closed[], people: readonly number[]): Closed {
  const sum = { won: 0, closed: 0, valued: 0, money: 0 };
  for (const person of people) {
    const { won, closed, valued, money } = counts[person];
    sum.won += won;
    sum.closed += closed;
    sum.valued += valued;
    sum.money += money;
  }
  return sum;
}

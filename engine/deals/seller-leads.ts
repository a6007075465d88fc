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
 * @returns one per row of Managers, then the company
 * @see AM-84, AM-83
 */
export function sellerLeads({ input, deals, asOf }: PlanFrame): readonly SellerLeads[] {
  const { Managers, Deals } = input.tables;
  const { chanceWindow, minObservations } = input.settings;
  const since = chanceWindow > 0 ? asOf - chanceWindow + 1 : -Infinity;
  const closedBy = (belongs: (manager: number) => boolean): Closed => {
    const count = (from: number): Closed => {
      const found = { won: 0, closed: 0, valued: 0, money: 0 };
      for (let deal = 0; deal < Deals.rowCount; deal++) {
        if (!(deals.status[deal] > DealStatus.Open) || !belongs(deals.manager[deal])) continue;
        if (from > -Infinity && !(Deals.closeDate[deal] >= from)) continue;
        found.closed += 1;
        if (deals.status[deal] !== DealStatus.Won) continue;
        found.won += 1;
        if (!(Deals.amount[deal] > 0)) continue;
        found.valued += 1;
        found.money += Deals.amount[deal];
      }
      return found;
    };
    const last = count(since);
    return last.closed >= minObservations ? last : count(-Infinity);
  };
  const figures = ({ won, closed, valued, money }: Closed, from: LeadBasis): SellerLeads => ({
    weight: valued === 0 ? Number.NaN : money / valued,
    rate: closed === 0 ? Number.NaN : won / closed,
    from,
    closed,
  });
  const carries = ({ closed, valued }: Closed): boolean => closed >= minObservations && valued > 0;
  const company = figures(
    closedBy(() => true),
    "company",
  );
  const roles = new Map<number, Closed>();
  const roleOf = (row: number): Closed => {
    const role = Managers.role[row];
    const found = roles.get(role) ?? closedBy((manager) => manager >= 0 && Managers.role[manager] === role);
    roles.set(role, found);
    return found;
  };
  const people = Array.from({ length: Managers.rowCount }, (_, row): SellerLeads => {
    const own = closedBy((manager) => manager === row);
    if (carries(own)) return figures(own, "own");
    return carries(roleOf(row)) ? figures(roleOf(row), "role") : company;
  });
  return [...people, company];
}

import type { PlanFrame } from "../frame/plan-frame.ts";
import type { PotentialResult } from "./classify-potential.ts";
import { countKnownRoles } from "./count-known-roles.ts";
import { coverage, type Coverage } from "./coverage.ts";
import { markContacted } from "./mark-contacted.ts";
import { markWithDeal } from "./mark-with-deal.ts";

export interface ClientCoverage {
  /** A, B, C, None and, last, all together. */
  readonly rows: readonly Coverage[];
  /** Per row of Clients: 1 if a contact was done in the window. */
  readonly contacted: Uint8Array;
  /** Per row of Clients: 1 if a deal is open or was won in the period. */
  readonly withDeal: Uint8Array;
  /** Per row of Clients: how many of LVR, LFR and LPR are known. */
  readonly knownRoles: Uint8Array;
}

/**
 * How far the clients and prospects of each category are being worked, from the contacts, deals and persons of the input.
 *
 * @param categories working category per row of Clients
 * @see CALC-05
 */
export function clientCoverage(
  { input, deals, asOf, period }: PlanFrame,
  categories: Uint8Array,
  potential: PotentialResult,
): ClientCoverage {
  const { Clients, Activities, Contacts, Deals } = input.tables;
  const count = Clients.rowCount;
  const contacts = { client: Activities.clientId, status: Activities.status, date: Activities.doneDate };
  const contacted = markContacted(contacts, count, asOf, input.settings.coverageDays);
  const dealings = { client: Deals.clientId, status: deals.status, closeDate: Deals.closeDate };
  const withDeal = markWithDeal(dealings, count, period);
  const knownRoles = countKnownRoles(Contacts.clientId, Contacts.role, count);
  const { annualRevenue, effective: effectivePotential } = potential;
  const columns = { category: categories, contacted, withDeal, knownRoles, annualRevenue, effectivePotential };
  return { rows: coverage(columns), contacted, withDeal, knownRoles };
}

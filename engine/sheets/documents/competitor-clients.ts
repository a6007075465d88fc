import type { SalesPlan } from "../../plan/sales-plan.ts";
import { officeMonth } from "../system/office-month.ts";

/** A client of a competitor: who it is and when its development begins. */
export interface CompetitorClient {
  /** Row of Clients. */
  readonly client: number;
  /** Month (since year 0) of the first office to be developed; NaN is none. */
  readonly month: number;
}

/**
 * Clients of one competitor: whose card names it as the supplier, or whose office stands on its list in the development
 * matrix; the largest potential first.
 *
 * @see D-148, CALC-28
 */
export function competitorClients(plan: SalesPlan, competitor: number): CompetitorClient[] {
  const { Clients, DevMatrix } = plan.input.tables;
  const months = new Map<number, number>();
  Clients.supplierId.forEach((supplier, client) => {
    if (supplier === competitor) months.set(client, Number.NaN);
  });
  for (const company of plan.system.development.companies) {
    for (const row of company.rows) {
      if (DevMatrix.competitorId[row] !== competitor && !months.has(company.client)) continue;
      const begun = months.get(company.client) ?? Number.NaN;
      const month = officeMonth(plan, company, row);
      months.set(company.client, month < begun || Number.isNaN(begun) ? month : begun);
    }
  }
  const potential = (client: number): number => plan.clients.potential.effective[client] || 0;
  return Array.from(months, ([client, month]) => ({ client, month })).sort(
    (one, other) => potential(other.client) - potential(one.client) || one.client - other.client,
  );
}

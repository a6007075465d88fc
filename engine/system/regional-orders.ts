import type { ClientPlan } from "../clients/plan-clients.ts";
import { firstPaid } from "../clients/first-paid.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { saleRows } from "../frame/sale-rows.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { codeNumber } from "../input/lists.ts";

const orderForms = codeNumber("leadSource", "orderForms");

/**
 * Large companies an order form brought up that have bought nothing yet and are in no open deal: leads. An order of a region
 * to collect or deliver at such a company is an easy way in: its buyer is offered to make that simpler.
 *
 * @returns rows of Clients, the largest potential first
 * @see CALC-28, D-141 to D-144
 */
export function regionalOrders(
  { input, deals }: PlanFrame,
  { potential, money }: Pick<ClientPlan, "potential" | "money">,
): readonly number[] {
  const { Clients, Deals } = input.tables;
  const sales = saleRows(input.tables, deals, money.source);
  const paid = sales && firstPaid(sales, Clients.rowCount);
  const hasOpen = new Set(Array.from(Deals.clientId).filter((_, deal) => deals.status[deal] === DealStatus.Open));
  const isLarge = (client: number): boolean =>
    potential.mark[client] === AbcClass.A || potential.mark[client] === AbcClass.B;
  const hasBought = (client: number): boolean => (paid ? Number.isFinite(paid[client]) : money.amounts[client] > 0);
  return Array.from(Clients.leadSource.keys())
    .filter((client) => Clients.leadSource[client] === orderForms && isLarge(client))
    .filter((client) => !hasBought(client) && !hasOpen.has(client))
    .sort((one, other) => (potential.effective[other] || 0) - (potential.effective[one] || 0) || one - other);
}

import { dealWeights, type DealWeight } from "../clients/deal-weights.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { channelOf } from "../frame/channel-of.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { mapColumn } from "../ground/map-column.ts";
import { rowsWhere, valuesOf } from "./rows-where.ts";

/**
 * Weights of the deals of one channel closed in the period, by category of their clients: A, B, C, None.
 *
 * @param channel row of Channels; a deal without one goes by its client's
 * @see CALC-04, T-18
 */
export function channelWeights(
  { input, deals, period, clients }: Pick<PlanFrame, "input" | "deals" | "period"> & { readonly clients: ClientPlan },
  channel: number,
): readonly DealWeight[] {
  const { Deals } = input.tables;
  const rows = rowsWhere(Deals.rowCount, (deal) => channelOf(input.tables, Deals.clientId[deal], deal) === channel);
  const category = mapColumn(Uint8Array, rows, (deal) =>
    Deals.clientId[deal] < 0 ? AbcClass.None : clients.categories[Deals.clientId[deal]],
  );
  const closed = {
    category,
    status: mapColumn(Int8Array, rows, (deal) => deals.status[deal]),
    amount: valuesOf(Deals.amount, rows),
    openDate: valuesOf(Deals.openDate, rows),
    closeDate: valuesOf(Deals.closeDate, rows),
  };
  return dealWeights(closed, period).categories;
}

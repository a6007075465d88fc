import type { InputTables } from "../input/read-input.ts";
import type { Hours } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";

/** Hours a client takes of a manager: one entry per client and owner. */
export interface ClientHours {
  /** Row of Managers; -1 for nobody. */
  readonly manager: Int32Array;
  readonly hours: Float64Array;
  /** Row of Clients, and the part of it that is this manager's. */
  readonly client: Int32Array;
  readonly share: Float64Array;
}

/**
 * Whose hours each client takes: its owner's; without one, those of the owners of its deals, in proportion to their
 * number of deals (AM-18).
 *
 * @param hours hours a year per row of Clients; 0 for who is not served
 * @param dealManagers row of Managers per deal; -1 for nobody
 * @see CALC-09, AM-18
 * @example a client of 12 hours without an owner, two deals of Ann and one of Bob → Ann 8, Bob 4
 */
export function managerHours(
  {
    Clients,
    Deals,
  }: {
    readonly Clients: Pick<InputTables["Clients"], "managerId">;
    readonly Deals: Pick<InputTables["Deals"], "clientId">;
  },
  hours: ArrayLike<Hours>,
  dealManagers: ArrayLike<number>,
): ClientHours {
  const entries: { manager: number; client: number; share: number }[] = [];
  const dealsOf = dealCounts(Clients.managerId, Deals.clientId, dealManagers);
  Clients.managerId.forEach((owner, client) => {
    const counts = dealsOf.get(client);
    if (hours[client] === 0) return;
    if (owner >= 0 || counts === undefined) return void entries.push({ manager: owner, client, share: 1 });
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [manager, count] of counts) entries.push({ manager, client, share: count / all });
  });
  return {
    manager: mapColumn(Int32Array, entries, (one) => one.manager),
    hours: mapColumn(Float64Array, entries, (one) => hours[one.client] * one.share),
    client: mapColumn(Int32Array, entries, (one) => one.client),
    share: mapColumn(Float64Array, entries, (one) => one.share),
  };
}

/** Deals of each owner, for clients that have no owner of their own. */
function dealCounts(
  owners: Int32Array,
  dealClients: Int32Array,
  dealManagers: ArrayLike<number>,
): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>();
  dealClients.forEach((client, deal) => {
    const manager = dealManagers[deal];
    if (client < 0 || manager < 0 || owners[client] >= 0) return;
    const ofClient = counts.get(client) ?? new Map<number, number>();
    counts.set(client, ofClient.set(manager, (ofClient.get(manager) ?? 0) + 1));
  });
  return counts;
}

import { codeNumber } from "../input/lists.ts";

/**
 * How many of the three roles that matter (influencer LVR, shaper LFR, decision-maker LPR) are known at each client.
 *
 * @param client row of the client of each contact person; -1 is blank
 * @param role codes of the list personRole; -1 is blank
 * @returns 0 to 3 a client; two persons of one role count once
 * @see CALC-05
 * @example countKnownRoles(contacts.clientId, contacts.role, 85)
 */
export function countKnownRoles(client: Int32Array, role: Int8Array, clientCount: number): Uint8Array {
  const bits = (["LVR", "LFR", "LPR"] as const).map((name, bit) => [codeNumber("personRole", name), 1 << bit] as const);
  const bitOf = new Map<number, number>(bits);
  const known = new Uint8Array(clientCount);
  for (let row = 0; row < client.length; row++) {
    if (client[row] >= 0) known[client[row]] |= bitOf.get(role[row]) ?? 0;
  }
  return known.map((mask) => (mask & 1) + ((mask >> 1) & 1) + (mask >> 2));
}

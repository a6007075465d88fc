import { abcKeys, timeNormClass } from "../ground/abc-class.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { codeNumber } from "../input/lists.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";

/** Clients by the group whose time norms they get. */
export interface NormGroups {
  /** Names of the groups as the sheet CategoryNorms writes them; A, B, C always. */
  readonly names: readonly string[];
  /** Group of each row of Clients: place in `names`, -1 for who is not served (a prospect, a former client). */
  readonly ofClient: Int32Array;
  readonly clients: Int32Array;
}

const client = codeNumber("clientStatus", "client");

/**
 * The group of each client for the norms: by potential, by sales, or by the cell potential/actual where the norms name it.
 *
 * @param written groups of CategoryNorms in their order
 * @see CALC-03, CALC-09, AM-11 (loss-makers and clients without money count as C)
 */
export function normGroups(frame: PlanFrame, clients: ClientPlan, written: readonly string[]): NormGroups {
  const names = [...new Map([...written, "A", "B", "C"].map((name) => [normaliseKey(name), name])).values()];
  const places = new Map([...names].map((name, place) => [normaliseKey(name), place]));
  const { status } = frame.input.tables.Clients;
  const { headcountGroup } = frame.input.settings;
  const ofClient = mapColumn(Int32Array, status, (code, row) => {
    if (code !== client) return -1;
    const actual = clients.classes[row];
    const own = headcountGroup === "actual" ? timeNormClass(actual) : clients.serviceGroups[row];
    const cell = `${abcKeys[clients.potential.mark[row]]}/${abcKeys[actual]}`;
    const byCell = headcountGroup === "matrix" ? places.get(normaliseKey(cell)) : undefined;
    return byCell ?? places.get(normaliseKey(abcKeys[own])) ?? -1;
  });
  const counts = new Int32Array(names.length);
  for (const group of ofClient) if (group >= 0) counts[group] += 1;
  return { names, ofClient, clients: counts };
}

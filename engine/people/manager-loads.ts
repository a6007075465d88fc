import { tolerance, type Hours, type Share } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { PeopleNote } from "../words/people/people-words.ts";

/** NaN (blank) is 1, for both. */
export interface ManagerTime {
  readonly fte: number;
  readonly ramp: Share;
}

export interface LoadInput {
  /** One per client: row of the manager, -1 for nobody. */
  readonly managerOfClient: Int32Array;
  /** One per client: hours a year of its service group; 0 for who is not served. */
  readonly hoursOfClient: Float64Array;
  readonly managers: readonly ManagerTime[];
  /** Hours a year of a full-time manager (A). */
  readonly available: Hours;
}

/** One place per manager. */
export interface ManagerLoads {
  readonly clients: Int32Array;
  readonly hours: Float64Array;
  readonly capacity: Float64Array;
  /** Hours ÷ capacity; NaN where there is no capacity. */
  readonly load: Float64Array;
  readonly overloaded: Uint8Array;
  readonly unassignedClients: number;
  readonly unassignedHours: Hours;
  readonly notes: readonly PeopleNote[];
}

/**
 * Load of each manager by the own clients: above 1 there are more hours of clients than of the manager.
 *
 * A manager with clients and no capacity is overloaded. Clients with 0 hours are not counted.
 *
 * @returns columns, one place per manager in the given order
 * @throws RangeError if the two columns of clients differ in length
 * @see CALC-09
 * @example 30 clients of 34 hours by 1089.6 × 0.5 × 1 hours → load 1.87
 */
export function managerLoads(input: LoadInput): ManagerLoads {
  const { managerOfClient, hoursOfClient, managers, available } = input;
  if (managerOfClient.length !== hoursOfClient.length) {
    throw new RangeError(`hoursOfClient: expected ${managerOfClient.length} rows, got ${hoursOfClient.length}`);
  }
  const clients = new Int32Array(managers.length);
  const hours = new Float64Array(managers.length);
  let unassignedClients = 0;
  let unassignedHours = 0;
  for (let row = 0; row < managerOfClient.length; row += 1) {
    const manager = managerOfClient[row];
    if (hoursOfClient[row] === 0) continue;
    if (manager < 0) {
      unassignedClients += 1;
      unassignedHours += hoursOfClient[row];
    } else {
      clients[manager] += 1;
      hours[manager] += hoursOfClient[row];
    }
  }
  const capacity = mapColumn(Float64Array, managers, ({ fte, ramp }) => available * orOne(fte) * orOne(ramp));
  const load = hours.map((needed, manager) => (capacity[manager] > 0 ? needed / capacity[manager] : NaN));
  const overloaded = mapColumn(Uint8Array, hours, (needed, row) => (needed > capacity[row] * (1 + tolerance) ? 1 : 0));
  const notes = [
    ...overloadNotes(hours, capacity, load, overloaded),
    ...unassignedNotes(unassignedClients, unassignedHours),
  ];
  return { clients, hours, capacity, load, overloaded, unassignedClients, unassignedHours, notes };
}

function orOne(value: number): number {
  return Number.isNaN(value) ? 1 : value;
}

function overloadNotes(
  hours: Float64Array,
  capacity: Float64Array,
  load: Float64Array,
  overloaded: Uint8Array,
): PeopleNote[] {
  const rows = [...overloaded.keys()].filter((row) => overloaded[row] === 1);
  return rows.map((row) => {
    const shown = Number.isNaN(load[row]) ? "–" : { share: load[row] };
    return { code: "OVERLOADED", row, values: { hours: hours[row], capacity: capacity[row], load: shown } };
  });
}

function unassignedNotes(clients: number, hours: Hours): PeopleNote[] {
  return clients === 0 ? [] : [{ code: "UNASSIGNED", values: { clients, hours } }];
}

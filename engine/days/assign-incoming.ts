import { mapColumn } from "../ground/map-column.ts";
/** Managers who may get incoming clients, in the order of the sheet. */
export interface Receivers {
  /** Clients received so far in the month. */
  readonly received: ArrayLike<number>;
  /** Share of a full post × ramp; 0 or less (blank too) gets nobody. */
  readonly capacity: ArrayLike<number>;
}

export interface Assignments {
  /** Place of the manager of each client; -1 where nobody can take it. */
  readonly manager: Int32Array;
  /** Load of the chosen one just before: received ÷ capacity; NaN where nobody. */
  readonly load: Float64Array;
  /** Received with what was given out here. */
  readonly received: Float64Array;
}

/**
 * Gives out incoming clients one by one, each to whoever has received least for their working time.
 *
 * Ties: who received fewer, then the order of the sheet.
 *
 * @param clientCount clients in the order they came
 * @param suitable places of managers fit for a client; everybody when left out or when none of them has capacity
 * @see CALC-39
 * @example assignIncoming(3, { received: [0, 0], capacity: [1, 0.5] }).manager // 0, 1, 0
 */
export function assignIncoming(
  clientCount: number,
  { received, capacity }: Receivers,
  suitable: (client: number) => readonly number[] = () => [],
): Assignments {
  const count = mapColumn(Float64Array, received, (one) => one || 0);
  const able = Array.from(count.keys()).filter((place) => capacity[place] > 0);
  const isAble = new Set(able);
  const result = {
    manager: new Int32Array(clientCount).fill(-1),
    load: new Float64Array(clientCount).fill(Number.NaN),
    received: count,
  };
  const load = (place: number): number => count[place] / capacity[place];
  for (let client = 0; client < clientCount; client++) {
    const fit = suitable(client).filter((place) => isAble.has(place));
    const choice = leastOf(fit.length > 0 ? fit : able, load, count);
    if (choice < 0) continue;
    result.manager[client] = choice;
    result.load[client] = load(choice);
    count[choice] += 1;
  }
  return result;
}

function leastOf(places: readonly number[], load: (place: number) => number, count: Float64Array): number {
  let least = -1;
  for (const place of places) {
    if (least < 0 || load(place) < load(least) || (load(place) === load(least) && count[place] < count[least]))
      least = place;
  }
  return least;
}

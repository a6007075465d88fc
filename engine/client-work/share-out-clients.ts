import type { PortfolioInput } from "./portfolio-input.ts";
import { tolerance, type Hours } from "../ground/units.ts";
import { bestDivision } from "./best-division.ts";

export interface ClientMove {
  readonly client: number;
  /** -1: it was nobody's. */
  readonly from: number;
  readonly to: number;
}

export interface Portfolios {
  /** In the order in which they are proposed. */
  readonly moves: readonly ClientMove[];
  /** Load of each person before and after: hours ÷ capacity; NaN without capacity. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** No division can have a lower greatest load: the mean, or the largest client alone. */
  readonly bound: number;
}

/** So many moves of one person are tried together before they are taken one by one. */
const mostTogether = 3;

/** Moves are tried together up to so many pairs of client and person: their number grows with the third power. */
const mostSearched = 250;

/** Divisions of more clients are too many for a search to find a better one. */
const mostDivided = 500;

/** Above it a search for a better division is worth its time with many clients. */
const closeEnough = 1.01;

/**
 * Who should lead which client: clients of nobody go first, the largest to whoever it loads least; then the fewest moves that
 * bring everybody under `overload`; where none do, moves and exchanges that lower the greatest load as far as they can.
 *
 * With more clients than can be tried together, those of overloaded people move one by one, the largest first, and what is still
 * above the limit is levelled.
 *
 * Clients that stay are moved only where the others alone do not help. Among moves that help alike the one to a person of the same
 * channel and region is taken, then that of the lower load, then the first.
 *
 * @see CALC-48; load balancing by longest processing time: Graham, SIAM Journal on Applied Mathematics 17 (1969)
 * @example clients of 60, 50 and 20 hours, the first two of one of two people with 100 → 50 moves, loads 0.6 and 0.7
 */
export function shareOutClients(input: PortfolioInput): Portfolios {
  const { capacity, overload } = input;
  const state = { owner: Int32Array.from(input.owner), hours: hoursOf(input, input.owner) };
  const before = loadsOf(input, hoursOf(input, input.owner));
  giveOut(input, state);
  const limit = overload * (1 + tolerance);
  const bound = boundOf(input);
  const isFew = input.hours.length * capacity.length <= mostSearched;
  const few = isFew ? (fewestMoves(input, state, limit, false) ?? fewestMoves(input, state, limit, true)) : undefined;
  if (few) few.forEach(({ client, to }) => move(input, state, client, to));
  if (!isFew) moveOneByOne(input, state, limit);
  const wanted = Math.max(limit, bound * (1 + tolerance));
  if (greatest(input, state.hours) > wanted) levelOut(input, state, wanted);
  if (greatest(input, state.hours) > wanted * (isFew ? 1 : closeEnough) && input.hours.length <= mostDivided)
    bestDivision(input, state.owner, wanted)?.forEach((to, client) => {
      if (to !== state.owner[client]) move(input, state, client, to);
    });
  const moves = Array.from(state.owner.keys())
    .filter((client) => state.owner[client] !== input.owner[client])
    .map((client) => ({ client, from: input.owner[client], to: state.owner[client] }));
  return {
    moves: moves.sort(
      (a, b) => Number(a.from >= 0) - Number(b.from >= 0) || input.hours[b.client] - input.hours[a.client],
    ),
    before,
    after: loadsOf(input, state.hours),
    bound,
  };
}

function boundOf({ hours, capacity, fixed }: PortfolioInput): number {
  const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((all, one) => all + one, 0);
  const largest = Array.from(hours).reduce((most, one) => Math.max(most, one), 0);
  return Math.max((sum(hours) + sum(fixed ?? [])) / sum(capacity), largest / Math.max(0, ...Array.from(capacity)));
}

interface State {
  readonly owner: Int32Array;
  readonly hours: Float64Array;
}

function hoursOf({ hours, capacity, fixed }: PortfolioInput, owner: ArrayLike<number>): Float64Array {
  const sums = Float64Array.from({ length: capacity.length }, (_, person) => fixed?.[person] ?? 0);
  for (let client = 0; client < hours.length; client++) if (owner[client] >= 0) sums[owner[client]] += hours[client];
  return sums;
}

function loadsOf({ capacity }: PortfolioInput, hours: Float64Array): Float64Array {
  return hours.map((one, person) => (capacity[person] > 0 ? one / capacity[person] : Number.NaN));
}

/** The greatest load; who has clients and no capacity is loaded without end. */
function greatest({ capacity }: PortfolioInput, hours: Float64Array): number {
  let most = 0;
  for (let person = 0; person < hours.length; person++) {
    if (hours[person] > 0) most = Math.max(most, capacity[person] > 0 ? hours[person] / capacity[person] : Infinity);
  }
  return most;
}

function move({ hours }: PortfolioInput, { owner, hours: sums }: State, client: number, to: number): void {
  if (owner[client] >= 0) sums[owner[client]] -= hours[client];
  owner[client] = to;
  sums[to] += hours[client];
}

/** Clients of nobody, the largest first, each to the person it loads least. */
function giveOut(input: PortfolioInput, state: State): void {
  const free = Array.from(state.owner.keys()).filter((client) => state.owner[client] < 0 && input.hours[client] > 0);
  free.sort((a, b) => input.hours[b] - input.hours[a] || a - b);
  for (const client of free) {
    const to = bestPerson(input, state, client);
    if (to >= 0) move(input, state, client, to);
  }
}

/** Whom of its channel and region a client loads least, if not too much; else whom it loads least of all. */
function bestPerson({ capacity, hours, fits, overload }: PortfolioInput, state: State, client: number): number {
  const loadWith = (person: number): number => (state.hours[person] + hours[client]) / capacity[person];
  let [best, bestFit] = [-1, -1];
  for (let person = 0; person < capacity.length; person++) {
    if (!(capacity[person] > 0)) continue;
    const load = loadWith(person);
    if (best < 0 || load < loadWith(best)) best = person;
    if (load > overload * (1 + tolerance) || (bestFit >= 0 && load >= loadWith(bestFit))) continue;
    if (fits?.(client, person)) bestFit = person;
  }
  return bestFit >= 0 ? bestFit : best;
}

/** Clients of overloaded people, the largest first and those that stay last, each to whom it loads least, where that lowers the load. */
function moveOneByOne(input: PortfolioInput, state: State, limit: number): void {
  const { hours, capacity, stays } = input;
  const led = Array.from(state.owner.keys()).filter((client) => state.owner[client] >= 0 && hours[client] > 0);
  led.sort((a, b) => Number(stays[a] === 1) - Number(stays[b] === 1) || hours[b] - hours[a] || a - b);
  for (const client of led) {
    const from = state.owner[client];
    if (state.hours[from] <= limit * capacity[from]) continue;
    const to = bestPerson(input, state, client);
    if (to < 0 || to === from) continue;
    const isLower = (state.hours[to] + hours[client]) * capacity[from] < state.hours[from] * capacity[to];
    if (isLower) move(input, state, client, to);
  }
}

/** Up to three moves away from overloaded people that bring everybody under the limit, the lowest greatest load among the fewest. */
function fewestMoves(
  input: PortfolioInput,
  state: State,
  limit: number,
  withStaying: boolean,
): ClientMove[] | undefined {
  for (let count = 1; count <= mostTogether; count++) {
    const found = searchMoves(input, state, { limit, count, withStaying });
    if (found) return found;
  }
  return undefined;
}

interface Search {
  readonly limit: number;
  readonly count: number;
  readonly withStaying: boolean;
}

function searchMoves(
  input: PortfolioInput,
  state: State,
  { limit, count, withStaying }: Search,
): ClientMove[] | undefined {
  const { hours, capacity, stays } = input;
  const trial: State = { owner: Int32Array.from(state.owner), hours: Float64Array.from(state.hours) };
  const path: ClientMove[] = [];
  let best: { moves: ClientMove[]; load: number; fit: number } | undefined;
  const isOver = (person: number): boolean => trial.hours[person] > limit * capacity[person];
  const visit = (from: number): void => {
    const over = Array.from(trial.hours.keys()).filter(isOver);
    if (over.length === 0) {
      const load = greatest(input, trial.hours);
      const fit = path.filter(({ client, to }) => input.fits?.(client, to)).length;
      const isLower =
        !best || load < best.load * (1 - tolerance) || (load <= best.load * (1 + tolerance) && fit > best.fit);
      if (isLower) best = { moves: [...path], load, fit };
      return;
    }
    if (path.length === count || over.length > count - path.length) return;
    for (let client = from; client < hours.length; client++) {
      const owner = trial.owner[client];
      if (!(hours[client] > 0) || owner < 0 || !isOver(owner) || (!withStaying && stays[client] === 1)) continue;
      for (let to = 0; to < capacity.length; to++) {
        if (to === owner || trial.hours[to] + hours[client] > limit * capacity[to]) continue;
        move(input, trial, client, to);
        path.push({ client, from: owner, to });
        visit(client + 1);
        path.pop();
        move(input, trial, client, owner);
      }
    }
  };
  visit(0);
  return best?.moves;
}

/** All clients given out anew are many moves: less than a hundredth of the load is not worth them. */
const worthAnew = 0.99;

/**
 * The lowest greatest load that two ways find: from the portfolios as they are, and from all clients given out anew, the largest
 * first. Each is then levelled by moves and exchanges.
 */
function levelOut(input: PortfolioInput, state: State, limit: number): void {
  const nobody = state.owner.map(() => -1);
  const anew: State = { owner: nobody, hours: hoursOf(input, nobody) };
  state.owner.forEach((owner, client) => {
    if (input.stays[client] === 1 && input.capacity[owner] > 0) move(input, anew, client, owner);
  });
  giveOut(input, anew);
  for (const one of [state, anew]) level(input, one, limit);
  if (greatest(input, anew.hours) >= greatest(input, state.hours) * worthAnew) return;
  state.owner.set(anew.owner);
  state.hours.set(anew.hours);
}

/** Exchanges of two people that all steps together may look at: tenths of a second. */
const mostCompared = 4e7;

/** Moves and exchanges, each the one that lowers the greatest load most, until the limit or none is left. */
function level(input: PortfolioInput, state: State, limit: number): void {
  const clients = input.hours.length;
  const most = Math.min(clients * 4, (mostCompared * input.capacity.length) / clients ** 2);
  for (let step = 0; step < most && greatest(input, state.hours) > limit; step++) {
    if (!levelOnce(input, state, false) && !levelOnce(input, state, true)) return;
  }
}

/** One move or exchange between the most loaded person and another, so that the more loaded of the two is less so. */
function levelOnce(input: PortfolioInput, state: State, withStaying: boolean): boolean {
  const { hours, capacity, stays } = input;
  const loadOf = (person: number, sum: Hours): number =>
    capacity[person] > 0 ? sum / capacity[person] : sum > 0 ? Infinity : 0;
  const people = Array.from(state.hours.keys());
  const top = people.reduce((a, b) => (loadOf(b, state.hours[b]) > loadOf(a, state.hours[a]) ? b : a), 0);
  const now = loadOf(top, state.hours[top]);
  const own = Array.from(state.owner.keys()).filter(
    (client) => state.owner[client] === top && hours[client] > 0 && (withStaying || stays[client] !== 1),
  );
  let best: { load: number; gives: readonly number[]; takes: readonly number[]; to: number } | undefined;
  for (const to of people) {
    if (to === top || !(capacity[to] > 0)) continue;
    const theirs = Array.from(state.owner.keys()).filter(
      (client) => state.owner[client] === to && (withStaying || stays[client] !== 1),
    );
    const offers = [[], ...upToTwo(theirs)].map((takes) => ({ takes, hours: sumOf(hours, takes) }));
    for (const gives of upToTwo(own)) {
      const given = sumOf(hours, gives);
      for (const offer of offers) {
        const shift = given - offer.hours;
        if (shift <= 0) continue;
        const load = Math.max(loadOf(top, state.hours[top] - shift), loadOf(to, state.hours[to] + shift));
        if (load < (best?.load ?? now) * (1 - tolerance)) best = { load, gives, takes: offer.takes, to };
      }
    }
  }
  if (!best) return false;
  for (const client of best.gives) move(input, state, client, best.to);
  for (const client of best.takes) move(input, state, client, top);
  return true;
}

/** Pairs are looked at of so many clients at most: with more of them single ones level well enough. */
const mostPaired = 25;

/** Each client alone, and each pair of them where they are few. */
function upToTwo(clients: readonly number[]): (readonly number[])[] {
  const alone = clients.map((client) => [client]);
  if (clients.length > mostPaired) return alone;
  return [...alone, ...clients.flatMap((one, at) => clients.slice(at + 1).map((other) => [one, other]))];
}

function sumOf(hours: ArrayLike<Hours>, clients: readonly number[]): Hours {
  return clients.reduce((sum, client) => sum + hours[client], 0);
}

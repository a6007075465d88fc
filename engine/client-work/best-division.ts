import { tolerance, type Share } from "../ground/units.ts";
import type { PortfolioInput } from "./portfolio-input.ts";

/** Places looked at before the best found so far is taken: a few hundredths of a second. */
const mostPlaces = 200_000;

/** What a division costs, the weightier first: its greatest load, where the limit is passed; clients moved that stay; moves. */
interface Cost {
  readonly load: Share;
  readonly staying: number;
  readonly moves: number;
}

/**
 * The division with the lowest greatest load, where one is lower than that of `owner`; of loads that are all under the limit
 * those with fewest moves. Client by client, the largest first, each to everybody: what cannot become better is left.
 *
 * Few clients are looked through whole; with more of them the best that was met until `mostPlaces` is taken.
 *
 * @param owner a division to better, -1 for clients of nobody
 * @param limit loads up to it are alike
 * @returns who leads each client; undefined where nothing better was met
 * @see CALC-48; branch and bound: Land and Doig, Econometrica 28 (1960)
 * @example hours 50, 40, 30, 30, 30 in two portfolios of 100 → 90 and 90, not 100 and 80
 */
export function bestDivision(input: PortfolioInput, owner: Int32Array, limit: Share): Int32Array | undefined {
  const { hours, capacity, fixed, stays } = input;
  const clients = Array.from(owner.keys()).filter((client) => owner[client] >= 0 && hours[client] > 0);
  clients.sort((a, b) => hours[b] - hours[a] || a - b);
  const people = Array.from({ length: capacity.length }, (_, person) => person).filter((one) => capacity[one] > 0);
  const sums = Float64Array.from({ length: capacity.length }, (_, person) => fixed?.[person] ?? 0);
  const loadOf = (person: number, more = 0): Share => Math.max(limit, (sums[person] + more) / capacity[person]);
  const trial = Int32Array.from(owner);
  let [best, found] = [costOf(input, owner, limit), undefined as Int32Array | undefined];
  let places = 0;

  const visit = (at: number, cost: Cost): void => {
    if (at === clients.length) {
      [best, found] = [cost, Int32Array.from(trial)];
      return;
    }
    const client = clients[at];
    const from = input.owner[client];
    const byLoad = people
      .map((to) => ({ to, load: loadOf(to, hours[client]), moved: Number(to !== from && from >= 0) }))
      .sort((a, b) => a.load - b.load || a.moved - b.moved || a.to - b.to);
    for (const { to, load, moved } of byLoad) {
      if (++places > mostPlaces) return;
      const next = {
        load: Math.max(cost.load, load),
        staying: cost.staying + (moved && stays[client] === 1 ? 1 : 0),
        moves: cost.moves + moved,
      };
      if (!isLess(next, best)) continue;
      trial[client] = to;
      sums[to] += hours[client];
      visit(at + 1, next);
      sums[to] -= hours[client];
    }
  };
  const start = people.reduce((most, person) => Math.max(most, loadOf(person)), limit);
  visit(0, { load: start, staying: 0, moves: 0 });
  return found;
}

function costOf({ hours, capacity, fixed, owner: from, stays }: PortfolioInput, owner: Int32Array, limit: Share): Cost {
  const sums = Float64Array.from({ length: capacity.length }, (_, person) => fixed?.[person] ?? 0);
  let [staying, moves] = [0, 0];
  owner.forEach((to, client) => {
    if (to < 0) return;
    sums[to] += hours[client];
    if (to === from[client] || from[client] < 0) return;
    moves += 1;
    staying += Number(stays[client] === 1);
  });
  const load = sums.reduce(
    (most, sum, person) => Math.max(most, sum === 0 ? 0 : capacity[person] > 0 ? sum / capacity[person] : Infinity),
    limit,
  );
  return { load, staying, moves };
}

/** What is added to a cost never lowers it: one that is not less now will not be. */
function isLess(one: Cost, other: Cost): boolean {
  if (one.load < other.load * (1 - tolerance)) return true;
  if (one.load > other.load * (1 + tolerance)) return false;
  return one.staying < other.staying || (one.staying === other.staying && one.moves < other.moves);
}

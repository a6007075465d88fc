import type { ClientPlan } from "../clients/plan-clients.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { GoalPlan } from "../goals/plan-goals.ts";
import { AbcClass } from "../ground/abc-class.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { Hours, Share } from "../ground/units.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { PeoplePlan } from "../people/plan-people.ts";
import { shareOutClients } from "./share-out-clients.ts";

/** A client proposed to another seller; rows of Clients and Managers. */
export interface ProposedMove {
  readonly client: number;
  /** -1: it is nobody's; also who has left. */
  readonly from: number;
  readonly to: number;
  readonly hours: Hours;
  /** The new seller works in the client's channel and region. */
  readonly fits: boolean;
}

/** A seller's clients before and after the moves. */
export interface PortfolioLine {
  /** Row of Managers. */
  readonly manager: number;
  readonly capacity: Hours;
  readonly hoursBefore: Hours;
  readonly hoursAfter: Hours;
  /** Hours ÷ capacity; NaN without capacity. */
  readonly before: Share;
  readonly after: Share;
}

export interface PortfolioPlan {
  readonly moves: readonly ProposedMove[];
  readonly lines: readonly PortfolioLine[];
  readonly greatestBefore: Share;
  readonly greatestAfter: Share;
  /** No division of these clients has a lower greatest load. */
  readonly bound: Share;
}

/**
 * Who should lead which client: the hours of clients, as the head-count has them, against those of the sellers at work.
 *
 * Clients of people who do not sell, and those shared by several owners of deals, stay where they are.
 *
 * @returns undefined where nobody sells or no client takes hours
 * @see CALC-48, AM-88
 */
export function planPortfolios(
  frame: PlanFrame,
  clients: ClientPlan,
  { sellers }: GoalPlan,
  { clientHours, loads }: PeoplePlan,
): PortfolioPlan | undefined {
  const { tables, settings } = frame.input;
  const personOf = new Map(sellers.map((row, person) => [row, person]));
  const fixed = new Float64Array(sellers.length);
  const list: { client: number; hours: Hours; from: number; owner: number }[] = [];
  clientHours.client.forEach((client, entry) => {
    const from = clientHours.manager[entry];
    const owner = personOf.get(from) ?? -1;
    const stays = clientHours.share[entry] < 1 || (owner < 0 && from >= 0 && tables.Managers.active[from] === 1);
    if (!stays) list.push({ client, hours: clientHours.hours[entry], from, owner });
    else if (owner >= 0) fixed[owner] += clientHours.hours[entry];
  });
  const capacity = mapColumn(Float64Array, sellers, (row) => loads.capacity[row]);
  if (!capacity.some((hours) => hours > 0) || list.length === 0) return undefined;
  const fits = fitsIn(frame, sellers);
  const shared = shareOutClients({
    hours: mapColumn(Float64Array, list, ({ hours }) => hours),
    owner: mapColumn(Int32Array, list, ({ owner }) => owner),
    stays: mapColumn(Uint8Array, list, ({ client }) => (clients.categories[client] === AbcClass.A ? 1 : 0)),
    capacity,
    fixed,
    fits: (place, person) => fits(list[place].client, person),
    overload: settings.overload,
  });
  const most = (loads: Float64Array): Share => loads.reduce((top, load) => (load > top ? load : top), 0);
  return {
    moves: shared.moves.map(({ client: place, to }) => ({
      client: list[place].client,
      from: list[place].from,
      to: sellers[to],
      hours: list[place].hours,
      fits: fits(list[place].client, to),
    })),
    lines: sellers.map((manager, person) => ({
      manager,
      capacity: capacity[person],
      hoursBefore: shared.before[person] * capacity[person],
      hoursAfter: shared.after[person] * capacity[person],
      before: shared.before[person],
      after: shared.after[person],
    })),
    greatestBefore: most(shared.before),
    greatestAfter: most(shared.after),
    bound: shared.bound,
  };
}

/** Whether a seller works in the channel and the region of a client; what is not told of either fits. */
function fitsIn(
  { input: { tables } }: PlanFrame,
  sellers: readonly number[],
): (client: number, person: number) => boolean {
  const { Clients, Channels, Managers } = tables;
  const wordsOf = ({ codes, words }: { readonly codes: Int32Array; readonly words: readonly string[] }, row: number) =>
    normaliseKey(words[codes[row]] ?? "");
  const people = sellers.map((row) => ({
    region: wordsOf(Managers.region, row),
    channels: new Set(
      (Managers.channels.words[Managers.channels.codes[row]] ?? "")
        .split(";")
        .map(normaliseKey)
        .filter((name) => name !== ""),
    ),
  }));
  return (client, person) => {
    const { region, channels } = people[person];
    const [ownRegion, ownChannel] = [
      wordsOf(Clients.region, client),
      Clients.channel[client] < 0 ? "" : wordsOf(Channels.channel, Clients.channel[client]),
    ];
    const isRegion = region === "" || ownRegion === "" || region === ownRegion;
    return isRegion && (channels.size === 0 || ownChannel === "" || channels.has(ownChannel));
  };
}

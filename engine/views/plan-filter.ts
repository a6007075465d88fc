import { channelOf } from "../frame/channel-of.ts";
import { ownerNames } from "../sheets/owner-names.ts";
import type { SheetContext } from "../sheets/sheet-context.ts";

/** What the pane's lists are narrowed to, by name; absent: everything. */
export interface PlanFilter {
  readonly manager?: string;
  readonly channel?: string;
  readonly region?: string;
}

/** The names there are, each list by the alphabet; a list of one choice is none. */
export interface FilterChoices {
  readonly managers: readonly string[];
  readonly channels: readonly string[];
  readonly regions: readonly string[];
}

/** Whether rows of input tables belong to what is looked at. */
export interface RowFilter {
  deal(row: number): boolean;
  client(row: number): boolean;
  /** A row of Managers; -1 and the one after the last are Unassigned. */
  manager(row: number): boolean;
}

/** What the lists may be narrowed to. */
export function filterChoices(context: SheetContext): FilterChoices {
  const { plan, language } = context;
  const { Channels, Clients } = plan.input.tables;
  const names = ownerNames(context);
  const listed = (all: readonly string[]): string[] =>
    all.length < 2 ? [] : all.toSorted((one, other) => one.localeCompare(other, language));
  return {
    managers: listed(plan.dealPlan.owners.map((row) => names[row])),
    channels: listed(distinct(Channels.channel.codes, Channels.channel.words)),
    regions: listed(distinct(Clients.region.codes, Clients.region.words)),
  };
}

function distinct(codes: ArrayLike<number>, words: readonly string[]): string[] {
  return [...new Set(Array.from(codes).flatMap((code) => words[code] ?? []))];
}

/**
 * Rows of the manager, channel and region asked for. A deal is its owner's, of its own channel or else its client's; a name
 * that is not there lets nothing through.
 *
 * @see AM-18, CALC-54
 */
export function rowFilter(context: SheetContext, filter: PlanFilter): RowFilter {
  const { deals, input } = context.plan;
  const { Channels, Clients, Deals } = input.tables;
  const names = ownerNames(context);
  const manager = (row: number): boolean =>
    filter.manager === undefined || names[row < 0 ? names.length - 1 : row] === filter.manager;
  const channel = (row: number): boolean =>
    filter.channel === undefined || Channels.channel.words[Channels.channel.codes[row]] === filter.channel;
  const region = (client: number): boolean =>
    filter.region === undefined || Clients.region.words[Clients.region.codes[client]] === filter.region;
  return {
    manager,
    client: (row) => manager(Clients.managerId[row]) && channel(channelOf(input.tables, row)) && region(row),
    deal(row) {
      const client = Deals.clientId[row];
      return manager(deals.manager[row]) && channel(channelOf(input.tables, client, row)) && region(client);
    },
  };
}

/** The row of Managers of a name, Unassigned after the last; -1 where nobody is called so. */
export function ownerOf(context: SheetContext, name: string | undefined): number {
  return name === undefined ? -1 : ownerNames(context).indexOf(name);
}

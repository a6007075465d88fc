import type { Hours, Money, Share } from "../ground/units.ts";
import type { Failure } from "../words/note.ts";
import type { PeopleNote } from "../words/people/people-words.ts";
import { noSupport, requiredFte, type Support } from "./required-fte.ts";
import { roundTeam } from "./round-team.ts";

/** One service group: its clients and the budget of one of them (`clientHours`); without a budget they take 0 hours. */
export interface ServiceGroup {
  readonly group: string;
  readonly clients: number;
  readonly budget?: { readonly hours: Hours; readonly cost: Money };
}

export interface GroupLoad {
  readonly group: string;
  readonly clients: number;
  readonly hoursPerClient: Hours;
  readonly costPerClient: Money;
  readonly hours: Hours;
  readonly cost: Money;
  /** Of the hours of all groups. */
  readonly shareOfTime: Share;
}

export interface BaseHeadcount {
  readonly groups: readonly GroupLoad[];
  readonly hours: Hours;
  readonly cost: Money;
  /** People the clients' hours alone take. */
  readonly clientFte: number;
  /** 1 ÷ (1 − support shares). */
  readonly supportMultiplier: number;
  /** With support time (AM-21), not rounded. */
  readonly fte: number;
  readonly headcount: number;
  readonly slack: number;
  readonly failure?: Failure;
  readonly notes: readonly PeopleNote[];
}

/**
 * How many account managers the existing clients need, by the hours each group of them takes in a year.
 *
 * @param available hours a year one manager has for clients (A); 0 or below: no headcount
 * @returns groups in the given order; FTE not rounded, headcount rounded up once (AM-03)
 * @see CALC-09, AM-03, AM-21; workload method, Talley 1961
 * @example 40 × 34 + 100 × 11 + 300 × 1.5 = 2910 hours ÷ 1089.6 → 2.6707 → 3 people
 */
export function baseHeadcount(
  groups: readonly ServiceGroup[],
  available: Hours,
  support: Support = noSupport,
): BaseHeadcount {
  const loads = groups.map(loadOf);
  const hours = loads.reduce((sum, load) => sum + load.hours, 0);
  const cost = loads.reduce((sum, load) => sum + load.cost, 0);
  const rows = loads.map((load) => ({ ...load, shareOfTime: hours > 0 ? load.hours / hours : NaN }));
  const clientFte = available > 0 ? hours / available : NaN;
  const { fte, multiplier, notes: supportNotes } = requiredFte(clientFte, available, support);
  const { headcount, slack } = roundTeam([fte]);
  const notes: PeopleNote[] = [...groups.flatMap(noteOf), ...supportNotes];
  const result = { groups: rows, hours, cost, clientFte, supportMultiplier: multiplier, fte, headcount, slack, notes };
  if (!(available > 0)) return { ...result, failure: Number.isNaN(available) ? "NA" : "DIV0" };
  return Number.isNaN(hours) ? { ...result, failure: "NA" } : result;
}

function loadOf({ group, clients, budget }: ServiceGroup): Omit<GroupLoad, "shareOfTime"> {
  const hoursPerClient = budget ? budget.hours : 0;
  const costPerClient = budget ? budget.cost : 0;
  // A group nobody is in needs nobody, even where its norms are not known.
  const times = (perClient: number) => (clients === 0 ? 0 : clients * perClient);
  return { group, clients, hoursPerClient, costPerClient, hours: times(hoursPerClient), cost: times(costPerClient) };
}

function noteOf({ group, clients, budget }: ServiceGroup): PeopleNote[] {
  return budget || clients === 0 ? [] : [{ code: "GROUP_WITHOUT_NORMS", values: { group, clients } }];
}

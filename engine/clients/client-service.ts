import { dayOf, yearOf } from "../ground/day.ts";
import { mapColumn } from "../ground/map-column.ts";
import { codeNumber } from "../input/lists.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import { groupBudgets } from "./group-budgets.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Share } from "../ground/units.ts";
import { abcKeys } from "../ground/abc-class.ts";
import { actualByPotential, type MatrixCell } from "./actual-by-potential.ts";
import type { PotentialResult } from "./classify-potential.ts";
import type { ClientMoney } from "./client-money.ts";
import { spentHours, type SpentHours } from "./spent-hours.ts";
import { weighService, type ServiceWeights } from "./weigh-service.ts";

/** What is spent on clients against what they are worth. Columns per row of Clients. */
export interface ClientService {
  readonly spent: SpentHours;
  /** Hours due from the start of the period up to the day; 0 for who is not a client. */
  readonly normHours: Float64Array;
  readonly weights: ServiceWeights;
  /** Potential down, actual across, both A, B, C, none; hours are those of clients, not of prospects. */
  readonly matrix: readonly (readonly MatrixCell[])[];
  /** Hours a year of one client of A, B, C. */
  readonly annual: readonly number[];
  /** The period so far as a part of the working year. */
  readonly yearPart: Share;
}

const client = codeNumber("clientStatus", "client");

/**
 * Weighs the hours spent on each client against the norm of its service group, and crosses potential with actual money.
 *
 * @param classes AbcClass of the money of the period
 * @param serviceGroups AbcClass A, B or C
 * @see CALC-03, CALC-09
 */
export function clientService(
  frame: PlanFrame,
  money: ClientMoney,
  classes: Uint8Array,
  potential: PotentialResult,
  serviceGroups: Uint8Array,
): ClientService {
  const { settings, tables } = frame.input;
  const { status } = tables.Clients;
  const spent = spentHours(tables, frame.period, frame.asOf);
  const yearPart = workingYearPart(frame);
  const annual = annualHours(frame);
  const normHours = mapColumn(Float64Array, serviceGroups, (group, row) =>
    status[row] === client ? annual[group] * yearPart : 0,
  );
  const hours = { normHours, spentHours: spent.hours.map((taken, row) => (status[row] === client ? taken : 0)) };
  const { effective, unrealised, mark } = potential;
  const columns = { potential: mark, actual: classes, ...hours };
  return {
    spent,
    normHours,
    annual,
    yearPart,
    weights: weighService(
      { ...columns, wallet: effective.map((could, row) => (potential.annualRevenue[row] || 0) / (could || NaN)) },
      { low: settings.servedLow, high: settings.servedHigh, hold: settings.holdShare },
    ),
    matrix: actualByPotential({ ...columns, revenue: money.amounts, effective, unrealised }),
  };
}

/** Hours a year of one client of A, B and C; a group without norms takes none. */
function annualHours({ input }: PlanFrame): readonly number[] {
  const { groups } = groupBudgets(input);
  const hoursOf = (key: string): number =>
    groups.find(({ group }) => normaliseKey(group) === normaliseKey(key))?.hours || 0;
  return abcKeys.slice(0, 3).map(hoursOf);
}

/** Working days of the period so far ÷ working days of the year, each day by the year it lies in. */
function workingYearPart({ calendar, period, asOf }: PlanFrame): Share {
  const to = Math.min(period.to, asOf);
  let part = 0;
  for (let year = yearOf(period.from); year <= yearOf(to); year++) {
    const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
    part +=
      calendar.workdaysBetween(Math.max(period.from, first), Math.min(to, last)) /
      calendar.workdaysBetween(first, last);
  }
  return part;
}

import type { Hours, Minutes, Money } from "../ground/units.ts";
import type { PeopleNote } from "../words/people/people-words.ts";

/** One row of Norms. `operation` is the id of the activity type, already made comparable. */
export interface OperationNorm {
  readonly operation: string;
  readonly minutes: Minutes;
  /** Money spent on one operation; NaN (blank) is 0. */
  readonly cost: Money;
}

/** One row of CategoryNorms: operations per client per year. */
export interface GroupNorm {
  readonly group: string;
  readonly operation: string;
  readonly countPerYear: number;
}

export interface OperationHours {
  readonly operation: string;
  readonly count: number;
  readonly minutes: Minutes;
  readonly hours: Hours;
  readonly cost: Money;
}

/** What one client of the group takes in a year. */
export interface ClientBudget {
  readonly group: string;
  readonly operations: readonly OperationHours[];
  readonly hours: Hours;
  /** Operations' money plus hours at `hourlyCost`. */
  readonly cost: Money;
  /** Operations without a usable norm: the group's figures are NaN. */
  readonly missing: readonly string[];
}

/**
 * Annual time and money budget of one client of each group: operations by their norms.
 *
 * An operation without a norm, or with a blank or negative figure, makes its group's budget unknown (NaN) and is told.
 * Of repeated norms of an operation the first counts.
 *
 * @param hourlyCost money of one hour of a manager; NaN (blank) is 0
 * @returns one budget per group, in the order of their first row
 * @see CALC-09; workload method, Talley, Journal of Marketing 1961
 * @example 24 calls of 15, 4 office meetings of 90, 6 away of 180 and 12 letters of 20 minutes → 34 hours
 */
export function clientHours(
  norms: readonly OperationNorm[],
  groupNorms: readonly GroupNorm[],
  hourlyCost: Money = 0,
): { readonly groups: readonly ClientBudget[]; readonly notes: readonly PeopleNote[] } {
  const notes: PeopleNote[] = [];
  const normOf = new Map([...norms].reverse().map((norm) => [norm.operation, norm]));
  const operationsOf = new Map<string, OperationHours[]>();
  for (const row of groupNorms) {
    const operation = hoursOf(row, normOf.get(row.operation), notes);
    const operations = operationsOf.get(row.group);
    if (operations) operations.push(operation);
    else operationsOf.set(row.group, [operation]);
  }
  const groups = [...operationsOf].map(([group, operations]) => budgetOf(group, operations, hourlyCost || 0));
  return { groups, notes };
}

function hoursOf(row: GroupNorm, norm: OperationNorm | undefined, notes: PeopleNote[]): OperationHours {
  const { group, operation, countPerYear: count } = row;
  const minutes = norm?.minutes ?? NaN;
  const cost = norm?.cost || 0;
  const usable = count >= 0 && minutes >= 0 && cost >= 0;
  if (!usable) notes.push({ code: norm ? "NORM_NEGATIVE" : "NORM_MISSING", values: { group, operation } });
  return {
    operation,
    count,
    minutes,
    hours: usable ? (count * minutes) / 60 : NaN,
    cost: usable ? count * cost : NaN,
  };
}

function budgetOf(group: string, operations: readonly OperationHours[], hourlyCost: Money): ClientBudget {
  const missing = operations.filter((one) => Number.isNaN(one.hours)).map((one) => one.operation);
  // Minutes are summed before they become hours: 1.5 hours must not depend on thirds.
  const minutes = operations.reduce((sum, one) => sum + one.count * one.minutes, 0);
  const hours = missing.length > 0 ? NaN : minutes / 60;
  const cost = operations.reduce((sum, one) => sum + one.cost, 0) + hours * hourlyCost;
  return { group, operations, hours, cost, missing };
}

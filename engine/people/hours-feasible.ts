import { tolerance, type Hours } from "../ground/units.ts";
import type { PeopleNote } from "../words/people/people-words.ts";

/** Columns, one place per manager, all for the same period. NaN: not known. */
export interface HoursInput {
  /** Norm hours of the own clients. */
  readonly normHours: Float64Array;
  /** New leads the plan still needs, by the hours of a prospect. */
  readonly acquisitionHours: Float64Array;
  readonly availableHours: Float64Array;
  /** Hours of the whole department (AM-88), with clients nobody owns; the managers' own together when not said. */
  readonly departmentHours?: Hours;
}

export type HoursVerdict = "enough" | "short" | "unknown";

export interface HoursBalance {
  readonly needed: Hours;
  readonly available: Hours;
  /** Needed ÷ available; NaN where there are no hours. */
  readonly load: number;
  /** Hours that are missing, 0 when there are enough. */
  readonly short: Hours;
  readonly verdict: HoursVerdict;
}

export interface HoursFeasibility {
  readonly managers: readonly HoursBalance[];
  /** Could the department do it if its people helped each other? */
  readonly department: HoursBalance;
  readonly notes: readonly PeopleNote[];
}

/**
 * Whether the plan can be done in hours: contacts with own clients and with the new ones it needs, against the hours
 * each manager has. The second question of the roll-up, beside money.
 *
 * @returns one balance per manager and that of the department; exactly full is enough
 * @throws RangeError if the columns differ in length
 * @see AM-23, AM-88
 * @example 900 norm + 200 acquisition hours by 1089.6 → load 1.0095, short of 10.4 hours
 */
export function hoursFeasible(input: HoursInput): HoursFeasibility {
  const { normHours, acquisitionHours, availableHours } = input;
  const count = normHours.length;
  if (acquisitionHours.length !== count || availableHours.length !== count) {
    const got = `${acquisitionHours.length} and ${availableHours.length}`;
    throw new RangeError(`acquisitionHours, availableHours: expected ${count} rows each, got ${got}`);
  }
  const managers = Array.from(normHours, (hours, row) => balanceOf(hours + acquisitionHours[row], availableHours[row]));
  const sum = (value: (one: HoursBalance) => number) => managers.reduce((total, one) => total + value(one), 0);
  const department = balanceOf(
    input.departmentHours ?? sum((one) => one.needed),
    sum((one) => one.available),
  );
  const notes = [
    ...managers.flatMap((one, row) => noteOf("HOURS_SHORT", one, row)),
    ...noteOf("DEPARTMENT_HOURS_SHORT", department),
  ];
  return { managers, department, notes };
}

function balanceOf(needed: Hours, available: Hours): HoursBalance {
  const load = available > 0 ? needed / available : NaN;
  if (Number.isNaN(needed) || Number.isNaN(available))
    return { needed, available, load, short: NaN, verdict: "unknown" };
  const enough = needed <= available * (1 + tolerance);
  return { needed, available, load, short: enough ? 0 : needed - available, verdict: enough ? "enough" : "short" };
}

function noteOf(code: "HOURS_SHORT" | "DEPARTMENT_HOURS_SHORT", balance: HoursBalance, row?: number): PeopleNote[] {
  const { needed, available, short, verdict } = balance;
  return verdict === "short" ? [{ code, row, values: { needed, available, short } }] : [];
}

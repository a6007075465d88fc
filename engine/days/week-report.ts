import type { Day, Money } from "../ground/units.ts";
import type { DayActivities, DayForecast, DayMoney } from "./day-statistics.ts";

export interface WeekInput {
  /** Monday of the week reported on. */
  readonly monday: Day;
  readonly asOf: Day;
  readonly managerCount: number;
  readonly typeCount: number;
  readonly activities: DayActivities;
  readonly won: DayMoney;
  readonly open: DayForecast;
  /** Steps of the week after, in the order of their days: their rows and who does them. */
  readonly steps: { readonly rows: Int32Array; readonly manager: Int32Array };
}

/** One manager's week. */
export interface WeekLine {
  /** By activity type: planned for the week, done in it, planned for the next. */
  readonly planned: Float64Array;
  readonly done: Float64Array;
  readonly next: Float64Array;
  readonly won: Money;
  /** Money × chance of open deals dated in the next week. */
  readonly expectedNext: Money;
  /** Rows of DealSteps of the next week. */
  readonly steps: readonly number[];
}

export interface WeekReport {
  readonly from: Day;
  readonly to: Day;
  readonly nextFrom: Day;
  readonly nextTo: Day;
  /** One per manager; the last is Unassigned. */
  readonly managers: readonly WeekLine[];
}

/**
 * The week behind against its plan, and the week ahead: the plan and report of a manager, Monday to Sunday.
 *
 * @see T-04, D-194
 * @example weekReport(input).managers[0].done[0] // calls of the week
 */
export function weekReport(input: WeekInput): WeekReport {
  const { monday, asOf, managerCount, typeCount, activities, won, open, steps } = input;
  const counts = (): Float64Array => new Float64Array(typeCount);
  const lines = Array.from({ length: managerCount + 1 }, () => ({
    planned: counts(),
    done: counts(),
    next: counts(),
    won: 0,
    expectedNext: 0,
    steps: [] as number[],
  }));
  const lineOf = (manager: number) => lines[manager < 0 ? managerCount : manager];
  const inWeek = (day: Day, from: Day): boolean => day >= from && day < from + 7;

  activities.manager.forEach((manager, row) => {
    const type = activities.type[row];
    if (!(type >= 0 && type < typeCount)) return;
    const line = lineOf(manager);
    const done = activities.doneDate[row];
    if (inWeek(activities.plannedDate[row], monday)) line.planned[type] += 1;
    if (inWeek(activities.plannedDate[row], monday + 7)) line.next[type] += 1;
    if (inWeek(done, monday) && done <= asOf) line.done[type] += 1;
  });
  won.manager.forEach((manager, row) => {
    if (inWeek(won.date[row], monday) && won.date[row] <= asOf) lineOf(manager).won += won.money[row] || 0;
  });
  open.manager.forEach((manager, row) => {
    if (inWeek(open.closeDate[row], monday + 7)) lineOf(manager).expectedNext += open.expected[row] || 0;
  });
  steps.manager.forEach((manager, place) => lineOf(manager).steps.push(steps.rows[place]));
  return { from: monday, to: monday + 6, nextFrom: monday + 7, nextTo: monday + 13, managers: lines };
}

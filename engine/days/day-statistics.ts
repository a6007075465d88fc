import type { Day, Money, Share } from "../ground/units.ts";
import { firstOfMonth, lastOfMonth, monthIndex } from "../ground/day.ts";
import { runRate } from "./run-rate.ts";
import type { WorkingCalendar } from "../ground/working-calendar.ts";

/** One row per contact; -1 manager is Unassigned. */
export interface DayActivities {
  readonly manager: Int32Array;
  /** Number of the activity type, 0 to typeCount - 1. */
  readonly type: ArrayLike<number>;
  /** Day of a contact done, and day of one still planned; NaN for none. */
  readonly doneDate: Float64Array;
  readonly plannedDate: Float64Array;
  /** 1 for the first contact done with its client, where the caller knows it. */
  readonly isNew?: Uint8Array;
}

/** Money won: won deals by closing, or payments, one row each. */
export interface DayMoney {
  readonly manager: Int32Array;
  readonly date: Float64Array;
  /** Small units. */
  readonly money: Float64Array;
}

/** Open deals: expected money (amount × chance) by forecast close. */
export interface DayForecast {
  readonly manager: Int32Array;
  readonly closeDate: Float64Array;
  readonly expected: Float64Array;
}

export interface DayStatisticsInput {
  readonly activities: DayActivities;
  readonly won: DayMoney;
  readonly open: DayForecast;
  readonly managerCount: number;
  readonly typeCount: number;
  /** Types that are meetings, and that are proposals. */
  readonly meetingTypes: readonly number[];
  readonly proposalTypes: readonly number[];
  /** Plan of the month per manager; NaN or 0 is none. */
  readonly plan: Float64Array;
}

/** One manager's line of the morning meeting, or the total. */
export interface DayLine {
  /** Counts by activity type: done on the previous working day, planned today, done this month to date. */
  readonly done: Float64Array;
  readonly planned: Float64Array;
  readonly monthDone: Float64Array;
  readonly newContacts: number;
  readonly meetings: number;
  readonly proposals: number;
  readonly wonBefore: Money;
  readonly monthToDate: Money;
  readonly plan: Money;
  /** NaN without a plan. */
  readonly planShare: Share;
  /** Month to date ÷ elapsed working days × working days of the month; NaN when none has elapsed. */
  readonly runRate: Money;
  /** Month to date + expected money of open deals closing by the end of the month. */
  readonly expectedToEnd: Money;
}

export interface DayStatistics {
  readonly previousWorkday: Day;
  /** Working days of the month up to asOf with asOf, and in all. */
  readonly elapsedDays: number;
  readonly monthDays: number;
  /** One per manager; the last is Unassigned. */
  readonly managers: readonly DayLine[];
  readonly total: DayLine;
}

/**
 * Figures of the morning meeting: what was done on the previous working day, what is planned today, where the month stands
 * and where it will end.
 *
 * Open deals whose forecast has passed count as closing by the end of the month only when dated from asOf on.
 *
 * @see CALC-38; D-097…D-101, D-191
 * @example dayStatistics(input, calendar, asOf).total.runRate // 3150000 for 1500000 after 10 of 21 days
 */
export function dayStatistics(input: DayStatisticsInput, calendar: WorkingCalendar, asOf: Day): DayStatistics {
  const month = monthIndex(asOf);
  const [first, last] = [firstOfMonth(month), lastOfMonth(month)];
  const previousWorkday = calendar.addWorkdays(asOf, -1);
  const elapsedDays = calendar.workdaysBetween(first, asOf);
  const monthDays = calendar.workdaysBetween(first, last);
  const days = { asOf, first, last, previousWorkday, elapsedDays, monthDays };

  const sums = sumByOwner(input, days);
  const owners = Array.from({ length: input.managerCount + 1 }, (_, manager) => manager);
  return {
    previousWorkday,
    elapsedDays,
    monthDays,
    managers: owners.map((owner) => lineOf(input, days, sums, owner, input.plan[owner] || 0)),
    total: lineOf(
      input,
      days,
      sums,
      everybody(input),
      input.plan.reduce((sum, plan) => sum + (plan || 0), 0),
    ),
  };
}

/** The total has a place of its own, after Unassigned. */
function everybody({ managerCount }: DayStatisticsInput): number {
  return managerCount + 1;
}

interface Days {
  readonly asOf: Day;
  readonly first: Day;
  readonly last: Day;
  readonly previousWorkday: Day;
  readonly elapsedDays: number;
  readonly monthDays: number;
}

/** Everything by owner: managers, Unassigned, everybody; counts by owner and activity type. */
interface OwnerSums {
  readonly done: Float64Array;
  readonly planned: Float64Array;
  readonly monthDone: Float64Array;
  readonly newContacts: Float64Array;
  readonly wonBefore: Float64Array;
  readonly monthToDate: Float64Array;
  readonly stillExpected: Float64Array;
}

/** One pass over each list, whatever the number of managers. */
function sumByOwner(input: DayStatisticsInput, days: Days): OwnerSums {
  const { won, open } = input;
  return {
    ...countActivities(input, days),
    wonBefore: sumDated(input, won.manager, won.date, won.money, days.previousWorkday, days.previousWorkday),
    monthToDate: sumDated(input, won.manager, won.date, won.money, days.first, days.asOf),
    stillExpected: sumDated(input, open.manager, open.closeDate, open.expected, days.asOf, days.last),
  };
}

function lineOf(input: DayStatisticsInput, days: Days, sums: OwnerSums, owner: number, plan: Money): DayLine {
  const byType = (counts: Float64Array): Float64Array =>
    counts.slice(owner * input.typeCount, (owner + 1) * input.typeCount);
  const done = byType(sums.done);
  const ofTypes = (types: readonly number[]): number => types.reduce((sum, type) => sum + done[type], 0);
  const monthToDate = sums.monthToDate[owner];
  return {
    done,
    planned: byType(sums.planned),
    monthDone: byType(sums.monthDone),
    newContacts: sums.newContacts[owner],
    meetings: ofTypes(input.meetingTypes),
    proposals: ofTypes(input.proposalTypes),
    wonBefore: sums.wonBefore[owner],
    monthToDate,
    plan,
    planShare: plan > 0 ? monthToDate / plan : Number.NaN,
    runRate: runRate(monthToDate, days.elapsedDays, days.monthDays),
    expectedToEnd: monthToDate + sums.stillExpected[owner],
  };
}

function countActivities(
  input: DayStatisticsInput,
  days: Days,
): Pick<OwnerSums, "done" | "planned" | "monthDone" | "newContacts"> {
  const { activities, managerCount, typeCount } = input;
  const all = everybody(input);
  const column = (): Float64Array => new Float64Array((all + 1) * typeCount);
  const counts = { done: column(), planned: column(), monthDone: column(), newContacts: new Float64Array(all + 1) };
  for (let row = 0; row < activities.manager.length; row++) {
    const type = activities.type[row];
    if (!(type >= 0 && type < typeCount)) continue;
    const date = activities.doneDate[row];
    const manager = activities.manager[row];
    for (const owner of [manager < 0 ? managerCount : manager, all]) {
      const cell = owner * typeCount + type;
      if (activities.plannedDate[row] === days.asOf) counts.planned[cell] += 1;
      if (date >= days.first && date <= days.asOf) counts.monthDone[cell] += 1;
      if (date !== days.previousWorkday) continue;
      counts.done[cell] += 1;
      counts.newContacts[owner] += activities.isNew?.[row] ?? 0;
    }
  }
  return counts;
}

/** Money of the rows dated from..to, by owner; blank money counts as nothing. */
function sumDated(
  input: DayStatisticsInput,
  manager: Int32Array,
  date: Float64Array,
  money: Float64Array,
  from: Day,
  to: Day,
): Float64Array {
  const all = everybody(input);
  const sums = new Float64Array(all + 1);
  for (let row = 0; row < date.length; row++) {
    if (!(date[row] >= from && date[row] <= to)) continue;
    const amount = money[row] || 0;
    sums[manager[row] < 0 ? input.managerCount : manager[row]] += amount;
    sums[all] += amount;
  }
  return sums;
}

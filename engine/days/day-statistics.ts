import type { Day, Money, Share } from "../units.ts";
import { firstOfMonth, lastOfMonth, monthIndex } from "./day.ts";
import { runRate } from "./run-rate.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

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

  const owners = Array.from({ length: input.managerCount + 1 }, (_, manager) => manager);
  const isOf = (manager: number, owner: number): boolean => (manager < 0 ? input.managerCount : manager) === owner;
  return {
    previousWorkday,
    elapsedDays,
    monthDays,
    managers: owners.map((owner) => lineOf(input, days, (manager) => isOf(manager, owner), input.plan[owner] || 0)),
    total: lineOf(input, days, () => true, input.plan.reduce((sum, plan) => sum + (plan || 0), 0)), // prettier-ignore
  };
}

interface Days {
  readonly asOf: Day;
  readonly first: Day;
  readonly last: Day;
  readonly previousWorkday: Day;
  readonly elapsedDays: number;
  readonly monthDays: number;
}

function lineOf(input: DayStatisticsInput, days: Days, mine: (manager: number) => boolean, plan: Money): DayLine {
  const counts = countActivities(input, days, mine);
  const ofTypes = (types: readonly number[]): number => types.reduce((sum, type) => sum + counts.done[type], 0);
  const { won, open } = input;
  const monthToDate = sumDated(won.manager, won.date, won.money, mine, days.first, days.asOf);
  const stillExpected = sumDated(open.manager, open.closeDate, open.expected, mine, days.asOf, days.last);
  return {
    ...counts,
    meetings: ofTypes(input.meetingTypes),
    proposals: ofTypes(input.proposalTypes),
    wonBefore: sumDated(won.manager, won.date, won.money, mine, days.previousWorkday, days.previousWorkday),
    monthToDate,
    plan,
    planShare: plan > 0 ? monthToDate / plan : Number.NaN,
    runRate: runRate(monthToDate, days.elapsedDays, days.monthDays),
    expectedToEnd: monthToDate + stillExpected,
  };
}

function countActivities(
  { activities, typeCount }: DayStatisticsInput,
  days: Days,
  mine: (manager: number) => boolean,
): Pick<DayLine, "done" | "planned" | "monthDone" | "newContacts"> {
  const done = new Float64Array(typeCount);
  const planned = new Float64Array(typeCount);
  const monthDone = new Float64Array(typeCount);
  let newContacts = 0;
  for (let row = 0; row < activities.manager.length; row++) {
    const type = activities.type[row];
    if (!mine(activities.manager[row]) || !(type >= 0 && type < typeCount)) continue;
    const date = activities.doneDate[row];
    if (activities.plannedDate[row] === days.asOf) planned[type] += 1;
    if (date >= days.first && date <= days.asOf) monthDone[type] += 1;
    if (date !== days.previousWorkday) continue;
    done[type] += 1;
    newContacts += activities.isNew?.[row] ?? 0;
  }
  return { done, planned, monthDone, newContacts };
}

/** Sum of the money of a manager's rows dated from..to; blank money counts as nothing. */
function sumDated(
  manager: Int32Array,
  date: Float64Array,
  money: Float64Array,
  mine: (manager: number) => boolean,
  from: Day,
  to: Day,
): Money {
  let sum = 0;
  for (let row = 0; row < date.length; row++) {
    if (mine(manager[row]) && date[row] >= from && date[row] <= to) sum += money[row] || 0;
  }
  return sum;
}

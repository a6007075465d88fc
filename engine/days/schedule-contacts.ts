import type { Day, Minutes } from "../ground/units.ts";
import { mapColumn } from "../ground/map-column.ts";
import { cutGaps, earliestStart, freeGaps, longestFit, type TimeSpan } from "./day-gaps.ts";
import type { WorkingCalendar } from "../ground/working-calendar.ts";

/** Planned contacts of one manager, one row each. */
export interface PlannedContacts {
  /** Day it is planned or promised for; NaN: any day. */
  readonly dueDate: Float64Array;
  /** Promised time, minutes since midnight; NaN is none. */
  readonly dueTime: Float64Array;
  /** 1: agreed with the client. */
  readonly promised: Uint8Array;
  /** How long it takes, above 0. */
  readonly minutes: Float64Array;
}

export interface ScheduleOptions {
  readonly today: Day;
  /** Time of `today` from which the schedule is laid out. */
  readonly now: Minutes;
  /** Working days laid out. */
  readonly days: number;
  readonly workday: TimeSpan;
  /** Lunch and meetings of a day. */
  blocksOn(day: Day): readonly TimeSpan[];
  /** Starts stand on this step of the clock; promised times stand where they are. */
  readonly step: Minutes;
  readonly calendar: Pick<WorkingCalendar, "isWorkday" | "addWorkdays">;
}

/** Why a contact stands where it stands: a to d of the first pass, then the second. */
export const SlotReason = { Promised: 0, Late: 1, Untimed: 2, Earlier: 3, Fill: 4 } as const;
/** `DoesNotFit`: longer than any gap of a working day; `NoRoom`: after the days laid out. */
export const SlotFlag = { None: 0, Clash: 1, OutOfHours: 2, DoesNotFit: 3, NoRoom: 4 } as const;

/** Lines by day and time; those without a time last in their day, those without a day last of all. */
export interface Schedule {
  /** Row of the contact. */
  readonly row: Int32Array;
  readonly date: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** SlotReason, SlotFlag. */
  readonly reason: Uint8Array;
  readonly flag: Uint8Array;
  readonly days: readonly ScheduleDay[];
}

/** One working day laid out: minutes free of standing blocks, and minutes given to contacts. */
export interface ScheduleDay {
  readonly date: Day;
  readonly capacity: Minutes;
  readonly used: Minutes;
}

/** Where each contact stands, by its row; a start of NaN is not placed. */
type Slots = Pick<Schedule, "date" | "start" | "end" | "reason" | "flag">;

interface OpenDay {
  readonly date: Day;
  readonly isWorkday: boolean;
  /** Promised times before it have passed. */
  readonly from: Minutes;
  readonly capacity: Minutes;
  gaps: TimeSpan[];
}

/**
 * Lays a manager's planned contacts out over working days: promises first, the rest by what is worth most.
 *
 * First pass: promised times of the day stand exactly there; then times already past, the oldest first; promises of
 * the day without a time; promises of earlier days, the latest day first. Second pass: `fillOrder` into the gaps left.
 * What does not fit goes to the next working day and keeps its promised day (AM-50). Two promises at one time: the later
 * row goes to the earliest gap after it. A time promised outside hours or over a block stands, with a flag. After the
 * end of the day, and on a day off, all begins on the next working day. Nothing moves before its day.
 *
 * @param fillOrder rows that are not promised, the first to be placed first
 * @returns one line for every contact due by the last day laid out; the same for the same input
 * @throws RangeError for a step or a number of days that is not above 0
 * @see CALC-21, AM-50; first-fit placement on a day, rows × days
 * @example scheduleContacts(contacts, orderCalls(rows, calls, "hotFirst"), options).start[0] // 670: 11:10
 */
export function scheduleContacts(contacts: PlannedContacts, fillOrder: Int32Array, options: ScheduleOptions): Schedule {
  if (!(options.step > 0)) throw new RangeError(`step, expected above 0, got ${options.step}`);
  if (!(options.days > 0)) throw new RangeError(`days, expected above 0, got ${options.days}`);
  const days = openDays(options);
  const slots = emptySlots(contacts.dueDate.length);
  const allPromises = promiseOrder(contacts, options.today);
  let promises = allPromises;
  let fills = fillOrder;
  for (const day of days) {
    const isLeft = (row: number): boolean => Number.isNaN(slots.start[row]);
    placeTimed(contacts, promises, day, slots, options.step);
    if (!day.isWorkday) continue;
    placeEarliest(contacts, pass1Rest(contacts, promises.filter(isLeft), day), day, slots, options.step);
    placeEarliest(contacts, { rows: fills, reasonOf: () => SlotReason.Fill }, day, slots, options.step);
    promises = promises.filter(isLeft);
    fills = fills.filter(isLeft);
  }
  explainLeft(contacts, [...promises, ...fills], slots, options, days);
  return linesOf(contacts, [...allPromises, ...fillOrder], slots, days);
}

/** Days off are kept for the times promised on them. */
function openDays({ today, now, days, workday, blocksOn, calendar }: ScheduleOptions): OpenDay[] {
  const isOver = calendar.isWorkday(today) && now > workday.end;
  const first = calendar.isWorkday(today) && !isOver ? today : calendar.addWorkdays(today, 1);
  const last = calendar.addWorkdays(first, days - 1);
  const dates = Number.isNaN(last) ? [] : Array.from({ length: last - today + 1 }, (_, i) => today + i);
  return dates.slice(isOver ? 1 : 0).map((date) => {
    const isWorkday = calendar.isWorkday(date);
    const from = date === today ? now : -Infinity;
    const gaps = isWorkday ? freeGaps({ start: Math.max(workday.start, from), end: workday.end }, blocksOn(date)) : [];
    return { date, isWorkday, from, gaps, capacity: gaps.reduce((sum, { start, end }) => sum + end - start, 0) };
  });
}

function emptySlots(count: number): Slots {
  const blank = (): Float64Array => new Float64Array(count).fill(Number.NaN);
  return {
    date: blank(),
    start: blank(),
    end: blank(),
    reason: new Uint8Array(count),
    flag: new Uint8Array(count),
  };
}

/** Above any minute of a day. */
const dayLength = 10_000;

/** The latest day first, within a day by time, those without a time last; a promise without a day is today's. */
function promiseOrder({ promised, dueDate, dueTime }: PlannedContacts, today: Day): Int32Array {
  const key = dueDate.map((day, row) => {
    const time = Number.isNaN(dueTime[row]) ? dayLength - 1 : dueTime[row];
    return time - (Number.isNaN(day) ? today : day) * dayLength;
  });
  const rows = Int32Array.from(promised.keys()).filter((row) => promised[row] === 1);
  return rows.sort((a, b) => key[a] - key[b] || a - b);
}

/** Times promised for the day that have not passed stand exactly there. */
function placeTimed(contacts: PlannedContacts, promises: Int32Array, day: OpenDay, slots: Slots, step: Minutes): void {
  const { dueDate, dueTime, minutes } = contacts;
  const timed = promises.filter((row) => dueDate[row] === day.date && dueTime[row] >= day.from);
  const clashing: number[] = [];
  const open = day.gaps;
  let busyUntil = -Infinity;
  for (const row of timed) {
    const span = { start: dueTime[row], end: dueTime[row] + minutes[row] };
    if (span.start < busyUntil) {
      clashing.push(row);
      continue;
    }
    busyUntil = span.end;
    day.gaps = cutGaps(day.gaps, span);
    const inHours = open.some((gap) => gap.start <= span.start && span.end <= gap.end);
    put(slots, row, day.date, span, SlotReason.Promised, inHours ? SlotFlag.None : SlotFlag.OutOfHours);
  }
  for (const row of clashing) {
    const start = earliestStart(day.gaps, minutes[row], dueTime[row], step);
    if (Number.isNaN(start)) continue;
    const span = { start, end: start + minutes[row] };
    day.gaps = cutGaps(day.gaps, span);
    put(slots, row, day.date, span, SlotReason.Promised, SlotFlag.Clash);
  }
}

interface Queue {
  readonly rows: Int32Array;
  reasonOf(row: number): number;
}

/** Past times of the day, promises of the day without a time, promises of earlier days. */
function pass1Rest({ dueDate, dueTime }: PlannedContacts, promises: Int32Array, day: OpenDay): Queue {
  const isToday = (row: number): boolean => dueDate[row] === day.date || Number.isNaN(dueDate[row]);
  const reasonOf = (row: number): number =>
    !isToday(row) ? SlotReason.Earlier : dueTime[row] < day.from ? SlotReason.Late : SlotReason.Untimed;
  const due = promises.filter((row) => !(dueDate[row] > day.date));
  const of = (reason: number): Int32Array => due.filter((row) => reasonOf(row) === reason);
  const rows = [SlotReason.Late, SlotReason.Untimed, SlotReason.Earlier].flatMap((reason) => [...of(reason)]);
  return { rows: Int32Array.from(rows), reasonOf };
}

/** Each into the earliest gap it fits, in the order of the queue. */
function placeEarliest(contacts: PlannedContacts, queue: Queue, day: OpenDay, slots: Slots, step: Minutes): void {
  const { dueDate, minutes } = contacts;
  let longest = longestFit(day.gaps, step);
  for (const row of queue.rows) {
    if (minutes[row] > longest || dueDate[row] > day.date) continue;
    const start = earliestStart(day.gaps, minutes[row], -Infinity, step);
    const span = { start, end: start + minutes[row] };
    day.gaps = cutGaps(day.gaps, span);
    longest = longestFit(day.gaps, step);
    put(slots, row, day.date, span, queue.reasonOf(row), SlotFlag.None);
  }
}

function put(slots: Slots, row: number, date: Day, { start, end }: TimeSpan, reason: number, flag: number): void {
  slots.date[row] = date;
  slots.start[row] = start;
  slots.end[row] = end;
  slots.reason[row] = reason;
  slots.flag[row] = flag;
}

/** Longer than any gap of a whole week, or only too late for these days. */
function explainLeft(
  contacts: PlannedContacts,
  rows: readonly number[],
  slots: Slots,
  { today, workday, blocksOn, step, calendar }: ScheduleOptions,
  days: readonly OpenDay[],
): void {
  const first = days.find(({ isWorkday }) => isWorkday)?.date ?? today;
  const week = Array.from({ length: 7 }, (_, i) => longestFit(freeGaps(workday, blocksOn(today + i)), step));
  const longest = Math.max(...week);
  for (const row of rows) {
    slots.reason[row] = contacts.promised[row] === 1 ? SlotReason.Earlier : SlotReason.Fill;
    slots.flag[row] = contacts.minutes[row] > longest ? SlotFlag.DoesNotFit : SlotFlag.NoRoom;
    if (slots.flag[row] !== SlotFlag.DoesNotFit) continue;
    const day = Math.max(first, contacts.dueDate[row] || 0);
    slots.date[row] = calendar.isWorkday(day) ? day : calendar.addWorkdays(day, 1);
  }
}

function linesOf(
  { dueDate }: PlannedContacts,
  rows: readonly number[],
  slots: Slots,
  days: readonly OpenDay[],
): Schedule {
  const last = days.at(-1)?.date ?? Infinity;
  const { date, start, end } = slots;
  const due = rows.filter((row) => !(dueDate[row] > last));
  const time = (row: number): number => (Number.isNaN(start[row]) ? dayLength : start[row]);
  const dated = due.filter((row) => !Number.isNaN(date[row])); // the sort is stable: equal ones keep their order
  dated.sort((a, b) => date[a] - date[b] || time(a) - time(b));
  const lines = [...dated, ...due.filter((row) => Number.isNaN(date[row]))];
  const used = new Map<Day, Minutes>();
  for (const row of lines) used.set(date[row], (used.get(date[row]) ?? 0) + (end[row] - start[row] || 0));
  return {
    row: Int32Array.from(lines),
    date: mapColumn(Float64Array, lines, (row) => date[row]),
    start: mapColumn(Float64Array, lines, (row) => start[row]),
    end: mapColumn(Float64Array, lines, (row) => end[row]),
    reason: mapColumn(Uint8Array, lines, (row) => slots.reason[row]),
    flag: mapColumn(Uint8Array, lines, (row) => slots.flag[row]),
    days: days
      .filter(({ isWorkday }) => isWorkday)
      .map((day) => ({ date: day.date, capacity: day.capacity, used: used.get(day.date) ?? 0 })),
  };
}

import type { ClientPlan } from "../clients/plan-clients.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { mapColumn } from "../ground/map-column.ts";
import { codeNumber, lists, type CodeOf } from "../input/lists.ts";
import type { Settings } from "../input/settings-catalogue.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day, Minutes, Share } from "../ground/units.ts";
import { callClass } from "./call-class.ts";
import type { ContactFacts } from "./contact-facts.ts";
import type { TimeSpan } from "./day-gaps.ts";
import { weekdayOf } from "../ground/day.ts";
import type { DealStands } from "./deal-stands.ts";
import { orderCalls, type Calls } from "./order-calls.ts";
import type { HeatPlan } from "./plan-heat.ts";
import { scheduleContacts, type Schedule, type ScheduleOptions } from "./schedule-contacts.ts";

const planned = codeNumber("activityStatus", "planned");
const weekdays: readonly Settings["weeklyMeetingDay"][] = ["monday", "tuesday", "wednesday", "thursday", "friday"];

/** One person's schedule; `lines.row` names rows of Activities, whose sheet row and source say where to write back. */
export interface ManagerSchedule {
  /** Row of Managers; their number is Unassigned. */
  readonly manager: number;
  readonly lines: Schedule;
}

export interface SchedulePlan {
  /** Day and time from which it is laid out. */
  readonly today: Day;
  readonly now: Minutes;
  /** Managers with planned contacts, in the order of the sheet, Unassigned last. */
  readonly managers: readonly ManagerSchedule[];
  /** Per row of Activities: the open deal it is about (-1 none), CallClass (0 where not planned), minutes it takes. */
  readonly deal: Int32Array;
  readonly callClass: Uint8Array;
  readonly minutes: Float64Array;
  /** Minutes a person has for contacts, and would have with the gain the schedule is said to bring: a what-if. */
  readonly gain: Share;
}

/**
 * Everybody's planned contacts on their days and times.
 *
 * `now` is the setting, else the start of the working day of asOf; the clock is never read.
 *
 * @see CALC-21, AM-50
 */
export function planSchedule(
  frame: PlanFrame,
  { serviceGroups }: Pick<ClientPlan, "serviceGroups">,
  facts: ContactFacts,
  deals: DealStands,
  { heat }: Pick<HeatPlan, "heat">,
): SchedulePlan {
  const { input, asOf } = frame;
  const { Activities, Managers } = input.tables;
  const { settings } = input;
  const options = scheduleOptions(frame);
  const deal = dealsOfContacts(frame, facts, deals);
  const of = <T>(values: ArrayLike<T>, none: T, row: number): T =>
    facts.client[row] < 0 ? none : values[facts.client[row]];
  const calls: Calls & { readonly class: Uint8Array } = {
    class: callClasses(frame, facts, deals, deal),
    stageOrder: mapColumn(Float64Array, deal, (one) => (one < 0 ? -1 : deals.stagePlace[one])),
    group: mapColumn(Uint8Array, deal, (_, row) => of(serviceGroups, 3, row)),
    heat: mapColumn(Uint8Array, deal, (_, row) => of(heat, 255, row)),
    expected: mapColumn(Float64Array, deal, (one) => (one < 0 ? 0 : deals.expected[one] || 0)),
    lastContact: mapColumn(Float64Array, deal, (_, row) => of(facts.lastContact, Number.NaN, row)),
  };
  const minutes = contactMinutes(frame);
  const columns = { ...Activities, minutes };
  return {
    today: asOf,
    now: options.now,
    managers: rowsByManager(Activities.status, facts.manager, Managers.rowCount).flatMap((rows, manager) =>
      rows.length === 0 ? [] : [{ manager, lines: scheduleOf(columns, rows, calls, settings.pass2Order, options) }],
    ),
    deal,
    callClass: calls.class.map((one, row) => (Activities.status[row] === planned ? one : 0)),
    minutes,
    gain: settings.scheduleGain,
  };
}

function scheduleOf(
  { dueDate, dueTime, promised, minutes }: Parameters<typeof scheduleContacts>[0],
  rows: Int32Array,
  calls: Calls,
  order: Settings["pass2Order"],
  options: ScheduleOptions,
): Schedule {
  const pick = (column: Float64Array): Float64Array => mapColumn(Float64Array, rows, (row) => column[row]);
  const own = {
    dueDate: pick(dueDate),
    dueTime: pick(dueTime),
    promised: mapColumn(Uint8Array, rows, (row) => promised[row]),
    minutes: pick(minutes),
  };
  const place = new Map(Array.from(rows, (row, at) => [row, at]));
  const fills = orderCalls(
    rows.filter((row) => promised[row] === 0),
    calls,
    order,
  );
  const lines = scheduleContacts(
    own,
    fills.map((row) => place.get(row) ?? -1),
    options,
  );
  return { ...lines, row: lines.row.map((at) => rows[at]) };
}

function scheduleOptions({ input: { settings }, asOf, calendar }: PlanFrame): ScheduleOptions {
  const { workdayStart, workdayEnd } = settings;
  return {
    today: asOf,
    now: settings.now ?? workdayStart,
    days: settings.scheduleDays,
    workday: { start: workdayStart, end: workdayEnd },
    blocksOn: (day) => standingBlocks(settings, day),
    step: settings.slotStep,
    calendar,
  };
}

/** Lunch, the morning meeting and, on its weekday, the meeting of the department. */
function standingBlocks(settings: Settings, day: Day): readonly TimeSpan[] {
  const { lunchStart, lunchEnd, morningMeetingStart, morningMeetingMinutes } = settings;
  const { weeklyMeetingDay, weeklyMeetingStart, weeklyMeetingMinutes } = settings;
  const isWeekly = weekdays[weekdayOf(day) - 1] === weeklyMeetingDay;
  return [
    { start: lunchStart, end: lunchEnd },
    { start: morningMeetingStart, end: morningMeetingStart + morningMeetingMinutes },
    ...(isWeekly ? [{ start: weeklyMeetingStart, end: weeklyMeetingStart + weeklyMeetingMinutes }] : []),
  ];
}

/** The contact's own deal while it is open, else the open deal of the client that is furthest. */
function dealsOfContacts({ input, deals }: PlanFrame, { client }: ContactFacts, { leading }: DealStands): Int32Array {
  return input.tables.Activities.dealId.map((own, row) => {
    if (own >= 0 && deals.status[own] === DealStatus.Open) return own;
    return client[row] < 0 ? -1 : leading.deal[client[row]];
  });
}

function callClasses(
  { input }: PlanFrame,
  { client, lastContact }: ContactFacts,
  { stage }: DealStands,
  deal: Int32Array,
): Uint8Array {
  const { Clients, Stages } = input.tables;
  return mapColumn(Uint8Array, deal, (own, row) => {
    const one = client[row];
    const phase = own >= 0 && stage[own] >= 0 ? Stages.phase[stage[own]] : -1;
    const knowsUs = own >= 0 || (one >= 0 && !Number.isNaN(lastContact[one]));
    return callClass(one < 0 ? -1 : Clients.status[one], phase, knowsUs);
  });
}

/** The contact's own length, else the norm of its kind, else the setting. */
function contactMinutes({ input }: PlanFrame): Float64Array {
  const { Activities, Norms } = input.tables;
  const types = Object.keys(lists.activityType) as readonly CodeOf<"activityType">[];
  const norm = new Float64Array(types.length).fill(Number.NaN);
  Norms.activityType.forEach((type, row) => {
    if (type >= 0 && Number.isNaN(norm[type])) norm[type] = Norms.minutes[row];
  });
  return Activities.minutes.map((own, row) => {
    if (own > 0) return own;
    const usual = norm[Activities.type[row]];
    return usual > 0 ? usual : input.settings.defaultMinutes;
  });
}

/** Planned contacts of each manager, Unassigned last. */
function rowsByManager(status: Int8Array, manager: Int32Array, managerCount: number): Int32Array[] {
  const rows: number[][] = Array.from({ length: managerCount + 1 }, () => []);
  status.forEach((code, row) => {
    if (code === planned) rows[manager[row] < 0 ? managerCount : manager[row]].push(row);
  });
  return rows.map((own) => Int32Array.from(own));
}

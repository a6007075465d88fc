import type { DayLine } from "./day-line.ts";
import { weekdayOf } from "../ground/day.ts";
import { SlotReason } from "../days/schedule-contacts.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { followUpList } from "../sheets/days/follow-up-list.ts";
import { heatColumns } from "../sheets/days/heat-columns.ts";
import { isOverdue, scheduleColumns, scheduleLines, type ScheduleLine } from "../sheets/days/schedule-lines.ts";
import { hotClients } from "../sheets/days/r20-hot-list.ts";
import { writeTime } from "../sheets/days/write-time.ts";
import { ownerNames } from "../sheets/owner-names.ts";
import type { Link } from "../sheets/result-sheet.ts";
import { rowLink } from "../sheets/row-names.ts";
import { numberOrBlank, sheetContext, type SheetContext } from "../sheets/sheet-context.ts";
import type { Day } from "../ground/units.ts";
import type { Language } from "../ground/text.ts";
import { scheduleWords } from "../words/days/schedule-words.ts";
import { tableOf } from "../sheets/table-of.ts";
import { clientKey } from "./client-key.ts";
import { textsOf } from "./column-cells.ts";
import { dayVisits, type DayVisit } from "./day-visits.ts";
import { dealKey } from "./deal-key.ts";

export interface DayList {
  readonly title: string;
  readonly lines: readonly DayLine[];
}

/** A letter or visit to call after. */
export interface CallAfter {
  readonly client: string;
  readonly state: string;
  readonly isOverdue: boolean;
  readonly event: string;
  readonly by: string;
  /** Day of the next talk already planned. */
  readonly planned: string;
  readonly contact: string;
  readonly phone: string;
  readonly place?: Link;
}

export interface HotClient {
  readonly client: string;
  readonly heat: string;
  readonly action: string;
  readonly expected: string;
  readonly contact: string;
  readonly phone: string;
  readonly place?: Link;
}

/** The day of one person: what say of it. */
export interface DayView {
  /** Everybody who has contacts, calls to make or hot clients, by name; the last may be Unassigned. */
  readonly managers: readonly string[];
  /** The one wanted, when there is such a name, else the first. */
  readonly manager?: string;
  /** The day the contacts of today are laid out on: the first working day. */
  readonly day: Day;
  readonly title: string;
  /** The day of the plan: what is done, is done on it. */
  readonly planDay: Day;
  readonly today: readonly DayLine[];
  /** The same, what concerns one client together: promises in their order, then the clients that weigh most. */
  readonly visits: readonly DayVisit[];
  /** Working days after it. */
  readonly later: readonly DayList[];
  /** What has no room in the days laid out. */
  readonly without: readonly DayLine[];
  readonly callsAfter: readonly CallAfter[];
  readonly hot: readonly HotClient[];
  /** Working days a contact may be moved to, the next first. */
  readonly moves: readonly { readonly day: Day; readonly title: string }[];
  /** There is a sheet of contacts at all. */
  readonly hasContacts: boolean;
}

/**
 * What one person does today, in the order to do it: promises first, then what the day has room for; the days after, calls
 * due after letters, hot clients.
 *
 * @param wanted name of the person as R-16 has it
 * @see CALC-21, CALC-26, CALC-27, AM-50
 */
export function dayView(plan: SalesPlan, language: Language, wanted?: string): DayView {
  const context = sheetContext(plan, language);
  const names = ownerNames(context);
  const calls = callsAfter(context);
  const hot = hotList(context);
  const { managers: scheduled } = plan.days.schedule;
  const busy = new Set([
    ...scheduled.map(({ manager }) => names[manager]),
    ...calls.map(({ manager }) => manager),
    ...hot.map(({ manager }) => manager),
  ]);
  const managers = names.filter((name) => busy.has(name));
  const manager = wanted !== undefined && busy.has(wanted) ? wanted : managers[0];
  const own = scheduled.find((one) => names[one.manager] === manager);
  const days = (own ?? scheduled[0])?.lines.days.map(({ date }) => date) ?? [];
  const day = days[0] ?? plan.asOf;
  const ofPerson = scheduleLines(context).filter((line) => names[line.manager] === manager);
  const lines = dayLines(context, ofPerson);
  const onDay = (date: Day): DayLine[] => lines.filter((_, place) => ofPerson[place].date === date);
  const laidOut = new Set(days);
  return {
    managers,
    manager,
    day,
    planDay: plan.asOf,
    title: dayTitle(context, day),
    today: promisesFirst(onDay(day)),
    visits: dayVisits(promisesFirst(onDay(day))),
    later: days.slice(1).map((date) => ({ title: dayTitle(context, date), lines: onDay(date) })),
    without: lines.filter((_, place) => !laidOut.has(ofPerson[place].date)),
    callsAfter: calls.filter((one) => one.manager === manager),
    hot: hot.filter((one) => one.manager === manager),
    moves: workdaysAfter(plan, Math.max(day, plan.asOf)).map((date) => ({ day: date, title: dayTitle(context, date) })),
    hasContacts: plan.input.tables.Activities.rowCount > 0,
  };
}

/** A working week. */
const movesOffered = 5;

function workdaysAfter({ calendar }: SalesPlan, day: Day): Day[] {
  return Array.from({ length: movesOffered }, (_, place) => calendar.addWorkdays(day, place + 1)).filter(
    Number.isFinite,
  );
}

function dayTitle({ say, day }: SheetContext, date: Day): string {
  return Number.isFinite(date) ? `${say(scheduleWords.weekdays[weekdayOf(date) - 1])} ${day(date)}` : "";
}

/** Each pass in its order of time. */
function promisesFirst(lines: readonly DayLine[]): DayLine[] {
  return [...lines.filter(({ isPromised }) => isPromised), ...lines.filter(({ isPromised }) => !isPromised)];
}

function dayLines(context: SheetContext, lines: readonly ScheduleLine[]): DayLine[] {
  const { plan } = context;
  const table = tableOf(context, lines, { key: "lines", columns: [...scheduleColumns(context).values()] });
  const text = textsOf(context, table.columns);
  return lines.map((line, row) => ({
    activity: line.activity,
    deal: dealKey(plan.input.tables.Deals, plan.days.schedule.deal[line.activity]),
    clientKey: clientKey(plan.input.tables.Clients, line.client),
    weight: context.money(plan.clients.potential.annualRevenue[line.client] ?? Number.NaN) ?? 0,
    date: numberOrBlank(line.date),
    start: numberOrBlank(line.start),
    end: numberOrBlank(line.end),
    time: [line.start, line.end].flatMap((minutes) => writeTime(minutes) ?? []).join("–"),
    client: text("client", row),
    contact: text("contact", row),
    phone: text("phone", row),
    type: text("type", row),
    dealName: text("deal", row),
    stage: text("stage", row),
    reason: text("reason", row),
    flag: text("flag", row),
    due: text("due", row),
    isPromised: line.reason !== SlotReason.Fill,
    isOverdue: isOverdue(context, line),
    place: rowLink(plan.input.tables.Activities, line.activity),
  }));
}

/** Calls that are due or late, of everybody. */
function callsAfter(context: SheetContext): (CallAfter & { readonly manager: string })[] {
  const list = followUpList(context);
  if (list.type !== "table") return [];
  const text = textsOf(context, list.columns);
  const state = list.columns.find(({ key }) => key === "state")?.json ?? [];
  const links = list.columns.find(({ key }) => key === "sent")?.links ?? [];
  const rows = Array.from({ length: list.rowCount }, (_, row) => row);
  return rows
    .filter((row) => state[row] === "overdue" || state[row] === "due")
    .map((row) => ({
      manager: text("manager", row),
      client: text("client", row),
      state: text("state", row),
      isOverdue: state[row] === "overdue",
      event: [text("event", row), text("sent", row)].filter(Boolean).join(" "),
      by: text("to", row),
      planned: text("next", row),
      contact: text("contact", row),
      phone: text("phone", row),
      place: links[row],
    }));
}

function hotList(context: SheetContext): (HotClient & { readonly manager: string })[] {
  const rows = hotClients(context);
  const keys = ["client", "manager", "heat", "expected", "action", "contact", "phone"];
  const { columns } = tableOf(context, rows, { key: "hot", columns: heatColumns(context)(keys) });
  const text = textsOf(context, columns);
  return rows.map((client, row) => ({
    manager: text("manager", row),
    client: text("client", row),
    heat: text("heat", row),
    action: text("action", row),
    expected: text("expected", row),
    contact: text("contact", row),
    phone: text("phone", row),
    place: rowLink(context.plan.input.tables.Clients, client),
  }));
}

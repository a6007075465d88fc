import { monthIndex, weekdayOf } from "../ground/day.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { WorkingCalendar } from "../ground/working-calendar.ts";
import type { DueRule } from "../documents/document-entry.ts";
import type { Day } from "../ground/units.ts";
import { dueDates } from "./due-dates.ts";

/** Where a duty to hand in a document stands. `Unknown`: nobody logs what is handed in. */
export const DutyState = { Overdue: 0, Today: 1, Ahead: 2, Late: 3, OnTime: 4, Unknown: 5 } as const;

/** A document somebody owes by a rule, and who owes it. */
export interface DutyRule {
  readonly rule: DueRule;
  /** Rows of Managers; none for rules of events: there the meeting says who. */
  readonly authors: readonly number[];
}

/** Promised meetings with clients of service group A that are held or still ahead. */
export interface LargeMeetings {
  readonly date: Float64Array;
  /** Row of Managers who answers for the meeting; -1 is nobody. */
  readonly author: Int32Array;
  /** Row of Activities. */
  readonly activity: Int32Array;
}

/** What was handed in: rows of the sheet ReportLog. */
export interface HandedIn {
  /** Place in the rules; -1 where no such document is in the calendar. */
  readonly document: Int32Array;
  readonly author: Int32Array;
  readonly dueDate: Float64Array;
  readonly submittedDate: Float64Array;
  /** Row of Activities, -1 is none. */
  readonly event: Int32Array;
}

export interface DutyOptions {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
  readonly calendar: Pick<WorkingCalendar, "isWorkday" | "addWorkdays">;
  readonly biweeklyAnchor: Day | null;
  /** Per row of Managers the day from which the person owes anything; NaN is always. */
  readonly since: Float64Array;
}

/** Duties in the order of documents, days and authors. */
export interface ReportDuties {
  /** Place in the rules. */
  readonly document: Int32Array;
  /** Row of Managers; -1 is nobody. */
  readonly author: Int32Array;
  /** The day the rule names, before it moved off a day off. */
  readonly nominal: Float64Array;
  readonly due: Float64Array;
  readonly submitted: Float64Array;
  /** Codes of `DutyState`. */
  readonly state: Uint8Array;
  /** Row of Activities a duty turns round; -1 is none. */
  readonly activity: Int32Array;
  /** Dates without a working day left in their week or month. */
  readonly dropped: readonly { readonly document: number; readonly day: Day }[];
  /** Rows of the log that answer no duty of these days. */
  readonly unmatched: readonly number[];
}

interface Duty {
  readonly document: number;
  readonly author: number;
  readonly nominal: Day;
  readonly due: Day;
  readonly activity: number;
}

/**
 * What everybody has to hand in from..to, against what was handed in.
 *
 * A row of the log answers the duty of its document and author in the same day, week or month (by the rule) or of the
 * same meeting, so that a log kept by the calendar's Monday still answers the Tuesday it moved to; of several rows the
 * earliest hand-in counts. Nobody owes anything before the day of hiring.
 *
 * @see CALC-29
 */
export function reportDuties(
  rules: readonly DutyRule[],
  meetings: LargeMeetings,
  log: HandedIn,
  options: DutyOptions,
): ReportDuties {
  const dropped: { document: number; day: Day }[] = [];
  const duties = rules.flatMap((rule, document) =>
    isEvent(rule.rule)
      ? eventDuties(document, rule.rule, meetings, options)
      : calendarDuties(document, rule, options, dropped),
  );
  const { submitted, unmatched } = matchLog(rules, duties, log, options);
  const isLogged = log.document.length > 0;
  return {
    document: mapColumn(Int32Array, duties, ({ document }) => document),
    author: mapColumn(Int32Array, duties, ({ author }) => author),
    nominal: mapColumn(Float64Array, duties, ({ nominal }) => nominal),
    due: mapColumn(Float64Array, duties, ({ due }) => due),
    submitted,
    state: mapColumn(Uint8Array, duties, ({ due }, at) => stateOf(due, submitted[at], options.asOf, isLogged)),
    activity: mapColumn(Int32Array, duties, ({ activity }) => activity),
    dropped,
    unmatched,
  };
}

function isEvent(rule: DueRule): rule is "BEFORE_EVENT" | "AFTER_EVENT" {
  return rule === "BEFORE_EVENT" || rule === "AFTER_EVENT";
}

function calendarDuties(
  document: number,
  { rule, authors }: DutyRule,
  { from, to, calendar, biweeklyAnchor, since }: DutyOptions,
  dropped: { document: number; day: Day }[],
): Duty[] {
  if (isEvent(rule)) return [];
  const days = dueDates(rule, from, to, calendar, biweeklyAnchor);
  return Array.from(days.due).flatMap((due, at) => {
    const nominal = days.nominal[at];
    if (Number.isNaN(due)) dropped.push({ document, day: nominal });
    return Number.isNaN(due)
      ? []
      : authors
          .filter((author) => !(due < since[author]))
          .map((author) => ({ document, author, nominal, due, activity: -1 }));
  });
}

function eventDuties(
  document: number,
  rule: DueRule,
  meetings: LargeMeetings,
  { from, to, calendar }: DutyOptions,
): Duty[] {
  return Array.from(meetings.date).flatMap((nominal, at) => {
    const due = rule === "BEFORE_EVENT" ? nominal : calendar.addWorkdays(nominal, 1);
    if (!(due >= from && due <= to)) return [];
    return [{ document, author: meetings.author[at], nominal, due, activity: meetings.activity[at] }];
  });
}

function matchLog(rules: readonly DutyRule[], duties: readonly Duty[], log: HandedIn, { from, to }: DutyOptions) {
  const submitted = new Float64Array(duties.length).fill(Number.NaN);
  const duty = new Map<string, number>();
  duties.forEach(({ document, author, nominal, due, activity }, at) => {
    const own = keyOf(document, author, rules[document].rule, nominal, activity);
    duty.set(own, at);
    // A log without the code of the meeting is answered by its day.
    if (activity >= 0 && !duty.has(keyOf(document, author, rules[document].rule, due, -1)))
      duty.set(keyOf(document, author, rules[document].rule, due, -1), at);
  });
  const unmatched: number[] = [];
  log.document.forEach((document, row) => {
    if (document < 0) return;
    const day = log.dueDate[row];
    const at = duty.get(keyOf(document, log.author[row], rules[document].rule, day, log.event[row]));
    if (at !== undefined) submitted[at] = earlier(submitted[at], log.submittedDate[row]);
    else if (day >= from && day <= to) unmatched.push(row);
  });
  return { submitted, unmatched };
}

function keyOf(document: number, author: number, rule: DueRule, day: Day, activity: number): string {
  return `${document}/${author}/${activity >= 0 ? `m${activity}` : spanOf(rule, day)}`;
}

/** The day, week or month a rule asks for one document in. */
function spanOf(rule: DueRule, day: Day): number {
  if (rule === "LAST_FRIDAY" || rule === "MONTHLY") return monthIndex(day);
  if (rule === "DAILY" || isEvent(rule)) return Math.floor(day);
  return Math.floor(day) - weekdayOf(day);
}

function earlier(one: Day, other: Day): Day {
  if (Number.isNaN(one)) return other;
  return other < one ? other : one;
}

function stateOf(due: Day, submitted: Day, asOf: Day, isLogged: boolean): number {
  if (submitted <= asOf) return submitted <= due ? DutyState.OnTime : DutyState.Late;
  if (due > asOf) return DutyState.Ahead;
  if (due === asOf) return DutyState.Today;
  return isLogged ? DutyState.Overdue : DutyState.Unknown;
}

import { AbcClass } from "../ground/abc-class.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import { weekdayOf } from "../ground/day.ts";
import type { DocumentEntry, DueRule } from "../documents/document-entry.ts";
import { isAuthor } from "../documents/is-author.ts";
import { documentRegister } from "../documents/register.ts";
import type { Issue } from "../ground/issue.ts";
import { codeNumber } from "../input/lists.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { pickRows } from "../ground/pick-rows.ts";
import type { Day, Share } from "../ground/units.ts";
import { onTimeShare } from "./on-time-share.ts";
import { reportDuties, type DutyRule, type HandedIn, type LargeMeetings, type ReportDuties } from "./report-duties.ts";
import { systemIssue } from "./system-issue.ts";

/** A document of the calendar with the rule this company follows. */
export interface CalendarDocument extends DutyRule {
  readonly document: DocumentEntry;
}

/** How one person, or one document, keeps its dates. */
export interface Discipline {
  /** Row of Managers, or place in `documents`. */
  readonly row: number;
  /** Due up to the day, on time among them, not handed in. */
  readonly due: number;
  readonly onTime: number;
  readonly overdue: number;
  readonly share: Share;
}

/** Who hands in what and when, and who keeps the dates. */
export interface ReportPlan {
  readonly documents: readonly CalendarDocument[];
  readonly duties: ReportDuties;
  /** First and last day of the calendar. */
  readonly from: Day;
  readonly to: Day;
  /** Rows of ReportLog. */
  readonly logged: number;
  /** Who owes anything, the least disciplined first. */
  readonly people: readonly Discipline[];
  readonly byDocument: readonly Discipline[];
  /** Places in `documents` that nobody is in the post to write. */
  readonly nobody: readonly number[];
  readonly issues: readonly Issue[];
}

const meetingTypes = (["officeMeeting", "awayMeeting", "presentation"] as const).map((type) =>
  codeNumber("activityType", type),
);
const done = codeNumber("activityStatus", "done");
const planned = codeNumber("activityStatus", "planned");

/** @see CALC-29; section 6, T-01 to T-12; D-124 */
export function planReports(frame: PlanFrame, clients: ClientPlan): ReportPlan {
  const { input, asOf, calendar } = frame;
  const { settings, tables } = input;
  const documents = calendarDocuments(frame);
  const monday = asOf - weekdayOf(asOf) + 1;
  const from = monday - 7 * settings.reportWeeksBack;
  const to = monday + 6 + 7 * settings.reportWeeksAhead;
  const log = handedIn(frame, documents);
  const duties = reportDuties(documents, largeMeetings(frame, clients), log, {
    ...{ from, to, asOf, calendar, biweeklyAnchor: settings.biweeklyAnchor },
    since: tables.Managers.hiredOn,
  });
  const group = (keys: Int32Array): Discipline[] => disciplineBy(keys, duties, asOf);
  return {
    documents,
    duties,
    from,
    to,
    logged: log.document.length,
    people: group(duties.author).sort((one, other) => one.share - other.share || one.row - other.row),
    byDocument: group(duties.document),
    nobody: [...documents.keys()].filter((at) => !isEvent(documents[at].rule) && documents[at].authors.length === 0),
    issues: reportIssues(frame, log, duties),
  };
}

/** Documents with a rule; the minutes of the department meeting may be wanted every week. */
function calendarDocuments({ input }: PlanFrame): CalendarDocument[] {
  const { Managers } = input.tables;
  return documentRegister.flatMap((document) => {
    const rule: DueRule | undefined =
      document.due.rule === "BIWEEKLY" && input.settings.weeklyMinutes ? "WEEKLY" : document.due.rule;
    if (rule === undefined) return [];
    const authors = Array.from({ length: Managers.rowCount }, (_, row) => row).filter(
      (row) => Managers.active[row] === 1 && isAuthor(document, Managers.role[row]),
    );
    return [{ document, rule, authors }];
  });
}

function isEvent(rule: DueRule): boolean {
  return rule === "BEFORE_EVENT" || rule === "AFTER_EVENT";
}

/** Promised meetings with clients of service group A, held or still ahead of the day. */
function largeMeetings({ input, asOf }: PlanFrame, { serviceGroups }: ClientPlan): LargeMeetings {
  const { Activities, Clients } = input.tables;
  const { clientId, managerId, type, status, promised, dueDate, doneDate } = Activities;
  const dayOfMeeting = (row: number): Day => (status[row] === done ? doneDate[row] || dueDate[row] : dueDate[row]);
  const rows = Array.from({ length: Activities.rowCount }, (_, row) => row).filter((row) => {
    if (promised[row] !== 1 || !meetingTypes.includes(type[row]) || clientId[row] < 0) return false;
    if (serviceGroups[clientId[row]] !== AbcClass.A) return false;
    return status[row] === done || (status[row] === planned && dueDate[row] >= asOf);
  });
  return {
    date: mapColumn(Float64Array, rows, dayOfMeeting),
    author: mapColumn(Int32Array, rows, (row) =>
      managerId[row] >= 0 ? managerId[row] : Clients.managerId[clientId[row]],
    ),
    activity: Int32Array.from(rows),
  };
}

function handedIn({ input }: PlanFrame, documents: readonly CalendarDocument[]): HandedIn {
  const { templateId, authorId, dueDate, submittedDate, event } = input.tables.ReportLog;
  const places = templateId.words.map((id) =>
    documents.findIndex(({ document }) => document.id === id.trim().toUpperCase()),
  );
  return {
    document: templateId.codes.map((code) => places[code] ?? -1),
    author: authorId,
    ...{ dueDate, submittedDate, event },
  };
}

function disciplineBy(keys: Int32Array, { due, submitted }: ReportDuties, asOf: Day): Discipline[] {
  const dutiesOf = new Map<number, number[]>();
  keys.forEach((key, at) => {
    const own = dutiesOf.get(key);
    if (own) own.push(at);
    else if (key >= 0) dutiesOf.set(key, [at]);
  });
  const rows = [...dutiesOf].sort(([one], [other]) => one - other);
  return rows.map(([row, own]) => {
    const [dues, ins] = [pickRows(due, own), pickRows(submitted, own)];
    const count = (holds: (day: Day, at: number) => boolean): number => dues.filter(holds).length;
    return {
      row,
      due: count((day) => day <= asOf),
      onTime: count((day, at) => day <= asOf && ins[at] <= day),
      overdue: count((day, at) => day < asOf && !(ins[at] <= asOf)),
      share: onTimeShare(dues, ins, asOf),
    };
  });
}

function reportIssues({ input }: PlanFrame, log: HandedIn, { unmatched }: ReportDuties): Issue[] {
  const { ReportLog } = input.tables;
  const idAt = (row: number): string => ReportLog.templateId.words[ReportLog.templateId.codes[row]] ?? "";
  const unknown = Array.from(log.document.keys()).filter((row) => log.document[row] < 0 && idAt(row) !== "");
  return [
    ...systemIssue(
      input,
      "REPORT_UNKNOWN",
      { table: "ReportLog", rows: unknown, column: "templateId" },
      {
        found: idAt(unknown[0]),
      },
    ),
    ...systemIssue(
      input,
      "REPORT_NOT_DUE",
      { table: "ReportLog", rows: unmatched, column: "dueDate" },
      {
        document: idAt(unmatched[0]),
        day: { day: ReportLog.dueDate[unmatched[0]] },
      },
    ),
  ];
}

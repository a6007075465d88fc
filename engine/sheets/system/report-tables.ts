import type { DocumentEntry } from "../../documents/document-entry.ts";
import { lists } from "../../input/lists.ts";
import type { CalendarDocument, Discipline } from "../../system/plan-reports.ts";
import { DutyState, type ReportDuties } from "../../system/report-duties.ts";
import { commonWords } from "../../words/common-words.ts";
import { dueRuleNames, dutyStateNames, reportWords as words, tierNames } from "../../words/system/report-words.ts";
import type { Text } from "../../ground/text.ts";
import { date, share, text, whole, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Link, Mark } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";

const stateKeys = Object.keys(DutyState);
const stateMarks: readonly (Mark | undefined)[] = ["bad", "warning", undefined, "warning", "good", "muted"];
const roleNames = Object.values(lists.managerRole);

/** Who keeps the dates, the least disciplined first; nothing is measured where nothing is logged. */
export function peopleTable(context: SheetContext): Block {
  const { plan } = context;
  const { people } = plan.system.reports;
  const { Managers } = plan.input.tables;
  const names = ownerNames(context);
  return tableOf(context, people, {
    key: "people",
    title: words.people,
    plain: true,
    columns: [
      text("author", words.author, ({ row }) => names[row], { width: 26 }),
      text("post", words.post, ({ row }) => roleNames[Managers.role[row]]),
      disciplineColumns(context, (one) => one),
    ],
  });
}

/** Each document with its rule, its authors and how its dates are kept. */
export function documentsTable(context: SheetContext): Block {
  const { plan } = context;
  const { documents, byDocument } = plan.system.reports;
  const nothing: Discipline = { row: -1, due: 0, onTime: 0, overdue: 0, share: Number.NaN };
  const rows = documents.map((one, at) => ({ ...one, kept: byDocument.find(({ row }) => row === at) ?? nothing }));
  return tableOf(context, rows, {
    key: "documents",
    title: words.documents,
    plain: true,
    columns: [
      text("document", words.code, ({ document }) => document.id),
      text("name", words.document, ({ document }) => document.name),
      text("rule", words.rule, ({ rule }) => dueRuleNames[rule], { json: ({ rule }) => rule }),
      text("tier", words.tier, ({ document: { tier } }) => (tier ? tierNames[tier] : null), {
        json: ({ document }) => document.tier,
      }),
      text("preparedBy", words.post, ({ document }) => document.preparedBy.words),
      text("authors", words.authors, authorsWords, {
        json: (one) => (isMeeting(one) ? null : one.authors.length),
        mark: (one) => (isUnassigned(one) ? "warning" : undefined),
      }),
      disciplineColumns(context, ({ kept }) => kept),
      text("content", words.content, ({ document }) => document.purpose, { width: 100 }),
    ],
  });
}

function isMeeting({ rule }: CalendarDocument): boolean {
  return rule.endsWith("_EVENT");
}

function isUnassigned(one: CalendarDocument): boolean {
  return !isMeeting(one) && one.authors.length === 0;
}

function authorsWords(one: CalendarDocument): Text | string {
  if (isMeeting(one)) return words.byMeeting;
  return one.authors.length === 0 ? words.nobodyMark : String(one.authors.length);
}

function disciplineColumns<Row>({ plan }: SheetContext, of: (row: Row) => Discipline): Column<Row>[] {
  const known = <Value>(value: Value): Value | null => (plan.system.reports.logged > 0 ? value : null);
  return [
    whole("due", words.dueCount, (row) => of(row).due, { help: words.dueHelp }),
    whole("onTime", words.onTime, (row) => known(of(row).onTime)),
    whole("overdue", words.overdueCount, (row) => known(of(row).overdue), {
      mark: (row) => ((known(of(row).overdue) ?? 0) > 0 ? "bad" : undefined),
    }),
    share("share", words.share, (row) => known(of(row).share), { shade: "bar" }),
  ];
}

/** Every duty: the overdue (oldest first), today's, those ahead, then what came in, the latest first. */
export function calendarTable(context: SheetContext): Block {
  const { plan, day } = context;
  const { documents, duties } = plan.system.reports;
  const order = dutyOrder(duties);
  const names = ownerNames(context);
  const documentOf = (duty: number): DocumentEntry => documents[duties.document[duty]].document;
  const isIn = (duty: number): boolean => duties.submitted[duty] <= plan.asOf;
  const late = (duty: number): number | null => {
    const end = isIn(duty) ? duties.submitted[duty] : plan.asOf;
    return duties.state[duty] === DutyState.Unknown || end <= duties.due[duty] ? null : end - duties.due[duty];
  };
  return tableOf(context, order, {
    key: "calendar",
    title: words.calendar,
    columns: [
      date("due", words.due, (duty) => duties.due[duty]),
      text("author", words.author, (duty) => names[duties.author[duty]] ?? words.nobodyMark, { width: 26 }),
      text("state", commonWords.status, (duty) => dutyStateNames[duties.state[duty]], {
        json: (duty) => stateKeys[duties.state[duty]],
        mark: (duty) => stateMarks[duties.state[duty]],
        width: 18,
      }),
      whole("daysLate", words.daysLate, late),
      text("document", words.code, (duty) => documentOf(duty).id),
      text("name", words.document, (duty) => documentOf(duty).name, { width: 40 }),
      text("client", words.about, (duty) => meetingClient(context, duties.activity[duty]), {
        link: (duty) => meetingLink(context, duties.activity[duty]),
        width: 24,
      }),
      text("controllers", words.controllers, (duty) => documentOf(duty).control ?? documentOf(duty).to, {
        width: 34,
      }),
      date("submitted", words.submitted, (duty) => (isIn(duty) ? duties.submitted[duty] : null)),
      text("movedFrom", words.moved, (duty) => movedFrom(duties, duty, day), { help: words.movedHelp }),
    ],
  });
}

function dutyOrder({ due, state }: ReportDuties): number[] {
  const places = [
    DutyState.Overdue,
    DutyState.Today,
    DutyState.Ahead,
    DutyState.Unknown,
    DutyState.Late,
    DutyState.OnTime,
  ];
  const rank = (duty: number): number => Math.min(places.indexOf(state[duty] as 0), 4);
  return Array.from(due.keys()).sort((one, other) => {
    const isPast = rank(one) === 4 ? -1 : 1;
    return rank(one) - rank(other) || isPast * (due[one] - due[other]) || one - other;
  });
}

function movedFrom({ nominal, due, activity }: ReportDuties, duty: number, day: SheetContext["day"]): string | null {
  return activity[duty] >= 0 || nominal[duty] === due[duty] ? null : day(nominal[duty]);
}

function meetingClient({ plan }: SheetContext, activity: number): string | null {
  const { tables } = plan.input;
  return activity < 0 ? null : clientName(tables, tables.Activities.clientId[activity]);
}

function meetingLink({ plan }: SheetContext, activity: number): Link | undefined {
  return activity < 0 ? undefined : rowLink(plan.input.tables.Activities, activity);
}

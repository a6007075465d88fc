import type { DocumentEntry } from "../../documents/document-entry.ts";
import { lists } from "../../input/lists.ts";
import type { CalendarDocument, Discipline } from "../../system/plan-reports.ts";
import { DutyState, type ReportDuties } from "../../system/report-duties.ts";
import { commonWords } from "../../words/common-words.ts";
import { dueRuleNames, dutyStateNames, reportWords as words, tierNames } from "../../words/system/report-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Link, Mark, SheetColumn } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

const stateKeys = Object.keys(DutyState);
const stateMarks: readonly (Mark | undefined)[] = ["bad", "warning", undefined, "warning", "good", "muted"];
const roleNames = Object.values(lists.managerRole);

/** Who keeps the dates, the least disciplined first; nothing is measured where nothing is logged. */
export function peopleTable(context: SheetContext): Block {
  const { say, plan, language } = context;
  const { people } = plan.system.reports;
  const { Managers } = plan.input.tables;
  const column = columnMaker(context);
  const names = ownerNames(context);
  return {
    type: "table",
    key: "people",
    title: say(words.people),
    plain: true,
    rowCount: people.length,
    columns: [
      column(
        "author",
        words.author,
        "text",
        people.map(({ row }) => names[row]),
        { width: 26 },
      ),
      column(
        "post",
        words.post,
        "text",
        people.map(({ row }) => roleNames[Managers.role[row]]?.[language] ?? null),
      ),
      ...disciplineColumns(context, people),
    ],
  };
}

/** Each document with its rule, its authors and how its dates are kept. */
export function documentsTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { documents, byDocument } = plan.system.reports;
  const column = columnMaker(context);
  const nothing: Discipline = { row: -1, due: 0, onTime: 0, overdue: 0, share: Number.NaN };
  const kept = documents.map((_, at) => byDocument.find(({ row }) => row === at) ?? nothing);
  const texts = (key: string, heading: Text, of: (one: CalendarDocument) => string | null, more = {}): SheetColumn =>
    column(key, heading, "text", documents.map(of), more);
  return {
    type: "table",
    key: "documents",
    title: say(words.documents),
    plain: true,
    rowCount: documents.length,
    columns: [
      texts("document", words.code, ({ document }) => document.id),
      texts("name", words.document, ({ document }) => say(document.name)),
      texts("rule", words.rule, ({ rule }) => say(dueRuleNames[rule]), { json: documents.map(({ rule }) => rule) }),
      texts("tier", words.tier, ({ document }) => (document.tier ? say(tierNames[document.tier]) : null), {
        json: documents.map(({ document }) => document.tier ?? null),
      }),
      texts("preparedBy", words.post, ({ document }) => say(document.preparedBy.words)),
      texts("authors", words.authors, (one) => authorsWords(context, one), {
        json: documents.map((one) => (isMeeting(one) ? null : one.authors.length)),
        marks: documents.map((one): Mark | undefined => (isUnassigned(one) ? "warning" : undefined)),
      }),
      ...disciplineColumns(context, kept),
      texts("content", words.content, ({ document }) => say(document.purpose), { width: 100 }),
    ],
  };
}

function isMeeting({ rule }: CalendarDocument): boolean {
  return rule.endsWith("_EVENT");
}

function isUnassigned(one: CalendarDocument): boolean {
  return !isMeeting(one) && one.authors.length === 0;
}

function authorsWords({ say }: SheetContext, one: CalendarDocument): string {
  if (isMeeting(one)) return say(words.byMeeting);
  return one.authors.length === 0 ? say(words.nobodyMark) : String(one.authors.length);
}

function disciplineColumns(context: SheetContext, rows: readonly Discipline[]): SheetColumn[] {
  const { plan, say } = context;
  const column = columnMaker(context);
  const isLogged = plan.system.reports.logged > 0;
  const counted = (key: string, heading: Text, of: (one: Discipline) => number, more = {}): SheetColumn =>
    column(
      key,
      heading,
      "whole",
      rows.map((one) => (isLogged ? of(one) : null)),
      more,
    );
  return [
    column(
      "due",
      words.dueCount,
      "whole",
      rows.map(({ due }) => due),
      { help: say(words.dueHelp) },
    ),
    counted("onTime", words.onTime, ({ onTime }) => onTime),
    counted("overdue", words.overdueCount, ({ overdue }) => overdue, {
      marks: rows.map(({ overdue }): Mark | undefined => (isLogged && overdue > 0 ? "bad" : undefined)),
    }),
    column(
      "share",
      words.share,
      "share",
      rows.map(({ share }) => (isLogged ? numberOrBlank(share) : null)),
      {
        shade: "bar",
      },
    ),
  ];
}

/** Every duty: the overdue (oldest first), today's, those ahead, then what came in, the latest first. */
export function calendarTable(context: SheetContext): Block {
  const { say, plan, day } = context;
  const { documents, duties } = plan.system.reports;
  const column = columnMaker(context);
  const order = dutyOrder(duties);
  const names = ownerNames(context);
  const documentOf = (duty: number): DocumentEntry => documents[duties.document[duty]].document;
  const texts = (key: string, heading: Text, of: (duty: number) => string | null, more = {}): SheetColumn =>
    column(key, heading, "text", order.map(of), more);
  const isIn = (duty: number): boolean => duties.submitted[duty] <= plan.asOf;
  const late = (duty: number): number | null => {
    const end = isIn(duty) ? duties.submitted[duty] : plan.asOf;
    return duties.state[duty] === DutyState.Unknown || end <= duties.due[duty] ? null : end - duties.due[duty];
  };
  return {
    type: "table",
    key: "calendar",
    title: say(words.calendar),
    rowCount: order.length,
    columns: [
      column(
        "due",
        words.due,
        "date",
        order.map((duty) => duties.due[duty]),
      ),
      texts("author", words.author, (duty) => names[duties.author[duty]] ?? say(words.nobodyMark), { width: 26 }),
      texts("state", commonWords.status, (duty) => say(dutyStateNames[duties.state[duty]]), {
        json: order.map((duty) => stateKeys[duties.state[duty]]),
        marks: order.map((duty) => stateMarks[duties.state[duty]]),
        width: 18,
      }),
      column("daysLate", words.daysLate, "whole", order.map(late)),
      texts("document", words.code, (duty) => documentOf(duty).id),
      texts("name", words.document, (duty) => say(documentOf(duty).name), { width: 40 }),
      texts("client", words.about, (duty) => meetingClient(context, duties.activity[duty]), {
        links: order.map((duty) => meetingLink(context, duties.activity[duty])),
        width: 24,
      }),
      texts("controllers", words.controllers, (duty) => say(documentOf(duty).control ?? documentOf(duty).to), {
        width: 34,
      }),
      column(
        "submitted",
        words.submitted,
        "date",
        order.map((duty) => (isIn(duty) ? duties.submitted[duty] : null)),
      ),
      texts("movedFrom", words.moved, (duty) => movedFrom(duties, duty, day), { help: say(words.movedHelp) }),
    ],
  };
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

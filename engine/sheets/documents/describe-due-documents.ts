import { dueDocuments, nextDueDay, type DueDocument } from "./due-documents.ts";
import { documentRegister } from "../../documents/register.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { DutyState } from "../../system/report-duties.ts";
import type { Day } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { dueWords as words } from "../../words/documents/due-words.ts";
import { dutyStateNames } from "../../words/system/report-words.ts";
import type { Language } from "../../ground/text.ts";
import { date, text } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { clientName } from "../row-names.ts";
import { sheetContext, type SheetContext } from "../sheet-context.ts";
import { freeSheetName } from "../workbook/sheet-names.ts";
import { describeDocument } from "./describe-document.ts";
import { noteOf } from "./document-fields.ts";

/**
 * Everything due on a day as sheets: a first page that lists them with links, then each document.
 *
 * @param day as of `dueDocuments`
 * @returns the first page alone where nothing is due; it says when anything is due next
 * @see CALC-29
 * @example describeDueDocuments(plan, "ru").map(({ name }) => name) // "Сдать сегодня", "T-01 Панин Егор" …
 */
export function describeDueDocuments(plan: SalesPlan, language: Language, day: Day = plan.asOf): ResultSheet[] {
  const context = sheetContext(plan, language);
  const sheets = new Map<string, ResultSheet>();
  const taken = new Set([context.say(words.tab).toLowerCase()]);
  const rows = dueDocuments(plan, day).map((request): DueRow => {
    const { sheet, problem } = describeDocument(plan, language, request);
    if (!sheet) return { request, problem: problem[language] };
    if (!sheets.has(sheet.id)) sheets.set(sheet.id, { ...sheet, name: freeSheetName(sheet.name, taken) });
    return { request, sheet: sheet.id };
  });
  return [firstPage(context, rows, day), ...sheets.values()];
}

interface DueRow {
  readonly request: DueDocument;
  /** Id of its sheet; none where it could not be made. */
  readonly sheet?: string;
  readonly problem?: string;
}

function firstPage(context: SheetContext, rows: readonly DueRow[], day: Day): ResultSheet {
  const { say } = context;
  const problems = rows.flatMap(({ problem }) => (problem === undefined ? [] : say(words.failed, { problem })));
  return {
    id: "DUE",
    name: say(words.tab),
    title: say(words.title, { day: context.day(day) }),
    header: context.header({ rows: rows.length, settings: ["biweeklyAnchor", "weeklyMinutes", "calendarCountry"] }),
    print: { landscape: true },
    blocks: [
      noteOf("finding", findings(context, rows, day), rows.length > 0 ? "strong" : undefined),
      ...(problems.length > 0 ? [noteOf("problems", problems, "warning")] : []),
      ...(rows.length > 0 ? [listTable(context, rows)] : []),
    ],
  };
}

function findings(context: SheetContext, rows: readonly DueRow[], day: Day): string[] {
  const { say, plan } = context;
  const { duties, to } = plan.system.reports;
  const next = nextDueDay(plan, day);
  const ahead = Number.isNaN(next) ? [] : dueDocuments(plan, next);
  const count = new Map<string, number>();
  for (const { id } of ahead) count.set(id, (count.get(id) ?? 0) + 1);
  const list = Array.from(count, ([id, times]) => (times > 1 ? `${id} × ${times}` : id)).join(", ");
  return [
    rows.length === 0
      ? say(words.nothing, { day: context.day(day) })
      : say(words.finding, {
          day: context.day(day),
          count: rows.length,
          people: new Set(rows.map(({ request }) => duties.author[request.duty])).size,
          submitted: rows.filter(({ request }) => isIn(duties.state[request.duty])).length,
        }),
    ahead.length > 0
      ? say(words.next, { day: context.day(next), count: ahead.length, list })
      : say(words.noNext, { day: context.day(to) }),
  ];
}

function isIn(state: number): boolean {
  return state === DutyState.OnTime || state === DutyState.Late;
}

function listTable(context: SheetContext, rows: readonly DueRow[]): Block {
  const { say, plan } = context;
  const { tables } = plan.input;
  const { duties } = plan.system.reports;
  const names = ownerNames(context);

  const entries = rows.map(({ request }) => documentRegister.find(({ id }) => id === request.id));
  const clientOf = ({ request: { duty } }: DueRow): string | null =>
    duties.activity[duty] < 0 ? null : clientName(tables, tables.Activities.clientId[duties.activity[duty]]);
  return tableOf(context, rows, {
    key: "due",
    title: words.table,
    columns: [
      text("document", words.code, ({ request }) => request.id, {
        width: 9,
        link: ({ sheet }) => (sheet === undefined ? undefined : { sheet }),
      }),
      text("name", words.document, (_, place) => (entries[place] ? entries[place].name : null), {
        width: 34,
        wrap: true,
      }),
      text("author", words.author, ({ request: { duty } }) => names[duties.author[duty]] ?? say(words.nobody), {
        width: 24,
        wrap: true,
      }),
      text("client", words.about, clientOf, { width: 24, wrap: true }),
      date("due", words.due, ({ request: { duty } }) => duties.due[duty]),
      text("state", commonWords.status, ({ request: { duty } }) => dutyStateNames[duties.state[duty]], {
        width: 14,
        wrap: true,
      }),
      text("toWhom", words.toWhom, (_, place) => (entries[place] ? entries[place].to : null), {
        width: 34,
        wrap: true,
      }),
    ],
  });
}

import { weekdayOf } from "../../ground/day.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import type { Day } from "../../ground/units.ts";
import { progressOf, type TrainingStep } from "../../system/plan-training.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { date, text, typed, type Column } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { TableBlock } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";
import { withoutPerson } from "./person-fields.ts";

/** Weekly clipping, self-study, books of the library. */
const clipping = "TR-INT-4";
const reading = [clipping, "TR-INT-5", "TR-NEW-14"];

const { title, learned, given, due, read, summary } = words.reading;
const columns: readonly Column<unknown>[] = [
  typed("title", title, { width: 28 }),
  typed("learned", learned, { width: 22 }),
  typed("given", given, { kind: "date", width: 11 }),
  typed("due", due, { kind: "date", width: 11 }),
  typed("read", read, { kind: "date", width: 13 }),
  typed("summary", summary, { width: 14 }),
];

/** T-40: books and clippings a manager is given, by term, and what was learned. @see D-044, D-045, D-077, D-078 */
export function readingLog(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  const nobody = withoutPerson(context, manager);
  if (nobody) return nobody;
  const steps = plan.system.training.steps
    .filter((step) => step.manager === manager && reading.includes(step.item.code))
    .sort((one, other) => (one.due || Infinity) - (other.due || Infinity) || 0);
  const { done, overdue } = progressOf(steps);
  return {
    rows: steps.length,
    blocks: [
      steps.length > 0
        ? noteOf("finding", [say(words.reading.finding, { all: steps.length, done, overdue })], "strong")
        : noteOf("finding", [say(words.reading.none)], "warning"),
      ...(steps.length > 0 ? [logTable(context, steps)] : []),
      emptyTable(context, { key: "added", title: words.reading.added, columns }),
      formOf(context, { key: "attestation", fields: [typed("attested", words.reading.attested)] }),
    ],
  };
}

function logTable(context: SheetContext, steps: readonly TrainingStep[]): TableBlock {
  const { plan } = context;

  const [titles, learnedColumn, givenColumn, dueColumn, readColumn, summaryColumn] = columns;
  const { hiredOn } = plan.input.tables.Managers;
  return tableOf(context, steps, {
    key: "log",
    title: words.reading.log,
    plain: true,
    rowKey: ["title", "due"],
    columns: [
      text(titles.key, titles.heading, ({ item }) => item.name, { width: titles.width }),
      learnedColumn,
      { ...givenColumn, of: (step) => givenOn(step, hiredOn) },
      date(dueColumn.key, dueColumn.heading, (step) => step.due, { width: 11 }),
      date(readColumn.key, readColumn.heading, (step) => step.done, { width: 13 }),
      { ...summaryColumn, of: ({ mark }) => mark || null },
    ],
  });
}

/** A clipping is given on the Monday of its week, the library's books from the first day; of others it is not known. */
function givenOn({ item, due: term, manager }: TrainingStep, hiredOn: Float64Array): Day {
  if (item.code === clipping) return term - weekdayOf(term) + 1;
  return item.code === "TR-NEW-14" ? hiredOn[manager] : Number.NaN;
}

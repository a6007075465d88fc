import { weekdayOf } from "../../ground/day.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import type { Day } from "../../ground/units.ts";
import { progressOf, type TrainingStep } from "../../system/plan-training.ts";
import { peopleDocumentWords as words } from "../../words/documents/people-document-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { TableBlock } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { noteOf } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable, userColumn, type EmptyColumn } from "./empty-table.ts";
import { withoutPerson } from "./person-fields.ts";

/** Weekly clipping, self-study, books of the library. */
const clipping = "TR-INT-4";
const reading = [clipping, "TR-INT-5", "TR-NEW-14"];

const { title, learned, given, due, read, summary } = words.reading;
const columns: readonly EmptyColumn[] = [
  { key: "title", heading: title, width: 28 },
  { key: "learned", heading: learned, width: 22 },
  { key: "given", heading: given, kind: "date", width: 11 },
  { key: "due", heading: due, kind: "date", width: 11 },
  { key: "read", heading: read, kind: "date", width: 13 },
  { key: "summary", heading: summary, width: 14 },
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
      { type: "form", key: "attestation", fields: [emptyField(context, "attested", words.reading.attested)] },
    ],
  };
}

function logTable(context: SheetContext, steps: readonly TrainingStep[]): TableBlock {
  const { say, plan } = context;
  const column = columnMaker(context);
  const [titles, learnedColumn, givenColumn, dueColumn, readColumn, summaryColumn] = columns;
  const { hiredOn } = plan.input.tables.Managers;
  return {
    type: "table",
    key: "log",
    title: say(words.reading.log),
    plain: true,
    rowCount: steps.length,
    rowKey: ["title", "due"],
    columns: [
      column(titles.key, titles.heading, "text", steps.map(({ item }) => say(item.name)), { width: titles.width }), // prettier-ignore
      userColumn(
        context,
        learnedColumn,
        steps.map(() => null),
      ),
      userColumn(context, givenColumn, steps.map((step) => numberOrBlank(givenOn(step, hiredOn)))), // prettier-ignore
      column(dueColumn.key, dueColumn.heading, "date", steps.map((step) => numberOrBlank(step.due)), { width: 11 }), // prettier-ignore
      column(readColumn.key, readColumn.heading, "date", steps.map((step) => numberOrBlank(step.done)), { width: 13 }), // prettier-ignore
      userColumn(
        context,
        summaryColumn,
        steps.map(({ mark }) => mark || null),
      ),
    ],
  };
}

/** A clipping is given on the Monday of its week, the library's books from the first day; of others it is not known. */
function givenOn({ item, due: term, manager }: TrainingStep, hiredOn: Float64Array): Day {
  if (item.code === clipping) return term - weekdayOf(term) + 1;
  return item.code === "TR-NEW-14" ? hiredOn[manager] : Number.NaN;
}

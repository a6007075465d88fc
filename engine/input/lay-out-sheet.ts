import type { LayoutStep } from "./layout-step.ts";
import type { Issue } from "../ground/issue.ts";
import { isBlankCell } from "./data-rows.ts";
import { daysNotFlags } from "./days-not-flags.ts";
import { dropFooters } from "./drop-footers.ts";
import { dropGroupRows } from "./drop-group-rows.ts";
import { dropOrderLines } from "./drop-order-lines.ts";
import { fillMerged } from "./fill-merged.ts";
import { fillFromOthers } from "./fill-from-others.ts";
import { forgetBlankDays } from "./forget-blank-days.ts";
import { joinNames } from "./join-names.ts";
import { moneyScale } from "./money-scale.ts";
import { nameBesideCode } from "./name-beside-code.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";
import type { TableSpecs } from "./column-spec.ts";

/** Rows looked at to know whether a column holds anything. */
const sample = 1000;

const steps: readonly LayoutStep[] = [
  moneyScale,
  fillMerged,
  daysNotFlags,
  joinNames,
  nameBesideCode,
  dropOrderLines,
  fillFromOthers,
  forgetBlankDays,
  dropFooters,
  dropGroupRows,
];

/**
 * A sheet laid out for people as the plain table it stands for: every row a record, every cell filled that a merged one
 * or another column fills. Rows keep their numbers; what is left out is blank and said in an issue with its money.
 *
 * @see AM-75
 */
export function layOutSheet(sheet: RecognisedSheet, specs: TableSpecs, issues: Issue[]): RecognisedSheet {
  const spec = specs[sheet.table];
  const laid = steps.reduce((before, step) => step(before, spec, issues), sheet);
  return { ...laid, given: sheet.sheet, unknown: unreadHeadings(laid) };
}

/** Headings with something below them that no column reads. */
function unreadHeadings({ sheet, found, beside, also }: RecognisedSheet): readonly string[] {
  const { shown, joined, row } = found.heading;
  const read = new Set([
    ...found.matches.map(({ column }) => column),
    ...(beside?.values() ?? []),
    ...(also ?? []),
    ...(sheet.readElsewhere ?? []),
    ...(joined?.parts ?? []),
    ...(joined ? [joined.column] : []),
  ]);
  const isFilled = (column: number): boolean =>
    sheet.rows.slice(row + 1, row + 1 + sample).some((cells) => !isBlankCell(cells[column]));
  return shown.filter((words, column) => words !== "" && !read.has(column) && isFilled(column));
}

import { tables } from "../input/tables/index.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import type { Day } from "../ground/units.ts";
import { editWords as words } from "../words/edits/edit-words.ts";
import type { Text } from "../ground/text.ts";
import { dayWords } from "./day-words.ts";
import { filled } from "./filled.ts";
import { sheetOfRow, type WritableSheet } from "./row-place.ts";
import type { EditAnswer } from "./sheet-edits.ts";

/** What came of a planned contact: it was made, or it is moved to another day. */
export type ContactChange = { readonly done: true } | { readonly movedTo: Day };

/**
 * The cells to write on the sheet of contacts when a planned one was made or is moved.
 *
 * A contact that was made gets the status "done" in the words of its sheet and the day of the plan; one that is moved gets
 * its new day and stays planned. A sheet without a status knows a made contact by its day alone. Where a column is
 * missing nothing is written at all.
 *
 * @param row of Activities
 * @see CALC-21, AM-50
 */
export function editContact(plan: SalesPlan, row: number, change: ContactChange): EditAnswer {
  const sheet = sheetOfRow(plan.input, "Activities", row);
  if (!sheet) return refused(filled(words.noSheet, { table: tables.Activities.name }));
  const line = plan.input.tables.Activities.sheetRow[row];
  const expected = sheet.asRead(line);
  if ("done" in change) {
    if (!sheet.has("doneDate")) return noColumn(sheet, "doneDate");
    const status = sheet.has("status")
      ? [sheet.edit(line, "status", sheet.word("status", "activityStatus", "done"))]
      : [];
    return { done: true, edits: [...status, sheet.dayEdit(line, "doneDate", plan.asOf)], expected };
  }
  const { movedTo } = change;
  if (!Number.isFinite(movedTo)) return refused(words.noDay);
  if (movedTo < plan.asOf)
    return refused(filled(words.earlierDay, { day: dayWords(movedTo), today: dayWords(plan.asOf) }));
  if (!sheet.has("dueDate")) return noColumn(sheet, "dueDate");
  return { done: true, edits: [sheet.dayEdit(line, "dueDate", movedTo)], expected };
}

function noColumn({ sheet }: WritableSheet, key: "doneDate" | "dueDate"): EditAnswer {
  return refused(filled(words.noColumn, { sheet, column: tables.Activities.columns[key].heading }));
}

function refused(problem: Text): EditAnswer {
  return { done: false, problems: [problem] };
}

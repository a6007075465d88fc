import type { FUniver } from "@univerjs/core/facade";
import { addressOf } from "./workbook/a1.ts";
import { tell, type SheetState, type WorkbookState } from "./workbook/workbook-state.ts";

/** What a person does in the grid reaches the workbook as Excel would tell it: selection, edited cells, renamed tabs. */
export function followPerson(api: FUniver, state: WorkbookState): void {
  const stateOf = (id: string): SheetState | undefined => state.sheets.find(({ grid }) => grid.id === id);
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const sheet = stateOf(worksheet.getSheetId());
    const [range] = selections;
    if (!sheet || !range) return;
    const { startRow: row, startColumn: column, endRow, endColumn } = range;
    state.selection = { sheet, range: { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 } };
  });
  api.addEvent(api.Event.SheetEditEnded, ({ worksheet, row, column }) => {
    const sheet = stateOf(worksheet.getSheetId());
    if (!sheet) return;
    const [, address] = addressOf(sheet.name, { row, column, rows: 1, columns: 1 }).split("!");
    tell(state, { type: "Changed", sheet: sheet.id, address });
  });
  api.addEvent(api.Event.SheetNameChanged, ({ worksheet, newName }) => {
    const sheet = stateOf(worksheet.getSheetId());
    if (sheet) sheet.name = newName;
  });
}

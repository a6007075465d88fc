import type { FUniver } from "@univerjs/core/facade";
import { addressOf } from "./workbook/a1.ts";
import type { GridValue } from "./workbook/workbook-grid.ts";
import { tell, type SheetState, type WorkbookState } from "./workbook/workbook-state.ts";

export interface PersonListener {
  /** Cells or tabs were changed. */
  changed(): void;
  /** A cell with a formula was selected. */
  selected(formula: string, value: GridValue): void;
}

/** What a person does in the grid reaches the workbook as Excel would tell it: selection, edited cells, renamed tabs. */
export function followPerson(api: FUniver, state: WorkbookState, listener: PersonListener): void {
  const stateOf = (id: string): SheetState | undefined => state.sheets.find(({ grid }) => grid.id === id);
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const sheet = stateOf(worksheet.getSheetId());
    const [range] = selections;
    if (!sheet || !range) return;
    const { startRow: row, startColumn: column, endRow, endColumn } = range;
    state.selection = { sheet, range: { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 } };
    const { formula, value } = sheet.grid.cellAt(row, column);
    if (formula !== undefined) listener.selected(formula, value);
  });
  api.addEvent(api.Event.SheetEditEnded, ({ worksheet, row, column }) => {
    const sheet = stateOf(worksheet.getSheetId());
    if (!sheet) return;
    const [, address] = addressOf(sheet.name, { row, column, rows: 1, columns: 1 }).split("!");
    listener.changed();
    tell(state, { type: "Changed", sheet: sheet.id, address });
  });
  api.addEvent(api.Event.SheetNameChanged, ({ worksheet, newName }) => {
    const sheet = stateOf(worksheet.getSheetId());
    if (!sheet) return;
    sheet.name = newName;
    listener.changed();
  });
}

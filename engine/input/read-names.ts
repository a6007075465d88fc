import type { RawColumn, TablePart } from "./raw-table.ts";
import { tidyText } from "./normalise-key.ts";
import { codeOfCell } from "./word-list.ts";

/** Reads the names that stand beside the codes of a ref; a row without a code is known by the name. */
export function readNames(column: RawColumn, { sheet, from }: TablePart, dataRows: Int32Array, at: number): void {
  const { values, list } = column;
  const names = (column.names ??= []);
  for (let index = 0; index < dataRows.length; index++) {
    const cell = sheet.rows[dataRows[index]][at];
    if (cell === null || cell === undefined || cell === "") continue;
    const code = values[from + index];
    if (code < 0) values[from + index] = codeOfCell(list!, cell);
    else if (names[code] === undefined) names[code] = tidyText(String(cell));
  }
}

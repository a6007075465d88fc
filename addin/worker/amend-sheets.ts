import { cellPlace, type CellEdit, type RawCell, type RawSheet } from "../../engine/index.ts";

/**
 * The sheets as they stand after some of their cells were written. Where a sheet was handed over table by table, a cell
 * belongs to the part that has something in its column.
 */
export function amendSheets(sheets: readonly RawSheet[], cells: readonly CellEdit[]): RawSheet[] {
  return sheets.map((sheet) => {
    const own = cells.map((one) => ({ ...one, ...cellPlace(one.cell) })).filter((one) => isOf(sheet, one));
    if (own.length === 0) return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    for (const { row, column, value } of own) {
      while (rows.length <= row) rows.push([]);
      while (rows[row].length < column) rows[row].push(null);
      rows[row][column] = value;
    }
    return { ...sheet, rows };
  });
}

function isOf(
  { name, rows }: RawSheet,
  { sheet, column }: { readonly sheet: string; readonly column: number },
): boolean {
  return name === sheet && rows.some((row) => !isBlank(row[column]));
}

function isBlank(cell: RawCell): boolean {
  return cell === null || cell === undefined || cell === "";
}

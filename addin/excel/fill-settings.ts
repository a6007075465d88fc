import { cellAddress, type CarriedSheet, type CellValue } from "../../engine/index.ts";
import { guardText } from "./guard-text.ts";
import type { MovedCells } from "./rename-sheets.ts";

/** What the user's sheet Settings lacks, and where its values stand. */
export interface SettingsFill {
  readonly moved: MovedCells;
  readonly sheet: string;
  /** 0-based row the missing settings go to. */
  readonly row: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Reads the user's sheet Settings and plans the rows it has not; what stands there is left alone. */
export async function planSettingsFill(context: Excel.RequestContext, carried: CarriedSheet): Promise<SettingsFill> {
  const { source } = carried;
  if (!source)
    throw new RangeError("planSettingsFill: expected a sheet that came from this workbook, got one that was made");
  const used = context.workbook.worksheets
    .getItem(source.sheet)
    .getUsedRangeOrNullObject(true)
    .load("values,rowIndex,columnIndex,rowCount");
  await context.sync();
  const keyColumn = source.keys.indexOf("key");
  const valueColumn = source.keys.indexOf("value");
  const rowOf = new Map<string, number>();
  const values = used.isNullObject ? [] : (used.values as CellValue[][]);
  const { rowIndex, columnIndex, rowCount } = used.isNullObject ? { rowIndex: 0, columnIndex: 0, rowCount: 0 } : used;
  values.forEach((line, row) => {
    const key = String(line[keyColumn - columnIndex] ?? "").trim();
    if (key !== "" && !rowOf.has(key)) rowOf.set(key, rowIndex + row);
  });
  const row = rowIndex + rowCount;
  const rows: CellValue[][] = [];
  const cells = new Map<string, string>();
  for (let line = carried.headingRow + 1; line < carried.rowCount; line++) {
    const key = String(carried.cellAt(line, 0) ?? "");
    if (!rowOf.has(key)) {
      rowOf.set(key, row + rows.length);
      rows.push(
        source.keys.map((name) => (name === undefined ? null : guardText(carried.cellAt(line, columns.indexOf(name))))),
      );
    }
    cells.set(cellAddress(line, columns.indexOf("value")), cellAddress(rowOf.get(key)!, valueColumn, true));
  }
  return { moved: { sheet: carried.name, cells }, sheet: source.sheet, row, rows };
}

/** Columns of the sheet as the planner makes it. */
const columns = ["key", "label", "value", "explanation"];

import { chartPrefix } from "./draw-chart.ts";
import type { RequestBatch } from "./request-batch.ts";

/** Where a table of ours starts: it is only resized when the new one starts there too, so that formulas naming it live on. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Empties a sheet of ours without deleting it: references to it, charts of the user and its place stay.
 *
 * @param wanted tables that will stand on it, by name
 * @returns the tables that were left standing
 */
export async function clearSheet(
  sheet: Excel.Worksheet,
  batch: RequestBatch,
  wanted: ReadonlyMap<string, TablePlace>,
): Promise<Map<string, TablePlace>> {
  const { context } = batch;
  sheet.charts.load("items/name");
  sheet.tables.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(false).load("address");
  await batch.send();
  await context.sync();
  const ranges = sheet.tables.items.map((table) => table.getRange().load("rowIndex,columnIndex"));
  await context.sync();
  const kept = new Map<string, TablePlace>();
  await batch.room(sheet.tables.items.length * 2 + sheet.charts.items.length * 2 + 12);
  sheet.tables.items.forEach((table, place) => {
    const { rowIndex: row, columnIndex: column } = ranges[place];
    const next = wanted.get(table.name);
    if (next?.row === row && next.column === column) kept.set(table.name, { row, column });
    else table.convertToRange();
  });
  for (const chart of sheet.charts.items) if (chart.name.startsWith(chartPrefix)) chart.delete();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  if (!used.isNullObject) {
    const range = sheet.getRange(localPart(used.address));
    range.unmerge();
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    range.clear();
  }
  return kept;
}

/** "Sheet1!A1:B2" without the sheet. */
function localPart(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

import type { CellPlace } from "../workbook-host.ts";

/** Shows a sheet and selects a cell on it; false when the workbook has no such sheet. A hidden sheet is shown first. */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet: name, cell = "A1" }: CellPlace,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
  await context.sync();
  if (sheet.isNullObject) return false;
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
  return true;
}

import { quotedSheet } from "../../engine/index.ts";
import type { SelectedRange } from "../workbook-host.ts";

const mostRows = 1000;

/** Address and values of the selected cells; a whole column counts down to the last cell in use. */
export function selection(context: Excel.RequestContext): Promise<SelectedRange> {
  return cellsOf(context, context.workbook.getSelectedRange());
}

/**
 * The same of a typed address, on the sheet it names, else on the one that is shown.
 *
 * @returns undefined where there is no such sheet
 */
export async function readRange(context: Excel.RequestContext, reference: string): Promise<SelectedRange | undefined> {
  const { worksheets } = context.workbook;
  const cut = reference.lastIndexOf("!");
  const name = reference.slice(0, Math.max(0, cut)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = cut < 0 ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  return sheet.isNullObject ? undefined : cellsOf(context, sheet.getRange(reference.slice(cut + 1)));
}

async function cellsOf(context: Excel.RequestContext, selected: Excel.Range): Promise<SelectedRange> {
  selected.load("address,rowCount,columnCount");
  const sheet = selected.worksheet.load("name");
  const used = selected.getUsedRangeOrNullObject(true).load("rowCount,columnCount");
  await context.sync();
  const address = selected.address.slice(selected.address.lastIndexOf("!") + 1);
  const base = { sheet: sheet.name, address, reference: `${quotedSheet(sheet.name)}!${address}` };
  const { rowCount, columnCount } = selected;
  if (used.isNullObject) return { ...base, values: [], rowCount, columnCount };
  const part = used.getCell(0, 0).getResizedRange(Math.min(used.rowCount, mostRows) - 1, used.columnCount - 1);
  part.load("values");
  await context.sync();
  return { ...base, values: part.values as SelectedRange["values"], rowCount, columnCount };
}

import { quotedSheet } from "../../engine/index.ts";
import type { SelectedRange } from "../workbook-host.ts";

const mostRows = 1000;

/** Address and values of the selected cells; a whole column counts down to the last cell in use. */
export async function selection(context: Excel.RequestContext): Promise<SelectedRange> {
  const selected = context.workbook.getSelectedRange().load("address,rowCount,columnCount");
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

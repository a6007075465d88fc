import { readInput, type CellValue } from "../../engine/index.ts";
import { guardText } from "./guard-text.ts";
import { quietly } from "./quietly.ts";

/** The value cell of a setting on the sheet Settings, wherever that sheet and its columns are. */
async function findSettingCell(context: Excel.RequestContext, key: string): Promise<Excel.Range | undefined> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const visible = sheets.items.filter(({ visibility }) => visibility === "Visible");
  const tops = visible.map((sheet) => sheet.getRange(headingArea).load("values"));
  await context.sync();
  const raw = visible.map(({ name }, place) => ({ name, rows: tops[place].values as CellValue[][] }));
  const found = readInput(raw).recognised.find(({ table }) => table === "Settings");
  if (!found) return undefined;
  const columnOf = (wanted: string) => found.columns.find((column) => column.key === wanted)?.column ?? -1;
  const rows = found.raw.rows;
  const row = rows.findIndex((line) => String(line[columnOf("key")] ?? "").trim() === key);
  return row < 0 ? undefined : context.workbook.worksheets.getItem(found.sheet).getCell(row, columnOf("value"));
}

/** Settings are some hundred rows; a table that starts lower or further right is not looked for. */
const headingArea = "A1:H400";

export async function readSettingCell(
  context: Excel.RequestContext,
  key: string,
): Promise<string | number | boolean | undefined> {
  const cell = await findSettingCell(context, key);
  if (!cell) return undefined;
  cell.load("values");
  await context.sync();
  return cell.values[0][0] as string | number | boolean;
}

export async function writeSettingCell(
  context: Excel.RequestContext,
  key: string,
  value: string | number | boolean,
): Promise<boolean> {
  const cell = await findSettingCell(context, key);
  if (!cell) return false;
  await quietly(context, async () => {
    cell.values = [[guardText(value)]];
    await context.sync();
  });
  return true;
}

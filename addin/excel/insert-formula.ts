import { cellAddress } from "../../engine/index.ts";
import type { InsertedFormula } from "../workbook-host.ts";
import { quietly } from "./quietly.ts";

const mostNamed = 5;

/** Writes a formula into the active cell when the cells its result will spill over are free. */
export async function insertFormula(
  context: Excel.RequestContext,
  formula: string,
  size: { readonly rows: number; readonly columns: number },
): Promise<InsertedFormula> {
  const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
  const sheet = cell.worksheet.load("name");
  const area = cell.getResizedRange(Math.max(1, size.rows) - 1, Math.max(1, size.columns) - 1).load("formulas");
  await context.sync();
  const { rowIndex, columnIndex } = cell;
  const occupied = (area.formulas as unknown[][]).flatMap((line, row) =>
    line.flatMap((value, column) =>
      value !== "" && row + column > 0 ? [cellAddress(rowIndex + row, columnIndex + column)] : [],
    ),
  );
  if (occupied.length > 0) return { done: false, sheet: sheet.name, occupied: occupied.slice(0, mostNamed) };
  await quietly(context, async () => {
    cell.formulas = [[formula]];
    await context.sync();
  });
  return { done: true, sheet: sheet.name, address: cellAddress(rowIndex, columnIndex) };
}

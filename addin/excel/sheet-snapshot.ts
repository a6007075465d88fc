import type { CellValue } from "../../engine/index.ts";
import { clearSheet } from "./clear-sheet.ts";
import { drawParts } from "./draw-parts.ts";
import type { ChartLook } from "./draw-chart.ts";
import { guardText } from "./guard-text.ts";
import { bytesOf, type RequestBatch } from "./request-batch.ts";
import type { SheetParts } from "./sheet-parts.ts";

/** What stood on a sheet of ours before it was written again. */
export interface SheetSnapshot {
  readonly id: string;
  readonly blocks: readonly SavedBlock[];
  readonly widths: readonly number[];
  /** How tables, lists, shades and charts were drawn; undefined when nobody remembers. */
  readonly parts?: SheetParts;
}

interface SavedBlock {
  readonly top: number;
  readonly left: number;
  /** Formulas as formulas, text guarded. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks?: readonly (readonly Excel.SettableCellProperties[])[];
}

/** Looks take some 300 bytes a cell, and an answer 5 MB. */
const cellsOfBlock = 8000;
/** The looks of more cells than this are not kept: the values are. */
const mostLooks = 64_000;

const wantedLooks: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, underline: true, color: true, name: true, size: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    borders: { style: true, color: true, weight: true },
  },
};

/** Reads everything that a failed or unwanted build would destroy. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  id: string,
  parts: SheetParts | undefined,
): Promise<SheetSnapshot> {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return { id, blocks: [], widths: [], parts };
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rowsOfBlock = Math.max(1, Math.floor(cellsOfBlock / columnCount));
  const withLooks = rowCount * columnCount <= mostLooks;
  const formats = Array.from({ length: columnIndex + columnCount }, (_, column) =>
    sheet.getRangeByIndexes(0, column, 1, 1).load("format/columnWidth"),
  );
  const blocks: SavedBlock[] = [];
  for (let row = 0; row < rowCount; row += rowsOfBlock) {
    const range = sheet.getRangeByIndexes(
      rowIndex + row,
      columnIndex,
      Math.min(rowsOfBlock, rowCount - row),
      columnCount,
    );
    range.load("formulas,values,numberFormat");
    const looks = withLooks ? range.getCellProperties(wantedLooks) : undefined;
    await context.sync(); // one block is as much as an answer may hold
    blocks.push({
      top: rowIndex + row,
      left: columnIndex,
      cells: writable(range.formulas as CellValue[][], range.values as CellValue[][]),
      numberFormats: range.numberFormat as string[][],
      looks: looks?.value as Excel.SettableCellProperties[][] | undefined,
    });
  }
  return { id, blocks, widths: formats.map(({ format }) => format.columnWidth), parts };
}

/** Excel shows a guarded text without its apostrophe, so text that looks like a formula is told by its value. */
function writable(
  formulas: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
): CellValue[][] {
  return formulas.map((line, row) =>
    line.map((formula, column) => {
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== values[row][column];
      return isFormula ? formula : formula === "" ? null : guardText(formula);
    }),
  );
}

/** Puts a sheet back as it was. */
export async function restoreSnapshot(snapshot: SheetSnapshot, look: ChartLook, batch: RequestBatch): Promise<void> {
  const sheet = batch.context.workbook.worksheets.getItem(snapshot.id);
  await clearSheet(sheet, batch, new Map());
  for (const { top, left, cells, numberFormats, looks } of snapshot.blocks) {
    const range = sheet.getRangeByIndexes(top, left, cells.length, cells[0].length);
    await batch.room(2, bytesOf(cells) + bytesOf(numberFormats));
    range.formulas = cells as unknown[][];
    range.numberFormat = numberFormats as string[][];
    if (!looks) continue;
    await batch.send();
    await batch.room(2, bytesOf(looks));
    sheet
      .getRangeByIndexes(top, left, cells.length, cells[0].length)
      .setCellProperties(looks.map((line) => line.map(settable)));
  }
  await batch.room(snapshot.widths.length * 2);
  snapshot.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  if (snapshot.parts) await drawParts(sheet, snapshot.parts, look, batch, new Map());
  await batch.send();
}

/** A cell without a fill says "" or white; writing it would hide the gridlines. */
function settable(look: Excel.SettableCellProperties): Excel.SettableCellProperties {
  const { format } = look;
  const color = format?.fill?.color;
  const bare = color === undefined || color === "" || color.toUpperCase() === "#FFFFFF";
  if (!format || !bare) return look;
  return { ...look, format: { ...format, fill: undefined } };
}

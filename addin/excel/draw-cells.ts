import type { Region } from "../../drawing/region.ts";
import type { SheetPlan } from "../../drawing/sheet-plan.ts";
import type { StyleBook } from "../../drawing/style-book.ts";
import { cellBlocks, type CellBlock } from "./cell-blocks.ts";
import { paintAreas, paintBase } from "./paint-areas.ts";
import type { RequestBatch } from "./request-batch.ts";
import { styleAreas } from "./style-areas.ts";
import { usedOnce } from "./used-once.ts";

/** What every sheet of one build is drawn with. */
export interface DrawContext {
  readonly book: StyleBook;
  rename(formula: string): string;
}

/**
 * Values and formulas of a sheet first, block by block, then how the blocks look.
 *
 * @param onBlock how many of the sheet's rows have been gathered for Excel
 */
export async function drawCells(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { book, rename }: DrawContext,
  batch: RequestBatch,
  onBlock: (rows: number) => void,
): Promise<void> {
  for (const block of cellBlocks(plan, rename)) {
    await batch.room(7, block.bytes);
    const range = rangeOf(sheet, block);
    range.formulas = block.cells as unknown[][];
    paintBase(range);
    await paintAreas(sheet, styleAreas(block), book.styles, batch);
    onBlock(block.top + block.cells.length);
  }
  for (const region of plan.regions)
    for (const { top, bottom, height } of fixedHeights(region)) {
      await batch.room(2);
      usedOnce(sheet.getRange(`${top + 1}:${bottom + 1}`)).format.rowHeight = height;
    }
  await setWidths(sheet, plan.widths, batch);
}

interface RowsOfHeight {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/** Heights that Excel does not find by itself: those given, and those of texts that run over merged cells. */
function fixedHeights({ top, bottom, height, merged, heightAt }: Region): RowsOfHeight[] {
  if (height !== undefined) return [{ top, bottom, height }];
  if (!merged || !heightAt) return [];
  return Array.from({ length: bottom - top + 1 }, (_, place) => top + place)
    .map((row) => ({ top: row, bottom: row, height: heightAt(row) }))
    .filter((rows) => rows.height > 0);
}

function rangeOf(sheet: Excel.Worksheet, { top, cells, columns }: CellBlock): Excel.Range {
  return usedOnce(sheet.getRangeByIndexes(top, 0, cells.length, columns));
}

const pixelsOfCharacter = 7;
const pixelsOfMargin = 5;
const pointsOfPixel = 0.75;

async function setWidths(sheet: Excel.Worksheet, widths: readonly number[], batch: RequestBatch): Promise<void> {
  await batch.room(widths.length * 2);
  widths.forEach((characters, column) => {
    usedOnce(sheet.getRangeByIndexes(0, column, 1, 1)).format.columnWidth = widthInPoints(characters);
  });
}

/** Excel's API takes points where a file takes characters of the usual font. */
function widthInPoints(characters: number): number {
  return Math.trunc(characters * pixelsOfCharacter + pixelsOfMargin) * pointsOfPixel;
}

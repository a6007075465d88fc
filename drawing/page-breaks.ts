import { noteRows, type PlacedBlock, type PlacedSheet } from "../engine/index.ts";
import { lineHeight } from "./line-heights.ts";
import type { Region } from "./region.ts";

/** Points of height of a page of A4 between our margins. */
export const pageHeight = { portrait: 755, landscape: 508 };
/** Rows that a heading keeps with it. */
const rowsWithHeading = 3;
/** A block up to this share of a page is not torn, unless the page before would stay emptier than the other. */
const keptWhole = 0.55;
const emptyPage = 0.5;
/** Content of so many pages shrinks onto one and can still be read: print of 75 %. */
const smallest = 1 / 0.75;

/**
 * Rows at which a new page begins, so that no heading stands alone at the foot of a page and short lists stay whole: the
 * breaks the sheet asks for, and those that its heights need.
 *
 * @param regions everything on the sheet, with its heights
 * @param width characters that the page holds at full size
 */
export function pageBreaks(placed: PlacedSheet, regions: readonly Region[], width: number): number[] {
  const { sheet, printed, printTitleRow } = placed;
  if (!sheet.print.keepTogether || fitsOnePage(placed, regions)) return [...placed.pageBreaks];
  const heights = rowHeights(placed.rowCount, regions);
  const page = pageOf(placed, width);
  const asked = new Set(placed.pageBreaks);
  const own = new Map(placed.blocks.map((block) => [blockTop(block), block]));
  const tableEnds = placed.blocks.flatMap((block) =>
    block.type === "table" ? [{ first: block.firstRow, end: blockBottom(block) }] : [],
  );
  const breaks: number[] = [];
  let used = 0;
  for (let row = 0; row < (printed?.rows ?? placed.rowCount); row++) {
    const block = own.get(row);
    if (asked.has(row) || (block && used > 0 && isTorn(block, heights, used, page))) {
      breaks.push(row);
      used = 0;
    }
    used += heights[row];
    if (used <= page) continue;
    // A row or two, or the totals alone, take some rows above along.
    const end = tableEnds.find(
      ({ first, end }) => row > first + rowsWithHeading && row < end && row > end - rowsWithHeading,
    )?.end;
    const start = end === undefined ? row : end - rowsWithHeading;
    if (start < row) breaks.push(start);
    // A heading that is repeated takes its room on the next page too.
    const repeated = printTitleRow !== undefined && row > printTitleRow ? heights[printTitleRow] : 0;
    used = repeated + heights.subarray(start, row + 1).reduce((sum, one) => sum + one, 0);
  }
  return breaks;
}

/** Is it wanted on one page, and still readable there? Documents that would print too small take a second one. */
export function fitsOnePage(placed: PlacedSheet, regions: readonly Region[]): boolean {
  const { onePage = false, keepTogether } = placed.sheet.print;
  if (!onePage || !keepTogether) return onePage;
  const height = rowHeights(placed.rowCount, regions).reduce((sum, one) => sum + one, 0);
  return height <= pageHeight[placed.sheet.print.landscape ? "landscape" : "portrait"] * smallest;
}

/** Points of height that a page holds when the sheet's width fits it. */
function pageOf(placed: PlacedSheet, width: number): number {
  const { landscape } = placed.sheet.print;
  return pageHeight[landscape ? "landscape" : "portrait"] * Math.max(1, totalWidth(placed) / width);
}

function totalWidth({ columnWidths }: PlacedSheet): number {
  return columnWidths.reduce((sum, one) => sum + (one ?? 0), 0);
}

/** Would the page end inside what must stand together? */
function isTorn(block: PlacedBlock, heights: Float64Array, used: number, page: number): boolean {
  const top = blockTop(block);
  const end = blockBottom(block);
  const height = (to: number): number => heights.subarray(top, to).reduce((sum, one) => sum + one, 0);
  const whole = height(end);
  if (used + whole <= page) return false;
  if (whole <= page * keptWhole && used >= page * emptyPage) return true;
  return used + height(Math.min(end, headEnd(block))) > page;
}

/** Height of every row in points. */
export function rowHeights(rowCount: number, regions: readonly Region[]): Float64Array {
  const heights = new Float64Array(rowCount).fill(lineHeight);
  for (const { top, bottom, height, heightAt } of regions)
    for (let row = top; row <= Math.min(bottom, rowCount - 1); row++)
      heights[row] = Math.max(heights[row], height ?? 0, heightAt?.(row) ?? 0);
  return heights;
}

/** First row of a block. */
export function blockTop(block: PlacedBlock): number {
  if (block.type === "chart") return block.top;
  if (block.type === "note" || block.type === "tiles") return block.firstRow;
  return block.titleRow ?? (block.type === "table" ? block.headingRow : block.firstRow);
}

/** One past the last row of a block. */
export function blockBottom(block: PlacedBlock): number {
  switch (block.type) {
    case "chart":
      return block.bottom;
    case "note":
      return block.firstRow + noteRows(block.block);
    case "tiles":
      return block.firstRow + 3;
    case "form":
      return block.firstRow + block.block.fields.length;
    case "table":
      return (block.totalsRow ?? block.firstRow + block.block.rowCount - 1) + 1;
  }
}

function headEnd(block: PlacedBlock): number {
  if (block.type === "chart" || block.type === "note" || block.type === "tiles") return blockBottom(block);
  return block.firstRow + rowsWithHeading;
}

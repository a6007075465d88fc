import type { PlacedBlock, PlacedSheet, PlacedTable } from "../engine/index.ts";
import { cellAddress } from "./address.ts";
import { blockBottom, blockTop, pageHeight, rowHeights } from "./page-breaks.ts";
import type { Region } from "./region.ts";

/** Characters across a page at full size, and the most that still prints at 80 %: type of 10 points is then 8. */
const pageWidth = { portrait: 98, landscape: 144 };
const smallest = 0.8;
/** Of a page's height that is filled: applications differ by a line or two. */
const filled = 0.96;

const more = {
  en: "the whole sheet is on the screen; Settings, printRows: more rows",
  ru: "весь лист — на экране; больше строк: «Настройки», printRows",
} as const;

/** What of a sheet goes to paper. */
export interface PrintedParts {
  /** Addresses apart by commas: the summary page, then the list. */
  readonly printArea: string;
  /** Heading of the list, again on every page. */
  readonly printTitleRow?: number;
  /** Says that there is more on the screen. */
  readonly footNote?: string;
}

interface Area {
  readonly top: number;
  readonly left: number;
  /** One past the last. */
  readonly bottom: number;
  readonly right: number;
}

/**
 * A summary page first, one page wide and legible; then the list the sheet names, its heading on every page, as many rows as
 * the setting printRows says. Columns that would make the type too small stay on the screen.
 *
 * @param regions everything on the sheet, with its heights
 * @returns undefined for a sheet that says its print another way
 */
export function printAreas(
  placed: PlacedSheet,
  regions: readonly Region[],
  language: "en" | "ru",
): PrintedParts | undefined {
  const { print } = placed.sheet;
  if (!print.paper) return undefined;
  const { list: key, rows = Infinity } = print.paper;
  const page = print.landscape ? "landscape" : "portrait";
  const widest = pageWidth[page] / smallest;
  const list = placed.blocks.find((block): block is PlacedTable => block.type === "table" && block.block.key === key);
  const listed = list && list.block.rowCount > 0 ? listArea(placed, list, rows, widest) : undefined;
  const heights = rowHeights(placed.rowCount, regions);
  const listWidth = Math.max(listed ? widthOf(placed, listed) : 0, pageWidth[page]);
  const roomAt = (width: number): number => (pageHeight[page] * filled * width) / pageWidth[page];
  const { area: summary, whole } = summaryArea(placed, { list, heights, listWidth, widest, roomAt });
  const areas = [summary, ...(listed ? [listed] : [])];
  const isCut =
    !whole || (listed !== undefined && (listed.bottom < blockBottom(list!) || listed.right < rightOf(list!)));
  return {
    printArea: areas.map(addressOf).join(","),
    ...(listed ? { printTitleRow: list?.headingRow } : {}),
    ...(isCut ? { footNote: more[language] } : {}),
  };
}

/** The first rows of the list under its title. */
function listArea(placed: PlacedSheet, list: PlacedTable, rows: number, widest: number): Area {
  const all = blockBottom(list);
  const isShort = list.block.rowCount > rows;
  return {
    top: list.titleRow ?? list.headingRow,
    left: list.left,
    bottom: isShort ? list.firstRow + rows : all,
    right: fitting(placed, list.left, rightOf(list), widest),
  };
}

interface Page {
  readonly list?: PlacedTable;
  readonly heights: Float64Array;
  /** Of the list, or of a page at full size. */
  readonly listWidth: number;
  readonly widest: number;
  /** Points of height that a page holds when so many characters fill its width. */
  roomAt(width: number): number;
}

/** Title and the blocks that a page holds whole, in their order; the list has pages of its own. */
function summaryArea(placed: PlacedSheet, page: Page): { readonly area: Area; readonly whole: boolean } {
  const { headerRows, blocks, columnWidths, sideLeft = columnWidths.length + 1 } = placed;
  const isMain = ({ left }: PlacedBlock): boolean => left < sideLeft;
  const own = blocks.filter((block) => block !== page.list && isMain(block));
  const edge = Math.min(columnWidths.length, sideLeft - 1);
  let bottom = headerRows;
  let right = 1;
  let whole = own.length === blocks.length - (page.list ? 1 : 0);
  for (const block of own) {
    const end = Math.min(edge, Math.max(right, rightOf(block)));
    const fits = fitting(placed, 0, end, page.widest);
    const width = Math.max(page.listWidth, widthOf(placed, { top: 0, left: 0, bottom: 0, right: fits }));
    const used = page.heights.subarray(0, blockBottom(block)).reduce((sum, one) => sum + one, 0);
    // A list in the same stack ends the page: what stands below it would leave a hole.
    const isBelow = page.list !== undefined && isMain(page.list) && blockTop(block) > blockTop(page.list);
    if (isBelow || used > page.roomAt(width)) {
      whole = false;
      break;
    }
    bottom = Math.max(bottom, blockBottom(block));
    right = end;
  }
  const printed = fitting(placed, 0, right, page.widest);
  // Sentences run on to the right: the page is filled to its width.
  const width = Math.max(
    page.listWidth,
    widthOf(placed, { top: 0, left: 0, bottom: 0, right: printed }),
    ...own.filter((block) => blockBottom(block) <= bottom).map(longestLine),
  );
  const filledTo = Math.max(printed, fitting(placed, 0, edge, Math.min(width, page.widest)));
  return { area: { top: 0, left: 0, bottom, right: filledTo }, whole: whole && filledTo >= right };
}

/** Characters of a note's longest line; Cyrillic letters take a digit each, and bold ones. */
function longestLine(block: PlacedBlock): number {
  return block.type === "note" ? Math.max(...block.block.lines.map((line) => line.length)) : 0;
}

/** Column after the last that still fits, from `left` to `right`. */
function fitting({ columnWidths }: PlacedSheet, left: number, right: number, widest: number): number {
  let used = 0;
  for (let column = left; column < right; column++) {
    used += columnWidths[column] ?? 0;
    if (used > widest && column > left) return column;
  }
  return right;
}

function rightOf(block: PlacedBlock): number {
  switch (block.type) {
    case "chart":
      return block.right;
    case "note":
      // Its lines run over what stands below them.
      return block.left + 1;
    case "form":
      return block.noteAt + 1;
    case "table":
      return (block.columnAt.at(-1) ?? block.left) + (block.block.columns.at(-1)?.span ?? 1);
    case "tiles":
      return block.left + block.block.tiles.reduce((sum, { span }) => sum + span, 0);
  }
}

function widthOf({ columnWidths }: PlacedSheet, { left, right }: Area): number {
  return columnWidths.slice(left, right).reduce((sum, one) => sum + (one ?? 0), 0);
}

function addressOf({ top, left, bottom, right }: Area): string {
  return `${cellAddress(top, left, true)}:${cellAddress(bottom - 1, right - 1, true)}`;
}

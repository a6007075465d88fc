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
  const width = Math.max(listed ? widthOf(placed, listed) : 0, pageWidth[page]);
  const heights = rowHeights(placed.rowCount, regions);
  const room = (pageHeight[page] * filled * Math.max(width, widest)) / pageWidth[page];
  const { area: summary, whole } = summaryArea(placed, { list, heights, room, widest });
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

/** Title and the blocks that a page holds whole, in their order; the list has pages of its own. */
function summaryArea(
  placed: PlacedSheet,
  page: { readonly list?: PlacedTable; readonly heights: Float64Array; readonly room: number; readonly widest: number },
): { readonly area: Area; readonly whole: boolean } {
  const { sideLeft = Infinity, headerRows, blocks } = placed;
  const own = blocks.filter((block) => block !== page.list && block.left < sideLeft);
  let bottom = headerRows;
  let right = 1;
  let whole = own.length === blocks.length - (page.list ? 1 : 0);
  for (const block of own) {
    const end = blockBottom(block);
    // A list of its own ends the page: what stands below it would leave a hole.
    const used = page.heights.subarray(0, end).reduce((sum, one) => sum + one, 0);
    if ((page.list && page.list.left < sideLeft && blockTop(block) > blockTop(page.list)) || used > page.room) {
      whole = false;
      break;
    }
    bottom = Math.max(bottom, end);
    right = Math.max(right, rightOf(block));
  }
  const last = Math.min(right, sideLeft);
  const fits = fitting(placed, 0, last, page.widest);
  return { area: { top: 0, left: 0, bottom, right: fits }, whole: whole && fits === right };
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

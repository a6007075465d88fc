import { cellAddress, quotedSheet } from "../../ground/address.ts";
import { columnPlaces, gridWidth } from "./grid-places.ts";
import { fillPlaces, type FindColumn, type PlacedColumn } from "./formula-places.ts";
import type { PlacedBlock, PlacedChart, PlacedRange, PlacedSheet } from "./placed-sheet.ts";
import type {
  Block,
  ChartBlock,
  FormBlock,
  FormField,
  Kind,
  NoteBlock,
  ResultSheet,
  SheetColumn,
  TableBlock,
} from "../result-sheet.ts";

const chartRows = 17;
const narrowest = 9;
const widest = 60;

/** A block before its formulas are filled in. */
interface Spot {
  readonly block: Block;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

interface Draft {
  readonly sheet: ResultSheet;
  readonly headerRows: number;
  readonly spots: readonly Spot[];
  readonly columnWidths: readonly number[];
  readonly mainColumns: number;
  readonly sideLeft?: number;
}

/**
 * Gives every block of every sheet its cells and turns formulas into A1 style.
 *
 * Blocks without `side` stand below one another from column A; the others below one another to the right of them.
 *
 * @param sheets in tab order
 * @param findInput where the columns of input tables stand (`carryInput`)
 * @param nameOf name that the workbook gives a column of these sheets, by its path "R-04.groups.money"
 */
export function placeSheets(
  sheets: readonly ResultSheet[],
  findInput: FindColumn,
  nameOf: (path: string) => string | undefined = () => undefined,
): PlacedSheet[] {
  const drafts = sheets.map(draft);
  const columns = new Map<string, PlacedColumn>();
  for (const { sheet, spots } of drafts) {
    for (const spot of spots) {
      for (const [key, column] of columnsOf(sheet.name, spot)) {
        const path = `${sheet.id}.${spot.block.key}.${key}`;
        const name = nameOf(path);
        columns.set(path, name === undefined ? column : { ...column, name });
      }
    }
  }
  return drafts.map((one) => finish(one, columns, findInput));
}

function draft(sheet: ResultSheet): Draft {
  const headerRows = 1 + sheet.header.length;
  const main = sheet.blocks.filter((block) => !block.side);
  const side = sheet.blocks.filter((block) => block.side);
  const mainColumns = sheet.grid ? sheet.grid.side - 1 : Math.max(1, ...main.map(columnCount));
  const sideLeft = main.length === 0 ? 0 : mainColumns + 1;
  const spots = stacks(sheet.blocks, headerRows + 1, sideLeft);
  return {
    sheet,
    headerRows,
    spots,
    columnWidths: sheet.grid?.widths ?? widths(spots),
    mainColumns,
    ...(main.length > 0 && side.length > 0 ? { sideLeft } : {}),
  };
}

/** Blocks below one another in two stacks; what is wide begins below both. */
function stacks(blocks: readonly Block[], top: number, sideLeft: number): Spot[] {
  const main = blocks.filter(({ side }) => !side);
  const side = blocks.filter((block) => block.side);
  // Headings of the two stacks stand in one row, whether a title is above them or not.
  const lower = (first: Block | undefined, other: Block | undefined) =>
    first?.type === "table" && !first.title && other?.type === "table" && other.title ? 1 : 0;
  const next = { main: top + lower(main[0], side[0]), side: top + lower(side[0], main[0]) };
  const spots: Spot[] = [];
  for (const block of blocks) {
    const stack = block.side ? "side" : "main";
    if (block.wide) next.main = Math.max(next.main, next.side);
    const start = next[stack];
    const bottom = start + rowCount(block);
    spots.push({ block, top: start, left: block.side ? sideLeft : 0, bottom });
    next[stack] = bottom + 1;
    if (block.wide) next.side = next.main;
  }
  return [...spots.filter(({ block }) => !block.side), ...spots.filter(({ block }) => block.side)];
}

function rowCount(block: Block): number {
  switch (block.type) {
    case "table":
      // An empty Excel table still shows one blank row.
      return (block.title ? 1 : 0) + 1 + Math.max(1, block.rowCount) + (hasTotals(block) ? 1 : 0);
    case "form":
      return (block.title ? 1 : 0) + block.fields.length;
    case "chart":
      return block.height ?? chartRows;
    case "note":
      return noteRows(block);
    case "tiles":
      return 3;
  }
}

/** Rows of the sheet that a note takes. */
export function noteRows({ title, lines, lineRows = [] }: NoteBlock): number {
  return (title ? 1 : 0) + lines.reduce((sum, _, place) => sum + (lineRows[place] ?? 1), 0);
}

function hasTotals(block: TableBlock): boolean {
  return block.columns.some((column) => column.total !== undefined);
}

/** Charts and notes lie over whatever columns there are. */
function columnCount(block: Block): number {
  if (block.type === "table") return gridWidth(block);
  if (block.type === "tiles") return block.tiles.reduce((sum, { span }) => sum + span, 0);
  return block.type === "form" ? formSpans(block).reduce((sum, span) => sum + span, 0) : 1;
}

function formSpans({ spans = [1, 1, 1] }: FormBlock): readonly [number, number, number] {
  return spans;
}

const kindWidth: Record<Kind, number> = {
  text: 18,
  whole: 10,
  number: 12,
  money: 16,
  shortMoney: 10,
  share: 10,
  points: 10,
  hours: 12,
  minutes: 11,
  people: 10,
  days: 10,
  date: 12,
  month: 11,
  time: 9,
  flag: 9,
  typed: 12,
};

function widths(spots: readonly Spot[]): number[] {
  const result: number[] = [];
  const widen = (column: number, width: number) => {
    result[column] = Math.min(widest, Math.max(result[column] ?? narrowest, width));
  };
  for (const { block, left } of spots) {
    if (block.type === "table") {
      const places = columnPlaces(block, left);
      // What runs over several columns takes what the others make of them.
      block.columns.forEach((column, index) => {
        if ((column.span ?? 1) === 1) widen(places[index], columnWidth(column));
      });
    } else if (block.type === "form") {
      widen(left, Math.max(24, ...block.fields.map((field) => Math.min(44, field.label.length + 2))));
      widen(left + 1, block.valueWidth ?? Math.max(...block.fields.map(valueWidth)));
      widen(left + 2, Math.max(...block.fields.map(({ note }) => Math.min(44, note?.length ?? 0))));
    }
  }
  return Array.from(result, (width) => width ?? narrowest);
}

function valueWidth({ kind, value }: FormField): number {
  const words = typeof value === "string" ? Math.min(36, value.length + 4) : 0;
  return Math.max(kindWidth[kind], words);
}

function columnWidth(column: SheetColumn): number {
  if (column.width !== undefined) return column.width;
  // Headings wrap, so only their longest word has to fit beside the filter button.
  const longestWord = Math.max(...column.heading.split(/\s+/).map((word) => word.length)) + 3;
  return Math.max(kindWidth[column.kind], longestWord);
}

function* columnsOf(sheet: string, { block, top, left }: Spot): Iterable<[string, PlacedColumn]> {
  const first = top + ("title" in block && block.title ? 1 : 0);
  if (block.type === "table") {
    const places = columnPlaces(block, left);
    for (const [index, column] of block.columns.entries()) {
      yield [column.key, { sheet, column: places[index], firstRow: first + 1, rowCount: block.rowCount }];
    }
  } else if (block.type === "form") {
    for (const [index, field] of block.fields.entries()) {
      yield [field.key, { sheet, column: left + formSpans(block)[0], firstRow: first + index, rowCount: 1 }];
    }
  }
}

function finish(one: Draft, columns: ReadonlyMap<string, PlacedColumn>, findInput: FindColumn): PlacedSheet {
  const { sheet, spots } = one;
  const find: FindColumn = (path) =>
    path.length === 3 ? columns.get(path.join(".")) : (columns.get([sheet.id, ...path].join(".")) ?? findInput(path));
  const blocks = spots.map((spot) => placeBlock(one, spot, find));
  const headingRow = headingRowOf(blocks, sheet.freeze);
  return {
    type: "result",
    sheet,
    headerRows: one.headerRows,
    columnWidths: one.columnWidths,
    blocks,
    freezeRow: headingRow === undefined ? one.headerRows : headingRow + 1,
    printTitleRow: headingRow ?? headingRowOf(blocks, sheet.print.titles),
    sideLeft: one.sideLeft,
    pageBreaks: spots.filter(({ block, top }) => block.pageBreak && top > one.headerRows + 1).map(({ top }) => top),
    printed: printedOf(one, blocks),
    rowCount: Math.max(one.headerRows, ...spots.map(({ bottom }) => bottom)),
    columnCount: Math.max(
      1,
      one.columnWidths.length,
      ...blocks.map((block) => (block.type === "chart" ? block.right : 0)),
    ),
  };
}

function headingRowOf(blocks: readonly PlacedBlock[], key: string | undefined): number | undefined {
  const table = blocks.find((block) => block.type === "table" && block.block.key === key);
  return table?.type === "table" ? table.headingRow : undefined;
}

/** What stands above the block that is for the screen only, and no more rows than the sheet says. */
function printedOf({ sheet, spots }: Draft, blocks: readonly PlacedBlock[]): PlacedSheet["printed"] {
  const { until, rows } = sheet.print;
  const end = spots.find(({ block }) => block.key === until);
  if (end === undefined && rows === undefined) return undefined;
  // A block told before the end may stand lower than it, to the right: it is printed whole.
  const told =
    end === undefined ? [] : spots.filter(({ block }) => sheet.blocks.indexOf(block) < sheet.blocks.indexOf(end.block));
  const last = Math.min(Math.max(end?.top ?? 0, ...told.map(({ bottom }) => bottom)) || Infinity, rows ?? Infinity);
  const right = spots.map((spot, place) => {
    const placed = blocks[place];
    if (spot.top >= last) return 1;
    return placed.type === "chart" ? placed.right : spot.left + columnCount(spot.block);
  });
  return { rows: last, columns: Math.max(1, ...right) };
}

function placeBlock(one: Draft, spot: Spot, find: FindColumn): PlacedBlock {
  switch (spot.block.type) {
    case "table":
      return placeTable(one.sheet, spot, spot.block, find);
    case "form":
      return placeForm(one.sheet, spot, spot.block, find);
    case "chart":
      return placeChart(one, spot, spot.block, find);
    case "note":
      return placeNote(one, spot, spot.block);
    case "tiles":
      return { type: "tiles", block: spot.block, left: spot.left, firstRow: spot.top };
  }
}

function placeTable(sheet: ResultSheet, { top, left }: Spot, block: TableBlock, find: FindColumn): PlacedBlock {
  const headingRow = top + (block.title ? 1 : 0);
  const firstRow = headingRow + 1;
  const ownColumn = (key: string): PlacedColumn | undefined => find([sheet.id, block.key, key]);
  const fill = (formula: string | undefined, row: number | undefined) =>
    formula === undefined ? undefined : fillPlaces(formula, { sheet: sheet.name, ownColumn, row, firstRow }, find);
  return {
    type: "table",
    block,
    name: `SP_${sheet.id.replace(/[^\p{L}\p{N}]/gu, "")}_${block.key}`,
    left,
    columnAt: columnPlaces(block, left),
    titleRow: block.title ? top : undefined,
    headingRow,
    firstRow,
    totalsRow: hasTotals(block) ? firstRow + Math.max(1, block.rowCount) : undefined,
    formulaAt(column, row) {
      const { formula } = block.columns[column];
      return fill(typeof formula === "string" ? formula : formula?.[row], row);
    },
    totalFormulaAt: (column) => fill(block.columns[column].total?.formula, undefined),
  };
}

function placeForm(sheet: ResultSheet, { top, left }: Spot, block: FormBlock, find: FindColumn): PlacedBlock {
  const ownColumn = (key: string): PlacedColumn | undefined => find([sheet.id, block.key, key]);
  const [label, value] = formSpans(block);
  return {
    type: "form",
    block,
    left,
    valueAt: left + label,
    noteAt: left + label + value,
    titleRow: block.title ? top : undefined,
    firstRow: top + (block.title ? 1 : 0),
    formulaAt(field) {
      const { formula } = block.fields[field];
      return formula === undefined ? undefined : fillPlaces(formula, { sheet: sheet.name, ownColumn, row: 0 }, find);
    },
  };
}

function placeNote(one: Draft, spot: Spot, block: NoteBlock): PlacedBlock {
  const { top, left } = spot;
  const inMain = left === 0 && !spot.block.wide;
  const span = inMain ? one.mainColumns : Math.max(1, one.columnWidths.length - left);
  return { type: "note", block, left, firstRow: top, span };
}

function placeChart(one: Draft, { top, left, bottom }: Spot, block: ChartBlock, find: FindColumn): PlacedChart {
  let right = left;
  for (let covered = 0; covered < (block.width ?? 80); right++) covered += one.columnWidths[right] ?? narrowest;
  const range = (path: string): PlacedRange => {
    const [blockKey, columnKey] = path.split(".");
    const table = one.sheet.blocks.find((other) => other.key === blockKey);
    const column = table?.type === "table" ? table.columns.find(({ key }) => key === columnKey) : undefined;
    const placed = find([one.sheet.id, blockKey, columnKey]);
    if (!column || !placed)
      throw new RangeError(`chart ${block.key}: expected block.column of its sheet, got "${path}"`);
    const count = Math.max(1, Math.min(block.rows ?? Infinity, placed.rowCount));
    const first = cellAddress(placed.firstRow, placed.column, true);
    const last = cellAddress(placed.firstRow + count - 1, placed.column, true);
    const values = Array.from({ length: Math.min(count, placed.rowCount) }, (_, row) => column.values[row]);
    return { address: `${quotedSheet(placed.sheet)}!${first}:${last}`, values, kind: column.kind };
  };
  return {
    type: "chart",
    block,
    top,
    left,
    bottom,
    right,
    categories: range(block.categories),
    series: block.series.map((series) => range(series.values)),
  };
}

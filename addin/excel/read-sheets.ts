import { text, type RawCell, type RawSheet } from "../../engine/index.ts";
import type { WorkOptions } from "../workbook-host.ts";
import { stopIfCancelled } from "./excel-problem.ts";
import { inputMark, isResultMark, listsMark, readMarks, type MarkedSheet } from "./sheet-marks.ts";

/** Cells of one answer: Excel allows 5 million, the web 5 MB; long texts must fit too. */
const mostCells = 100_000;
/** 1 January 2000 where days are counted from 1904. */
const dayIn1904 = 35_064;
const step = text("Reading sheets", "Чтение листов");

interface Block {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of a sheet that holds one table: `top` and `left` are 0-based. */
export interface TableArea {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Every visible sheet as it stands, rows in blocks of a safe size; result sheets of an earlier run carry their id. A
 * sheet with several Excel tables is handed over table by table, each at its own place.
 */
export async function readSheets(context: Excel.RequestContext, options: WorkOptions = {}): Promise<RawSheet[]> {
  const marked = (await readMarks(context)).filter(({ visible, mark }) => visible && mark !== listsMark);
  const { workbook } = context;
  // The API does not say which date system a book has; a day it computes itself does.
  const firstOf2000 = workbook.functions.date(2000, 1, 1).load("value");
  const areas = await readTableAreas(context, marked);
  const used = marked.map(({ id }) =>
    workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const blocks = used.flatMap((range, sheet) => (range.isNullObject ? [] : blocksOf(sheet, range)));
  const rows = marked.map((): RawCell[][] => []);
  await readBlocks(context, marked, blocks, rows, options);
  return marked.flatMap(({ name, mark }, place): RawSheet[] => {
    const origin = originOf(mark);
    const whole: RawSheet = { name, rows: rows[place], date1904: firstOf2000.value === dayIn1904, ...origin };
    const tables = areas[place];
    return tables.length < 2 || mark ? [whole] : tables.map((area) => ({ ...whole, rows: cut(rows[place], area) }));
  });
}

/** What a mark says about a sheet: the result it is, or the input table the planner made it for. */
function originOf(mark: string | undefined): Pick<RawSheet, "owned" | "table"> {
  if (isResultMark(mark)) return { owned: mark };
  return mark?.startsWith(inputMark) ? { table: mark.slice(inputMark.length) } : {};
}

/** Blocks of whole rows from column A on, so that a cell's place is its place in the row. */
function blocksOf(sheet: number, used: Excel.Range): Block[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rowsOfBlock = Math.max(1, Math.floor(mostCells / columnCount));
  const blocks: Block[] = [];
  for (let row = 0; row < rowCount; row += rowsOfBlock) {
    const rows = Math.min(rowsOfBlock, rowCount - row);
    blocks.push({ sheet, top: rowIndex + row, left: columnIndex, rows, columns: columnCount });
  }
  return blocks;
}

/** Small sheets share a request, large ones take one a block. */
async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  blocks: readonly Block[],
  rows: RawCell[][][],
  { signal, onProgress }: WorkOptions,
): Promise<void> {
  for (let first = 0, done = 0; first < blocks.length; first = done) {
    let cells = 0;
    while (done < blocks.length && (done === first || cells + cellsOf(blocks[done]) <= mostCells))
      cells += cellsOf(blocks[done++]);
    stopIfCancelled(signal);
    const part = blocks.slice(first, done);
    const ranges = part.map(({ sheet, top, left, rows: count, columns }) =>
      context.workbook.worksheets.getItem(sheets[sheet].id).getRangeByIndexes(top, left, count, columns).load("values"),
    );
    await context.sync();
    part.forEach((block, place) => keep(rows[block.sheet], block, ranges[place].values as RawCell[][]));
    onProgress?.({ step, done, total: blocks.length });
  }
}

function cellsOf({ rows, columns }: Block): number {
  return rows * columns;
}

function keep(rows: RawCell[][], { top, left }: Block, values: readonly RawCell[][]): void {
  while (rows.length < top) rows.push([]);
  const before = new Array<RawCell>(left).fill(null);
  for (const line of values) rows.push(left === 0 ? line : [...before, ...line]);
}

async function readTableAreas(context: Excel.RequestContext, sheets: readonly MarkedSheet[]): Promise<TableArea[][]> {
  const collections = sheets.map(({ id }) => context.workbook.worksheets.getItem(id).tables.load("items/name"));
  await context.sync();
  const ranges = collections.map(({ items }) =>
    items.map((table) => table.getRange().load("rowIndex,columnIndex,rowCount,columnCount")),
  );
  await context.sync();
  return collections.map(({ items }, sheet) =>
    items.map(({ name }, place) => {
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = ranges[sheet][place];
      return { name, top, left, rows: rowCount, columns: columnCount };
    }),
  );
}

/** The sheet with nothing on it but one table. */
function cut(rows: readonly (readonly RawCell[])[], { top, left, rows: count, columns }: TableArea): RawCell[][] {
  const blank = new Array<RawCell>(left).fill(null);
  return Array.from({ length: Math.min(rows.length, top + count) }, (_, row) =>
    row < top ? [] : [...blank, ...(rows[row]?.slice(left, left + columns) ?? [])],
  );
}

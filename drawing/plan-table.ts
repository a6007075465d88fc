import type { ExcelTable, ListValidation, MergedCells, ShadeRule } from "./cell-style.ts";
import {
  cellsOf,
  mostLinks,
  type CellValue,
  type Kind,
  type Mark,
  type PlacedTable,
  type SheetColumn,
} from "../engine/index.ts";
import { rangeAddress } from "./address.ts";
import { shadeColours } from "./design.ts";
import { markSigns } from "./number-formats.ts";
import { headingHeight, lineHeight, linesOf } from "./line-heights.ts";
import { rowRegion, type PutCell, type Region, type SharedRows } from "./region.ts";
import type { DrawContext } from "./draw-context.ts";

/** The parts of a sheet that one block brings. */
export interface BlockParts {
  readonly regions: Region[];
  readonly tables: ExcelTable[];
  readonly validations: ListValidation[];
  readonly rules: ShadeRule[];
  readonly merges: MergedCells[];
  readonly notes: Map<string, string>;
  readonly links: Map<string, string>;
}

export function emptyParts(): BlockParts {
  return { regions: [], tables: [], validations: [], rules: [], merges: [], notes: new Map(), links: new Map() };
}

/** Columns at least this wide wrap their text. */
export const wrapsFrom = 40;

/** Cells, Excel table, lists, notes and shades of one table block. */
export function planTable(placed: PlacedTable, widths: readonly number[], context: DrawContext): BlockParts {
  const parts = emptyParts();
  const { block, left, firstRow, columnAt } = placed;
  if (placed.titleRow !== undefined && block.title) {
    const { title } = block;
    const style = context.book.number({ role: "blockTitle" });
    parts.regions.push(rowRegion(placed.titleRow, left, (put) => put(left, title, style), 20));
  }
  parts.regions.push(headingRegion(placed, widths, context));
  mergeSpans(placed, parts);
  if (block.rowCount > 0) parts.regions.push(bodyRegion(placed, widths, context, parts));
  if (placed.totalsRow !== undefined) parts.regions.push(totalsRegion(placed, placed.totalsRow, context));
  if (!block.plain && block.rowCount > 0) parts.tables.push(excelTable(placed));
  block.columns.forEach((column, place) => {
    if (column.help) parts.notes.set(`${placed.headingRow},${columnAt[place]}`, column.help);
    if (block.rowCount === 0) return;
    const range = rangeAddress(firstRow, columnAt[place], firstRow + block.rowCount - 1, columnAt[place]);
    if (column.allowed?.length) parts.validations.push(listValidation(range, column.allowed, context));
  });
  if (block.rowCount > 0) parts.rules.push(...shadeRules(placed));
  return parts;
}

/** Makes one cell of several in a row. */
export function mergeAcross({ merges }: BlockParts, row: number, column: number, count: number): void {
  if (count > 1) merges.push({ startRow: row, startCol: column, endRow: row, endCol: column + count - 1 });
}

/** Cells of columns that run over several of the sheet's. */
function mergeSpans({ block, columnAt, headingRow, firstRow, totalsRow }: PlacedTable, parts: BlockParts): void {
  const last = totalsRow ?? firstRow + block.rowCount - 1;
  block.columns.forEach(({ span = 1 }, place) => {
    for (let row = headingRow; span > 1 && row <= last; row++) mergeAcross(parts, row, columnAt[place], span);
  });
}

/** Width of a column in characters. */
function roomOf({ block, columnAt }: PlacedTable, place: number, widths: readonly number[]): number {
  const { span = 1 } = block.columns[place];
  return widths.slice(columnAt[place], columnAt[place] + span).reduce((sum, width) => sum + (width ?? 0), 0);
}

/** Writes a cell and those it is merged with: all of them draw its frame. */
function putAcross(
  { block, columnAt }: PlacedTable,
  place: number,
  value: CellValue,
  style: number,
  put: PutCell,
  formula?: string,
): void {
  put(columnAt[place], value, style, formula);
  for (let more = 1; more < (block.columns[place].span ?? 1); more++) put(columnAt[place] + more, null, style);
}

/** Columns side by side with a colour scale are one heat map: their cells compare with one another. */
function shadeRules({ block, columnAt, firstRow }: PlacedTable): ShadeRule[] {
  const rules: ShadeRule[] = [];
  const lastRow = firstRow + block.rowCount - 1;
  for (let place = 0; place < block.columns.length; place++) {
    const first = place;
    const { shade } = block.columns[first];
    if (!shade) continue;
    while (shade === "scale" && block.columns[place + 1]?.shade === "scale") place++;
    rules.push(shadeRule(rangeAddress(firstRow, columnAt[first], lastRow, columnAt[place]), shade));
  }
  return rules;
}

function headingRegion(placed: PlacedTable, widths: readonly number[], context: DrawContext): Region {
  const { block, left, headingRow } = placed;
  const styles = block.columns.map(({ owner, kind }) =>
    context.book.number({ role: owner === "user" ? "userHeading" : "heading", kind }),
  );
  const height = headingHeight(
    block.columns.map(({ heading }, place) =>
      linesOf(heading, roomOf(placed, place, widths) || 10, block.plain ? 1 : 3),
    ),
  );
  return rowRegion(
    headingRow,
    left,
    (put) => block.columns.forEach(({ heading }, place) => putAcross(placed, place, heading, styles[place], put)),
    height,
  );
}

function bodyRegion(placed: PlacedTable, widths: readonly number[], context: DrawContext, parts: BlockParts): Region {
  const { block, left, firstRow, columnAt } = placed;
  const cells = block.columns.map((column, place) =>
    columnCells(placed, column, place, column.wrap ?? roomOf(placed, place, widths) >= wrapsFrom, context, parts),
  );
  return {
    top: firstRow,
    bottom: firstRow + block.rowCount - 1,
    left,
    writeRow(row, put) {
      for (let place = 0; place < cells.length; place++) cells[place](row - firstRow, columnAt[place], put);
    },
    heightAt: (row) => rowHeight(placed, widths, row - firstRow),
    merged: block.columns.some(({ span = 1 }) => span > 1),
  };
}

/** Longest table whose rows are measured: it is read, a longer one is filtered. */
const mostMeasured = 1000;
const mostLines = 10;
/** Characters that the space before a text takes: much of a narrow column, nothing of a wide one. */
const indent = 1;
/** Letters of a sentence take less than a digit each; in a cell of several columns that tells. */
const mergedLetters = 1.04;

/** Height of a row whose text wraps; 0 where one line is enough. */
function rowHeight(placed: PlacedTable, widths: readonly number[], row: number): number {
  const { block } = placed;
  if (block.rowCount > mostMeasured) return 0;
  let lines = 1;
  block.columns.forEach(({ kind, values, marks, wrap, span = 1 }, place) => {
    const room = roomOf(placed, place, widths);
    const width = span > 1 ? room * mergedLetters : room;
    const value = values[row];
    const mark = typeof marks === "object" ? marks[row] : marks;
    const sign = mark && markSigns[mark];
    if (kind === "text" && (wrap ?? width >= wrapsFrom) && typeof value === "string")
      lines = Math.max(lines, linesOf(sign ? `${sign} ${value}` : value, width, width < wrapsFrom ? indent : 0));
  });
  return lines === 1 ? 0 : Math.min(mostLines, lines) * lineHeight;
}

type WriteCell = (row: number, sheetColumn: number, put: PutCell) => void;

/** How one column writes its cells: the style of every mark is numbered now, the cells are asked for later. */
function columnCells(
  placed: PlacedTable,
  column: SheetColumn,
  place: number,
  wide: boolean,
  context: DrawContext,
  parts: BlockParts,
): WriteCell {
  const { kind } = column;
  const { rowCount } = placed.block;
  const { value, mark } = cellsOf(column);
  const fractions = hasFractions(column, rowCount);
  const wrap = wide && kind === "text";
  const usual = column.owner === "user" ? "input" : undefined;
  const styleOf = (mark: Mark | undefined, link = false) =>
    context.book.number({ role: "cell", kind, mark: mark ?? usual, wrap, link, fractions });
  const linked = planLinks(placed, column, place, context, parts);
  const whole = typeof mark === "function" ? undefined : styleOf(mark);
  const byMark = new Map<Mark | undefined, readonly [number, number]>();
  if (typeof mark === "function" || linked.size > 0)
    for (const one of typeof mark === "function" ? differentMarks(mark, rowCount) : [mark])
      byMark.set(one, [styleOf(one), styleOf(one, true)]);
  const plain = styleOf(undefined);
  const shared = sharedRows(placed, column);
  return (row, sheetColumn, put) => {
    const marked = typeof mark === "function" ? mark(row) : mark;
    const style = linked.has(row) ? byMark.get(marked)?.[1] : (whole ?? byMark.get(marked)?.[0]);
    const formula = placed.formulaAt(place, row);
    put(sheetColumn, cellOf(kind, value(row), formula), style ?? plain, formula, shared);
    for (let more = 1; more < (column.span ?? 1); more++) put(sheetColumn + more, null, style ?? plain);
  };
}

/** In the order of their first rows: styles are numbered in it. */
function differentMarks(mark: (row: number) => Mark | undefined, rowCount: number): Set<Mark | undefined> {
  const different = new Set<Mark | undefined>();
  for (let row = 0; row < rowCount; row++) different.add(mark(row));
  return different;
}

/** Tables this long hold the formula of a column once. */
const sharedFrom = 200;

function sharedRows({ block, firstRow }: PlacedTable, { formula }: SheetColumn): SharedRows | undefined {
  if (typeof formula !== "string" || block.rowCount < sharedFrom) return undefined;
  return { top: firstRow, bottom: firstRow + block.rowCount - 1 };
}

/** Rows of this column that carry a link; the links themselves go to the sheet. */
function planLinks(
  { firstRow, columnAt, block }: PlacedTable,
  { links }: SheetColumn,
  place: number,
  context: DrawContext,
  parts: BlockParts,
): ReadonlySet<number> {
  const rows = new Set<number>();
  if (!links) return rows;
  for (let row = 0; row < Math.min(block.rowCount, links.length) && parts.links.size < mostLinks; row++) {
    const link = links[row];
    const target = link && context.locate(link);
    if (!target) continue;
    rows.add(row);
    parts.links.set(`${firstRow + row},${columnAt[place]}`, target);
  }
  return rows;
}

function totalsRegion(placed: PlacedTable, totalsRow: number, { book }: DrawContext): Region {
  const { block, left } = placed;
  const styles = block.columns.map((column) =>
    book.number({ role: "total", kind: column.kind, fractions: hasFractions(column, block.rowCount) }),
  );
  return rowRegion(totalsRow, left, (put) =>
    block.columns.forEach(({ total, kind }, place) => {
      const formula = placed.totalFormulaAt(place);
      putAcross(placed, place, cellOf(kind, total?.value, formula), styles[place], put, formula);
    }),
  );
}

/** Times are minutes of the day; Excel wants a fraction of it. A value with a formula must stay what the formula gives. */
export function cellOf(kind: Kind, value: CellValue | undefined, formula?: string): CellValue {
  if (value === undefined) return null;
  return kind === "time" && formula === undefined && typeof value === "number" && value >= 1 ? value / 1440 : value;
}

/** Days and minutes are whole in most columns; one fraction makes the whole column show a decimal. */
export function hasFractions(column: SheetColumn, count: number): boolean {
  if (column.kind !== "days" && column.kind !== "minutes") return false;
  const { value } = cellsOf(column);
  for (let row = 0; row < count; row++) {
    const shown = value(row);
    if (typeof shown === "number" && Number.isFinite(shown) && !Number.isInteger(shown)) return true;
  }
  return false;
}

function excelTable({ block, name, left, headingRow, firstRow }: PlacedTable): ExcelTable {
  return tableDefinition(
    name,
    rangeAddress(headingRow, left, firstRow + block.rowCount - 1, left + block.columns.length - 1),
    block.columns.map(({ heading }) => heading),
  );
}

/** A table in the quietest of Excel's own styles: our cells carry the look, for hosts that draw no table styles. */
export function tableDefinition(name: string, range: string, headings: readonly string[]): ExcelTable {
  return {
    name,
    displayName: name,
    range,
    columns: headings.map((heading) => ({ name: heading })),
    style: "TableStyleLight1",
    showRowStripes: false,
  };
}

const notListed = {
  en: { title: "Not on the list", text: "Choose a word from the list. With Yes your own word stays." },
  ru: { title: "Нет в списке", text: "Выберите слово из списка. Кнопка «Да» оставит ваше слово." },
} as const;

export function listValidation(range: string, allowed: readonly string[], context: DrawContext): ListValidation {
  const { title, text } = notListed[context.book.words.language];
  return {
    type: "list",
    range,
    formula1: context.listFormula(allowed),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: title,
    errorMessage: text,
  };
}

/** Heat map from white, or bars that start at zero. */
function shadeRule(range: string, shade: "scale" | "bar"): ShadeRule {
  return shade === "scale"
    ? {
        type: "colorScale",
        range,
        colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: [shadeColours.low, shadeColours.high] },
      }
    : {
        type: "dataBar",
        range,
        dataBar: { cfvo: [{ type: "num", value: "0" }, { type: "max" }], color: shadeColours.bar },
      };
}

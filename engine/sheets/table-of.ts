import { listed, type Column, type Columns, type PerRow, type Shown } from "./column.ts";
import {
  mostLinks,
  type CellValue,
  type ColumnCells,
  type Kind,
  type SheetColumn,
  type TableBlock,
} from "./result-sheet.ts";
import type { Text } from "../ground/text.ts";
import type { Money } from "../ground/units.ts";

/** What tables need to know: the language, and how money is held. */
export interface TableContext {
  say(words: Text, values?: Readonly<Record<string, string | number>>): string;
  /** Small units to units of the currency; NaN (nothing to compute) to an empty cell. */
  money(amount: Money): number | null;
}

export interface TableAbout<Row> extends Pick<TableBlock, "key" | "rowKey" | "plain"> {
  readonly title?: Text | string;
  readonly columns: Columns<Row>;
  readonly side?: true;
  readonly wide?: true;
  readonly pageBreak?: true;
}

/**
 * A table of a result sheet: rows given once, each column a function of a row.
 *
 * Everything that is the same for all tables stands here: the count of rows, texts said in the language, blanks for what is
 * not known, money in units of the currency, totals.
 *
 * @param rows n rows of any kind: objects, or row numbers of an input table
 * @example tableOf(context, groups, { key: "groups", columns: [whole("clients", words.clients, ({ clients }) => clients)] })
 */
export function tableOf<Row>(
  context: TableContext,
  rows: ArrayLike<Row>,
  { columns, title, ...about }: TableAbout<Row>,
): TableBlock {
  return {
    type: "table",
    ...about,
    ...(title === undefined ? {} : { title: saidIn(context, title) }),
    rowCount: rows.length,
    columns: listed(columns).map((column) => columnOf(context, rows, column)),
  };
}

/** One column with its cells. */
export function columnOf<Row>(context: TableContext, rows: ArrayLike<Row>, column: Column<Row>): SheetColumn {
  const { key, heading, kind, json, formula, mark, link, help, total, width, span, wrap, owner, shade, allowed } =
    column;
  const told: SheetColumn = whatIsThere({
    key,
    heading: saidIn(context, heading),
    kind,
    values: noCells,
    formula: Array.isArray(formula) ? formula : sameOrEach(rows, formula as PerRow<Row, string | undefined>),
    marks: isByRow(mark) ? noCells : mark,
    links: link === undefined ? undefined : eachRow(rows, link, (one) => one, mostLinks),
    help: help === undefined ? undefined : saidIn(context, help),
    total: total === undefined ? undefined : totalOf(context, rows, column),
    width,
    span,
    wrap,
    owner,
    shade,
    allowed,
  });
  // A workbook reads cell by cell, scripts ask for `json`, documents for lists: what nobody reads is never made.
  const cells = cellsByRow(context, rows, column);
  Object.defineProperty(told, "cells", { value: cells });
  onFirstUse(told, "values", () => eachRow(rows, (_, place) => cells.value(place), asItIs));
  if (isByRow(mark)) onFirstUse(told, "marks", () => eachRow(rows, mark, asItIs));
  return json === undefined ? told : onFirstUse(told, "json", () => eachRow(rows, json, (value) => value ?? null));
}

/** Stands where cells are made when they are first read. */
const noCells: readonly never[] = [];

function cellsByRow<Row>(context: TableContext, rows: ArrayLike<Row>, { kind, of, mark }: Column<Row>): ColumnCells {
  return {
    value: valueByRow(context, rows, kind, of),
    mark: isByRow(mark) ? (place) => mark(rows[place], place) : mark,
  };
}

function valueByRow<Row>(
  context: TableContext,
  rows: ArrayLike<Row>,
  kind: Kind,
  of: PerRow<Row, Shown>,
): ColumnCells["value"] {
  if (isByRow(of)) return (place) => cellOf(context, kind, of(rows[place], place));
  const same = cellOf(context, kind, of);
  return () => same;
}

/** With one more property that is computed when it is first read. */
function onFirstUse<T extends object, Key extends keyof T & string>(whole: T, key: Key, compute: () => T[Key]): T {
  return Object.defineProperty(whole, key, {
    enumerable: true,
    configurable: true,
    get() {
      const value = compute();
      Object.defineProperty(whole, key, { value, enumerable: true });
      return value;
    },
  });
}

function asItIs<Value>(value: Value): Value {
  return value;
}

function eachRow<Row, Value, Result>(
  rows: ArrayLike<Row>,
  of: PerRow<Row, Value>,
  write: (value: Value) => Result,
  most = Infinity,
): Result[] {
  // Filled in a loop: over a hundred thousand rows it is several times faster than Array.from.
  const cells = new Array<Result>(Math.min(rows.length, most));
  if (isByRow(of)) for (let place = 0; place < cells.length; place++) cells[place] = write(of(rows[place], place));
  else cells.fill(write(of));
  return cells;
}

/** The same for all rows stays one value: the file then writes it once. */
function sameOrEach<Row, Value>(rows: ArrayLike<Row>, of: PerRow<Row, Value>): Value | Value[] {
  return isByRow(of) ? eachRow(rows, of, asItIs) : of;
}

function isByRow<Row, Value>(of: PerRow<Row, Value>): of is (row: Row, place: number) => Value {
  return typeof of === "function";
}

function totalOf<Row>(context: TableContext, rows: ArrayLike<Row>, { key, kind, of, total }: Column<Row>) {
  if (total !== "sum") return total && { ...total, value: cellOf(context, kind, total.value) };
  const sum = eachRow(rows, of, (shown) => (typeof shown === "number" ? shown || 0 : 0)).reduce(
    (all, one) => all + one,
    0,
  );
  return { value: cellOf(context, kind, sum), formula: `=SUM({${key}})` };
}

/** What stands in a cell: words said, money in units, blank for what is not known. */
export function cellOf({ say, money }: TableContext, kind: Kind, shown: Shown): CellValue {
  if (typeof shown === "number") return !Number.isFinite(shown) ? null : isMoney(kind) ? money(shown) : shown;
  if (shown === null || shown === undefined) return null;
  return typeof shown === "object" ? say(shown) : shown;
}

function isMoney(kind: Kind): boolean {
  return kind === "money" || kind === "shortMoney";
}

/** A text in both languages in that of the sheet; one already said as it is. */
export function saidIn({ say }: Pick<TableContext, "say">, words: Text | string): string {
  return typeof words === "string" ? words : say(words);
}

/** Without the keys that hold nothing: who draws a sheet asks whether a key is there. */
export function whatIsThere<T extends object>(whole: T): T {
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as T;
}

import { chooseMoneyUnit, type MoneyUnit } from "../../engine/index.ts";
import { isBlank, type Cell, type Cells } from "./cell.ts";
import { cutHeading, type Range } from "./cut-heading.ts";
import { notAvailable, wrongValue } from "./function-error.ts";
import type { Values } from "./parameter.ts";
import type { Parameters } from "./parameter.ts";
import type { Parameter } from "./parameter.ts";

/** Rows of a sheet: a range that long, or less its heading, is a whole column, whose blanks desktop Excel sends as zeros. */
const wholeColumn = 1_048_576;

/** What the rows of the first range were, beside those that a calculation is given. */
export interface RowsGiven {
  readonly heading: boolean;
  /** 1 for a row whose cells are all blank. */
  readonly blank: Uint8Array;
}

/** How the ranges of a function are taken. */
export interface RowRules {
  readonly emptyIsFine: boolean;
  /** The result has a cell for every row: wholly blank rows stay in their places. */
  readonly perRow: boolean;
}

/**
 * Turns what Excel hands over into the columns a calculation takes: ranges flattened, a heading and blank rows dropped,
 * lengths compared, cells read, money held in whole small units of one size.
 *
 * @throws FunctionError in the user's words
 */
export function readArguments<P extends Parameters>(
  parameters: P,
  args: readonly (Cells | undefined)[],
  rules: RowRules,
): { readonly values: Values<P>; readonly unit: MoneyUnit; readonly rows: RowsGiven | undefined } {
  const entries = Object.entries(parameters);
  const cells = entries.map(([, parameter], place) => cellsOf(parameter, args[place]));
  const list = entries.map(([, parameter]) => parameter);
  const rows = alignRanges(list, cells, rules);

  const readings = list.map((parameter, place) => parameter.read(cells[place], parameter.name));
  const unit = chooseMoneyUnit(readings.flatMap(({ money }) => (money ? [money] : [])));
  const values = Object.fromEntries(entries.map(([key], place) => [key, readings[place].value(unit)]));
  return { values: values as Values<P>, unit, rows };
}

function cellsOf(
  { shape, optional, name, zeroIsBlank, columns }: Parameter<unknown>,
  arg: Cells | undefined,
): Cell[] | undefined {
  if (arg === undefined) {
    if (optional) return undefined;
    if (shape === "scalar") return [null]; // a blank cell: hosts never call without a required argument
    throw wrongValue(`${name.en}: the argument is missing`, `${name.ru}: аргумент не указан`);
  }
  const cells = columns === undefined ? flatten(arg) : flattenTable(arg, columns);
  if (cells === undefined && columns !== undefined) {
    throw wrongValue(
      `${name.en}: expected a table of ${columns} columns`,
      `${name.ru}: нужна таблица, столбцов: ${columns}`,
    );
  }
  if (cells === undefined) {
    throw wrongValue(`${name.en}: expected one column or one row`, `${name.ru}: нужен один столбец или одна строка`);
  }
  if (shape === "scalar" && cells.length !== 1) {
    throw wrongValue(
      `${name.en}: expected one cell, got ${cells.length}`,
      `${name.ru}: нужна одна ячейка, получено: ${cells.length}`,
    );
  }
  return optional && cells.length === 1 && isBlank(cells[0], zeroIsBlank) ? undefined : cells;
}

function flatten(rows: Cells): Cell[] | undefined {
  if (rows.length === 1) return [...rows[0]];
  const cells = new Array<Cell>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    if (rows[row].length !== 1) return undefined;
    cells[row] = rows[row][0];
  }
  return cells;
}

function flattenTable(rows: Cells, columns: number): Cell[] | undefined {
  return rows.every((row) => row.length === columns) ? rows.flat() : undefined;
}

/** Compares the lengths of the ranges that belong together, and cuts their heading and the blank rows. */
function alignRanges(
  parameters: readonly Parameter<unknown>[],
  cells: (Cell[] | undefined)[],
  { emptyIsFine, perRow }: RowRules,
): RowsGiven | undefined {
  const groups = new Map<string, Range[]>();
  parameters.forEach((parameter, place) => {
    const own = cells[place];
    if (parameter.shape !== "range" || own === undefined) return;
    const group = parameter.group ?? "rows";
    groups.set(group, [...(groups.get(group) ?? []), { parameter, cells: own }]);
  });
  const given = [...groups.values()].map((ranges): RowsGiven => {
    assertEqualLengths(ranges);
    const heading = cutHeading(ranges);
    assertCount(ranges[0]);
    if (ranges[0].parameter.length !== undefined) return { heading, blank: new Uint8Array() };
    const count = rowCount(ranges);
    if (count === 0 && !emptyIsFine && !ranges[0].parameter.optional) {
      const { name } = ranges[0].parameter;
      throw notAvailable(`${name.en}: all cells are blank`, `${name.ru}: все ячейки пусты`);
    }
    for (const range of ranges) range.cells.length = count;
    const blank = blankRows(ranges, count);
    if (!perRow && isList(ranges)) cutRows(ranges, blank);
    return { heading, blank };
  });
  return given[0];
}

/** Names, codes and days make a list, whose blank rows are none of its rows; in plain figures each place may count. */
function isList(ranges: readonly Range[]): boolean {
  const kinds = ranges.map(({ parameter }) => parameter.kind);
  return ranges[0].parameter.columns === undefined && kinds.some((kind) => ["text", "code", "date"].includes(kind));
}

function blankRows(ranges: readonly Range[], count: number): Uint8Array {
  const zeroIsBlank = ranges.some(({ parameter }) => parameter.zeroIsBlank);
  const blank = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    blank[row] = ranges.every(({ cells }) => isBlank(cells[row], zeroIsBlank)) ? 1 : 0;
  }
  return blank;
}

function cutRows(ranges: readonly Range[], blank: Uint8Array): void {
  if (!blank.includes(1)) return;
  for (const { cells } of ranges) {
    let kept = 0;
    blank.forEach((isOut, row) => {
      if (isOut === 0) cells[kept++] = cells[row];
    });
    cells.length = kept;
  }
}

function assertEqualLengths([first, ...others]: readonly Range[]): void {
  const { name } = first.parameter;
  const count = first.cells.length;
  for (const { parameter, cells } of others) {
    if (cells.length === count) continue;
    throw wrongValue(
      `${name.en} has ${count} cells and ${parameter.name.en} has ${cells.length}: they must have the same length`,
      `В аргументе «${name.ru}» ячеек: ${count}, в «${parameter.name.ru}»: ${cells.length}; длина должна быть одинаковой`,
    );
  }
}

function assertCount({ parameter: { length, name }, cells }: Range): void {
  if (length === undefined || cells.length === length) return;
  throw wrongValue(
    `${name.en}: expected ${length} cells, got ${cells.length}`,
    `${name.ru}: нужно ячеек: ${length}, получено: ${cells.length}`,
  );
}

/** A 0 at the end is a blank only beside a blank id, code or date, or at the end of a whole column. */
function rowCount(ranges: readonly Range[]): number {
  const zeroIsBlank =
    ranges[0].cells.length >= wholeColumn - 1 || ranges.some(({ parameter }) => parameter.zeroIsBlank);
  let count = ranges[0].cells.length;
  while (count > 0 && ranges.every(({ cells }) => isBlank(cells[count - 1], zeroIsBlank))) count--;
  return count;
}

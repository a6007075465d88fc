import { chooseMoneyUnit, type MoneyUnit } from "../../engine/index.ts";
import { isBlank, type Cell, type Cells } from "./cell.ts";
import { notAvailable, wrongValue } from "./function-error.ts";
import type { Parameter, Parameters, Values } from "./function-entry.ts";

/** Rows of a sheet: a range that long is a whole column, whose blanks desktop Excel sends as zeros. */
const wholeColumn = 1_048_576;

/**
 * Turns what Excel hands over into the columns a calculation takes: ranges flattened, blank rows at the end dropped,
 * lengths compared, cells read, money held in whole small units of one size.
 *
 * @throws FunctionError in the user's words
 */
export function readArguments<P extends Parameters>(
  parameters: P,
  args: readonly (Cells | undefined)[],
  emptyIsFine: boolean,
): { readonly values: Values<P>; readonly unit: MoneyUnit } {
  const entries = Object.entries(parameters);
  const cells = entries.map(([, parameter], place) => cellsOf(parameter, args[place]));
  const list = entries.map(([, parameter]) => parameter);
  alignRanges(list, cells, emptyIsFine);

  const readings = list.map((parameter, place) => parameter.read(cells[place], parameter.name));
  const unit = chooseMoneyUnit(readings.flatMap(({ money }) => (money ? [money] : [])));
  const values = Object.fromEntries(entries.map(([key], place) => [key, readings[place].value(unit)]));
  return { values: values as Values<P>, unit };
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
    throw wrongValue(`${name.en}: expected a table of ${columns} columns`, `${name.ru}: нужна таблица, столбцов: ${columns}`); // prettier-ignore
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

/** Compares the lengths of the ranges that belong together, and cuts the blank rows they end with. */
function alignRanges(parameters: readonly Parameter<unknown>[], cells: (Cell[] | undefined)[], emptyIsFine: boolean) {
  const groups = new Map<string, number[]>();
  parameters.forEach((parameter, place) => {
    if (parameter.shape !== "range" || cells[place] === undefined) return;
    const group = parameter.group ?? "rows";
    groups.set(group, [...(groups.get(group) ?? []), place]);
  });
  for (const places of groups.values()) {
    const ranges = places.map((place) => ({ parameter: parameters[place], cells: cells[place] ?? [] }));
    assertLengths(ranges);
    if (ranges[0].parameter.length !== undefined) continue;
    const count = rowCount(ranges);
    if (count === 0 && !emptyIsFine && !ranges[0].parameter.optional) {
      const { name } = ranges[0].parameter;
      throw notAvailable(`${name.en}: all cells are blank`, `${name.ru}: все ячейки пусты`);
    }
    for (const range of ranges) range.cells.length = count;
  }
}

interface Range {
  readonly parameter: Parameter<unknown>;
  readonly cells: Cell[];
}

function assertLengths([first, ...others]: readonly Range[]): void {
  const { length, name } = first.parameter;
  const count = first.cells.length;
  if (length !== undefined && count !== length) {
    throw wrongValue(`${name.en}: expected ${length} cells, got ${count}`, `${name.ru}: нужно ячеек: ${length}, получено: ${count}`); // prettier-ignore
  }
  for (const { parameter, cells } of others) {
    if (cells.length === count) continue;
    throw wrongValue(
      `${name.en} has ${count} cells and ${parameter.name.en} has ${cells.length}: they must have the same length`,
      `В аргументе «${name.ru}» ячеек: ${count}, в «${parameter.name.ru}»: ${cells.length}; длина должна быть одинаковой`,
    );
  }
}

/** A 0 at the end is a blank only beside a blank id, code or date, or at the end of a whole column. */
function rowCount(ranges: readonly Range[]): number {
  const zeroIsBlank = ranges[0].cells.length === wholeColumn || ranges.some(({ parameter }) => parameter.zeroIsBlank);
  let count = ranges[0].cells.length;
  while (count > 0 && ranges.every(({ cells }) => isBlank(cells[count - 1], zeroIsBlank))) count--;
  return count;
}

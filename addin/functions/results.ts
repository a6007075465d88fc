import type { Text } from "../../engine/index.ts";
import type { ResultCell, ResultCells } from "./cell.ts";
import { notAvailable, outOfRange, zeroDivisor, type FunctionError } from "./function-error.ts";
import type { Header } from "./parameters/language.ts";

/** One cell. */
export function scalar(cell: ResultCell): ResultCells {
  return [[cell]];
}

/** A spilled column, one cell per value. */
export function column<Value>(
  values: ArrayLike<Value>,
  cellOf: (value: Value, row: number) => ResultCell,
): ResultCells {
  const rows = new Array<ResultCell[]>(values.length);
  for (let row = 0; row < values.length; row++) rows[row] = [cellOf(values[row], row)];
  return rows;
}

/** A spilled table under its heading row, in the header's language or without headings. */
export function table(header: Header, headings: readonly Text[], rows: ResultCells): ResultCells {
  return header.shown ? [headings.map((heading) => heading[header.language]), ...rows] : rows;
}

/** A figure; an empty cell where it is blank (NaN). */
export function orBlank(figure: number): ResultCell {
  return Number.isNaN(figure) ? "" : figure;
}

/** A figure; `error` where it is not known (NaN). */
export function orError(figure: number, error: FunctionError): ResultCell {
  return Number.isNaN(figure) ? error : figure;
}

/** Why the engine has no figures, as Excel's error. */
export function failWith(failure: "DIV0" | "NUM" | "NA" | undefined): void {
  if (failure === "DIV0") throw zeroDivisor("division by zero", "деление на ноль");
  if (failure === "NUM") throw outOfRange("a figure is out of range", "значение вне допустимых пределов");
  if (failure === "NA") throw notAvailable("not all figures are known", "известны не все значения");
}

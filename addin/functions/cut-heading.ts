import { chooseMoneyUnit, isFormulaError } from "../../engine/index.ts";
import { isBlank, type Cell } from "./cell.ts";
import type { Parameter } from "./parameter.ts";
import { FunctionError } from "./function-error.ts";

/** A range of a call: its argument and its cells, a table's row by row. */
export interface Range {
  readonly parameter: Parameter<unknown>;
  readonly cells: Cell[];
}

/**
 * Cuts the heading that ranges of one length begin with, so that A:A is taken as native functions take it.
 *
 * A heading is a first row of texts none of which its argument can read; one of them at least is a word. A row that
 * holds a figure, a day or a known code is a row of data, and its faults are told.
 *
 * @returns whether there was one
 */
export function cutHeading(ranges: readonly Range[]): boolean {
  const widths = ranges.map(({ parameter }) => parameter.columns ?? 1);
  if (ranges.some(({ cells }, place) => cells.length <= widths[place])) return false;
  const first = ranges.map(({ cells }, place) => cells.slice(0, widths[place]));
  const filled = first.flat().filter((cell) => !isBlank(cell));
  if (!filled.every((cell) => typeof cell === "string" && !isFormulaError(cell))) return false;
  const readings = ranges.flatMap(({ parameter }, place) => {
    if (first[place].every((cell) => isBlank(cell))) return [];
    if (parameter.kind === "text" && parameter.columns === undefined) return [];
    return [{ isRead: canRead(parameter, first[place]), cells: first[place] }];
  });
  if (readings.some(({ isRead }) => isRead)) return false;
  // "n/a", "-" and "?" are no headings: they stand where a figure is missing.
  if (!readings.some(({ cells }) => cells.some((cell) => /\p{L}{3}/u.test(String(cell))))) return false;
  ranges.forEach(({ cells }, place) => cells.splice(0, widths[place]));
  return true;
}

function canRead(parameter: Parameter<unknown>, cells: readonly Cell[]): boolean {
  try {
    parameter.read(cells, parameter.name).value(chooseMoneyUnit([]));
    return true;
  } catch (problem) {
    if (problem instanceof FunctionError) return false;
    throw problem;
  }
}

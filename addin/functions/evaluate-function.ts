import { text, type Language } from "../../engine/index.ts";
import type { Cell, Cells, ResultCell, ResultCells } from "./cell.ts";
import type { FunctionEntry } from "./function-entry.ts";
import { FunctionError, notAvailable, outOfRange } from "./function-error.ts";
import { createMemory } from "./memory.ts";
import { saidLanguage } from "./parameters/language.ts";

/** A call's cells, always a rectangle, or why there are none. `language` is what the call itself says about it. */
export type Outcome =
  | { readonly cells: ResultCells; readonly hasErrors: boolean; readonly language: Language | undefined }
  | { readonly error: FunctionError; readonly language: Language | undefined };

const memory = createMemory<Outcome>();

/**
 * Evaluates a function of the catalogue as a cell does: for Excel, for the preview and for the wizard of the task pane.
 *
 * Pure and synchronous; the same arguments are computed once. A failure is a value, never thrown.
 *
 * @param args as hosts hand them over: a range as rows of cells, a single value as itself, a missing one as null
 * @example evaluateFunction(abc, [[[500], [300], [100], [60], [40]]]).cells // [["A"], ["A"], ["B"], ["B"], ["C"]]
 */
export function evaluateFunction(entry: FunctionEntry, args: readonly unknown[]): Outcome {
  const matrices = entry.parameters.map((parameter, place) => matrixOf(args[place], parameter));
  return memory.recall(entry.id, matrices, () => outcomeOf(entry, matrices));
}

function outcomeOf(entry: FunctionEntry, args: readonly (Cells | undefined)[]): Outcome {
  const language = saidLanguage(entry, args);
  try {
    const { cells, hasErrors } = asRectangle(entry.run(args));
    const [only] = cells[0];
    if (only instanceof FunctionError && cells.length === 1 && cells[0].length === 1) return { error: only, language };
    return { cells, hasErrors, language };
  } catch (problem) {
    return { error: errorOf(problem), language };
  }
}

/** The engine refuses figures out of range with a RangeError; anything else is a fault of ours, and said as such. */
function errorOf(problem: unknown): FunctionError {
  if (problem instanceof FunctionError) return problem;
  const words = problem instanceof Error ? problem.message : String(problem);
  if (problem instanceof RangeError) return new FunctionError("NUM", text(words, words));
  return new FunctionError("VALUE", text(`internal error: ${words}`, `внутренняя ошибка: ${words}`));
}

/** Some formula engines send 0 for an argument left out; a range never comes as a bare 0. */
function matrixOf(arg: unknown, { optional, shape }: FunctionEntry["parameters"][number]): Cells | undefined {
  if (arg === 0 && optional && shape === "range") return undefined;
  if (arg === null || arg === undefined) return undefined;
  if (!Array.isArray(arg)) return [[arg as Cell]];
  if (arg.length === 0) return [[]];
  return Array.isArray(arg[0]) ? (arg as Cells) : [arg as Cell[]];
}

/** Rows are filled up with empty cells; a figure that is none becomes an error; a result without cells is #N/A. */
function asRectangle(rows: ResultCells): { readonly cells: ResultCells; readonly hasErrors: boolean } {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  if (width === 0) throw notAvailable("nothing to compute", "нечего считать");
  let hasErrors = false;
  const cells = rows.map((row) => {
    const tidy = row.map(tidyCell);
    while (tidy.length < width) tidy.push("");
    hasErrors ||= tidy.some((cell) => cell instanceof FunctionError);
    return tidy;
  });
  return { cells, hasErrors };
}

function tidyCell(cell: ResultCell): ResultCell {
  if (typeof cell !== "number" || Number.isFinite(cell)) return cell;
  return outOfRange("the result is not a number", "результат не является числом");
}

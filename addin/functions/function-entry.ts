import type { Language, MoneyUnit, Text } from "../../engine/index.ts";
import type { Cell, Cells, ResultCells } from "./cell.ts";
import { engineRefusal } from "./engine-refusal.ts";
import { readArguments, type RowsGiven } from "./read-arguments.ts";
import type { Parameter, Parameters, Values } from "./parameter.ts";
import type { Task } from "./tasks.ts";

/** What an entry's calculation knows of the call beside its arguments. */
export interface Call {
  readonly unit: MoneyUnit;
  /** Small units to units of the currency; a blank (NaN) to an empty cell. */
  money(amount: number): number | "";
}

/** An example of the help: a test runs it. An argument left out is null. */
export interface Example {
  readonly arguments: readonly (Cell | Cells)[];
  /** The whole result; numbers are compared to `digits` decimals (9 when not said). */
  readonly result: Cell | Cells;
  readonly digits?: number;
}

export interface FunctionTexts {
  /** Capital letters, three at least; never translated. */
  readonly id: string;
  readonly task: Task;
  readonly description: Text;
  readonly result: "scalar" | "column" | "table";
  /** Rules it computes by: CALC-nn, AM-nn. */
  readonly rules: readonly string[];
  readonly examples: readonly Example[];
}

export interface FunctionDefinition<P extends Parameters> extends FunctionTexts {
  readonly parameters: P;
  /** Ranges without a single row are refused with #N/A unless this says that they compute to something. */
  readonly emptyIsFine?: boolean;
  /** A column of a cell for every row of the first range: a heading and blank rows of it are blank in the result. */
  readonly perRow?: boolean;
  compute(values: Values<P>, call: Call): ResultCells;
}

/** One function of the catalogue, its parameters in the order of the formula. */
export interface FunctionEntry extends FunctionTexts {
  readonly parameters: readonly Parameter<unknown>[];
  /** @throws FunctionError; RangeError where the engine refuses figures out of range */
  run(args: readonly (Cells | undefined)[]): ResultCells;
}

/** What the last argument says, when it is one of language; undefined when it is not given. */
export type SaidLanguage = Language | undefined;

/** Makes an entry of the catalogue: the order of `parameters` is that of the formula. */
export function defineFunction<P extends Parameters>(definition: FunctionDefinition<P>): FunctionEntry {
  const { parameters, compute, emptyIsFine = false, perRow = false, ...texts } = definition;
  return {
    ...texts,
    parameters: Object.values(parameters),
    run: (args) => {
      const { values, unit, rows } = readArguments(parameters, args, { emptyIsFine, perRow });
      const money = (amount: number) => (Number.isNaN(amount) ? "" : amount / unit.perUnit);
      let cells: ResultCells;
      try {
        cells = compute(values, { unit, money });
      } catch (problem) {
        throw engineRefusal(problem, parameters, unit);
      }
      return perRow && rows ? besideRows(cells, rows) : cells;
    },
  };
}

/** Each cell beside its row: nothing beside the heading and beside blank rows. */
function besideRows(cells: ResultCells, { heading, blank }: RowsGiven): ResultCells {
  const filled = blank.includes(1) ? cells.map((row, place) => (blank[place] === 1 ? [""] : row)) : cells;
  return heading ? [[""], ...filled] : filled;
}

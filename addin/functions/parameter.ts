import type { MoneyUnit, Text } from "../../engine/index.ts";
import type { Cell } from "./cell.ts";

export type ParameterKind = "money" | "number" | "date" | "text" | "code" | "flag" | "header" | "language";

/** What was read of one argument. Money is known only when the small unit of the whole call is (AM-01). */
export interface Reading<Value> {
  readonly money?: Float64Array;
  value(unit: MoneyUnit): Value;
}

export interface Parameter<Value> {
  /** What the wizard shows: no spaces, so that it reads like Excel's own. */
  readonly name: Text;
  readonly description: Text;
  readonly kind: ParameterKind;
  /** `range` is one column or one row. */
  readonly shape: "scalar" | "range";
  readonly optional: boolean;
  /** Ranges of one group have the same number of cells. */
  readonly group?: string;
  /** A range of exactly so many cells. */
  readonly length?: number;
  /** A table of so many columns; its cells are read row by row. */
  readonly columns?: number;
  /** Ids, codes and dates: a 0 is what desktop Excel makes of a blank. */
  readonly zeroIsBlank: boolean;
  /** Codes that are understood, for the wizard and the help. */
  readonly allowed?: readonly Text[];
  /** @param cells undefined when an optional argument is left out */
  read(cells: readonly Cell[] | undefined, name: Text): Reading<Value>;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;
export type Values<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer Value> ? Value : never;
};

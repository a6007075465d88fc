import { toSmallUnits, type Text } from "../../../engine/index.ts";
import type { Cell } from "../cell.ts";
import type { Parameter } from "../parameter.ts";
import type { Reading } from "../parameter.ts";
import { wrongValue } from "../function-error.ts";
import { cellNumber } from "./cell-number.ts";

export interface RangeOptions {
  /** Ranges of one group have the same length; all belong together when it is not said. */
  readonly group?: string;
  readonly length?: number;
}

/** Numbers that are no money: hours, counts, shares. NaN is blank. */
export function numbers(name: Text, description: Text, options: RangeOptions = {}): Parameter<Float64Array> {
  return {
    ...{ name, description, kind: "number", shape: "range", optional: false, zeroIsBlank: false },
    ...options,
    read: (cells) => ({ value: () => columnOf(cells ?? [], name) }),
  };
}

/** Money, held in whole small units of the call (AM-01). NaN is blank. */
export function moneyRange(name: Text, description: Text, options: RangeOptions = {}): Parameter<Float64Array> {
  return {
    ...{ name, description, kind: "money", shape: "range", optional: false, zeroIsBlank: false },
    ...options,
    read: (cells) => moneyReading(columnOf(cells ?? [], name), (column) => column),
  };
}

/** A number; a blank cell is 0, as it is on desktop Excel, or `byDefault` when the argument may be left out. */
export function number(name: Text, description: Text, byDefault?: number): Parameter<number> {
  return {
    ...{ name, description, kind: "number", shape: "scalar", optional: byDefault !== undefined, zeroIsBlank: false },
    read: (cells) => ({ value: () => one(cells, name, byDefault ?? 0) }),
  };
}

/** A number above 0 that may be left out. A 0 is left out too: desktop Excel makes it of a blank cell. */
export function positive(name: Text, description: Text, byDefault: number): Parameter<number> {
  return { ...number(name, description, byDefault), zeroIsBlank: true };
}

/** A number that may be unknown: NaN where the cell is blank. */
export function numberOrBlank(name: Text, description: Text): Parameter<number> {
  return {
    ...{ name, description, kind: "number", shape: "scalar", optional: false, zeroIsBlank: false },
    read: (cells) => ({ value: () => one(cells, name, Number.NaN) }),
  };
}

/** One amount, in whole small units of the call; blank cells and defaults as in `number`, in units of the currency. */
export function money(name: Text, description: Text, byDefault?: number): Parameter<number> {
  return {
    ...{ name, description, kind: "money", shape: "scalar", optional: byDefault !== undefined, zeroIsBlank: false },
    read: (cells) => moneyReading(Float64Array.of(one(cells, name, byDefault ?? 0)), (column) => column[0]),
  };
}

function moneyReading<Value>(column: Float64Array, valueOf: (column: Float64Array) => Value): Reading<Value> {
  return {
    money: column,
    value: (unit) => {
      toSmallUnits(column, unit);
      return valueOf(column);
    },
  };
}

function columnOf(cells: readonly Cell[], name: Text): Float64Array {
  const column = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) column[row] = finite(cellNumber(cells[row], name, row), name);
  return column;
}

function one(cells: readonly Cell[] | undefined, name: Text, blank: number): number {
  const value = cells ? finite(cellNumber(cells[0], name, -1), name) : Number.NaN;
  return Number.isNaN(value) ? blank : value;
}

function finite(value: number, name: Text): number {
  if (value === Infinity || value === -Infinity) {
    throw wrongValue(`${name.en}: the number is too large`, `${name.ru}: слишком большое число`);
  }
  return value;
}

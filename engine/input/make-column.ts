import type { ColumnSpec } from "./column-spec.ts";
import type { RawColumn } from "./raw-table.ts";
import { wordList } from "./word-list.ts";

/** A column with nothing in it yet; every cell is written when it is read, blank or not. */
export function makeColumn(spec: ColumnSpec, rowCount: number, matched: boolean): RawColumn {
  switch (spec.type) {
    case "text":
    case "ref":
      return { values: new Int32Array(rowCount).fill(-1), list: wordList(matched, rowCount) };
    case "code":
      return { values: new Int8Array(rowCount).fill(-1) };
    case "flag":
      return { values: new Uint8Array(rowCount).fill(Number(spec.byDefault ?? false)) };
    default:
      return { values: new Float64Array(rowCount).fill(Number.NaN) };
  }
}

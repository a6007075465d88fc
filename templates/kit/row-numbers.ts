import type { SheetColumn } from "../../engine/index.ts";

/** Numbers 1 to `count` in a column, for `inputCell` and for ranks. */
export function rowNumbers(count: number, heading: string, more: Partial<SheetColumn> = {}): SheetColumn {
  return { key: "n", heading, kind: "whole", values: Array.from({ length: count }, (_, row) => row + 1), ...more };
}

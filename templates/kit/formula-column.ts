import type { Formula, Kind, SheetColumn } from "../../engine/index.ts";

/** A column of one formula in every row; its values are computed when the workbook is built. */
export function formulaColumn(
  key: string,
  heading: string,
  kind: Kind,
  formula: Formula | readonly Formula[],
  more: Partial<SheetColumn> = {},
): SheetColumn {
  return { key, heading, kind, values: [], formula, ...more };
}

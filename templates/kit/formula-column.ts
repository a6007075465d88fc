import type { Column, ColumnMore, Kind, Text } from "../../engine/index.ts";

/**
 * A column of one formula in every row, or of one by the row; a field of a form as well. The values are computed when the
 * workbook is built.
 */
export function formulaColumn<Row>(
  key: string,
  heading: Text | string,
  kind: Kind,
  formula: ColumnMore<Row>["formula"],
  more: ColumnMore<Row> = {},
): Column<Row> {
  return { key, heading, kind, of: null, formula, ...more };
}

import type { Column, TableName } from "../../engine/index.ts";
import { formulaColumn } from "./formula-column.ts";
import { inputCell, inputText } from "./input-cell.ts";

/**
 * What was typed or pasted into an input sheet, row by row, as `typedAmount`, `typedStage` …: the other formulas read
 * these columns only, so that rows deleted from the sheet break none of them.
 *
 * @param row number of the row as a formula, the same words in every row
 */
export function typedColumns(
  table: TableName,
  row: string,
  keys: { readonly texts?: readonly string[]; readonly values?: readonly string[] },
): Column<unknown>[] {
  const { texts = [], values = [] } = keys;
  return [
    ...texts.map((key) => formulaColumn(typedKey(key), typedKey(key), "text", `=${inputText(`${table}.${key}`, row)}`)),
    ...values.map((key) =>
      formulaColumn(typedKey(key), typedKey(key), "number", `=${inputCell(`${table}.${key}`, row)}`),
    ),
  ];
}

/** Number of the row of a table, the same words in each of its rows: a file holds equal formulas once. */
export function rowOfTable(block: string, anchor: string): string {
  return `(ROW()-ROW({${block}.${anchor}#0})+1)`;
}

function typedKey(key: string): string {
  return `typed${key[0].toUpperCase()}${key.slice(1)}`;
}

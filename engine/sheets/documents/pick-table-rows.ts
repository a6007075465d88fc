import type { SheetColumn, TableBlock } from "../result-sheet.ts";

/**
 * Some rows of a table of another sheet, in the order given, as values.
 *
 * @example pickTableRows(table, [2, 0]).columns[0].values // the third and the first
 */
export function pickTableRows(table: TableBlock, rows: readonly number[]): TableBlock {
  const pick = <T>(values: ArrayLike<T>): T[] => rows.map((row) => values[row]);
  const columns = table.columns.map(({ formula: _formula, total: _total, ...column }): SheetColumn => {
    const { values, json, marks, links } = column;
    return {
      ...column,
      values: pick(values),
      ...(json ? { json: pick(json) } : {}),
      ...(typeof marks === "object" ? { marks: pick(marks) } : {}),
      ...(links ? { links: pick(links) } : {}),
    };
  });
  return { ...table, columns, rowCount: rows.length };
}

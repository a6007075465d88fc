import type { SheetColumn, TableBlock } from "../result-sheet.ts";

export interface TablePart {
  readonly key: string;
  readonly title: string;
  /** Keys of the columns in the order wanted, with their widths. */
  readonly columns: readonly (readonly [key: string, width: number])[];
}

/**
 * Some columns of a table of another sheet, as values: both say the same, and the document stands without that sheet.
 *
 * @example tablePart(table, { key: "months", title: "By month", columns: [["month", 24], ["expected", 16]] })
 */
export function tablePart(table: TableBlock, { key, title, columns }: TablePart): TableBlock {
  const parts = columns.flatMap(([wanted, width]) => {
    const column = table.columns.find((one) => one.key === wanted);
    return column ? [valuesOnly(column, width)] : [];
  });
  return { type: "table", key, title, plain: true, rowCount: table.rowCount, columns: parts };
}

function valuesOnly(column: SheetColumn, width: number): SheetColumn {
  const { total } = column;
  return { ...column, formula: undefined, width, total: total && { value: total.value } };
}

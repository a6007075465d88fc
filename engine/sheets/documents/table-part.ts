import type { SheetColumn, TableBlock } from "../result-sheet.ts";

export interface TablePart {
  readonly key: string;
  readonly title: string;
  /** Keys of the columns in the order wanted, with their widths. */
  readonly columns: readonly (readonly [key: string, width: number])[];
}

/**
 * Some columns of a table of another sheet: both say the same, and the document stands without that sheet.
 *
 * @example tablePart(table, { key: "months", title: "By month", columns: [["month", 24], ["expected", 16]] })
 */
export function tablePart(table: TableBlock, { key, title, columns }: TablePart): TableBlock {
  const keys = new Set(columns.map(([wanted]) => wanted));
  const parts = columns.flatMap(([wanted, width]) => {
    const column = table.columns.find((one) => one.key === wanted);
    return column ? [partOf(column, width, keys)] : [];
  });
  return { type: "table", key, title, plain: true, rowCount: table.rowCount, columns: parts };
}

/** Formulas over cells of the same row stay; those that look elsewhere leave their values. */
function ownFormula({ formula }: SheetColumn, keys: ReadonlySet<string>): SheetColumn["formula"] {
  if (typeof formula !== "string") return undefined;
  const places = Array.from(formula.matchAll(/\{([^}]*)\}/g), ([, place]) => place);
  return places.length > 0 && places.every((place) => keys.has(place)) ? formula : undefined;
}

function partOf(column: SheetColumn, width: number, keys: ReadonlySet<string>): SheetColumn {
  const { total } = column;
  return { ...column, formula: ownFormula(column, keys), width, total: total && { value: total.value } };
}

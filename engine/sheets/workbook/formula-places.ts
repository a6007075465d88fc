import { cellAddress, quotedSheet } from "../../ground/address.ts";

/** Cells in one sheet column, one per row of a block or of an input table; `fields` of a form are one cell each. */
export interface PlacedColumn {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly rowCount: number;
  /** Sheet row of each row where they do not follow one another (input tables with gaps). */
  readonly rows?: ArrayLike<number>;
  /** Name that formulas of other sheets call it by, where the workbook has one. */
  readonly name?: string;
}

/** Finds the column a place names: `block.column`, `R-04.block.column`, `Norms.minutes`, `Settings.abcA`. */
export type FindColumn = (path: readonly string[]) => PlacedColumn | undefined;

/** Where a formula stands: its sheet, its own block and its row in it (undefined in a totals row: whole columns). */
export interface FormulaPlace {
  readonly sheet: string;
  readonly ownColumn: (key: string) => PlacedColumn | undefined;
  readonly row: number | undefined;
  /** Sheet row of its block's first row. */
  readonly firstRow?: number;
}

const place = /\{([^{}]+)\}/g;

/**
 * A formula with places in braces as a native formula in A1 style (the grammar stands in `Formula`).
 *
 * @returns undefined when a place is not on any sheet: the cell then keeps its value only
 * @example fillPlaces("=SUM({groups.money})", …) // "=SUM($C$7:$C$9)"
 */
export function fillPlaces(formula: string, at: FormulaPlace, find: FindColumn): string | undefined {
  let missing = false;
  const filled = formula.replace(place, (_, words: string) => {
    const address = addressOf(words, at, find);
    missing ||= address === undefined;
    return address ?? "";
  });
  return missing ? undefined : filled;
}

function addressOf(words: string, at: FormulaPlace, find: FindColumn): string | undefined {
  const [, path, above, beside, index] = /^([^#^@]+)(\^)?(@)?(?:#(\d+))?$/.exec(words) ?? [];
  if (path === undefined) throw new RangeError(`formula place: expected a key or block.key, got {${words}}`);
  const own = !path.includes(".");
  const column = own ? at.ownColumn(path) : find(path.split("."));
  if (column === undefined || column.rowCount === 0) return undefined;
  const prefix = column.sheet === at.sheet ? "" : `${quotedSheet(column.sheet)}!`;

  // Said by name, the formula is the same in every row.
  if (beside && prefix !== "" && column.name !== undefined && at.firstRow !== undefined)
    return `INDEX(${column.name},ROW()-ROW(${cellAddress(at.firstRow, 0, true)})+1)`;
  const whole = index === undefined && !beside && !(own && at.row !== undefined);
  if (whole && prefix !== "" && column.name !== undefined) return column.name;
  if (index !== undefined) return fixedCell(prefix, column, Number(index));
  if (beside && at.row !== undefined)
    return at.row < column.rowCount ? prefix + cellAddress(rowAt(column, at.row), column.column) : undefined;
  if (own && at.row !== undefined) return cellAddress(rowAt(column, at.row) - (above ? 1 : 0), column.column);
  if (column.rowCount === 1) return fixedCell(prefix, column, 0);
  if (hasGaps(column)) return undefined; // a range would take in the subtotal rows between
  const first = cellAddress(rowAt(column, 0), column.column, true);
  return `${prefix}${first}:${cellAddress(rowAt(column, column.rowCount - 1), column.column, true)}`;
}

function fixedCell(prefix: string, column: PlacedColumn, row: number): string | undefined {
  return row < column.rowCount ? prefix + cellAddress(rowAt(column, row), column.column, true) : undefined;
}

function hasGaps(column: PlacedColumn): boolean {
  return rowAt(column, column.rowCount - 1) - rowAt(column, 0) !== column.rowCount - 1;
}

function rowAt(column: PlacedColumn, row: number): number {
  return column.rows ? column.rows[row] : column.firstRow + row;
}

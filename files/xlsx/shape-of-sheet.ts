import type { Sheet } from "hucre/xlsx";
import { formatCurrency, type RawSheet } from "../../engine/index.ts";
import { mostRows } from "../limits.ts";
import type { ReadingBudget } from "../reading-budget.ts";

type Shape = Pick<RawSheet, "merged" | "outline" | "indent" | "currency" | "uncalculated">;

/** What the slow road knows of a sheet beside its cells, in the form in which the fast road hands it over. */
export function shapeOfSheet(sheet: Sheet, budget: ReadingBudget): Shape {
  const merged = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => {
    const bottom = Math.min(endRow, mostRows - 1);
    budget.takePlaces(Math.max(0, bottom - startRow + 1), 0);
    return { top: startRow, left: startCol, bottom, right: endCol };
  });
  const outline: number[] = [];
  for (const [row, { outlineLevel = 0 }] of sheet.rowDefs ?? []) if (outlineLevel > 0) outline[row] = outlineLevel;
  const indent: number[] = [];
  const currency: (string | undefined)[] = [];
  sheet.rows.forEach((cells, row) => {
    const styleAt = (column: number) => sheet.cells?.get(`${row},${column}`)?.style;
    const first = cells.findIndex((cell) => cell !== null && cell !== "");
    const depth = (first >= 0 && styleAt(first)?.alignment?.indent) || 0;
    if (depth > 0) indent[row] = depth;
    for (let column = 0; column < cells.length && currency[row] === undefined; column++) {
      const named = typeof cells[column] === "number" ? formatCurrency(styleAt(column)?.numFmt ?? "") : undefined;
      if (named !== undefined) currency[row] = named;
    }
  });
  const uncalculated = withoutResult(sheet);
  return {
    ...(merged.length > 0 ? { merged } : {}),
    ...(outline.length > 0 ? { outline } : {}),
    ...(indent.length > 0 ? { indent } : {}),
    ...(currency.length > 0 ? { currency } : {}),
    ...(uncalculated ? { uncalculated } : {}),
  };
}

/** Formulas saved without their results, and the place of the first. */
function withoutResult({ cells }: Sheet): RawSheet["uncalculated"] {
  const places = Array.from(cells ?? []).flatMap(([place, { formula, formulaResult = null, value }]) =>
    formula !== undefined && formulaResult === null && value === null ? [place.split(",").map(Number)] : [],
  );
  const [first] = places.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return first && { count: places.length, row: first[0], column: first[1] };
}

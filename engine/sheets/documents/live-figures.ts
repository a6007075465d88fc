import type { Block, CellValue, SheetColumn, TableBlock } from "../result-sheet.ts";
import { commonWords } from "../../words/common-words.ts";
import { documentWords } from "../../words/documents/document-words.ts";
import type { SheetContext } from "../sheet-context.ts";

/** Money has six decimals at most, so sums that differ less are the same. */
const same = 1e-6;

/**
 * Totals that are the sum of their column as formulas: whoever corrects a figure in a document sees the total follow.
 *
 * @see AM-60
 * @example liveFigures([table]) // a total of 30 under 10 and 20 gets =SUM of the two cells
 */
export function liveFigures(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.type === "table" ? { ...block, columns: block.columns.map(liveTotal) } : block));
}

function liveTotal(column: SheetColumn): SheetColumn {
  const { key, total, values } = column;
  if (typeof total?.value !== "number" || total.formula !== undefined) return column;
  const sum = sumOf(values);
  const isSum = Math.abs(sum - total.value) <= same * Math.max(1, Math.abs(sum));
  return isSum ? { ...column, total: { ...total, formula: `=SUM({${key}})` } } : column;
}

/**
 * The same table with a row of totals: the word under its first column, sums under those named.
 *
 * @param isCut more rows are known than the table shows
 */
export function withTotals(
  { say }: Pick<SheetContext, "say">,
  table: TableBlock,
  keys: readonly string[],
  isCut = false,
): TableBlock {
  const columns = table.columns.map((column, at): SheetColumn => {
    if (at === 0) return { ...column, total: { value: say(isCut ? documentWords.shownInAll : commonWords.total) } };
    return keys.includes(column.key) ? { ...column, total: { value: sumOf(column.values) } } : column;
  });
  return { ...table, columns };
}

function sumOf(values: ArrayLike<CellValue>): number {
  return Array.from(values).reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}

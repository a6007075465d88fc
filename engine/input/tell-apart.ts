import type { TableSpec } from "./column-spec.ts";
import type { RawTable } from "./raw-table.ts";
import { findCode } from "./word-list.ts";

/**
 * Of several rows with one name the one that belongs to the same client (or whatever both tables name in column `by`) as
 * the row that refers to it.
 *
 * @param by a ref column of both tables, resolved already
 * @returns row of `target` for a word on a row of `table`; -1 where none or several are left
 * @see AM-76
 */
export function tellApart(
  table: RawTable,
  target: RawTable,
  { knownBy = [] }: TableSpec,
  by: string,
): (word: string, row: number) => number {
  const own = table.columns.get(by);
  const theirs = target.columns.get(by);
  const found = new Map<string, readonly number[]>();
  return (word, row) => {
    const whose = own?.values[row] ?? -1;
    if (!theirs || !(whose >= 0)) return -1;
    const rows = found.get(word) ?? rowsNamed(word);
    found.set(word, rows);
    const left = rows.filter((one) => theirs.values[one] === whose);
    return left.length === 1 ? left[0] : -1;
  };

  function rowsNamed(word: string): number[] {
    const [first, last, ...more] = word.trim().split(/\s+/);
    const spellings = last !== undefined && more.length === 0 ? [word, `${last} ${first}`] : [word];
    const rows = new Set<number>();
    for (const key of knownBy) {
      const column = target.columns.get(key);
      if (!column?.list) continue;
      const codes = spellings.map((spelling) => findCode(column.list!, spelling)).filter((code) => code >= 0);
      for (let row = 0; row < target.rowCount; row++) if (codes.includes(column.values[row])) rows.add(row);
    }
    return [...rows];
  }
}

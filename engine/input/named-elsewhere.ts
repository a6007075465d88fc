import type { NewRow } from "./add-rows.ts";
import type { TableSource } from "./column-spec.ts";
import { normaliseKey } from "./normalise-key.ts";
import type { RawColumn, RawTable } from "./raw-table.ts";
import type { TableSpecs } from "./recognise-sheets.ts";
import { firstRows, rowFinder } from "./resolve-references.ts";

/**
 * Words by which refs of other tables (and of its own) name rows a table has not, in order of first sight.
 *
 * @param only the refs to look at, by `Table.column`; all when left out
 */
export function namedElsewhere(
  target: RawTable,
  tables: ReadonlyMap<string, RawTable>,
  specs: TableSpecs,
  only?: (place: string) => boolean,
): readonly NewRow[] {
  const rowOf = rowFinder(target, specs[target.name]);
  const named = new Map<string, NewRow>();
  for (const table of tables.values()) {
    for (const [key, column] of table.columns) {
      const spec = specs[table.name].columns[key];
      if (spec.type !== "ref" || spec.table !== target.name || (only && !only(`${table.name}.${key}`))) continue;
      for (const { word, row } of usedWords(column, table.rowCount)) {
        if (rowOf(word) >= 0) continue;
        const id = normaliseKey(word);
        if (!named.has(id)) named.set(id, { word, source: sourceOf(table, row), sheetRow: table.sheetRow[row] });
      }
    }
  }
  return Array.from(named.values());
}

function sourceOf(table: RawTable, row: number): TableSource {
  return table.sources[table.source[row]];
}

/** The words a column uses, each with its first row. */
function usedWords(
  { values, list }: RawColumn,
  rowCount: number,
): readonly { readonly word: string; readonly row: number }[] {
  const words = list?.words ?? [];
  const first = firstRows(values, rowCount, words.length);
  return words.map((word, code) => ({ word, row: first[code] })).filter(({ row }) => row >= 0);
}

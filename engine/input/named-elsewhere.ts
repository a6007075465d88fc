import type { NewRow } from "./add-rows.ts";
import type { TableSource } from "./table-source.ts";
import type { RawTable } from "./raw-table.ts";
import type { TableSpecs } from "./column-spec.ts";
import { firstRows, rowFinder } from "./resolve-references.ts";
import { stageSpelling } from "./stage-spelling.ts";
import { codeOfCell, wordList } from "./word-list.ts";

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
  const named = wordList(true); // near spellings of one name are one row
  const rows: NewRow[] = [];
  for (const table of tables.values()) {
    for (const [key, column] of table.columns) {
      const spec = specs[table.name].columns[key];
      if (spec.type !== "ref" || spec.table !== target.name || (only && !only(`${table.name}.${key}`))) continue;
      const words = column.list?.words ?? [];
      const first = firstRows(column.values, table.rowCount, words.length);
      for (let code = 0; code < words.length; code++) {
        const row = first[code];
        const name = column.names?.[code];
        if (row < 0 || rowOf(words[code]) !== -1 || (name !== undefined && rowOf(name) !== -1)) continue;
        const spelling = target.name === "Stages" ? stageSpelling(words[code]) : words[code];
        if (codeOfCell(named, spelling) === rows.length)
          rows.push({ word: words[code], name, source: sourceOf(table, row), sheetRow: table.sheetRow[row] });
      }
    }
  }
  return rows;
}

function sourceOf(table: RawTable, row: number): TableSource {
  return table.sources[table.source[row]];
}

import type { TableSpec } from "./column-spec.ts";
import type { TableSource } from "./table-source.ts";
import type { ColumnValues, RawTable } from "./raw-table.ts";
import { makeColumn } from "./make-column.ts";
import { codeOfCell, type WordList } from "./word-list.ts";

/** A row made from a word that stands elsewhere: a client named by a deal. */
export interface NewRow {
  readonly word: string;
  /** Its name, where the word is a code and a name stood beside it. */
  readonly name?: string;
  /** Where the word stands first. */
  readonly source: TableSource;
  readonly sheetRow: number;
}

/** Adds rows known by a word only; `keys` are the columns it goes to. All other columns stay blank. */
export function addRows(table: RawTable, spec: TableSpec, keys: readonly string[], rows: readonly NewRow[]): void {
  const before = table.rowCount;
  const rowCount = before + rows.length;
  for (const key of keys)
    if (!table.columns.has(key)) table.columns.set(key, makeColumn(spec.columns[key], before, true));
  for (const [key, column] of table.columns) {
    const longer = makeColumn(spec.columns[key], rowCount, false).values;
    longer.set(column.values as ColumnValues & ArrayLike<number>);
    column.values = longer;
    if (!keys.includes(key)) continue;
    const words = rows.map(({ word, name }) => (key === "name" ? (name ?? word) : word));
    writeWords(longer as Int32Array, before, column.list!, words);
  }
  const sources = [...table.sources];
  const source = new Uint16Array(rowCount);
  const sheetRow = new Int32Array(rowCount);
  const bookEntry = new Int32Array(rowCount).fill(-1);
  source.set(table.source);
  bookEntry.set(table.bookEntry);
  sheetRow.set(table.sheetRow);
  rows.forEach((row, place) => {
    let index = sources.indexOf(row.source, table.parts.length);
    if (index < 0) index = sources.push(row.source) - 1;
    source[before + place] = index;
    sheetRow[before + place] = row.sheetRow;
  });
  Object.assign(table, { rowCount, sources, source, sheetRow, bookEntry });
}

function writeWords(codes: Int32Array, before: number, list: WordList, words: readonly string[]): void {
  for (let place = 0; place < words.length; place++) codes[before + place] = codeOfCell(list, words[place]);
}

import { text } from "../words/text.ts";
import { columnProblems, type ProblemKind } from "./column-problems.ts";
import type { ColumnSpec, TableSpec } from "./column-spec.ts";
import type { Issue } from "./issue.ts";
import { normaliseKey } from "./normalise-key.ts";
import type { RawColumn, RawTable } from "./raw-table.ts";
import type { TableSpecs } from "./recognise-sheets.ts";

type RefSpec = Extract<ColumnSpec, { readonly type: "ref" }>;

/**
 * Turns the words of every ref into row numbers of the other table: by its id, else by the columns it is `knownBy`.
 * Each distinct word is looked up once. What is nowhere to be found is -1 and an UNKNOWN_REF, one issue a column.
 */
export function resolveReferences(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs, issues: Issue[]): void {
  const places = new Map<string, ReadonlyMap<string, number>>();
  for (const table of tables.values()) {
    for (const [key, column] of table.columns) {
      const spec = specs[table.name].columns[key];
      if (spec.type !== "ref" || !column.list) continue;
      const target = tables.get(spec.table);
      if (target && !places.has(spec.table)) places.set(spec.table, rowsByWord(target, specs[spec.table]));
      resolveColumn(table, key, column, places.get(spec.table) ?? new Map(), spec, issues);
    }
  }
}

/** Row of each id and, where no id is so, of each name; the first row of a name counts. */
export function rowsByWord(table: RawTable, spec: TableSpec): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const key of [spec.id, ...(spec.knownBy ?? [])]) {
    const column = key === undefined ? undefined : table.columns.get(key);
    if (column?.list) addRows(rows, column, table.rowCount);
  }
  return rows;
}

function addRows(rows: Map<string, number>, { values, list }: RawColumn, rowCount: number): void {
  const seen = new Uint8Array(list!.words.length);
  for (let row = 0; row < rowCount; row++) {
    const code = values[row];
    if (code < 0 || seen[code]) continue;
    seen[code] = 1;
    const key = normaliseKey(list!.words[code]);
    if (!rows.has(key)) rows.set(key, row);
  }
}

function resolveColumn(
  table: RawTable,
  key: string,
  column: RawColumn,
  rowOf: ReadonlyMap<string, number>,
  spec: RefSpec,
  issues: Issue[],
): void {
  const { words } = column.list!;
  const target = Int32Array.from(words, (word) => rowOf.get(normaliseKey(word)) ?? -1);
  const unknown = unknownRef(spec);
  const problems = table.parts.map(({ places }) => {
    const place = places.get(key);
    return place && columnProblems(place);
  });
  const values = new Int32Array(table.rowCount).fill(-1);
  for (let row = 0; row < table.rowCount; row++) {
    const code = column.values[row];
    if (code < 0) continue;
    values[row] = target[code];
    if (target[code] < 0) problems[table.source[row]]?.add(unknown, table.sheetRow[row] - 1, words[code]);
  }
  column.values = values;
  for (const ofPart of problems) if (ofPart) issues.push(...ofPart.issues());
}

function unknownRef({ table, required }: RefSpec): ProblemKind {
  return {
    code: "UNKNOWN_REF",
    level: required ? "error" : "warning",
    expected: text(`an id or a name from ${table}`, `код или название с листа ${table}`),
    message: (found) => text(`"${found}" is not in ${table}`, `«${found}» нет в таблице ${table}`),
  };
}

import type { ColumnSpec, Table, TableSpec, TypedColumn } from "./column-spec.ts";
import { makeColumn } from "./make-column.ts";
import type { RawColumn, RawTable } from "./raw-table.ts";

/** The finished table. Columns no sheet has are blank and share their blanks, so that they cost no memory. */
export function buildTable<S extends TableSpec>(spec: S, table: RawTable): Table<S> {
  const blanks = new Map<string, RawColumn>();
  const columns = Object.entries<ColumnSpec>(spec.columns).map(([key, column]) => {
    const known = table.columns.get(key);
    if (known) return [key, finished(known, column)] as const;
    const kind = column.type === "flag" ? `flag${column.byDefault ?? false}` : column.type;
    if (!blanks.has(kind)) blanks.set(kind, makeColumn(column, table.rowCount, false));
    return [key, finished(blanks.get(kind)!, column)] as const;
  });
  const { rowCount, source, sheetRow, sources, found, bookEntry, book } = table;
  return {
    ...Object.fromEntries(columns),
    rowCount,
    source,
    sheetRow,
    sources,
    found,
    bookEntry,
    book,
  } as unknown as Table<S>;
}

function finished({ values, list }: RawColumn, spec: ColumnSpec): TypedColumn<ColumnSpec> | object {
  return spec.type === "text" ? { codes: values, words: list?.words ?? [] } : values;
}

import {
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from "@duckdb/node-api";

/** One row of columns; typed arrays are read as they are. */
export type Column = ArrayLike<DuckDBValue>;

const chunkRows = 2048;

/** An empty database in memory; the one that is measured against. */
export async function openDuckDb(threads: 1 | 2): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  return instance.connect();
}

/** Appends columns chunk by chunk: the fastest way in that the package has. */
export async function load(
  connection: DuckDBConnection,
  table: string,
  types: readonly DuckDBType[],
  columns: readonly Column[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const rowCount = columns[0].length;
  for (let start = 0; start < rowCount; start += chunkRows) {
    const size = Math.min(chunkRows, rowCount - start);
    const chunk = DuckDBDataChunk.create(types, size);
    columns.forEach((column, place) => chunk.setColumnValues(place, slice(column, start, start + size)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** The numbers of a query, row after row. */
export async function numbersOf(connection: DuckDBConnection, sql: string): Promise<number[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().flat().map(Number);
}

function slice(column: Column, from: number, to: number): DuckDBValue[] {
  const values: DuckDBValue[] = [];
  for (let row = from; row < to; row++) values.push(column[row]);
  return values;
}

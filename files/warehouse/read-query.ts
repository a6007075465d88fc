import type { DuckDBConnection } from "@duckdb/node-api";
import { basename, dirname, resolve } from "node:path";
import type { ColumnUse, RawSheet } from "../../engine/index.ts";
import { fileProblem } from "../file-problem.ts";
import { mostRows, nameWithoutEnding, tooManyRows } from "../limits.ts";
import { cellOf } from "./cell-of.ts";

/** First rows by which the columns are understood. */
const sampleRows = 1000;

/** What rows were added up by, from the finest: each document; each day; each month, with its last day. */
export type SumDetail = "documents" | "days" | "months";

const details: readonly SumDetail[] = ["documents", "days", "months"];

export interface QueryOptions {
  /** By headings and first rows: how rows may be added up where a sheet does not hold them all; undefined where they may not. */
  readonly usesOf?: (sample: RawSheet) => readonly ColumnUse[] | undefined;
  /** Told how many rows became how many. */
  readonly onSummedUp?: (from: number, to: number, detail: SumDetail) => void;
}

/**
 * The rows that a query gives, as a sheet: DuckDB reads Parquet, CSV and JSON larger than memory, whole folders too, by names
 * beside the file of the query. What is longer than a sheet is added up there: money by client, day, document and all else that
 * tells rows apart, then without documents, then by month.
 *
 * @param path of the .sql file, or of the data the query is about; shown in messages
 * @throws FileProblem where DuckDB is not installed, the query fails, or its rows cannot be added up
 */
export async function readQuery(path: string, query: string, options: QueryOptions = {}): Promise<RawSheet> {
  const fileName = basename(path);
  const connection = await connect(fileName);
  try {
    await connection.run(`SET file_search_path = ${quoted(dirname(resolve(path)))}`);
    await connection.run(`CREATE TEMP VIEW given AS ${query.replace(/[;\s]+$/, "")}`);
    const count = await countOf(connection, "given");
    if (count < mostRows) return await sheetOf(connection, "SELECT * FROM given", fileName);
    return await addedUp(connection, fileName, count, options);
  } catch (error) {
    throw error instanceof Error && error.name === "FileProblem" ? error : queryProblem(fileName, error);
  } finally {
    connection.closeSync();
  }
}

async function addedUp(
  connection: DuckDBConnection,
  fileName: string,
  count: number,
  { usesOf, onSummedUp }: QueryOptions,
): Promise<RawSheet> {
  const sample = await sheetOf(connection, `SELECT * FROM given LIMIT ${sampleRows}`, fileName);
  const uses = usesOf?.(sample);
  if (!uses) throw tooManyRows(fileName, count);
  const columns = await columnsOf(connection);
  for (const detail of details) {
    const summing = summingOf(columns, uses, detail);
    if (summing === undefined) continue;
    await connection.run(`CREATE OR REPLACE TEMP TABLE summed AS ${summing}`);
    const left = await countOf(connection, "summed");
    if (left >= mostRows) continue;
    onSummedUp?.(count, left, detail);
    return sheetOf(connection, "SELECT * FROM summed", fileName);
  }
  throw tooManyRows(fileName, count);
}

interface QueryColumn {
  readonly name: string;
  readonly type: string;
}

/**
 * Rows added up; undefined where days are no days to the database. Sums are exact: money may come as binary fractions, which do
 * not add up.
 */
function summingOf(columns: readonly QueryColumn[], uses: readonly ColumnUse[], detail: SumDetail): string | undefined {
  const kept: string[] = [];
  const groups: string[] = [];
  for (const [place, { name, type }] of columns.entries()) {
    const column = `"${name.replaceAll('"', '""')}"`;
    const isDay = /^(DATE|TIMESTAMP)/.test(type);
    const value = isDay ? `CAST(${column} AS DATE)` : column;
    const use = uses[place];
    if (use === "sum") {
      const exact = /^(FLOAT|DOUBLE|VARCHAR)/.test(type) ? `CAST(${column} AS DECIMAL(38, 6))` : column;
      kept.push(`SUM(${exact}) AS ${column}`);
      groups.push(`SIGN(${exact})`); // a payment and a refund of one day are two, as they are when every row is read
    } else if (use === "day" && detail === "months") {
      if (!isDay) return undefined;
      kept.push(`MAX(${value}) AS ${column}`);
      groups.push(`DATE_TRUNC('month', ${value})`);
    } else if (use === "key" || use === "day" || (use === "document" && detail === "documents")) {
      kept.push(`${value} AS ${column}`);
      groups.push(value);
    }
  }
  return `SELECT ${kept.join(", ")} FROM given GROUP BY ${groups.join(", ")} ORDER BY ALL`;
}

async function columnsOf(connection: DuckDBConnection): Promise<QueryColumn[]> {
  const rows = (await connection.runAndReadAll("DESCRIBE given")).getRowsJS();
  return rows.map(([name, type]) => ({ name: String(name), type: String(type) }));
}

async function countOf(connection: DuckDBConnection, table: string): Promise<number> {
  return Number((await connection.runAndReadAll(`SELECT COUNT(*) FROM ${table}`)).getRowsJS()[0][0]);
}

async function sheetOf(connection: DuckDBConnection, query: string, fileName: string): Promise<RawSheet> {
  const read = await connection.runAndReadAll(query);
  const rows = read.getRowsJS().map((row) => row.map(cellOf));
  return { name: nameWithoutEnding(fileName), file: fileName, rows: [read.columnNames(), ...rows] };
}

async function connect(fileName: string): Promise<DuckDBConnection> {
  try {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    // Nothing is fetched from the network, and where memory ends DuckDB goes on on disk.
    return await (await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false" })).connect();
  } catch (error) {
    throw fileProblem(
      fileName,
      "a query needs DuckDB, which is not installed here: npm install @duckdb/node-api",
      "для запроса нужен DuckDB, а он здесь не установлен: npm install @duckdb/node-api",
      error,
    );
  }
}

/** The first line of what DuckDB says and the place it points at; it says so in English only. */
function queryProblem(fileName: string, error: unknown): Error {
  const all = (error instanceof Error ? error.message : String(error)).trim().split("\n");
  const said = all.filter((line, place) => place === 0 || /^LINE \d|^ *\^/.test(line)).join("\n");
  return fileProblem(
    fileName,
    `expected one SELECT that DuckDB can run, and it says: ${said}`,
    `нужен один запрос SELECT, который DuckDB выполнит, а он отвечает: ${said}`,
    error,
  );
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

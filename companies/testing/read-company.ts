import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { RawSheet } from "../../engine/index.ts";
import { readFile } from "../../files/index.ts";

/** A row of a CSV file by its headings. */
export type CsvRow = Readonly<Record<string, string>>;

export interface ExpectedTable {
  /** "board" of `expected/R-09.board.csv`; "notes" are what notes must say. */
  readonly table: string;
  readonly rows: readonly CsvRow[];
}

/** A folder of this directory: what goes in and what must come out. */
export interface Company {
  readonly sheets: readonly RawSheet[];
  /** `run.csv`: asOf, period, settings, and what documents are about. */
  readonly run: ReadonlyMap<string, string>;
  /** By sheet or document: "R-09", "T-14". */
  readonly expected: ReadonlyMap<string, readonly ExpectedTable[]>;
}

/** Reads a company: its tables, the options of its run, the tables that must come out (companies/README.md). */
export async function readCompany(folder: string): Promise<Company> {
  const sheets: RawSheet[] = [];
  for (const name of csvFiles(folder).filter((name) => name !== "run.csv")) {
    const table = name.slice(0, -".csv".length);
    sheets.push(...(await readFile(join(folder, name))).map((sheet) => ({ ...sheet, table })));
  }
  const run = new Map(rowsOf(join(folder, "run.csv")).map(({ key, value }) => [key, value]));
  const expected = new Map<string, ExpectedTable[]>();
  for (const name of csvFiles(join(folder, "expected"))) {
    const [sheet, table] = name.slice(0, -".csv".length).split(".");
    const rows = rowsOf(join(folder, "expected", name));
    expected.set(sheet, [...(expected.get(sheet) ?? []), { table, rows }]);
  }
  return { sheets, run, expected };
}

function csvFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".csv"));
}

function rowsOf(file: string): CsvRow[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true }).data;
}

import { readFileSync } from "node:fs";
import ExcelJs from "exceljs";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { CarriedSheet, PlanWorkbook, RawCell, RawSheet } from "../engine/index.ts";
import { readWorkbook, writeWorkbook } from "../files/index.ts";

/** One way to read and write an .xlsx file of one sheet. */
export interface FileLibrary {
  readonly name: string;
  /** Cells of the first sheet. */
  read(bytes: Uint8Array): Promise<Rows>;
  write(sheet: RawSheet): Promise<Uint8Array>;
}

export type Rows = readonly (readonly unknown[])[];

export const ours: FileLibrary = {
  name: "ours",
  read: async (bytes) => (await readWorkbook(bytes, "bench.xlsx"))[0].rows,
  write: (sheet) => writeWorkbook(workbookOf(sheet)),
};

export const hucre: FileLibrary = {
  name: "hucre",
  read: async (bytes) => (await readXlsx(bytes)).sheets[0].rows,
  write: ({ name, rows }) => writeXlsx({ sheets: [{ name, rows: rows as RawCell[][] as never }] }),
};

export const exceljs: FileLibrary = {
  name: "exceljs",
  async read(bytes) {
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.load(bytes as never);
    const rows: unknown[][] = [];
    // exceljs counts cells from 1.
    workbook.worksheets[0].eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
    return rows;
  },
  async write({ name, rows }) {
    const workbook = new ExcelJs.Workbook();
    workbook.addWorksheet(name).addRows(rows as RawCell[][]);
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  },
};

const libraries = [ours, hucre, exceljs];

/** Run as a program: `file-libraries.ts NAME FILE` reads the file once and prints the peak of memory in MB. */
if (process.argv[1] === import.meta.filename) {
  const [, , name, path] = process.argv;
  const library = libraries.find((one) => one.name === name)!;
  const rows = await library.read(readFileSync(path));
  console.log(JSON.stringify({ rows: rows.length, peakMb: process.resourceUsage().maxRSS / 1024 }));
}

function workbookOf({ name, rows }: RawSheet): PlanWorkbook {
  const columnCount = rows[0].length;
  const sheet: CarriedSheet = {
    type: "input",
    name,
    table: "Deals",
    rowCount: rows.length,
    columnCount,
    cellAt: (row, column) => rows[row][column] ?? null,
    kinds: rows[0].map(() => undefined),
    headingRow: 0,
    tableName: "Deals",
    notes: [],
    allowed: [],
    assumptions: rows[0].map(() => false),
  };
  return {
    language: "en",
    currency: "",
    moneyDecimals: 2,
    inputDecimals: 2,
    sheets: [sheet],
    title: "Bench",
    properties: {},
  };
}

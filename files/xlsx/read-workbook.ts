import { HucreError } from "hucre";
import { readXlsx, streamXlsxRows, type CellValue, type Workbook } from "hucre/xlsx";
import type { RawCell, RawSheet } from "../../engine/index.ts";
import { FileProblem, fileProblem } from "../file-problem.ts";
import { findFileKind } from "../find-file-kind.ts";
import { kindProblem } from "../kind-problem.ts";
import { mostRows, tooManyRows } from "../limits.ts";
import { readingBudget } from "../reading-budget.ts";
import { OutgrownPart } from "./part-text.ts";
import { refuseHostile } from "./refuse-hostile.ts";
import { scanWorkbook } from "./scan-workbook.ts";
import { shapeOfSheet } from "./shape-of-sheet.ts";
import { zipDirectory, type ZipEntry } from "./zip-directory.ts";
import { ownershipProperty } from "./write-workbook.ts";

/** Sheets whose XML is longer are read row by row: one JavaScript text cannot hold much more than 500 MB. */
const longestWhole = 150e6;
/** Up to here the slow road looks at formats and formulas too, which it holds cell by cell. */
const longestStyled = 30e6;

/**
 * All visible sheets of an .xlsx workbook, cells as they stand: numbers as numbers, dates as serial numbers, errors as
 * their text, formulas by the value they had when the file was saved, rich text as plain text.
 *
 * @param fileName shown in messages
 * @throws FileProblem for what is not an .xlsx workbook, is locked, damaged or made to exhaust the reader, or is empty
 * @example (await readWorkbook(bytes, "sales.xlsx"))[0].rows[0] // ["Client", "Sales"]
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<RawSheet[]> {
  const kind = findFileKind(bytes);
  if (kind === "text") throw kindProblem("binary", fileName);
  if (kind !== "xlsx") throw kindProblem(kind, fileName);
  const entries = zipDirectory(bytes) ?? [];
  refuseHostile(bytes, entries, fileName);
  try {
    const sheets = (await readFast(bytes, entries, fileName)) ?? (await readAny(bytes, entries, fileName));
    if (sheets.every(({ rows }) => rows.length === 0)) throw emptyProblem(fileName);
    return sheets;
  } catch (error) {
    throw error instanceof FileProblem ? error : damagedProblem(fileName, error);
  }
}

/** Undefined where the file is written in an unusual way, or is damaged: the general reader knows better. */
async function readFast(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  fileName: string,
): Promise<RawSheet[] | undefined> {
  try {
    const { sheets, date1904, properties } = await scanWorkbook(bytes, entries, fileName);
    const owned = ownedSheets(properties);
    return sheets.map(({ name, rows, ...shape }) => ({ ...rawSheet(name, fileName, rows, date1904, owned), ...shape }));
  } catch (error) {
    if (error instanceof FileProblem || error instanceof OutgrownPart) throw error;
    return undefined;
  }
}

/** The slow road, by the library: for prefixed tags, comments inside sheets, and whatever else XML allows. */
export async function readAny(bytes: Uint8Array, entries: readonly ZipEntry[], fileName: string): Promise<RawSheet[]> {
  const largest = Math.max(0, ...entries.filter(({ name }) => /worksheets\//.test(name)).map(({ size }) => size));
  return largest > longestWhole ? readByRows(bytes, fileName) : readWhole(bytes, fileName, largest <= longestStyled);
}

async function readWhole(bytes: Uint8Array, fileName: string, readStyles: boolean): Promise<RawSheet[]> {
  let workbook: Workbook;
  try {
    workbook = await readXlsx(bytes, { sheets: isVisible, readStyles });
  } catch (error) {
    // A stray cell in the far corner makes the whole rectangle too large to hold; row by row it is nothing.
    if (error instanceof HucreError && /cells|bounds/i.test(error.message)) return readByRows(bytes, fileName);
    throw error;
  }
  const owned = ownedSheets(workbook.properties?.custom ?? {});
  const date1904 = workbook.dateSystem === "1904";
  const budget = readingBudget(fileName);
  return workbook.sheets.map((sheet) => {
    const { name, rows } = sheet;
    if (rows.length > mostRows) throw tooManyRows(fileName, rows.length);
    for (const row of rows) budget.takePlaces(row.length, filledOf(row));
    const cells = rows.map((row) => row.map((cell) => rawCell(cell, date1904)));
    return { ...rawSheet(name, fileName, cells, date1904, owned), ...shapeOfSheet(sheet, budget) };
  });
}

async function readByRows(bytes: Uint8Array, fileName: string): Promise<RawSheet[]> {
  const names: string[] = [];
  const workbook = await readXlsx(bytes, {
    sheets: (info) => {
      if (isVisible(info)) names.push(info.name);
      return false;
    },
  });
  const owned = ownedSheets(workbook.properties?.custom ?? {});
  const date1904 = workbook.dateSystem === "1904";
  const budget = readingBudget(fileName);
  const sheets: RawSheet[] = [];
  for (const name of names) {
    const rows: RawCell[][] = [];
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: name })) {
      if (index >= mostRows) throw tooManyRows(fileName, index + 1);
      budget.takePlaces(index - rows.length + values.length, filledOf(values));
      while (rows.length < index) rows.push(noCells);
      rows[index] = values.map((cell) => rawCell(cell, date1904));
    }
    sheets.push(rawSheet(name, fileName, rows, date1904, owned));
  }
  return sheets;
}

/** A row that nothing stands in, one for all. */
const noCells: RawCell[] = [];

function filledOf(row: readonly CellValue[]): number {
  return row.reduce<number>((count, cell) => (cell === null || cell === "" ? count : count + 1), 0);
}

function isVisible({ hidden, veryHidden }: { readonly hidden?: boolean; readonly veryHidden?: boolean }): boolean {
  return !hidden && !veryHidden;
}

function rawSheet(
  named: string,
  file: string,
  rows: RawCell[][],
  date1904: boolean,
  owned: ReadonlyMap<string, string>,
): RawSheet {
  // Excel gives a sheet without a name one when it mends the file.
  const name = named.trim() === "" ? "Sheet" : named;
  while (rows.length > 0 && rows[rows.length - 1].every((cell) => cell === null || cell === "")) rows.pop();
  return {
    name,
    file,
    rows,
    ...(date1904 ? { date1904 } : {}),
    ...(owned.has(name) ? { owned: owned.get(name) } : {}),
  };
}

/** Serial of 1970-01-01, and of the first day after the 29 February 1900 that Excel believes in. */
const serialOf1970 = 25_569;
const serialOf1904 = 24_107;
const firstSafeSerial = 61;

/** The reader makes dates of cells in a date format; the serial number they stand for is what the sheet holds. */
function rawCell(cell: CellValue, date1904: boolean): RawCell {
  if (!(cell instanceof Date)) return cell;
  const days = cell.getTime() / 86_400_000;
  if (Number.isNaN(days)) return null;
  if (date1904) return rounded(days + serialOf1904);
  const serial = days + serialOf1970;
  return rounded(serial < firstSafeSerial ? serial - 1 : serial);
}

/** Milliseconds are what the reader keeps; more digits would be noise. */
function rounded(serial: number): number {
  return Math.round(serial * 1e9) / 1e9;
}

/** The planner's sheets by name, with their ids. */
function ownedSheets(properties: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const mark = properties[ownershipProperty];
  try {
    const names: unknown = typeof mark === "string" ? JSON.parse(mark) : undefined;
    return new Map(
      names !== null && typeof names === "object" ? Object.entries(names).map(([name, id]) => [name, String(id)]) : [],
    );
  } catch {
    return new Map(); // not ours: a mark the planner wrote is always JSON
  }
}

function emptyProblem(fileName: string): FileProblem {
  return fileProblem(
    fileName,
    "expected a sheet with headings and rows, found no filled cell on any visible sheet",
    "нужен лист с заголовками и строками, а на видимых листах нет ни одной заполненной ячейки",
  );
}

function damagedProblem(fileName: string, error: unknown): FileProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return fileProblem(
    fileName,
    `the workbook is damaged and cannot be read (${reason}); open it in Excel and save it again`,
    `книга повреждена, прочитать её не удалось (${reason}); откройте её в Excel и сохраните заново`,
    error,
  );
}

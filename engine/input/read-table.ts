import { makeColumn } from "./make-column.ts";
import type { ColumnSpec, TableSpec, TableSpecs } from "./column-spec.ts";
import type { TableSource } from "./table-source.ts";
import { columnProblems, type ColumnPlace, type ColumnProblems } from "./column-problems.ts";
import type { ColumnReader, ReadingPlace } from "./column-reader.ts";
import { findDataRows, type DataRows, type RowColumns } from "./data-rows.ts";
import type { Issue } from "../ground/issue.ts";
import { headingCurrency } from "./heading-currency.ts";
import { headingScale } from "./heading-scale.ts";
import { subtotalsSkipped } from "./input-issues.ts";
import { multiplyOut } from "./money/multiply-out.ts";
import { openBook } from "./money/open-book.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import type { ColumnValues, RawColumn, RawTable, TablePart } from "./raw-table.ts";
import { readCodes } from "./read-codes.ts";
import { readNames } from "./read-names.ts";
import { readDates } from "./read-dates.ts";
import { readNumbers } from "./read-numbers.ts";
import { readPeriods } from "./read-periods.ts";
import { readTexts } from "./read-texts.ts";
import { readTimes } from "./read-times.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";

/** Rows read at a time, column after column: they and their cells stay in the processor's cache. */
const blockSize = 512;

/**
 * Reads the cells of a table from all its sheets, in order, into typed columns. Refs are still words, money is in
 * units of the currency.
 */
export function readTable(
  name: string,
  specs: TableSpecs,
  sheets: readonly RecognisedSheet[],
  issues: Issue[],
): RawTable {
  const spec = specs[name];
  const rows = sheets.map((recognised) => findRowsOf(recognised, spec));
  const table = emptyTable(name, spec, sheets, rows);
  table.parts.forEach((part, place) => {
    const problems = readPart(table, spec, part, rows[place].rows, place);
    if (rows[place].subtotals.length > 0) issues.push(subtotalsSkipped(part, name, rows[place].subtotals));
    for (const column of problems) issues.push(...column.issues());
  });
  multiplyOut(table, spec);
  issues.push(...readPeriods(table, spec));
  table.book = openBook(
    table,
    spec.money ?? [],
    rows.map(({ subtotals }, place) => ({ subtotals, given: sheets[place].given })),
  );
  return table;
}

function findRowsOf({ sheet, found }: RecognisedSheet, spec: TableSpec): DataRows {
  const { heading, matches } = found;
  const ofType = (...types: readonly ColumnSpec["type"][]): readonly number[] =>
    matches.filter(({ key }) => types.includes(spec.columns[key].type)).map(({ column }) => column);
  const columns: RowColumns = {
    all: matches.map(({ column }) => column),
    texts: ofType("text", "ref"),
    dates: ofType("date"),
    id: matches.find(({ key }) => key === spec.id)?.column,
    links: ofType("ref", "code"),
    headings: heading.shown,
  };
  return findDataRows(sheet.rows, heading.row, columns);
}

function emptyTable(
  name: string,
  spec: TableSpec,
  sheets: readonly RecognisedSheet[],
  rows: readonly DataRows[],
): RawTable {
  let rowCount = 0;
  const parts = sheets.map((recognised, place) => {
    const from = rowCount;
    rowCount += rows[place].rows.length;
    return partOf(name, spec, recognised, from, rowCount);
  });
  const found = new Set(parts.flatMap((part) => Object.keys(part.source.columns)));
  const columns = new Map<string, RawColumn>();
  for (const key of found) columns.set(key, makeColumn(spec.columns[key], rowCount, isMatched(spec, key)));
  return {
    name,
    rowCount,
    parts,
    sources: parts.map(({ source }) => source),
    source: new Uint16Array(rowCount),
    sheetRow: new Int32Array(rowCount),
    found,
    currencies: new Set(),
    columns,
    bookEntry: new Int32Array(rowCount).map((_, row) => row),
  };
}

function partOf(
  name: string,
  spec: TableSpec,
  { sheet, found, beside, scales }: RecognisedSheet,
  from: number,
  to: number,
): TablePart {
  const { heading, matches } = found;
  const columns: Record<string, number> = {};
  const places = new Map<string, ColumnPlace>();
  for (const { key, column } of matches) {
    columns[key] = column;
    const required = spec.columns[key].required === true;
    places.set(key, {
      table: name,
      key,
      sheet: sheet.name,
      file: sheet.file,
      column,
      heading: heading.shown[column],
      required,
    });
  }
  const source: TableSource = { sheet: sheet.name, file: sheet.file, headingRow: heading.row + 1, columns };
  return { sheet, source, headings: heading.shown.map(normaliseHeading), places, beside, scales, from, to };
}

/** Ids and names that refs use are one word when only case or spaces differ. */
function isMatched(spec: TableSpec, key: string): boolean {
  return spec.id === key || spec.columns[key].type === "ref" || (spec.knownBy?.includes(key) ?? false);
}

function readPart(
  table: RawTable,
  spec: TableSpec,
  part: TablePart,
  dataRows: Int32Array,
  place: number,
): readonly ColumnProblems[] {
  table.source.fill(place, part.from, part.to);
  for (let index = 0; index < dataRows.length; index++) table.sheetRow[part.from + index] = dataRows[index] + 1;
  const problems: ColumnProblems[] = [];
  const readers: ColumnReader[] = [];
  for (const [key, columnPlace] of part.places) {
    const ofColumn = columnProblems(columnPlace);
    problems.push(ofColumn);
    const { sheet, from } = part;
    if (spec.columns[key].type === "money") {
      const currency = headingCurrency(headingScale(columnPlace.heading)?.rest ?? columnPlace.heading)?.currency;
      if (currency !== undefined) table.currencies.add(currency);
    }
    readers.push(
      makeReader(table.columns.get(key)!, {
        spec: isComputed(spec, key, part) ? { ...spec.columns[key], required: undefined } : spec.columns[key],
        rows: sheet.rows,
        dataRows,
        column: columnPlace.column,
        offset: from,
        date1904: sheet.date1904 ?? false,
        problems: ofColumn,
        currencies: table.currencies,
        nameCurrency: spec.money?.includes(key) ? currencyTaker(table) : undefined,
      }),
    );
  }
  for (let from = 0; from < dataRows.length; from += blockSize) {
    const to = Math.min(from + blockSize, dataRows.length);
    for (const reader of readers) reader.read(from, to);
  }
  const votes = readers.flatMap((reader) => reader.votes ?? []);
  for (const reader of readers) reader.finish?.(votes);
  for (const [key, scale] of part.scales ?? []) scaleMoney(table.columns.get(key)!.values, part, scale);
  for (const [key, column] of part.beside ?? []) readNames(table.columns.get(key)!, part, dataRows, column);
  return problems;
}

/** Its blanks are filled from quantity and price. */
function isComputed({ product }: TableSpec, key: string, { places }: TablePart): boolean {
  return product?.of === key && places.has(product.quantity) && places.has(product.price);
}

function currencyTaker(table: RawTable): (at: number, currency: string) => void {
  return (at, currency) => {
    table.cellCurrency ??= { names: [""], codes: new Uint8Array(table.rowCount) };
    const { names, codes } = table.cellCurrency;
    const place = names.indexOf(currency);
    codes[at] = place >= 0 ? place : names.push(currency) - 1;
  };
}

/** Thousands and millions as units; what is left behind the sixth decimal is noise of the multiplication. */
function scaleMoney(values: ColumnValues, { from, to }: TablePart, scale: number): void {
  for (let row = from; row < to; row++) values[row] = Math.round(values[row] * scale * 1e6) / 1e6;
}

function makeReader({ values, list }: RawColumn, place: ReadingPlace): ColumnReader {
  const { spec } = place;
  switch (spec.type) {
    case "text":
    case "ref":
      return readTexts(values as Int32Array, list!, place);
    case "date":
      return readDates(values as Float64Array, { ...place, spec });
    case "time":
      return readTimes(values as Float64Array, place);
    case "code":
    case "flag":
      return readCodes(values as Int8Array | Uint8Array, { ...place, spec });
    default:
      return readNumbers(values as Float64Array, { ...place, spec });
  }
}

export type { ColumnValues };

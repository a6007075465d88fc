import { text } from "../ground/text.ts";
import { addedUp, addUpRow } from "./add-up-rows.ts";
import { columnProblems, type ProblemKind } from "./column-problems.ts";
import type { TableSpec } from "./column-spec.ts";
import type { Issue } from "../ground/issue.ts";
import type { RawColumn, RawTable } from "./raw-table.ts";
import { keepRows } from "./keep-rows.ts";
import { makeColumn } from "./make-column.ts";
import { codeOfCell } from "./word-list.ts";

const duplicateId: ProblemKind = {
  code: "DUPLICATE_ID",
  level: "error",
  message: (found) =>
    text(
      `the id "${found}" stands on an earlier row, which counts`,
      `код «${found}» уже есть выше; учтена первая строка`,
    ),
};

/** What Excel makes of a long number: 123456789012345 is shown, and saved as .csv, as 1.23457E+14. */
export const spoiltNumber = /^\d(?:[.,]\d+)?E\+\d+$/i;
const spoiltId: ProblemKind = {
  code: "ID_SPOILT",
  level: "warning",
  message: (found) =>
    text(
      `the id "${found}" was shortened by Excel and stands on several rows; the rows count, each by itself`,
      `код «${found}» сокращён Excel и стоит в нескольких строках; строки учтены, каждая сама по себе`,
    ),
};

/** A row ticked on the sheet of a programme wins over the table's own sheet; nothing is wrong, but worth knowing. */
const tickedElsewhere: ProblemKind = {
  code: "TICKED_TWICE",
  level: "notice",
  message: (found) =>
    text(
      `"${found}" is ticked on the sheet of its programme, which counts`,
      `«${found}» отмечено на листе программы; учтена та отметка`,
    ),
};

/**
 * Gives every row its id, from the columns of `idFrom` where the row has none, and keeps the first row of each id; rows of one thing that add up are added to it (AM-77).
 */
export function settleIds(table: RawTable, spec: TableSpec, issues: Issue[]): void {
  if (spec.id === undefined || table.rowCount === 0) return;
  fillIds(table, spec, spec.id);
  const column = table.columns.get(spec.id);
  if (!column?.list) return;
  const problems = table.parts.map(({ places }) => {
    const place = [spec.id!, ...(spec.idFrom ?? [])].map((key) => places.get(key)).find(Boolean);
    return place && columnProblems(place);
  });
  const firstRow = new Int32Array(column.list.words.length).fill(-1);
  const keep = new Uint8Array(table.rowCount).fill(1);
  for (let row = 0; row < table.rowCount; row++) {
    const code = column.values[row];
    if (code < 0) continue;
    if (firstRow[code] < 0) {
      firstRow[code] = row;
      continue;
    }
    if (spoiltNumber.test(column.list.words[code])) {
      column.values[row] = -1; // which one it was nobody knows: the row stays, without an id
      problems[table.source[row]]?.add(spoiltId, table.sheetRow[row] - 1, column.list.words[code]);
      continue;
    }
    keep[row] = 0;
    const isTicked = isProgramme(table, firstRow[code]) && !isProgramme(table, row);
    const isAdded = !isTicked && addUpRow(table, spec, row, firstRow[code]);
    const problem = isTicked ? tickedElsewhere : isAdded ? addedUp : duplicateId;
    problems[table.source[row]]?.add(problem, table.sheetRow[row] - 1, column.list.words[code]);
  }
  keepRows(table, keep, "repeatedId");
  if (spec.idFrom && table.book) dropNameless(table, column);
  for (const ofPart of problems) if (ofPart) issues.push(...ofPart.issues());
}

/** Money of a row that names nobody, as a pivot table's "(blank)": told as such, not as a client without a name. */
function dropNameless(table: RawTable, { values }: RawColumn): void {
  keepRows(
    table,
    Uint8Array.from({ length: table.rowCount }, (_, row) => Number(values[row] >= 0)),
    "noClient",
  );
}

function isProgramme({ parts, source }: RawTable, row: number): boolean {
  return parts[source[row]]?.sheet.owned !== undefined;
}

function fillIds(table: RawTable, spec: TableSpec, id: string): void {
  const sources = (spec.idFrom ?? []).flatMap((key) => table.columns.get(key) ?? []);
  if (sources.length === 0) return;
  let column = table.columns.get(id);
  if (!column) {
    column = makeColumn(spec.columns[id], table.rowCount, true);
    table.columns.set(id, column);
  }
  for (let row = 0; row < table.rowCount; row++) {
    if (column.values[row] >= 0) continue;
    const source = sources.find(({ values }) => values[row] >= 0);
    if (source) column.values[row] = codeOfCell(column.list!, source.list!.words[source.values[row]]);
  }
}

import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import { isBlankCell } from "./data-rows.ts";
import { headingTest } from "./heading-test.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import type { TableSpecs } from "./recognise-sheets.ts";

type Cells = readonly RawCell[];

/** Rows between a blank one and the heading of the next table: a title, a line about it. */
const titleRows = 3;

/**
 * Sheets with several tables one below another as one sheet each: where the heading of some table stands below a blank
 * row, another begins. Rows keep their numbers. Said, so that nobody wonders at the tabs.
 */
export function splitTables(sheets: readonly RawSheet[], specs: TableSpecs, issues: Issue[]): readonly RawSheet[] {
  const isHeading = headingTest(specs);
  return sheets.flatMap((sheet) => {
    const starts = sheet.owned === undefined ? headingRows(sheet.rows, isHeading) : [];
    if (starts.length < 2) return [sheet];
    issues.push(...starts.slice(1).map((row) => told(sheet, row)));
    return starts.map((start, place): RawSheet => {
      const from = place === 0 ? 0 : start;
      const to = starts[place + 1] ?? sheet.rows.length;
      const rows = sheet.rows.slice(0, to).map((cells, row) => (row < from ? [] : cells));
      // the user's word is for the table that is first
      return { ...sheet, rows, from: sheet, table: place === 0 ? sheet.table : undefined };
    });
  });
}

/** Rows that head a table: the first, and those below a blank row that are not the first again. */
function headingRows(rows: readonly Cells[], isHeading: (cells: Cells) => boolean): readonly number[] {
  const starts: number[] = [];
  let sinceBlank = 0;
  for (const [row, cells] of rows.entries()) {
    if (cells.every(isBlankCell)) {
      sinceBlank = 0;
      continue;
    }
    if (sinceBlank++ < titleRows && isHeading(cells) && !isAgain(cells, rows[starts[0]])) starts.push(row);
  }
  return starts;
}

function isAgain(cells: Cells, first: Cells | undefined): boolean {
  return first !== undefined && cells.length === first.length && cells.every((cell, column) => cell === first[column]);
}

function told({ name, file, rows }: RawSheet, row: number): Issue {
  const found = rows[row]
    .filter((cell) => !isBlankCell(cell))
    .slice(0, 12)
    .join(", ");
  const message = text(
    `another table begins here and is read as a sheet of its own (${found})`,
    `здесь начинается другая таблица, она прочитана как отдельный лист (${found})`,
  );
  return { level: "notice", code: "SECOND_TABLE", sheet: name, file, row: row + 1, found, message, count: 1 };
}

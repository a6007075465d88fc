import type { Issue } from "../ground/issue.ts";
import { isBlankCell } from "./data-rows.ts";
import { headingTest } from "./heading-test.ts";
import { headsWideTable } from "./find-wide-table.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import { secondTable } from "./second-table.ts";
import { splitAside } from "./split-aside.ts";
import type { TableSpecs } from "./column-spec.ts";

type Cells = readonly RawCell[];

/** Rows between a blank one and the heading of the next table: a title, a line about it. */
const titleRows = 3;
/** How far down the first heading may stand without a blank row above it. */
const deepestHeading = 200;
/** So many filled cells make a row of a table; a title has fewer. */
const fewestCells = 3;

/**
 * Sheets with several tables one below another as one sheet each: where the heading of some table stands below a blank
 * row, another begins. Rows keep their numbers. Said, so that nobody wonders at the tabs.
 */
export function splitTables(sheets: readonly RawSheet[], specs: TableSpecs, issues: Issue[]): readonly RawSheet[] {
  const headsTable = headingTest(specs);
  const isHeading = (cells: Cells): boolean => headsTable(cells) || headsWideTable(cells);
  const parts = sheets.flatMap((sheet) => splitAside(sheet, isHeading, issues));
  return parts.flatMap((sheet) => {
    const starts = sheet.owned === undefined ? startsOf(sheet.rows, isHeading) : [];
    if (starts.length < 2) return [sheet];
    issues.push(...starts.slice(1).map(({ heading }) => secondTable(sheet, heading)));
    return starts.map(({ from }, place): RawSheet => {
      const to = starts[place + 1]?.from ?? sheet.rows.length;
      const rows = sheet.rows.slice(0, to).map((cells, row) => (row < from ? [] : cells));
      // the user's word is for the table that is first
      return { ...sheet, rows, from: sheet.from ?? sheet, table: place === 0 ? sheet.table : undefined };
    });
  });
}

/** Where a table with its title begins, and its heading. */
interface Start {
  readonly from: number;
  readonly heading: number;
}

/** Tables of a sheet: the first, whatever heads it, and each whose heading below a blank row is not the first again. */
function startsOf(rows: readonly Cells[], isHeading: (cells: Cells) => boolean): readonly Start[] {
  const starts: Start[] = [];
  let block = 0;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    if (isBlankRow(cells)) {
      block = row + 1;
      continue;
    }
    // one heading a block: below it stand its rows, whatever words they have
    const isBelow = starts.at(-1)?.from === block;
    const mayBegin = !isBelow && (row < block + titleRows || (starts.length === 0 && row < deepestHeading));
    if (mayBegin && isHeading(cells) && !isAgain(cells, rows[starts[0]?.heading]))
      starts.push({ from: block, heading: row });
  }
  const [first] = starts;
  if (!first) return [];
  const isTitle = rows.slice(0, first.heading).filter(isRowOfTable).length < 2;
  return isTitle ? [{ ...first, from: 0 }, ...starts.slice(1)] : [{ from: 0, heading: 0 }, ...starts];
}

function isRowOfTable(cells: Cells): boolean {
  return cells.filter((cell) => !isBlankCell(cell)).length >= fewestCells;
}

/** The first cell settles almost every row. */
function isBlankRow(cells: Cells): boolean {
  for (let column = 0; column < cells.length; column++) if (!isBlankCell(cells[column])) return false;
  return true;
}

function isAgain(cells: Cells, first: Cells | undefined): boolean {
  return first !== undefined && cells.length === first.length && cells.every((cell, column) => cell === first[column]);
}

import type { HeadingRow } from "./heading-row.ts";
import { isBlankCell } from "./data-rows.ts";
import { commonPrefix } from "./common-prefix.ts";
import { headingReadings } from "./heading-readings.ts";
import { withJoinedNames } from "./joined-names.ts";
import { matchHeadings, MatchTier, type HeadingIndex, type HeadingMatch } from "./match-headings.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";

/** How far down a sheet a table may start. */
const deepestHeading = 200;
/** Widest heading row looked at: more columns than any export has. */
const widestHeading = 1000;

/** A heading may have a second line below the one that heads the table, and a line about units. */
const headingLines = 3;

export interface FoundHeading {
  readonly heading: HeadingRow;
  readonly matches: readonly HeadingMatch[];
}

/**
 * Rows of a sheet that may hold headings: those with text. Each is seen alone and with the row above it, so that a
 * heading in two rows is read as one: under a group the two words together, beside a group the upper word.
 *
 * Below a row that heads a table its data are passed over: another heading follows a blank row.
 *
 * @param known whether some table has the heading
 * @param headsTable whether a row is the heading of some table, see `headingTest`
 */
export function headingRows(
  sheet: RawSheet,
  known: (heading: string) => boolean,
  headsTable: (cells: readonly RawCell[]) => boolean,
): readonly HeadingRow[] {
  const rows: HeadingRow[] = [];
  let above: readonly string[] = [];
  let dataFrom = Infinity;
  for (let row = 0; row < Math.min(sheet.rows.length, deepestHeading); row++) {
    if (sheet.rows[row].every(isBlankCell)) dataFrom = Infinity;
    else if (row >= dataFrom) continue;
    const cells = sheet.rows[row].slice(0, widestHeading);
    const shown = Array.from(cells, headingText);
    if (cells.some((cell) => typeof cell === "string" && cell !== "") && !isData(shown)) {
      const plain = withJoinedNames({ row, shown, readings: readingsOf(shown) }, sheet.rows);
      if (rows.length === 0 || isHeading(plain, known)) rows.push(plain);
      const grouped = above.some((heading) => heading !== "") && underGroups(row, above, shown);
      if (grouped && isHeading(grouped, known)) rows.push(grouped);
      if (dataFrom === Infinity && headsTable(cells)) dataFrom = row + headingLines;
    }
    above = shown;
  }
  return rows;
}

/** Half of the cells or more are numbers, dates or amounts: no heading, and not worth the comparing. */
function isData(shown: readonly string[]): boolean {
  const filled = shown.filter((words) => words !== "");
  const numbers = filled.filter((words) => /^[-(]?\d/.test(words)).length;
  return numbers >= 2 && numbers * 2 >= filled.length;
}

/** Most rows are data, and are left out before every table looks at them. */
function isHeading({ readings }: HeadingRow, known: (heading: string) => boolean): boolean {
  return readings.some((ofColumn) => ofColumn.some(known));
}

function headingText(cell: RawCell): string {
  return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
}

function readingsOf(shown: readonly string[]): readonly (readonly string[])[] {
  const prefix = commonPrefix(shown);
  return shown.map((heading) => headingReadings(heading, prefix));
}

/** A merged group stands in its first cell; the empty ones to the right are its own. */
function underGroups(row: number, above: readonly string[], lower: readonly string[]): HeadingRow {
  const shown: string[] = [];
  const readings: (readonly string[])[] = [];
  const groups: string[] = [];
  let group = "";
  for (let column = 0; column < Math.max(above.length, lower.length); column++) {
    group = above[column] || group;
    const word = lower[column] ?? "";
    groups.push(word ? group : "");
    shown.push(word || (above[column] ?? ""));
    readings.push(
      (word ? [`${group} ${word}`, word] : [above[column] ?? ""]).flatMap((words) => headingReadings(words)),
    );
  }
  return { row, shown, readings, groups };
}

/** The row of a sheet that holds most headings of a table; the first of equals. Nothing when no row holds any. */
export function findHeadingRow(rows: readonly HeadingRow[], index: HeadingIndex): FoundHeading | undefined {
  let best: FoundHeading | undefined;
  let most = 0;
  for (const heading of rows) {
    const known = heading.readings.map((readings) => readings.find((reading) => index.has(reading)) ?? "");
    if (known.reduce((count, reading) => count + (reading === "" ? 0 : 2), 0) <= most) continue;
    const matches = matchHeadings(known, index);
    const worth = matches.reduce((sum, match) => sum + (match.tier === MatchTier.Mapped ? 2 : 1), 0);
    if (worth > most) [best, most] = [{ heading, matches }, worth];
  }
  return best && { ...best, heading: withGroups(best.heading, index) };
}

/** Headings as people know them: with the group above where the two together made the meaning, or where words repeat. */
function withGroups(heading: HeadingRow, index: HeadingIndex): HeadingRow {
  const { groups, shown, readings } = heading;
  if (!groups) return heading;
  const isJoint = (column: number): boolean =>
    groups[column] !== "" &&
    (index.has(readings[column][0]) || shown.filter((words) => words === shown[column]).length > 1);
  return { ...heading, shown: shown.map((words, column) => (isJoint(column) ? `${groups[column]} ${words}` : words)) };
}

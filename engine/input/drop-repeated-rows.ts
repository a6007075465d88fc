import { text } from "../ground/text.ts";
import { rowIssue } from "./input-issues.ts";
import type { Issue } from "../ground/issue.ts";
import { tidyText } from "./normalise-key.ts";
import type { ColumnValues, RawTable, TablePart } from "./raw-table.ts";
import { keepRows } from "./keep-rows.ts";
import { findEqualRows } from "./find-equal-rows.ts";

/** What the setting `duplicates` says of rows that stand in two files. */
export type RepeatedRows = "merge" | "keep";

/**
 * Takes out rows that an earlier file of the same table has already brought.
 *
 * A row that stands k times in one file and m times in another counts max(k, m) times. Equal rows inside one file
 * stay, two equal payments on a day are possible, and are named. Rows are equal when all columns they share are,
 * also those the planner does not read; of payments the day too, where only one of the files names it.
 *
 * @see design.md "Command line"
 */
export function dropRepeatedRows(table: RawTable, mode: RepeatedRows, issues: Issue[]): void {
  const groups = equalRows(table);
  if (groups.length === 0) return;
  const keep = new Uint8Array(table.rowCount).fill(1);
  const twins = table.parts.map((): number[] => []);
  const repeated: number[] = [];
  const files = new Set<string>();
  for (const rows of groups) {
    let kept = 0;
    for (const ofPart of byPart(rows, table.source)) {
      const part = table.source[ofPart[0]];
      const surplus = Math.min(kept, ofPart.length);
      for (const row of ofPart.slice(0, surplus)) {
        keep[row] = 0;
        repeated.push(row);
        files.add(nameOf(table.parts[part])).add(nameOf(table.parts[table.source[rows[0]]]));
      }
      for (const row of ofPart.slice(1)) twins[part].push(row);
      kept = Math.max(kept, ofPart.length);
    }
  }
  twins.forEach((rows, place) => {
    if (rows.length > 0) issues.push(equalInside(table, table.parts[place], rows));
  });
  if (repeated.length > 0) issues.push(repeatedAcross(table, repeated, files, mode));
  if (mode === "merge") keepRows(table, keep, "repeatedRow");
}

/** Rows of one group, part by part, in order. */
function byPart(rows: readonly number[], source: Uint16Array): readonly (readonly number[])[] {
  const parts = new Map<number, number[]>();
  for (const row of rows) {
    const ofPart = parts.get(source[row]);
    if (ofPart) ofPart.push(row);
    else parts.set(source[row], [row]);
  }
  return Array.from(parts.values());
}

/** Groups of two and more rows that are equal in everything they share. */
function equalRows(table: RawTable): readonly (readonly number[])[] {
  // where every row has a word of its own, an id, no two rows are equal: nothing to look for
  for (const { list } of table.columns.values()) if (list?.words.length === table.rowCount) return [];
  // A sum without its day is no payment of a day: where one file names days and another does not, they tell rows apart.
  const shared = Array.from(table.columns).filter(
    ([key]) => (table.name === "Payments" && key === "date") || table.parts.every(({ places }) => places.has(key)),
  );
  const candidates = findEqualRows(
    shared.map(([, { values }]) => values as ColumnValues),
    table.rowCount,
  );
  const unread = unreadColumns(table.parts);
  if (unread.length === 0 || unread[0].length === 0) return candidates;
  return candidates.flatMap((rows) => splitByUnread(rows, table, unread));
}

/** Sheet columns, by part, of the headings that all parts have and no table column reads. */
function unreadColumns(parts: readonly TablePart[]): readonly (readonly number[])[] {
  const read = new Set(
    parts.flatMap(({ headings, places }) => Array.from(places.values(), ({ column }) => headings[column])),
  );
  const shared = [...new Set(parts[0]?.headings ?? [])].filter(
    (heading) => heading !== "" && !read.has(heading) && parts.every(({ headings }) => headings.includes(heading)),
  );
  return parts.map(({ headings }) => shared.map((heading) => headings.indexOf(heading)));
}

function splitByUnread(
  rows: readonly number[],
  table: RawTable,
  unread: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const part = table.source[row];
    const cells = table.parts[part].sheet.rows[table.sheetRow[row] - 1];
    const key = JSON.stringify(unread[part].map((column) => tidyText(String(cells[column] ?? ""))));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return Array.from(groups.values()).filter((group) => group.length > 1);
}

function nameOf({ sheet }: TablePart): string {
  return sheet.file ?? sheet.name;
}

function equalInside(table: RawTable, part: TablePart, rows: readonly number[]): Issue {
  const row = table.sheetRow[rows.reduce((least, row) => Math.min(least, row))];
  const message = text(
    "a row equal to an earlier one of the same sheet; both count",
    "строка повторяет более раннюю на том же листе; учтены обе",
  );
  return rowIssue(part, table.name, { level: "notice", code: "DUPLICATE_ROW", row, count: rows.length, message });
}

function repeatedAcross(
  table: RawTable,
  rows: readonly number[],
  files: ReadonlySet<string>,
  mode: RepeatedRows,
): Issue {
  const first = rows.reduce((least, row) => Math.min(least, row));
  const names = Array.from(files).join(", ");
  const message =
    mode === "merge"
      ? text(
          `rows that stand in more than one file count once: ${names}`,
          `строки, которые есть в нескольких файлах, учтены один раз: ${names}`,
        )
      : text(
          `rows stand in more than one file and all count: ${names}`,
          `строки есть в нескольких файлах и учтены все: ${names}`,
        );
  const part = table.parts[table.source[first]];
  return rowIssue(part, table.name, {
    level: "warning",
    code: "ROWS_REPEATED",
    row: table.sheetRow[first],
    count: rows.length,
    found: names,
    message,
  });
}

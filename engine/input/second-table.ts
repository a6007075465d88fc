import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import { isBlankCell } from "./data-rows.ts";
import type { RawSheet } from "./raw-sheet.ts";

/** Says where another table of a sheet begins, by its headings; `row` is 0-based. */
export function secondTable({ name, file, rows }: RawSheet, row: number): Issue {
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

import { text, type Text } from "../ground/text.ts";
import type { Issue, IssueLevel } from "../ground/issue.ts";
import type { TablePart } from "./raw-table.ts";

/** An issue about rows of one sheet's part of a table; `row` is the 1-based sheet row of the first. */
export function rowIssue(
  part: Pick<TablePart, "sheet">,
  table: string,
  issue: { level: IssueLevel; code: string; row?: number; count: number; message: Text; found?: string },
): Issue {
  return { table, sheet: part.sheet.name, file: part.sheet.file, ...issue };
}

export function subtotalsSkipped(part: Pick<TablePart, "sheet">, table: string, rows: readonly number[]): Issue {
  const message = text("a row of printed totals was left out", "строка печатных итогов пропущена");
  return rowIssue(part, table, {
    level: "notice",
    code: "SUBTOTAL_SKIPPED",
    row: rows[0] + 1,
    count: rows.length,
    message,
  });
}

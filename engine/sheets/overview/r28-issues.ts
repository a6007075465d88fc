import type { Issue, IssueLevel } from "../../ground/issue.ts";
import type { Text } from "../../ground/text.ts";
import { issueLevels, issueWords } from "../../words/issue-words.ts";
import { cellAddress } from "../../ground/address.ts";
import { sameClientsTable } from "./same-clients.ts";
import { moneyTable } from "./money-lines.ts";
import type { Mark, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

const levels: readonly IssueLevel[] = ["error", "warning", "notice"];
const marks: Record<IssueLevel, Mark> = { error: "bad", warning: "warning", notice: "muted" };

/**
 * every problem of the input, errors first, each with a link to its cell. For whoever fills the sheets.
 *
 * Described after all other sheets: notes that none of them took are listed here (AM-61).
 */
export function issuesSheet(context: SheetContext): ResultSheet {
  const { say, language, plan } = context;
  const issues = levels.flatMap((level) => plan.issues.filter((issue) => issue.level === level));
  const counts = Object.fromEntries(levels.map((level) => [level, issues.filter((one) => one.level === level).length]));
  const same = sameClientsTable(context);
  const lost = context.notes.lost();
  const column = (key: string, heading: Text, width: number, of: (issue: Issue) => string | number | null) => ({
    key,
    heading: say(heading),
    kind: "text" as const,
    values: issues.map(of),
    width,
  });
  return {
    id: "R-28",
    name: say(issueWords.tab),
    title: say(issueWords.title),
    header: context.header({}),
    print: { landscape: true },
    freeze: "issues",
    blocks: [
      ...(plan.money.lines.length > 0 ? [moneyTable(context)] : []),
      {
        type: "note",
        key: "finding",
        lines: [say(issues.length === 0 ? issueWords.none : issueWords.finding, counts)],
      },
      {
        type: "table",
        key: "issues",
        rowCount: issues.length,
        columns: [
          {
            ...column("level", issueWords.level, 16, ({ level }) => say(issueLevels[level])),
            marks: issues.map(({ level }) => marks[level]),
          },
          column("sheet", issueWords.sheet, 20, ({ sheet }) => sheet ?? null),
          { ...column("cell", issueWords.cell, 9, cellOf), links: issues.map(linkOf) },
          column("column", issueWords.column, 20, ({ heading }) => heading ?? null),
          column("code", issueWords.code, 18, ({ code }) => code),
          { ...column("count", issueWords.count, 10, ({ count }) => count), kind: "whole" },
          column("message", issueWords.message, 60, ({ message }) => message[language]),
        ],
      },
      ...(same ? [same] : []),
      ...(lost ? [lost] : []),
    ],
  };
}

function cellOf({ row, column }: Issue): string | number | null {
  if (row === undefined) return null;
  return column === undefined ? row : cellAddress(row - 1, column);
}

function linkOf(issue: Issue) {
  if (issue.sheet === undefined || issue.row === undefined) return undefined;
  return { sheet: issue.sheet, file: issue.file, cell: cellAddress(issue.row - 1, issue.column ?? 0) };
}

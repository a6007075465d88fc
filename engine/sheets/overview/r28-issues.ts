import type { Issue, IssueLevel } from "../../ground/issue.ts";
import { issueLevels, issueWords } from "../../words/issue-words.ts";
import { cellAddress } from "../../ground/address.ts";
import { sameClientsTable } from "./same-clients.ts";
import { moneyTable } from "./money-lines.ts";
import { text, whole } from "../column.ts";
import type { Mark, ResultSheet } from "../result-sheet.ts";
import { tableOf } from "../table-of.ts";
import type { SheetContext } from "../sheet-context.ts";

const levels: readonly IssueLevel[] = ["error", "warning", "notice"];
const marks: Record<IssueLevel, Mark> = { error: "bad", warning: "warning", notice: "muted" };

/**
 * every problem of the input, errors first, each with a link to its cell. For whoever fills the sheets.
 *
 * Described after all other sheets: notes that none of them took are listed here (AM-61).
 */
export function issuesSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const issues = levels.flatMap((level) => plan.issues.filter((issue) => issue.level === level));
  const counts = Object.fromEntries(levels.map((level) => [level, issues.filter((one) => one.level === level).length]));
  const same = sameClientsTable(context);
  const lost = context.notes.lost();
  return {
    id: "R-28",
    name: say(issueWords.tab),
    title: say(issueWords.title),
    header: context.header({}),
    print: { landscape: true, paper: {} },
    freeze: "issues",
    blocks: [
      ...(plan.money.lines.length > 0 ? [moneyTable(context)] : []),
      {
        type: "note",
        key: "finding",
        lines: [say(issues.length === 0 ? issueWords.none : issueWords.finding, counts)],
      },
      tableOf(context, issues, {
        key: "issues",
        columns: [
          text("level", issueWords.level, ({ level }) => issueLevels[level], {
            mark: ({ level }) => marks[level],
            width: 16,
          }),
          text("sheet", issueWords.sheet, ({ sheet }) => sheet, { width: 20 }),
          text("cell", issueWords.cell, cellOf, { link: linkOf, width: 9 }),
          text("column", issueWords.column, ({ heading }) => heading, { width: 20 }),
          text("code", issueWords.code, ({ code }) => code, { width: 18 }),
          whole("count", issueWords.count, ({ count }) => count, { width: 10 }),
          text("message", issueWords.message, ({ message }) => message, { width: 60 }),
        ],
      }),
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

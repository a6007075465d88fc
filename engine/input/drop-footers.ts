import { text } from "../ground/text.ts";
import { changedRows } from "./changed-rows.ts";
import { isBlankCell } from "./data-rows.ts";
import type { LayoutStep } from "./layout-step.ts";
import type { RawCell } from "./raw-sheet.ts";

/** Longer than any name; a sentence about the report. */
const sentence = 60;
/** Tables where a row with nothing but one word is no record; elsewhere it may be a name or a code that is listed. */
const ofEvents: ReadonlySet<string> = new Set(["Deals", "Payments", "Activities", "StageLog"]);

/**
 * AM-75: lines after the last record, with text in one column, are footers: who made the report, when, for whom. In a
 * list of names or codes only what stands below a blank row, or is a sentence.
 */
export const dropFooters: LayoutStep = (recognised, _spec, issues) => {
  const { sheet, table, found } = recognised;
  if (found.matches.length < 2) return recognised;
  const first = found.heading.row + 1;
  const lines: number[] = [];
  let gap = -1;
  let row = sheet.rows.length - 1;
  for (; row >= first; row--) {
    const filled = sheet.rows[row].filter((cell) => !isBlankCell(cell));
    if (filled.length === 0) gap = lines.length;
    else if (filled.length === 1 && isLine(filled[0])) lines.push(row);
    else break;
  }
  if (row < first || lines.length === 0) return recognised;
  const footers = ofEvents.has(table)
    ? lines
    : lines.filter((line, place) => place < gap || lineOf(sheet.rows[line]).length > sentence);
  if (footers.length === 0) return recognised;
  const rows = changedRows(sheet);
  for (const line of footers) rows.clear(line);
  const top = footers[footers.length - 1];
  const words = lineOf(sheet.rows[top]);
  const shown = words.length > sentence ? `${words.slice(0, sentence)}…` : words;
  issues.push({
    level: "notice",
    code: "FOOTER_SKIPPED",
    table,
    sheet: sheet.name,
    file: sheet.file,
    row: top + 1,
    count: footers.length,
    found: shown,
    message: text(
      `a line below the table is no record and was left out: "${shown}"`,
      `строка под таблицей — не запись, пропущена: «${shown}»`,
    ),
  });
  return { ...recognised, sheet: rows.sheet() };
};

function isLine(cell: RawCell): boolean {
  return typeof cell === "string" && /\p{L}/u.test(cell);
}

function lineOf(cells: readonly RawCell[]): string {
  return String(cells.find((cell) => !isBlankCell(cell))).trim();
}

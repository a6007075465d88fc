import { changedRows } from "./changed-rows.ts";
import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import { isBlankCell } from "./data-rows.ts";
import type { LayoutStep } from "./layout-step.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import type { RecognisedSheet } from "./recognise-sheets.ts";

/** Fills blanks of a column from the other columns its spec names: "Lost time" where "Won time" is blank. */
export const fillFromOthers: LayoutStep = (recognised, spec, issues) => {
  const { sheet, found } = recognised;
  const taken = new Set(found.matches.map(({ column }) => column));
  const pairs = found.matches.flatMap(({ key, column }) => {
    const wanted = (spec.columns[key].orElse ?? []).map(normaliseHeading);
    const place = (ways: readonly string[]): number => wanted.findIndex((heading) => ways.includes(heading));
    return found.heading.readings
      .flatMap((ways, other) => (taken.has(other) || place(ways) < 0 ? [] : [{ other, order: place(ways) }]))
      .sort((a, b) => a.order - b.order)
      .map(({ other }) => ({ key, column, other }));
  });
  if (pairs.length === 0) return recognised;
  const rows = changedRows(sheet);
  const counts = pairs.map(() => 0);
  for (let row = found.heading.row + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    const filled = new Set<number>();
    for (const [place, { column, other }] of pairs.entries()) {
      if (filled.has(column) || !isBlankCell(cells[column]) || isBlankCell(cells[other])) continue;
      rows.set(row, column, cells[other]);
      filled.add(column);
      counts[place]++;
    }
  }
  pairs.forEach(({ key, column, other }, place) => {
    if (counts[place] > 0 && spec.columns[key].type === "date")
      issues.push(dayTaken(recognised, column, other, counts[place]));
  });
  const also = [...(recognised.also ?? []), ...pairs.map(({ other }) => other)];
  return { ...recognised, sheet: rows.sheet(), also };
};

function dayTaken({ sheet, table, found }: RecognisedSheet, column: number, other: number, count: number): Issue {
  const { row, shown } = found.heading;
  return {
    level: "notice",
    code: "DAY_TAKEN",
    table,
    sheet: sheet.name,
    file: sheet.file,
    row: row + 1,
    column,
    heading: shown[column],
    message: text(
      `blank days were taken from the column "${shown[other]}": ${count}`,
      `пустые дни взяты из столбца «${shown[other]}»: ${count}`,
    ),
    count: 1,
  };
}

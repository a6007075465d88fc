import type { RawSheet } from "../engine/index.ts";

const dayWords = /date|\bday\b|created|closed|opened|modified|дата|день|создан|закрыт|изменен|изменён/i;
/** 1 January 1990 and 31 December 2079: what days of business lie between. */
const earliest = 32_874;
const latest = 65_745;
const headingRows = 20;
const rowsLookedAt = 200;

/** Columns of a sheet whose heading speaks of a day and whose numbers all are days of our time. 0-based. */
export function looksLikeDays({ rows }: Pick<RawSheet, "rows">): number[] {
  const found = new Set<number>();
  rows.slice(0, headingRows).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (typeof cell !== "string" || !dayWords.test(cell) || found.has(column)) return;
      const numbers = rows
        .slice(row + 1, row + 1 + rowsLookedAt)
        .map((line) => line[column])
        .filter((one): one is number => typeof one === "number");
      if (numbers.length > 0 && numbers.every((one) => one >= earliest && one <= latest)) found.add(column);
    });
  });
  return Array.from(found);
}

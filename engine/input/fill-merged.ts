import { changedRows } from "./changed-rows.ts";
import type { LayoutStep } from "./layout-step.ts";

/** An amount that stands once for several rows is one amount; everything else holds for each of them. */
const numbers: ReadonlySet<string> = new Set(["money", "number", "share", "whole"]);

/** AM-75: a merged cell of a column holds for all its rows. */
export const fillMerged: LayoutStep = (recognised, spec) => {
  const { sheet, found } = recognised;
  if (!sheet.merged) return recognised;
  const ofNumbers = new Set(
    found.matches.filter(({ key }) => numbers.has(spec.columns[key].type)).map(({ column }) => column),
  );
  const rows = changedRows(sheet);
  for (const { top, left, bottom } of sheet.merged) {
    if (top <= found.heading.row || ofNumbers.has(left)) continue;
    const cell = sheet.rows[top]?.[left];
    for (let row = top + 1; row <= Math.min(bottom, sheet.rows.length - 1); row++) rows.set(row, left, cell);
  }
  return { ...recognised, sheet: rows.sheet() };
};

import { changedRows } from "./changed-rows.ts";
import { isBlankCell } from "./data-rows.ts";
import type { LayoutStep } from "./lay-out-sheet.ts";
import { normaliseHeading } from "./normalise-heading.ts";

/** Fills blanks of a column from the other columns its spec names: "Lost time" where "Won time" is blank. */
export const fillFromOthers: LayoutStep = (recognised, spec) => {
  const { sheet, found } = recognised;
  const taken = new Set(found.matches.map(({ column }) => column));
  const pairs = found.matches.flatMap(({ key, column }) => {
    const wanted = (spec.columns[key].orElse ?? []).map(normaliseHeading);
    const place = (ways: readonly string[]): number => wanted.findIndex((heading) => ways.includes(heading));
    return found.heading.readings
      .flatMap((ways, other) => (taken.has(other) || place(ways) < 0 ? [] : [{ other, order: place(ways) }]))
      .sort((a, b) => a.order - b.order)
      .map(({ other }) => ({ column, other }));
  });
  if (pairs.length === 0) return recognised;
  const rows = changedRows(sheet);
  for (let row = found.heading.row + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    const filled = new Set<number>();
    for (const { column, other } of pairs) {
      if (filled.has(column) || !isBlankCell(cells[column]) || isBlankCell(cells[other])) continue;
      rows.set(row, column, cells[other]);
      filled.add(column);
    }
  }
  const also = [...(recognised.also ?? []), ...pairs.map(({ other }) => other)];
  return { ...recognised, sheet: rows.sheet(), also };
};

import type { Issue } from "../ground/issue.ts";
import { isBlankCell } from "./data-rows.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import { secondTable } from "./second-table.ts";

type Cells = readonly RawCell[];

/** How far down the headings of tables beside one another may stand. */
const deepestHeading = 30;

/**
 * A sheet with tables beside one another, a blank column between them, as one sheet each: where a row of headings falls into
 * parts, several of them head a table, and some heading stands in two: no table needs it twice. Rows and columns keep their
 * numbers.
 */
export function splitAside(
  sheet: RawSheet,
  isHeading: (cells: Cells) => boolean,
  issues: Issue[],
): readonly RawSheet[] {
  if (sheet.owned !== undefined) return [sheet];
  for (let row = 0; row < Math.min(deepestHeading, sheet.rows.length); row++) {
    const cells = sheet.rows[row];
    const heads = blocksOf(cells).filter(([from, to]) => isHeading(cells.slice(from, to)));
    if (heads.length < 2 || !repeats(heads.map(([from, to]) => cells.slice(from, to)))) continue;
    return heads.map(([start], place): RawSheet => {
      const from = place === 0 ? 0 : start;
      const to = heads[place + 1]?.[0] ?? Infinity;
      const own = (all: Cells): Cells => all.slice(0, to).map((cell, column) => (column < from ? null : cell));
      const part = { ...sheet, rows: sheet.rows.map(own), from: sheet };
      if (place > 0) issues.push(secondTable(part, row));
      return place === 0 ? part : { ...part, table: undefined };
    });
  }
  return [sheet];
}

function repeats(heads: readonly Cells[]): boolean {
  const all = heads.flatMap((cells) => [...new Set(cells.map((cell) => normaliseHeading(String(cell))))]);
  return new Set(all).size < all.length;
}

/** Runs of filled cells: from, and to where the next is blank. */
function blocksOf(cells: Cells): readonly (readonly [number, number])[] {
  const blocks: [number, number][] = [];
  for (let column = 0; column < cells.length; column++) {
    if (isBlankCell(cells[column])) continue;
    const last = blocks[blocks.length - 1];
    if (last?.[1] === column) last[1] = column + 1;
    else blocks.push([column, column + 1]);
  }
  return blocks;
}

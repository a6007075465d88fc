import { isBlankCell } from "./data-rows.ts";
import type { LayoutStep } from "./layout-step.ts";

/** First and last name in two columns become one, to the right of all columns of the sheet. */
export const joinNames: LayoutStep = (recognised) => {
  const { sheet, found } = recognised;
  const { joined, row: headingRow } = found.heading;
  if (!joined) return recognised;
  const rows = sheet.rows.map((cells, row) => {
    if (row <= headingRow) return cells;
    const words = joined.parts.map((part) => cells[part]).filter((cell) => !isBlankCell(cell));
    if (words.length === 0) return cells;
    const longer = Array.from({ length: joined.column + 1 }, (_, column) => cells[column] ?? null);
    longer[joined.column] = words.map((word) => String(word).trim()).join(" ");
    return longer;
  });
  return { ...recognised, sheet: { ...sheet, rows } };
};

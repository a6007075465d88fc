import { isNoDay } from "./blank-words.ts";
import { isBlankCell } from "./data-rows.ts";
import type { LayoutStep } from "./layout-step.ts";
import type { RawCell } from "./raw-sheet.ts";

/** AM-77: a column of days in which no row has one is no such column: all rows are of the period, which is said once. */
export const forgetBlankDays: LayoutStep = (recognised, spec) => {
  const { sheet, found } = recognised;
  const days = found.matches.find(({ key }) => key === spec.undated);
  if (!days) return recognised;
  const rows = sheet.rows.slice(found.heading.row + 1);
  if (rows.some((cells) => !isEmpty(cells[days.column]))) return recognised;
  const matches = found.matches.filter((match) => match !== days);
  return { ...recognised, found: { ...found, matches }, also: [...(recognised.also ?? []), days.column] };
};

function isEmpty(cell: RawCell): boolean {
  return isBlankCell(cell) || (typeof cell === "string" && isNoDay(cell));
}

import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import { isBlankCell } from "./data-rows.ts";
import { headingCurrency } from "./heading-currency.ts";
import { headingScale } from "./heading-scale.ts";
import { changedRows } from "./changed-rows.ts";
import type { LayoutStep } from "./layout-step.ts";
import type { RawCell } from "./raw-sheet.ts";

/** Words of a line of units below the headings, besides those of money. */
const otherUnits = /^\P{L}*(?:шт|ед|кг|т|л|м|м2|м3|дн|дней|час|pcs|units?|kg|days?|hours?)?\P{L}*$/iu;
/** A line above the table that says what its money is in: «(тыс. руб.)», "in thousands of USD". */
const longestTitle = 120;

/**
 * Money in thousands or millions: the unit stands in the heading, in a line of units below the headings, or in a title
 * above the table. The line of units is no record.
 */
export const moneyScale: LayoutStep = (recognised, spec, issues) => {
  const { sheet, found } = recognised;
  const { heading, matches } = found;
  const unitRow = isUnitRow(sheet.rows[heading.row + 1] ?? []) ? heading.row + 1 : -1;
  const title = titleScale(sheet.rows.slice(0, heading.row));
  const scales = new Map<string, number>();
  for (const { key, column } of matches) {
    if (spec.columns[key].type !== "money") continue;
    const own = headingScale(heading.shown[column]) ?? headingScale(String(sheet.rows[unitRow]?.[column] ?? ""));
    const scale = own?.scale ?? title;
    if (scale !== undefined) scales.set(key, scale);
  }
  if (scales.size === 0 && unitRow < 0) return recognised;
  const rows = changedRows(sheet);
  if (unitRow >= 0) rows.clear(unitRow);
  for (const scale of new Set(scales.values())) issues.push(scaled(recognised, scale, scales));
  return { ...recognised, sheet: rows.sheet(), scales };
};

/** Nothing but units, some of money. */
function isUnitRow(cells: readonly RawCell[]): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  return filled.some(isUnitOfMoney) && filled.every((cell) => isUnitOfMoney(cell) || isUnit(cell));
}

function isUnit(cell: RawCell): boolean {
  return typeof cell === "string" && !/\d/.test(cell) && otherUnits.test(cell);
}

function isUnitOfMoney(cell: RawCell): boolean {
  if (typeof cell !== "string" || /\d/.test(cell)) return false;
  const rest = headingScale(cell)?.rest ?? cell;
  const bare = headingCurrency(rest)?.rest ?? rest;
  return bare !== cell && isUnit(bare);
}

function titleScale(above: readonly (readonly RawCell[])[]): number | undefined {
  for (const cell of above.flat()) {
    if (typeof cell !== "string" || cell.length > longestTitle) continue;
    const scale = headingScale(cell);
    if (scale && (headingCurrency(scale.rest) || /(?:in|в)\s|[([]/i.test(cell))) return scale.scale;
  }
  return undefined;
}

function scaled(
  { sheet, table, found }: Parameters<LayoutStep>[0],
  scale: number,
  scales: ReadonlyMap<string, number>,
): Issue {
  const columns = found.matches.filter(({ key }) => scales.get(key) === scale).map(({ column }) => column);
  const named = columns.map((column) => found.heading.shown[column]).join(", ");
  return {
    level: "notice",
    code: "MONEY_SCALED",
    table,
    sheet: sheet.name,
    file: sheet.file,
    row: found.heading.row + 1,
    column: columns[0],
    heading: found.heading.shown[columns[0]],
    message: text(
      `money was read in units of ${scale.toLocaleString("en-US")}: ${named}`,
      `деньги прочитаны в единицах по ${scale.toLocaleString("ru-RU")}: ${named}`,
    ),
    count: 1,
  };
}

import type { RawCell, RawSheet } from "../input/raw-sheet.ts";
import type { SheetReport } from "../input/report-sheet.ts";
import { frozenPlan as table } from "../input/tables/frozen-plan.ts";
import type { SalesPlan } from "../plan-sales.ts";
import type { Language } from "../words/text.ts";
import { freezePlan, type Freeze } from "./freeze-plan.ts";

/** The sheet with the plan frozen below those that stand there. */
export interface FrozenSheet {
  readonly sheet: RawSheet;
  /** The sheet it takes the place of; undefined for a new one. */
  readonly before?: RawSheet;
}

/**
 * Freezes the plan into the sheet FrozenPlan: below the plans frozen before, under the headings of that sheet; a heading
 * it lacks is added to the right.
 *
 * @param isOurs which sheet of frozen plans may be written again; the others are left alone and a new one is made
 * @see AM-43
 * @example addFrozenPlan(plan, { date: 46091, author: "Ann" }, "en").sheet.rows.length // headings and one row a deal
 */
export function addFrozenPlan(
  plan: SalesPlan,
  freeze: Freeze,
  language: Language,
  isOurs: (raw: RawSheet) => boolean = () => true,
): FrozenSheet {
  const frozen = freezePlan(plan, freeze, language);
  const standing = plan.input.recognised.find((report) => report.table === "FrozenPlan" && isOurs(report.raw));
  if (!standing) return { sheet: frozen };
  const [headings, ...rows] = frozen.rows;
  return { sheet: addRows(standing, headings, rows), before: standing.raw };
}

type Rows = readonly (readonly RawCell[])[];

function addRows({ raw, headingRow, columns }: SheetReport, headings: readonly RawCell[], rows: Rows): RawSheet {
  const keys = Object.keys(table.columns);
  const width = Math.max(...raw.rows.map(({ length }) => length));
  const missing = keys.filter((key) => !columns.some((column) => column.key === key));
  const placeOf = (key: string): number =>
    columns.find((column) => column.key === key)?.column ?? width + missing.indexOf(key);
  const placed = (cells: readonly RawCell[], line: readonly RawCell[] = [], wanted = keys): RawCell[] => {
    const all: RawCell[] = Array.from({ length: width + missing.length }, (_, column) => line[column] ?? null);
    for (const key of wanted) all[placeOf(key)] = cells[keys.indexOf(key)];
    return all;
  };
  const standing = raw.rows.map((line, row) => (row === headingRow - 1 ? placed(headings, line, missing) : line));
  return { ...raw, table: "FrozenPlan", rows: [...standing, ...rows.map((cells) => placed(cells))] };
}

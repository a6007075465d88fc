import {
  buildPlanWorkbook,
  describeSheets,
  planSales,
  readInput,
  type PlanWorkbook,
  type RawSheet,
} from "../../engine/index.ts";
import type { WorkbookState } from "../../preview/workbook/workbook-state.ts";

const deals = [
  ["Deal ID", "Client", "Manager", "Stage", "Amount", "Created", "Closed"],
  ["D1", '=HYPERLINK("http://x")', "Ivanov", "Won", 5000, "2026-01-10", "2026-02-01"],
  ["D2", "Beta", "Ivanov", "Won", 3000, "2026-01-12", "2026-03-01"],
  ["D3", "+7 495 111", "Petrova", "Won", 1200, "2026-02-02", "2026-04-01"],
  ["D4", "Delta", "Petrova", "Negotiation", 700, "2026-03-02", null],
  ["D5", "007", "Petrova", "Lost", 400, "2026-03-05", "2026-05-01"],
];

/** A small sheet of deals with the names that spreadsheets like to misread. */
export const smallDeals: RawSheet = { name: "Deals", rows: deals };

/** The plan of some sheets, all result sheets or the named ones. */
export function planOf(sheets: readonly RawSheet[], language: "en" | "ru" = "en"): PlanWorkbook {
  const input = readInput(sheets, { language });
  const plan = planSales(input, {});
  return buildPlanWorkbook(plan, describeSheets(plan, language), language);
}

/** Everything that can be seen of a workbook, to compare before and after. */
export function pictureOf(state: WorkbookState): unknown {
  return state.sheets.map((sheet) => {
    const used = sheet.grid.used(true);
    const cells = used
      ? Array.from({ length: used.rows }, (_, row) =>
          Array.from({ length: used.columns }, (__, column) => {
            const cell = sheet.grid.cellAt(used.row + row, used.column + column);
            const look = sheet.grid.styleAt(used.row + row, used.column + column);
            return [cell.formula ?? cell.value, look.numberFormat ?? "General", look.bold ?? false, look.fill ?? ""];
          }),
        )
      : [];
    const { name, tables, charts, frozen, visibility } = sheet;
    return {
      name,
      cells,
      frozen,
      visibility,
      tables: tables.map((table) => [table.name, table.range]),
      charts: charts.map(({ written, title }) => [written.Name, title.Text]),
      rules: sheet.rules.length,
      lists: sheet.validations.length,
    };
  });
}

import { describe, expect, test } from "vitest";
import {
  buildPlanWorkbook,
  describeSheets,
  parsePeriod,
  planSales,
  readInput,
  type PlacedSheet,
  type PlacedTable,
  type PlanWorkbook,
  type RawCell,
  type RawSheet,
  type SalesPlan,
} from "../engine/index.ts";
import { hasLibreOffice, recalculate } from "./recalculate/recalculate.ts";
import { writeWorkbook } from "./xlsx/write-workbook.ts";

if (!hasLibreOffice) console.log("skipped: LibreOffice is not on this machine");

/** Two sellers, one of them named with a wildcard; deals won, open, overdue, without a date; amounts with cents. */
function sheets(
  changes: { readonly chance?: number; readonly amount?: number; readonly close?: string } = {},
): RawSheet[] {
  const { chance = 0.5, amount = 1_000_000.25, close = "2026-03-20" } = changes;
  return [
    {
      name: "Deals",
      rows: [
        ["Deal ID", "Client", "Manager", "Status", "Opened", "Closed", "Amount", "Forecast close", "Probability"],
        ["D1", "Alfa", "Ann", "won", "2026-01-10", "2026-01-30", 400_000, null, null],
        ["D2", "Beta", "Ann", "open", "2026-01-12", null, amount, close, chance],
        ["D3", "Gamma", "B*b", "open", "2026-01-15", null, 800_000, "2026-03-25", 0.25],
        ["D4", "Delta", "B*b", "open", "2026-02-01", null, 600_000, "2026-02-20", 0.9],
        ["D5", "Alfa", "B*b", "open", "2026-01-03", null, 70_000, "2026-01-20", 0.9],
        ["D6", "Beta", "Bob", "won", "2026-01-03", "2026-02-02", 33_333.33, null, null],
      ],
    },
    {
      name: "Managers",
      rows: [
        ["Name", "FTE"],
        ["Ann", 1],
        ["B*b", 0.5],
        ["Bob", 1],
      ],
    },
    {
      name: "Goals",
      rows: [
        ["Period", "Sales plan", "Share A", "Share B", "Share C"],
        ["2026-Q1", 3_000_000, 0.6, 0.3, 0.1],
      ],
    },
  ];
}

const plan = (changes?: Parameters<typeof sheets>[0]): SalesPlan =>
  planSales(readInput(sheets(changes)), { asOf: 46056, period: parsePeriod("2026-Q1") }); // 2026-02-03

function workbookOf(from: SalesPlan): PlanWorkbook {
  return buildPlanWorkbook(from, describeSheets(from, "en"), "en");
}

function sheetOf(workbook: PlanWorkbook): PlacedSheet {
  return workbook.sheets.find((sheet): sheet is PlacedSheet => sheet.type === "result" && sheet.sheet.id === "R-14")!;
}

function table(sheet: PlacedSheet, key: string): PlacedTable {
  return sheet.blocks.find((block): block is PlacedTable => block.type === "table" && block.block.key === key)!;
}

/** The workbook with one cell of the table `planned` typed over. */
function typeOver(workbook: PlanWorkbook, deal: string, column: string, value: number): PlanWorkbook {
  const sheet = sheetOf(workbook);
  const planned = table(sheet, "planned");
  const row = Array.from(planned.block.columns[0].values).indexOf(deal);
  const columns = planned.block.columns.map((one) =>
    one.key === column ? { ...one, values: Array.from(one.values, (old, at) => (at === row ? value : old)) } : one,
  );
  const changed = { ...planned, block: { ...planned.block, columns } };
  const blocks = sheet.blocks.map((block) => (block === planned ? changed : block));
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? { ...sheet, blocks } : one)) };
}

/** Every figure of a table that has a formula, as recalculated. */
function recalculated(raw: RawSheet, placed: PlacedTable): RawCell[][] {
  return placed.block.columns.map((_, column) =>
    Array.from(
      { length: placed.block.rowCount },
      (__, row) => raw.rows[placed.firstRow + row]?.[placed.columnAt[column]] ?? null,
    ),
  );
}

async function expectEqual(written: PlanWorkbook, engine: PlanWorkbook, keys: readonly string[]): Promise<void> {
  const sheet = sheetOf(written);
  const raw = (await recalculate(await writeWorkbook(written))).find(({ name }) => name === sheet.sheet.name)!;
  let compared = 0;
  for (const key of keys) {
    const wanted = table(sheetOf(engine), key);
    const cells = recalculated(raw, table(sheet, key));
    wanted.block.columns.forEach((column, place) => {
      if (column.formula === undefined) return;
      Array.from(column.values).forEach((value, row) => {
        const found = cells[place][row];
        const where = `${key}.${column.key} row ${row}`;
        if (typeof value === "number")
          expect(Math.abs(Number(found) - value), where).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
        else expect(found === "" ? null : found, where).toBe(value);
        compared += 1;
      });
    });
  }
  expect(compared).toBeGreaterThan(50);
}

const live = ["department", "managers", "plan"];

describe.skipIf(!hasLibreOffice)("R-14 in a spreadsheet", () => {
  test("[AM-60] [CALC-19] every formula gives what the engine computed", async () => {
    const workbook = workbookOf(plan());
    await expectEqual(workbook, workbook, [...live, "planned"]);
  });

  test("[AM-60] another chance, amount and day of deals give what the engine computes from them", async () => {
    const chance = typeOver(workbookOf(plan()), "D2", "chance", 0.75);
    const typed = typeOver(typeOver(chance, "D2", "money", 2_000_000.5), "D2", "date", 46073);
    const engine = workbookOf(plan({ chance: 0.75, amount: 2_000_000.5, close: "2026-02-20" }));
    await expectEqual(typed, engine, live);
  });
});

import { describe, expect, test } from "vitest";
import type { CellValue, PlacedSheet, PlacedTable } from "../../engine/index.ts";
import { clientIsThere, openTestWorkbook } from "../../preview/workbook/open-test-workbook.ts";
import { planOf, smallDeals } from "./excel-testing.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** A formula's "" and a blank cell show the same nothing. */
const shown = (value: CellValue | undefined): CellValue =>
  value === "" || value === undefined || Number.isNaN(value) ? null : value;

function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));
  return one === other || (one === null && other === 0);
}

describe.skipIf(!clientIsThere)("live sheets in Excel", () => {
  test("[AM-60] native formulas, recalculated, give what the engine computed", async () => {
    const book = openTestWorkbook({}, "Other");
    const workbook = planOf([{ ...smallDeals, file: "deals.csv" }]);
    await writeWorkbook(workbook);
    await book.state.grid.settled();
    const different: string[] = [];
    let compared = 0;
    for (const placed of workbook.sheets.filter((sheet): sheet is PlacedSheet => sheet.type === "result")) {
      const { grid } = book.state.sheets.find(({ name }) => name === placed.sheet.name)!;
      for (const table of placed.blocks.filter((block): block is PlacedTable => block.type === "table"))
        table.block.columns.forEach(({ key, values }, right) => {
          for (let row = 0; row < table.block.rowCount; row++) {
            const formula = table.formulaAt(right, row);
            if (formula === undefined) continue;
            compared++;
            const { value } = grid.cellAt(table.firstRow + row, table.columnAt[right]);
            if (!isSame(shown(values[row]), shown(value)))
              different.push(
                `${placed.sheet.id}.${table.block.key}.${key} ${row}: ${values[row]} / ${value} ${formula}`,
              );
          }
        });
    }
    book.close();
    expect(compared).toBeGreaterThan(300);
    expect(different).toEqual([]);
  });
});

import { afterEach, expect, test } from "vitest";
import type { Region } from "../../drawing/region.ts";
import type { SheetPlan } from "../../drawing/sheet-plan.ts";
import { styleBook } from "../../drawing/style-book.ts";
import { clientIsThere, openTestWorkbook, type TestWorkbook } from "../../preview/workbook/open-test-workbook.ts";
import { drawCells } from "./draw-cells.ts";
import { requestBatch } from "./request-batch.ts";

let book: TestWorkbook;
afterEach(() => book.close());

/** Two rows of texts; the second needs three lines. */
const texts = (top: number, more: Partial<Region> = {}): Region => ({
  ...{ top, bottom: top + 1, left: 0 },
  writeRow: (_row, put) => put(0, "text", -1),
  heightAt: (row) => (row === top + 1 ? 45 : 0),
  ...more,
});

test.skipIf(!clientIsThere)(
  "Excel is told the heights of texts over merged cells, and finds those of others itself",
  async () => {
    book = openTestWorkbook({}, "Sheet");
    const style = styleBook({ language: "en", currency: "", moneyDecimals: 0, inputDecimals: 0 });
    const regions = [texts(0, { merged: true }), texts(2), texts(4, { height: 26 })];
    const heights = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet");
      const before = sheet.getRange("A1").load("format/rowHeight");
      const batch = requestBatch(context);
      await context.sync();
      const plan = { regions, widths: [20] } as unknown as SheetPlan;
      await drawCells(sheet, plan, { book: style, rename: (formula) => formula }, batch, () => undefined);
      await batch.send();
      const rows = [1, 2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("format/rowHeight"));
      await context.sync();
      return rows.map(({ format }) => (format.rowHeight === before.format.rowHeight ? "usual" : format.rowHeight));
    });
    expect(heights).toEqual(["usual", 45, "usual", "usual", 26, 26]);
  },
);

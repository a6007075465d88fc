import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeWorkbook } from "../xlsx/write-workbook.ts";
import { tableWorkbook } from "../testing/placed-table.ts";
import { hasLibreOffice, recalculate, renderPages } from "./recalculate.ts";
import { sampleWorkbook } from "../testing/sample-workbook.ts";

if (!hasLibreOffice) console.log("skipped: LibreOffice is not on this machine");

describe.skipIf(!hasLibreOffice)("LibreOffice", () => {
  test("a wrong cached value is calculated anew", async () => {
    const wrong = tableWorkbook([{ key: "a", heading: "A", kind: "number", values: [1, 999] }], 2, {
      0: (row) => (row === 1 ? "=A4+1" : "=1"),
    });
    const [sheet] = await recalculate(await writeWorkbook(wrong));
    expect(sheet.rows[4]).toEqual([2]);
  });

  test("opens the sample: text stays text, formulas agree with the engine's values", async () => {
    const [sheet, deals] = await recalculate(await writeWorkbook(sampleWorkbook("ru")));
    expect(sheet.rows.slice(12, 18).map((row) => row[3])).toEqual([0.5, 0.25, 0.12, 0.08, 0.05, 0]);
    expect(sheet.rows[18][2]).toBe(988_000);
    expect(sheet.rows[13][1]).toBe("=HYPERLINK(1)");
    expect(deals.rows[3][0]).toBe("=1+1");
  });

  test("prints the sample on three pages", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sales-planner-pages-"));
    const pages = await renderPages(await writeWorkbook(sampleWorkbook()), folder);
    expect(pages.map((page) => readFileSync(page).subarray(1, 4).toString())).toEqual(["PNG", "PNG", "PNG"]);
    rmSync(folder, { recursive: true });
  });
});

import { describe, expect, test } from "vitest";
import { readInput, resultSheetIds } from "../../engine/index.ts";
import { readWorkbook, writeWorkbook } from "../../files/index.ts";
import { checkPackage } from "../../files/testing/check-package.ts";
import { describeDemo } from "./demo-workbook.ts";

describe.each(["en", "ru"] as const)("the workbook Demo, %s", (language) => {
  test("holds every result sheet, opens without a repair, and the planner reads its input again", async () => {
    const described = await describeDemo(language);
    const ids = described.sheets.flatMap((sheet) => (sheet.type === "result" ? [sheet.sheet.id] : []));
    expect(ids).toEqual(expect.arrayContaining([...resultSheetIds]));

    const bytes = await writeWorkbook(described);
    expect(checkPackage(bytes)).toEqual([]);
    const sheets = await readWorkbook(bytes, "demo.xlsx");
    const { recognised } = readInput(sheets, { language });
    expect(recognised.map(({ table }) => table)).toEqual(
      expect.arrayContaining(["Clients", "Deals", "Payments", "Activities", "Managers"]),
    );
    const errors = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => /^#(NAME|REF|VALUE)/.test(String(cell)));
    expect(errors).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readInput, resultSheetIds } from "../../engine/index.ts";
import { readWorkbook } from "../../files/index.ts";
import { checkPackage } from "../../files/testing/check-package.ts";
import { fingerprintProperty } from "../kit/build-template.ts";
import { templateFile } from "../kit/template-file.ts";
import { demo, describeDemo } from "./demo-workbook.ts";

const patience = 240_000;

describe.each(["en", "ru"] as const)("the workbook Demo, %s", { timeout: patience }, (language) => {
  const bytes = new Uint8Array(readFileSync(templateFile(demo, language)));
  const parts = unzipSync(bytes, { filter: ({ name }) => name === "docProps/custom.xml" });

  test("is built from what the code says, with every result sheet (npm run templates demo builds it)", async () => {
    const { properties = {}, sheets } = await describeDemo(language);
    expect(strFromU8(parts["docProps/custom.xml"])).toContain(properties[fingerprintProperty]);
    const ids = sheets.flatMap((sheet) => (sheet.type === "result" ? [sheet.sheet.id] : []));
    expect(ids).toEqual(expect.arrayContaining([...resultSheetIds]));
  });

  test("opens without a repair, and the planner reads its input again", async () => {
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

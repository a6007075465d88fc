import { existsSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readInput, type ResultSheet } from "../engine/index.ts";
import { readWorkbook } from "../files/index.ts";
import { checkPackage } from "../files/testing/check-package.ts";
import { templates } from "./index.ts";
import { fingerprintProperty, templateFingerprint } from "./kit/build-template.ts";
import { templateSheets } from "./kit/describe-template.ts";
import { templateFile } from "./kit/template-file.ts";

function formulasOf(block: ResultSheet["blocks"][number]): string[] {
  if (block.type === "form") return block.fields.flatMap(({ formula }) => formula ?? []);
  if (block.type !== "table") return [];
  return block.columns.flatMap(({ formula = [] }) => formula).flatMap((formula) => formula ?? []);
}

const files = templates.flatMap((template) =>
  (["en", "ru"] as const).map((language) => ({ template, language, file: templateFile(template, language) })),
);

describe.each(templates)("the formulas of $id", (template) => {
  const formulas = templateSheets(template, "en").flatMap(({ blocks }) => blocks.flatMap(formulasOf));

  test("look at no single cell of an input sheet: rows of the example can be deleted", () => {
    const single = template.inputs.map(({ table }) => new RegExp(`\\{${table}\\.\\w+[#@]`));
    expect(formulas.filter((formula) => single.some((cell) => cell.test(formula)))).toEqual([]);
  });

  test("compare no column of an input sheet with one of another: they would differ in length after a deletion", () => {
    const calls = formulas.flatMap(
      (formula) => formula.match(/(?:SUMIFS?|COUNTIFS|AVERAGEIFS|SUMPRODUCT)\([^()]*\)/g) ?? [],
    );
    const mixed = calls.filter((call) => {
      const places = [...call.matchAll(/\{([A-Z]\w+)\.\w+\}/g)].map(([, table]) => table);
      const inputs = places.filter((name) => template.inputs.some(({ table }) => table === name));
      const others = [...call.matchAll(/\{(?:W-[^}]+|[a-z]\w*)\.\w+\}/g)].filter(
        ([place]) => !/\.(set|facts|limits|goal)\./.test(place),
      );
      return inputs.length > 0 && others.length > 0;
    });
    expect(mixed).toEqual([]);
  });
});

describe.each(files)("$template.id $language", ({ template, language, file }) => {
  const bytes = existsSync(file) ? new Uint8Array(readFileSync(file)) : new Uint8Array();

  test("is built from what the code says (npm run templates builds it)", async () => {
    const properties = strFromU8(unzipSync(bytes)["docProps/custom.xml"]);
    expect(properties).toContain(fingerprintProperty);
    expect(properties).toContain(await templateFingerprint(template, language));
  });

  test("opens without a repair: the package keeps the rules", () => {
    expect(checkPackage(bytes)).toEqual([]);
  });

  test("shows values, no error and no name of the add-in", async () => {
    const cells = (await readWorkbook(bytes, "book.xlsx")).flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => typeof cell === "string" && /^#(NAME|REF|VALUE|DIV|N\/A|NUM)/.test(cell))).toEqual(
      [],
    );
    expect(cells.length).toBeGreaterThan(20);
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/worksheets/"));
    for (const [, part] of parts) expect(strFromU8(part)).not.toContain("SALES.");
  });

  test("the planner recognises its input sheets", async () => {
    const { recognised } = readInput(await readWorkbook(bytes, "book.xlsx"), { language });
    expect(recognised.map(({ table }) => table)).toEqual(
      expect.arrayContaining(template.inputs.map(({ table }) => table)),
    );
  });
});

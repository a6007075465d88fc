import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { catalogue } from "../addin/functions/catalogue/index.ts";
import { dropFunctionTexts } from "./drop-function-texts.js";

const functions = fileURLToPath(new URL("../addin/functions/", import.meta.url));

function bundled(code: string, fileName: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(code, { fileName, compilerOptions, transformers: { before: [dropFunctionTexts] } })
    .outputText;
}

test("a function keeps its name, its arguments and what it computes; its texts and examples stay out", () => {
  const code = `
    import { code, money, ownCodes } from "../parameters/index.ts";
    const rule = code(text("rule", "правило"), text("How", "Как"), ownCodes([text("a", "а")]), 0);
    export const one = defineFunction({
      id: "ONE",
      description: text("First of all", "Прежде всего"),
      parameters: { rule, sum: money(text("sum", "сумма"), text("Money", "Деньги"), 7) },
      rules: ["CALC-01"],
      examples: [{ arguments: [1], result: 1 }],
      compute: ({ rule }) => ({ description: rule }),
    });`;
  const kept = bundled(code, "/x/addin/functions/catalogue/one.ts");
  expect(kept).toContain('code(text("rule", "правило"), undefined, ownCodes([text("a", "а")]), 0)');
  expect(kept).toContain('money(text("sum", "сумма"), undefined, 7)');
  expect(kept).toContain("compute: ({ rule }) => ({ description: rule })");
  expect(kept).not.toMatch(/First|Прежде|How|Деньги|CALC|examples/);
  expect(bundled(code, "/x/addin/taskpane/one.ts")).toContain("First of all");
});

test("no description of the catalogue is left in the bundle", () => {
  const code = readdirSync(`${functions}catalogue`)
    .filter((name) => !name.endsWith(".test.ts"))
    .map((name) => `${functions}catalogue/${name}`)
    .map((path) => bundled(readFileSync(path, "utf8"), path))
    .join("\n");
  const left = catalogue.filter(({ description }) => code.includes(description.en.slice(0, 30)));
  expect(left.map(({ id }) => id)).toEqual([]);
  expect(catalogue.filter(({ id }) => !code.includes(`"${id}"`))).toEqual([]);
});

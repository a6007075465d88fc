import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("..", import.meta.url);

test("every rule of docs/method.md stands in the name of a test", () => {
  const method = readFileSync(new URL("docs/method.md", root), "utf8");
  const rules = [...method.matchAll(/^- \*\*((?:CALC|AM)-\d+)\*\*/gm)].map(([, id]) => id);
  const named = new Set(testTexts().flatMap((text) => text.match(/(?:CALC|AM)-\d+(?=[\]\s,])/g) ?? []));
  expect(rules.length).toBeGreaterThan(30);
  expect(rules.filter((id) => !named.has(id))).toEqual([]);
});

/** The strings in brackets that begin the names of tests. */
function testTexts(): string[] {
  const files = ["engine", "files", "cli", "templates", "scripts", "addin", "preview"].flatMap((folder) => {
    try {
      return readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" }).map(
        (file) => `${folder}/${file}`,
      );
    } catch {
      return [];
    }
  });
  return files
    .filter((file) => file.endsWith(".test.ts"))
    .flatMap((file) => readFileSync(new URL(file, root), "utf8").match(/\[[^\]\n]*(?:CALC|AM)-\d+[^\]\n]*\]/g) ?? []);
}

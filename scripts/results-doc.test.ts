import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { resultsDoc } from "./results-doc.ts";

test("docs/results.md lists what the sheets hold (npm run docs writes it)", () => {
  expect(readFileSync(new URL("../docs/results.md", import.meta.url), "utf8")).toBe(resultsDoc());
});

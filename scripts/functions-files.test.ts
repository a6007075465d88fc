import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { functionsFiles } from "./functions-files.ts";

test("functions.json, the help pages and docs/functions are fresh (npx tsx scripts/write-functions.ts writes them)", async () => {
  for (const [path, words] of Object.entries(await functionsFiles())) {
    expect(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"), path).toBe(words);
  }
});

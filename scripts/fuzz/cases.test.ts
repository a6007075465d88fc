import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { FuzzCase } from "./fuzz-case.ts";
import { makeCase } from "./make-case.ts";
import { runCase } from "./run-case.ts";
import { shrink } from "./shrink.ts";

const folder = new URL("cases/", import.meta.url);
const cases = readdirSync(folder).filter((name) => name.endsWith(".json"));

test.each(cases)("%s, found by npm run fuzz, is told in words or works", async (name) => {
  expect(await runCase(JSON.parse(readFileSync(new URL(name, folder), "utf8")) as FuzzCase)).toBeUndefined();
});

test("a seed and a number give the same case again, others another", () => {
  const models = [new Uint8Array(100), new Uint8Array(100)];
  expect(makeCase(7, 2, models)).toEqual(makeCase(7, 2, models));
  expect(makeCase(7, 6, models)).not.toEqual(makeCase(7, 2, models));
});

test("a find is made small: only what makes it fail stays", async () => {
  const words = ["--lang", "ru", "--quiet", "--strict", "--set", "a=1", "boom", "--help"];
  const small = await shrink({ kind: "options", words }, (one) =>
    Promise.resolve(one.kind === "options" && one.words.includes("boom")),
  );
  expect(small).toEqual({ kind: "options", words: ["boom"] });
});

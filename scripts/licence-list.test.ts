import { expect, test } from "vitest";
import { licencesOf } from "./licence-list.js";

test("every package of a bundle is named with its licence and its text, once; our own files are not", () => {
  const list = licencesOf([
    "node_modules/date-holidays/src/index.js",
    "node_modules/date-holidays/data/holidays.js",
    "node_modules/fflate/esm/browser.js",
    "node_modules/@e965/xlsx/xlsx.mjs",
    "engine/index.ts",
  ]);
  const names = list.split(`\n${"-".repeat(80)}\n`).map((part) => /^\S+/.exec(part.trim())?.[0]);
  expect(names).toEqual(["@e965/xlsx", "date-holidays", "fflate"]);
  expect(list).toMatch(/date-holidays \S+: \(ISC AND CC-BY-3\.0\)/);
  expect(list).toContain("Permission is hereby granted, free of charge");
});

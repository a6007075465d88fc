import { expect, test } from "vitest";
import { sheet } from "./intake-testing.ts";
import { readInput } from "./read-input.ts";

const settingIssues = (input: ReturnType<typeof readInput>): unknown[] =>
  input.issues
    .filter(({ table }) => table === "Settings")
    .map(({ code, level, row, found }) => [code, level, row, found]);

test("[CALC-01] limits out of order never reach a calculation: both go back to their defaults, said in one issue", () => {
  const input = readInput([], { settings: { abcA: "0.97", abcB: "0.9" } });
  expect([input.settings.abcA, input.settings.abcB]).toEqual([0.8, 0.95]);
  expect(settingIssues(input)).toEqual([["RANGE", "error", undefined, "0.97 > 0.9"]]);
});

test("without a column of values a wrong key is named where it stands", () => {
  const rows = [
    ["Key", "Setting", "Explanation"],
    ["nonsense", "label", "text"],
  ];
  const input = readInput([sheet("Settings", rows)], { mapping: { "sheet.Settings": "Settings" } });
  const places = input.issues.flatMap(({ code, row, column }) => (code === "UNKNOWN_SETTING" ? [[row, column]] : []));
  expect(places).toEqual([[2, 0]]);
});

test("the issue names the row of the sheet that set the limit", () => {
  const rows = [
    ["Key", "Value"],
    ["lunchEnd", "13:00"],
    ["lunchStart", "15:00"],
  ];
  const input = readInput([sheet("Settings", rows)]);
  expect(settingIssues(input)).toMatchObject([["RANGE", "error", 3, expect.stringContaining(">")]]);
});

import { hasWords } from "../../engine/index.ts";
import { expect, test } from "vitest";
import { changedFigures } from "./result/changed-figures.ts";
import { settingText } from "./assumptions/setting-text.ts";
import { settingCell } from "./assumptions/setting-cell.ts";
import { settingSpecs } from "./assumptions/setting-specs.ts";
import { figureText } from "./figure-text.ts";

const plain = (words: string | undefined): string | undefined => words?.replace(/[\u00a0\u202f]/g, " ");

test.for([
  ["money", 1200000, "₽", "ru", "1 200 000 ₽"],
  ["money", 1200000, "$", "en", "$1,200,000"],
  ["money", 1200000, "", "en", "1,200,000"],
  ["share", 0.934, "₽", "ru", "93 %"],
  ["share", 0.004, "₽", "en", "< 1 %"],
  ["share", 0.999, "₽", "ru", "> 99 %"],
  ["share", 0, "₽", "en", "0 %"],
  ["share", 1, "₽", "en", "100 %"],
  ["points", 0.052, "", "ru", "+5,2"],
  ["points", -0.1, "", "en", "-10"],
  ["points", 0, "", "en", "0"],
  ["whole", 1234, "", "en", "1,234"],
  ["text", "yes", "", "en", "yes"],
  ["money", null, "₽", "ru", undefined],
] as const)("a figure of kind %s: %s %s %s", ([kind, value, currency, language, expected]) => {
  expect(plain(figureText({ kind, value }, { currency }, language))).toBe(expected);
});

test("what changed is told by value; what is new and what only rounds is not", () => {
  const field = (key: string, value: number | string, json?: boolean) =>
    ({ key, label: key, kind: "number", value, json }) as const;
  const fields = [field("same", 0.1 + 0.2), field("moved", 7), field("new", 1), field("light", "yes", true)];
  const groups = [{ key: "plan", title: "Plan", fields }];
  const figures = { asOf: "", period: "", currency: "", moneyDecimals: 0, groups };
  const before = { "plan.same": 0.3, "plan.moved": 5, "plan.light": false };
  expect(changedFigures(figures, before).map(({ field: { key }, before }) => [key, before])).toEqual([
    ["moved", 5],
    ["light", false],
  ]);
});

test("a share is shown in per cent without noise and written as a number", () => {
  expect(settingText(settingSpecs.abcA, 0.07, "ru")).toBe("7 %");
  expect(settingText(settingSpecs.abcA, 0.125, "ru")).toBe("12,5 %");
  expect(settingCell(settingSpecs.abcA, 0.07, "ru")).toBe(0.07);
});

test("a choice, a time and a day are shown and written in the words of the sheet", () => {
  expect(settingCell(settingSpecs.timeFund, "calendar", "ru")).toBe("по календарю");
  expect(settingText(settingSpecs.workdayStart, 545, "en")).toBe("09:05");
  expect(settingCell(settingSpecs.asOf, 46023, "en")).toBe("2026-01-01");
  expect(settingCell(settingSpecs.asOf, null, "en")).toBe("");
});

test.for([
  ["кто важ", true],
  ["ВАЖЕН", true],
  ["ажен", false],
  ["", true],
  ["кто лишний", false],
] as const)("words of a search begin words of the text: %s", ([search, expected]) => {
  expect(hasWords(search, ["Кто важен: клиенты"])).toBe(expected);
});

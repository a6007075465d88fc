import { expect, test } from "vitest";
import { defaultSettings } from "./default-settings.ts";
import { keepSettingOrder } from "./keep-setting-order.ts";

const changed = (change: Partial<ReturnType<typeof defaultSettings>>) =>
  keepSettingOrder({ ...defaultSettings(), ...change });

test("the defaults agree with each other", () => {
  expect(keepSettingOrder(defaultSettings())).toEqual({ settings: defaultSettings(), problems: [] });
});

test("[CALC-01] a limit of A above that of B is a problem; both go back to their defaults", () => {
  const { settings, problems } = changed({ abcA: 0.96, abcB: 0.9, span: 9 });
  expect(settings).toEqual({ ...defaultSettings(), span: 9 });
  expect(problems).toMatchObject([{ code: "RANGE", key: "abcA", found: "0.96 > 0.9" }]);
});

test("equal limits, and limits of which one is not given, are in order", () => {
  expect(changed({ abcA: 0.9, abcB: 0.9 }).problems).toEqual([]);
  expect(changed({ limitA: null, limitB: 500 }).problems).toEqual([]);
  expect(changed({ limitA: 500, limitB: 900 }).problems).toMatchObject([{ key: "limitB" }]);
});

test("[CALC-21] lunch may be empty but not end before it starts", () => {
  expect(changed({ lunchStart: 780, lunchEnd: 780 }).problems).toEqual([]);
  expect(changed({ lunchStart: 780, lunchEnd: 720 }).settings).toEqual(defaultSettings());
});

test("each pair out of order is its own problem", () => {
  expect(changed({ abcA: 1, servedLow: 2, joinEasy: 0.9 }).problems.map(({ key }) => key)).toEqual([
    "abcA",
    "servedLow",
    "joinEasy",
  ]);
});

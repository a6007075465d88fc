import { expect, test } from "vitest";
import { numberFormat, withSign } from "./number-formats.ts";

const ru = { language: "ru", currency: "₽", moneyDecimals: 0, inputDecimals: 0 } as const;
const en = { language: "en", currency: "$", moneyDecimals: 2, inputDecimals: 2 } as const;

test("money: sign before the amount in English, after it in Russian, a negative red with a minus", () => {
  expect(numberFormat("money", en)).toBe('"$"#,##0.00;[Red]-"$"#,##0.00');
  expect(numberFormat("money", ru)).toBe('#,##0\u00a0"₽";[Red]-#,##0\u00a0"₽"');
  expect(numberFormat("money", { ...ru, currency: "" })).toBe("#,##0;[Red]-#,##0");
});

test("a currency cannot break out of its quotes", () => {
  expect(numberFormat("money", { ...ru, currency: 'a"b\\' })).toBe('#,##0\u00a0"ab";[Red]-#,##0\u00a0"ab"');
});

test("dates by language, units in the format", () => {
  expect(numberFormat("date", ru)).toBe("dd.mm.yyyy");
  expect(numberFormat("date", en)).toBe("yyyy-mm-dd");
  expect(numberFormat("hours", ru)).toContain('"ч"');
  expect(numberFormat("days", en)).toBe('#,##0\u00a0"d";[Red]-#,##0\u00a0"d"');
  expect(numberFormat("days", en, true)).toContain("#,##0.0\u00a0");
  expect(numberFormat("points", en)).toBe("+0.0%;[Red]-0.0%;0.0%");
});

test.each([
  ["0.0%", '"✓ "0.0%;"✓ "-0.0%;"✓ "0.0%;"✓ "@'],
  ["#,##0;[Red]-#,##0", '"✓ "#,##0;[Red]"✓ "-#,##0;"✓ "#,##0;"✓ "@'],
  ["", '"✓ "General;"✓ "-General;"✓ "General;"✓ "@'],
])("a sign stands in every section of %s", (format, expected) => {
  expect(withSign(format, "✓")).toBe(expected);
});

test("[AM-80] a cell that keeps what is typed has the text format", () => {
  expect(numberFormat("typed", { language: "en", currency: "", moneyDecimals: 0, inputDecimals: 0 })).toBe("@");
});

import { expect, test } from "vitest";
import { NumberForm, parseNumber } from "./parse-number.ts";

test.for([
  ["1200", 1200],
  ["-1200.5", -1200.5],
  ["1 200,50", 1200.5],
  ["1\u00a0200\u202f300", 1200300],
  ["1'200.5", 1200.5],
  ["1’200", 1200],
  ["1,234.56", 1234.56],
  ["1.234,56", 1234.56],
  ["1,234,567", 1234567],
  ["1.234.567", 1234567],
  ["0.292", 0.292],
  ["0,292", 0.292],
  ["12,5", 12.5],
  ["(1 234,50 ₽)", -1234.5],
  ["250-", -250],
  ["−250", -250],
  ["$1,200.00", 1200],
  ["1200 руб.", 1200],
  ["1 200,00 р.", 1200],
  ["€ 15", 15],
  ["USD 15.25", 15.25],
  ["7%", 0.07],
  ["12,5 %", 0.125],
  ["1,2 тыс.", 1200],
  ["3 млн", 3e6],
  ["2.5k", 2500],
  ["1.5e3", 1500],
  ["+5", 5],
  ["100%", 1],
  ["0,5 %", 0.005],
  ["1 234,5 %", 12.345],
  ["1 234 567 %", 12345.67],
  ["12 345 678", 12345678],
  ["-1 234 567,8", -1234567.8],
  ["(50 %)", -0.5],
  ["-7 %", -0.07],
  ["1 250 %", 12.5],
  ["1,234,567.89", 1234567.89],
  ["12.345.678,9", 12345678.9],
] as const)("%s is a number", ([words, expected]) => {
  expect(parseNumber(words).value).toBeCloseTo(expected, 10);
  expect(parseNumber(words).form).not.toBe(NumberForm.Bad);
});

test.for([
  "n/a",
  "",
  "-",
  "1,2,3",
  "1.2.3",
  "1,234,56",
  "12 34",
  "1-2",
  "10$€",
  "(-5)",
  "abc1",
  "1,23.456,7",
  "5 шт",
  "Infinity",
  "0x10",
  "1234.567.890",
  ".234.567",
  "1,,234",
  "1234,567.8",
  "1,234.5.6",
  "12 345 6",
  "1 2345",
  "1234 567",
  "12 34 567",
  "12 34 %",
  "%",
  "50 % 2",
])("%j is no number", (words) => {
  expect(parseNumber(words).form).toBe(NumberForm.Bad);
});

test("three digits after one sign leave the number open, with both readings", () => {
  expect(parseNumber("1,234")).toMatchObject({ form: NumberForm.OpenComma, value: 1234, decimalValue: 1.234 });
  expect(parseNumber("1.234")).toMatchObject({ form: NumberForm.OpenPoint, value: 1234, decimalValue: 1.234 });
});

test("the currency beside a number is named", () => {
  expect(["5 ₽", "$5", "5 EUR", "5"].map((words) => parseNumber(words).currency)).toEqual(["RUB", "USD", "EUR", ""]);
});

test("a percentage is told as one, a plain number is not; thousands or decimals stay open under it", () => {
  expect(["7%", "12,5 %", "7"].map((words) => parseNumber(words).percent)).toEqual([true, true, false]);
  expect(parseNumber("1,234%")).toMatchObject({ form: NumberForm.OpenComma, value: 12.34, decimalValue: 0.01234 });
});

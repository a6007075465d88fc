import { expect, test } from "vitest";
import type { CellValue, Kind, Mark } from "../../engine/index.ts";
import { writeValue } from "./write-value.ts";

const ru = { language: "ru", currency: "₽", moneyDecimals: 0, inputDecimals: 2 } as const;
const en = { ...ru, language: "en", currency: "$" } as const;

test.for<[CellValue, Kind, Mark | undefined, string, string]>([
  [-1234.5, "money", undefined, "−1 235 ₽", "−$1,235"],
  [0, "money", undefined, "0 ₽", "$0"],
  [-0.2, "money", undefined, "0 ₽", "$0"],
  [0.125, "share", undefined, "12,5 %", "12.5%"],
  [0.004, "points", undefined, "+0,4 %", "+0.4%"],
  [-0.004, "points", undefined, "−0,4 %", "−0.4%"],
  [1.5, "hours", undefined, "1,5 ч", "1.5 h"],
  [30, "minutes", undefined, "30 мин", "30 min"],
  [2.25, "days", undefined, "2,3 дн.", "2.3 d"],
  [2.345, "people", undefined, "2,35", "2.35"],
  [1234, "whole", undefined, "1 234", "1,234"],
  [46091, "date", undefined, "10 марта 2026 г.", "10 March 2026"],
  [46082, "month", undefined, "март 2026 г.", "Mar 2026"],
  [0.4375, "time", undefined, "10:30", "10:30"],
  [true, "flag", undefined, "да", "yes"],
  [false, "flag", "bad", "✗ нет", "✗ no"],
  ["=1+1", "text", "warning", "! =1+1", "! =1+1"],
  [7, "text", undefined, "7", "7"],
  ["", "money", "bad", "", ""],
  [null, "date", undefined, "", ""],
])("%s as %s %s reads %s, %s", ([value, kind, mark, russian, english]) => {
  const plain = (written: string): string => written.replace(/[\u00a0\u202f]/g, " ");
  expect(plain(writeValue(value, kind, ru, mark))).toBe(russian);
  expect(plain(writeValue(value, kind, en, mark))).toBe(english);
});

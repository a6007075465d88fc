import { expect, test } from "vitest";
import { isSubtotal } from "./subtotal.ts";

test.for([
  "Total",
  "TOTAL:",
  "Totals",
  "Grand Total",
  "Sub-total",
  "Total for Alfa",
  "Total 2026",
  "Alfa Total",
  "Alfa Subtotal",
  "Итого",
  "Итого:",
  "ИТОГ",
  "Итоги",
  "Всего",
  "Общий итог",
  "Промежуточный итог",
  "Итого по отделу",
  "Итого за март",
  "Всего по компании",
  "Всего записей: 15",
  "Аптека 1 Итог",
  "Аптека 1 итого",
])("%s is a printed total", (words) => {
  expect(isSubtotal(words, [])).toBe(true);
});

test.for([
  "Total Energies",
  "TotalEnergies",
  "Totally Spies",
  "Всего хорошего",
  "Итоговый центр",
  "Итог-Сервис",
  "Всеволод",
  "Capital",
  "Всего понемногу",
  "Total Alfa",
  "",
  7,
  null,
])("%s may be a client and stays", (words) => {
  expect(isSubtotal(words, [])).toBe(false);
});

test("a total before the name of the group that ends above it is a printed total", () => {
  expect(isSubtotal("Total Alfa", ["ALFA", 46023, 5])).toBe(true);
  expect(isSubtotal("Total Energies", ["Alfa", 46023, 5])).toBe(false);
});

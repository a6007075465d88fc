import { expect, test } from "vitest";
import { dayOf, text } from "./engine-parts.ts";
import { writeSheet } from "./write-sheet.ts";

const rows = [
  { clientId: text("Alfa LLC", "ООО «Альфа»"), date: dayOf(2026, 1, 1), amount: 10.5 },
  { clientId: text("Beta LLC", "ООО «Бета»"), date: 46_024, amount: -3, productGroup: text("Film", "Плёнка") },
];

test("headings of the language stand in row 1, blank cells are null, columns nobody fills are left out", () => {
  expect(writeSheet("Payments", rows, "en")).toEqual({
    name: "Payments",
    rows: [
      ["Client", "Date", "Amount", "Product group"],
      ["Alfa LLC", 46_023, 10.5, null],
      ["Beta LLC", 46_024, -3, "Film"],
    ],
  });
});

test("the same rows in Russian", () => {
  expect(writeSheet("Payments", rows, "ru").rows).toEqual([
    ["Клиент", "Дата", "Сумма", "Товарная группа"],
    ["ООО «Альфа»", 46_023, 10.5, null],
    ["ООО «Бета»", 46_024, -3, "Плёнка"],
  ]);
});

test("codes are written by their labels, flags as yes and no", () => {
  const manager = { managerId: "M-1", name: "Ann", role: "head", active: true };
  expect(writeSheet("Managers", [manager], "en").rows[1]).toEqual(["M-1", "Ann", "head of sales", "yes"]);
  expect(writeSheet("Managers", [{ ...manager, active: false }], "ru").rows[1]).toEqual([
    "M-1",
    "Ann",
    "начальник отдела",
    "нет",
  ]);
});

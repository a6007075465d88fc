import { expect, test } from "vitest";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

const register = {
  name: "продажи",
  rows: [
    ["Контрагент", "Менеджер", "Дата", "Сумма, руб."],
    ["ООО Альфа", "Иванов", "15.01.2025", "12 500,00"],
    ["ООО Бета", "Иванов", "16.01.2025", "7 500,50"],
    ["ООО Гамма", "Петров", "01.02.2025", "5 000,00"],
    ["ООО Гамма", "", "02.02.2025", "1,00"],
  ],
};

test("[AM-18] a sales register with dates is read as payments, each of its seller", () => {
  const plan = planSales(readInput([register]));
  expect(plan.input.recognised.map(({ table }) => table)).toEqual(["Payments"]);
  const { managers } = plan.dealPlan.rollUp;
  const { name } = plan.input.tables.Managers;
  const won = managers.map((line, row) => [name.words[name.codes[row]] ?? "unassigned", line.won]);
  expect(won).toEqual([
    ["Иванов", 2000050],
    ["Петров", 500000],
    ["unassigned", 100],
  ]);
});

test("[AM-18] a payment without a seller counts for the client's owner", () => {
  const clients = {
    name: "Клиенты",
    rows: [
      ["Клиент", "Менеджер", "Потенциал в год"],
      ["ООО Гамма", "Петров", 9],
    ],
  };
  const plan = planSales(readInput([clients, register]));
  const { managers } = plan.dealPlan.rollUp;
  const { name } = plan.input.tables.Managers;
  const petrov = managers.findIndex((_, row) => name.words[name.codes[row]] === "Петров");
  expect(managers[petrov].won).toBe(500100);
});

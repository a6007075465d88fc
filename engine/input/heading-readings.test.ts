import { describe, expect, test } from "vitest";
import { headingReadings } from "./heading-readings.ts";
import { sheet } from "./intake-testing.ts";
import { readInput } from "./read-input.ts";

test.each([
  ["Контрагент / Договор", "контрагент"],
  ["Сектор / Клиент", "клиент"],
  ["Менеджер, отдел | Контрагент", "контрагент"],
  ["Region/Customer", "customer"],
  ["Sum of Amount", "amount"],
  ["Сумма, тыс. руб.", "сумма"],
])("of a heading that names two things, %s, the one that the rows are counts", (heading, meant) => {
  expect(headingReadings(heading).at(-1)).toBe(meant);
});

test.each(["Дата / время", "Client / Owner", "Region"])("%s stays whole", (heading) => {
  expect(headingReadings(heading)).toHaveLength(1);
});

describe("[AM-75] a report of sales by groups and clients, without a day", () => {
  test.each([
    ["Сектор / Клиент", "Сумма с НДС, руб"],
    ["Контрагент", "Сумма реализации"],
    ["Manager / Customer", "Net sales"],
    ["Customer", "Amount billed"],
  ])("%s, %s", (client, money) => {
    const { tables } = readInput([
      sheet("Report", [
        ["Sales of April"],
        [client, money],
        ["Sector 1", 600],
        ["Alfa", 100],
        ["Beta", 200],
        ["Alfa", 300],
        ["Total", 600],
      ]),
    ]);
    expect(Array.from(tables.Clients.name.codes, (code) => tables.Clients.name.words[code])).toEqual(["Alfa", "Beta"]);
    expect(Array.from(tables.Clients.revenue, (amount) => amount / 100)).toEqual([400, 200]);
  });
});

import { describe, expect, test } from "vitest";
import { headingReadings } from "./heading-readings.ts";
import { sheet } from "./intake-testing.ts";
import { readInput } from "./read-input.ts";

test.each([
  ["Контрагент / Договор", "контрагент"],
  ["Сектор / Клиент", "клиент"],
  ["Менеджер, отдел | Контрагент", "контрагент"],
  ["Region/Customer", "customer"],
  ["order_line/order_id/date_order", "dateorder"],
  ["order_line/order_partner_id/display_name", "orderpartnerid"],
  ["partner_id/id", "partnerid"],
  ["Customer/Display Name", "customer"],
  ["Sum of Amount", "amount"],
  ["Сумма, тыс. руб.", "сумма"],
])("of a heading that names two things, %s, the one that the rows are counts", (heading, meant) => {
  expect(headingReadings(heading).at(-1)).toBe(meant);
});

test.each(["Дата / время", "Client / Owner", "Region", "Region / City", "Channel / Source"])(
  "%s stays whole",
  (heading) => {
    expect(headingReadings(heading)).toHaveLength(1);
  },
);

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

test("[AM-79] order lines of Odoo by the names of their columns; a quotation is no sale", () => {
  const { tables } = readInput([
    sheet("sale.order", [
      [
        "order_line/order_id/date_order",
        "order_line/order_id/name",
        "order_line/order_partner_id/display_name",
        "order_line/name",
        "order_line/price_unit",
        "order_line/price_subtotal",
        "order_line/order_id/state",
      ],
      ["2026-03-01 10:20:00", "S1", "Alfa", "Pump", 10, 30, "Sales Order"],
      ["2026-03-02 11:00:00", "S2", "Beta", "Valve", 5, 50, "Quotation"],
      ["2026-03-03 12:00:00", "S3", "Beta", "Valve", 5, 20, "Locked"],
    ]),
  ]);
  const { clientId, amount } = tables.Payments;
  expect(Array.from(clientId, (row) => tables.Clients.name.words[tables.Clients.name.codes[row]])).toEqual([
    "Alfa",
    "Beta",
  ]);
  expect(Array.from(amount, (money) => money / 100)).toEqual([30, 20]);
});

test("the user of a shop's order is who bought, no seller", () => {
  const { tables } = readInput([
    sheet("Payments", [
      ["Client", "user_id", "Date", "Amount"],
      ["Alfa", "u1", "2026-03-01", 10],
    ]),
  ]);
  expect(tables.Managers.rowCount).toBe(0);
});

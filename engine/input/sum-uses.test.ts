import { expect, test } from "vitest";
import { sumUses } from "./sum-uses.ts";

const heading = ["Customer", "Order date", "Amount", "Qty", "Unit price", "Invoice no", "Remark"];
const row = ["Alfa", 46082, 100, 2, 50, "INV-1", "by phone"];

test("[CALC-41] payments are added up by client, day and document: money and pieces are summed, prices of one left out", () => {
  expect(sumUses({ name: "Payments", rows: [heading, row] })).toEqual([
    "key",
    "day",
    "sum",
    "sum",
    "none",
    "document",
    "none",
  ]);
});

test("a heading chosen by the user counts as recognised", () => {
  const sheet = {
    name: "Payments",
    table: "Payments",
    rows: [
      ["Отдел", "Order date", "Amount"],
      ["Север", 46082, 100],
    ],
  };
  const uses = sumUses(sheet, { mapping: { "Payments.clientId": "Отдел" } });
  expect(uses).toEqual(["key", "day", "sum"]);
});

test.for([
  [
    "deals",
    [
      ["Deal", "Client", "Stage", "Amount", "Created"],
      ["D1", "Alfa", "Lead", 100, 46082],
    ],
  ],
  [
    "payments by piece and price, without an amount",
    [
      ["Customer", "Order date", "Qty", "Unit price"],
      ["Alfa", 46082, 2, 50],
    ],
  ],
  ["nothing that is known", [["a"], [1]]],
] as const)("rows that mean something else together are not added up: %s", ([, rows]) => {
  expect(sumUses({ name: "Sheet1", rows })).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import { planSales } from "../plan/plan-sales.ts";
import { dayOf } from "../ground/day.ts";
import { issue, sheet, words } from "./intake-testing.ts";
import { readInput } from "./read-input.ts";

const day = 46023; // 2026-01-01
const amountsOf = (input: ReturnType<typeof readInput>): readonly number[] =>
  Array.from(input.tables.Payments.amount, (amount) => amount / 100);

describe("[AM-75] several tables on one sheet", () => {
  test("beside one another, a blank column between: each is read, rows and columns keep their numbers", () => {
    const input = readInput([
      sheet("Two", [
        ["First office", null, null, null, "Second office"],
        ["Client", "Date", "Amount", null, "Client", "Date", "Amount"],
        ["Alfa", day, 1, null, "Beta", day, 2],
        ["Gamma", day, 4, null, null, null, null],
      ]),
    ]);
    expect(amountsOf(input)).toEqual([1, 4, 2]);
    expect(Array.from(input.tables.Payments.sheetRow)).toEqual([3, 4, 3]);
    expect(issue(input, "SECOND_TABLE")).toMatchObject({ level: "notice", row: 2, found: "Client, Date, Amount" });
  });

  test("a blank column inside one table divides nothing", () => {
    const input = readInput([
      sheet("One", [
        ["Client", "Date", "Amount", null, "Manager", "Profit"],
        ["Alfa", day, 1, null, "Anna", 1],
      ]),
    ]);
    expect(input.recognised).toHaveLength(1);
    expect(words(input.tables.Managers.name)).toEqual(["Anna"]);
  });

  test("a table of months below a list of deals is no deals", () => {
    const input = readInput([
      sheet("S", [
        ["Deal ID", "Client", "Stage", "Amount", "Opened"],
        ["D1", "Alfa", "New", 900, day],
        [],
        ["Client", "Jan 2026", "Feb 2026"],
        ["Alfa", 10, 20],
      ]),
    ]);
    expect(words(input.tables.Deals.dealId)).toEqual(["D1"]);
    expect(amountsOf(input)).toEqual([10, 20]);
  });

  test("the title of the second table with its unit is of the second", () => {
    const input = readInput([
      sheet("S", [
        ["Client", "Segment", "Region", "Potential"],
        ["Alfa", "IT", "North", 500],
        [],
        ["Payments (thousand USD)"],
        ["Client", "Date", "Amount"],
        ["Alfa", day, 3],
      ]),
    ]);
    expect(amountsOf(input)).toEqual([3000]);
  });
});

test.each([[null], ["-"], ["нет"]])(
  "[AM-77] a column of days without any (%s) is none: all is of the period",
  (blank) => {
    const input = readInput([
      sheet("Payments", [
        ["Client", "Date", "Amount"],
        ["Alfa", blank, 100],
        ["Beta", blank, 200],
      ]),
    ]);
    const plan = planSales(input, { today: dayOf(2026, 12, 1) });
    expect(plan.clients.money.amounts.reduce((sum, amount) => sum + amount, 0)).toBe(300_00);
    expect(plan.issues.filter(({ code }) => code === "PAYMENTS_UNDATED")).toHaveLength(1);
  },
);

test("codes of clients that Excel shortened are told: several may stand under one", () => {
  const input = readInput([
    sheet("Payments", [
      ["Client ID", "Date", "Amount"],
      ["1.23E+14", day, 100],
      ["1.23E+14", day, 200],
    ]),
  ]);
  expect(amountsOf(input)).toEqual([100, 200]);
  expect(issue(input, "ID_SPOILT")).toMatchObject({ level: "warning", row: 2, count: 2 });
});

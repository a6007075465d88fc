import { describe, expect, test } from "vitest";
import { planSales } from "../plan/plan-sales.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { planChance } from "../deals/plan-chance.ts";
import { parseDate } from "./parse-date.ts";
import { parseNumber } from "./parse-number.ts";
import { parseTime } from "./read-times.ts";
import { issue, payments, sheet } from "./intake-testing.ts";
import { readInput } from "./read-input.ts";
import type { RawCell } from "./raw-sheet.ts";

const paid = (...amounts: readonly RawCell[]) =>
  readInput([payments(amounts.map((amount, at) => [`Client ${at}`, "2026-01-05", amount]))]);

describe("[AM-01] money that whole small units cannot hold is an issue of its cell", () => {
  test("a bank account in Amount: the cell is blank, named, and the rest is planned", () => {
    const input = paid("40702810500000012345", 100);
    expect(Array.from(input.tables.Payments.amount)).toEqual([Number.NaN, 10_000]);
    expect(issue(input, "NUMBER_TOO_LARGE")).toMatchObject({ level: "error", row: 2, column: 2, heading: "Amount" });
    expect(planSales(input).clients.money.amounts[1]).toBe(10_000);
  });

  test.for([
    ["1e15", Number.NaN],
    ["-1e15", Number.NaN],
    ["999999999999999", 999_999_999_999_999],
  ] as const)("%s", ([cell, held]) => {
    const { tables, moneyUnit } = paid(cell, 1);
    expect(tables.Payments.amount[0] / moneyUnit.perUnit).toBe(held);
  });

  test("amounts that fit one by one and not together: the largest go, by powers of ten, each named", () => {
    // 6 × 9e14 = 5.4e15 is above 2^52; without them 1e14 and 5 stay.
    const input = paid(9e14, 9e14, 9e14, 9e14, 9e14, 9e14, 1e14, 5);
    const held = Array.from(input.tables.Payments.amount, (units) => units / input.moneyUnit.perUnit);
    expect(held).toEqual([...new Array<number>(6).fill(Number.NaN), 1e14, 5]);
    expect(issue(input, "MONEY_TOO_LARGE")).toMatchObject({ row: 2, count: 6, found: "900000000000000" });
  });

  test("sums of two columns stay whole: payments and deals are counted together", () => {
    const rows = [["D1", "Alfa", "New", 6e13]];
    const deals = sheet("Deals", [["Deal ID", "Client", "Stage", "Amount"], ...rows]);
    const input = readInput([payments([["Alfa", "2026-01-05", 6e13]]), deals]);
    expect(input.moneyUnit.decimals).toBe(1); // 12e13 × 100 is above 2^53, 6e13 × 100 is not
  });
});

describe("a day from 1990 to 2100", () => {
  const days = (...cells: readonly RawCell[]) => readInput([payments(cells.map((day) => ["Alfa", day, 5]))]);
  test.for([
    ["31.12.9999", "FUTURE_DATE"], // [AM-71] what was paid cannot be still to come
    ["2101-01-01", "FUTURE_DATE"],
    ["2100-12-31", undefined],
    ["1989-12-31", "DAY_RANGE"],
    ["1990-01-01", undefined],
    [2_958_465, "FUTURE_DATE"], // 31.12.9999 as Excel keeps it
  ] as const)("%s", ([cell, code]) => {
    const input = days(cell, "2026-01-05");
    expect(Number.isNaN(input.tables.Payments.date[0])).toBe(code !== undefined);
    expect(["DAY_RANGE", "FUTURE_DATE"].filter((one) => issue(input, one)?.row === 2)).toEqual(code ? [code] : []);
  });

  test("a hiring may be older", () => {
    const team = sheet("Managers", [
      ["Manager ID", "Name", "Hired on"],
      ["M1", "Ann", "1984-09-01"],
    ]);
    expect(issue(readInput([team]), "DAY_RANGE")).toBeUndefined();
  });

  test("a period is at most 50 years of them", () => {
    expect(parsePeriod("1990-01-01..2039-12-31")).toBeDefined();
    expect(parsePeriod("1990-01-01..2040-01-01")).toBeUndefined();
    expect(parsePeriod("1900-01-01..9999-12-31")).toBeUndefined();
    expect(parsePeriod("9999")).toBeUndefined();
  });

  test("payments of more than 50 years are planned for the last 50", () => {
    const { period } = planSales(days("1990-01-01", "2099-12-31"), { asOf: 73_050 });
    expect(period.to - period.from).toBeLessThan(50 * 366);
  });
});

test("[AM-40] an amount above 2^53 is refused; halving a span of such numbers would never end", () => {
  const deals = { amount: Float64Array.of(1e100, 1), chance: Float64Array.of(0.5, 0.5) };
  expect(() => planChance(deals, 1)).toThrow(/expected a sum below 2\^53/);
});

test.for([
  ["a date", parseDate, `01.01.2026${" ".repeat(30_000)}x`],
  ["a date and a time", parseDate, `2026-01-01T${" ".repeat(30_000)}x`],
  ["a number", (words: string) => parseNumber(words).value, `1${" ".repeat(30_000)}x`],
  ["a time", parseTime, `${" ".repeat(30_000)}9:30x`],
] as const)("%s with 30,000 blanks inside is none, at once", ([, read, words]) => {
  expect(read(words)).toBeNaN();
});

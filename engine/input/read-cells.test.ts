import { describe, expect, test } from "vitest";
import { isoDay } from "../ground/day.ts";
import { days, issue, payments, sheet } from "./intake-testing.ts";
import type { RawCell } from "./raw-sheet.ts";
import { readInput, type Input } from "./read-input.ts";

describe("numbers and money", () => {
  const amounts = (cells: readonly RawCell[]): [number[], Input] => {
    const input = readInput([payments(cells.map((cell) => ["Alfa", 46023, cell]))]);
    return [Array.from(input.tables.Payments.amount, (value) => value / input.moneyUnit.perUnit), input];
  };

  test.for([
    [
      ["1,234", "5,67"],
      [1.234, 5.67],
    ],
    [
      ["1,234", "5.67"],
      [1234, 5.67],
    ],
    [
      ["1.234", "5,67"],
      [1234, 5.67],
    ],
    [
      ["1.234", "5.67"],
      [1.234, 5.67],
    ],
  ] as const)("%j is read by the votes of the column: %j", ([cells, expected]) => {
    expect(amounts(cells)[0]).toEqual(expected);
  });

  test("a whole number is whole: noise of binary fractions is taken off, a fraction is refused", () => {
    const rows = [
      ["Period", "Leads"],
      ["2026-01", 5e-324],
      ["2026-02", 2.0000000000001],
      ["2026-03", 2.5],
    ];
    const { tables, issues } = readInput([{ ...sheet("Goals", rows), table: "Goals" }]);
    expect(Array.from(tables.Goals.leadsTarget)).toEqual([0, 2, Number.NaN]);
    expect(issues.filter(({ found }) => found !== undefined)).toMatchObject([{ row: 4, found: "2.5" }]);
  });

  test("without a vote the sign groups thousands, with a warning", () => {
    const [values, input] = amounts(["1,234", "5,678"]);
    expect(values).toEqual([1234, 5678]);
    expect(issue(input, "NUMBER_AMBIGUOUS")).toMatchObject({ count: 2, row: 2 });
  });

  test("[AM-01] the small unit has as many decimals as the money cells, 2 to 6", () => {
    expect(amounts([1, 2])[1].moneyUnit).toEqual({ decimals: 2, perUnit: 100 });
    const [, four] = amounts([261.96, "0.0292"]);
    expect(four.moneyUnit.decimals).toBe(4);
    expect(Array.from(four.tables.Payments.amount)).toEqual([2619600, 292]);
    expect(amounts([0.1 + 0.2])[1].moneyUnit.decimals).toBe(2);
  });

  test("[AM-01] beyond 2^53 amounts are rounded half away from zero, with one issue", () => {
    // 9e13 needs d <= 2 (9e15 < 2^53 = 9.007e15)
    const [values, input] = amounts([9e13, 0.125, -0.125]);
    expect(values).toEqual([9e13, 0.13, -0.13]);
    expect(issue(input, "MONEY_ROUNDED")).toMatchObject({ count: 2, row: 3 });
  });

  test("[AM-74] of two currencies in one column that of most rows counts, the other is one warning with its sum", () => {
    const [values, input] = amounts(["5 ₽", "5 $", "6 $"]);
    expect(values).toEqual([Number.NaN, 5, 6]);
    expect(issue(input, "CURRENCY_MIXED")).toMatchObject({ level: "warning", row: 2, found: "5 RUB (rows 1)" });
  });

  test("a bad cell, a formula error and a blank are an issue each and leave the row", () => {
    const [values, input] = amounts(["n/a", "#REF!", "", 5, "н/д"]);
    expect(values).toEqual([Number.NaN, Number.NaN, Number.NaN, 5, Number.NaN]);
    const bad = input.issues.filter(({ code }) => code === "BAD_TYPE");
    expect(bad.map(({ row, count, found }) => [row, count, found])).toEqual([
      [2, 2, "n/a"],
      [3, 1, "#REF!"],
    ]);
    expect(bad[0].message).toEqual({
      en: 'expected a sum of money, got "n/a"',
      ru: "ожидалось: сумма денег, стоит: «n/a»",
    });
    expect(issue(input, "MISSING")).toMatchObject({ level: "error", row: 4, column: 2, heading: "Amount" });
  });

  test("a negative amount where none may be is blank and NEGATIVE; a refund stays", () => {
    const input = readInput([
      sheet("Deals", [
        ["Deal ID", "Client", "Stage", "Amount"],
        ["D1", "Alfa", "New", -5],
      ]),
    ]);
    expect(input.tables.Deals.amount[0]).toBeNaN();
    expect(issue(input, "NEGATIVE")).toMatchObject({ row: 2, found: "-5" });
    expect(amounts([-5])[0]).toEqual([-5]);
  });

  test("shares are read as they are meant: 0.5, 50 %, or a column of 50 and 100", () => {
    const shares = (cells: readonly RawCell[]): number[] =>
      Array.from(
        readInput([
          sheet("Deals", [
            ["Deal ID", "Client", "Stage", "Probability"],
            ...cells.map((cell, row) => [row, "Alfa", "New", cell]),
          ]),
        ]).tables.Deals.probability,
      );
    expect(shares([0.5, 1])).toEqual([0.5, 1]);
    expect(shares(["50%", "100 %"])).toEqual([0.5, 1]);
    expect(shares([50, 100, 0])).toEqual([0.5, 1, 0]);
    expect(shares([0.5, 50])).toEqual([0.5, Number.NaN]);
  });
});

describe("dates", () => {
  test.for([
    ["day first", ["3/4/2020", "20/4/2020"], ["2020-04-03", "2020-04-20"]],
    ["month first", ["3/4/2020", "4/20/2020"], ["2020-03-04", "2020-04-20"]],
    ["dd-mm-yy", ["01-03-17", "20-10-16"], ["2017-03-01", "2016-10-20"]],
    ["serials and text together", [46023, "02.01.2026"], ["2026-01-01", "2026-01-02"]],
  ] as const)("%s: the whole column decides", ([, cells, expected]) => {
    expect(days(readInput([payments(cells.map((cell) => ["Alfa", cell, 1]))]))).toEqual(expected);
  });

  test("an open column follows the other dates of its sheet", () => {
    const input = readInput([
      sheet("Deals", [
        ["Deal ID", "Client", "Stage", "Opened", "Closed"],
        ["1", "Alfa", "Won", "1/2/2020", "1/20/2020"],
        ["2", "Alfa", "Won", "3/4/2020", "3/25/2020"],
      ]),
    ]);
    expect(Array.from(input.tables.Deals.openDate, isoDay)).toEqual(["2020-01-02", "2020-03-04"]);
    expect(issue(input, "DATE_AMBIGUOUS")).toBeUndefined();
  });

  test("a column that says nothing is day first, with a warning", () => {
    const input = readInput([
      payments([
        ["Alfa", "3/4/2020", 1],
        ["Alfa", "5/6/2020", 1],
        ["Alfa", "7/7/2020", 1],
      ]),
    ]);
    expect(days(input)).toEqual(["2020-04-03", "2020-06-05", "2020-07-07"]);
    expect(issue(input, "DATE_AMBIGUOUS")).toMatchObject({ level: "warning", count: 2 });
  });

  test("a date impossible in the order of the column, and a year alone, are problems", () => {
    const input = readInput([
      payments([
        ["A", "13/4/2020", 1],
        ["A", "14/4/2020", 1],
        ["A", "4/15/2020", 1],
        ["A", 2017, 1],
      ]),
    ]);
    expect(days(input)).toEqual(["2020-04-13", "2020-04-14", "", ""]);
    expect(issue(input, "BAD_TYPE")).toMatchObject({ count: 2 });
  });

  test("the 1904 system of old Macs is shifted", () => {
    expect(days(readInput([payments([["Alfa", 46023 - 1462, 1]], { date1904: true })]))).toEqual(["2026-01-01"]);
  });
});

import { expect, test } from "vitest";
import { isoDay } from "../ground/day.ts";
import { sheet } from "./intake-testing.ts";
import type { RawCell } from "./raw-sheet.ts";
import { readInput } from "./read-input.ts";

const closed = (headings: readonly string[], cells: readonly (readonly RawCell[])[]): readonly string[] =>
  Array.from(
    readInput([
      sheet("Deals", [
        ["ID", "Client", "Stage", "Amount", ...headings],
        ...cells.map((row, place) => [`D${place}`, "Alfa", "Won", 5, ...row]),
      ]),
    ]).tables.Deals.closeDate,
    (day) => (Number.isNaN(day) ? "" : isoDay(day)),
  );

test.each<[string, readonly string[], readonly (readonly RawCell[])[]]>([
  [
    "Y and N before the day",
    ["CLOSED", "CLOSEDATE"],
    [
      ["Y", "2026-03-01"],
      ["N", ""],
    ],
  ],
  [
    "yes and no after the day",
    ["Close date", "Closed"],
    [
      ["2026-03-01", "Yes"],
      ["", "No"],
    ],
  ],
  [
    "true and false",
    ["Closed", "Actual close date"],
    [
      [true, "2026-03-01"],
      [false, null],
    ],
  ],
  [
    "да и нет",
    ["Закрыта", "Дата завершения"],
    [
      ["Да", "01.03.2026"],
      ["Нет", ""],
    ],
  ],
])("a column that says only whether is no column of days: %s", (_what, headings, cells) => {
  expect(closed(headings, cells)).toEqual(["2026-03-01", ""]);
});

test("without another column of days there is none, and it is no error", () => {
  const input = readInput([
    sheet("Deals", [
      ["ID", "Client", "Stage", "Amount", "Closed"],
      ["1", "Alfa", "New", 5, "N"],
      ["2", "Alfa", "Won", 5, "Y"],
    ]),
  ]);
  expect(input.issues.filter(({ code }) => code === "BAD_TYPE")).toEqual([]);
});

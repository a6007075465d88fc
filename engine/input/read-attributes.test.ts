import { expect, test } from "vitest";
import { readInput } from "./read-input.ts";

const deals = (heading: string, cells: readonly unknown[], settings = {}) =>
  readInput(
    [
      {
        name: "Deals",
        rows: [
          ["Deal ID", "Client", "Stage", "Opened", "Closed", "Amount", heading],
          ...cells.map((cell, row) => [`D${row}`, "Alfa", "Won", "2026-01-05", "2026-02-05", 10, cell as string]),
        ],
      },
    ],
    { settings },
  ).attributes;

test("[CALC-55] a column of words without a name of ours is kept, with its heading", () => {
  const [{ heading, words, codes }] = deals("Authority", ["Low", "High", "", "low"]);
  expect([heading, words, Array.from(codes)]).toEqual(["Authority", ["Low", "High"], [0, 1, -1, 0]]);
});

test("[CALC-55] numbers, days, names and a single word are no attribute", () => {
  expect(deals("Score", [1, 2, 3])).toEqual([]);
  expect(deals("Next call", ["2026-03-01", "2026-03-02"])).toEqual([]);
  expect(deals("Remark", ["a", "b", "c"], { wordsMost: "2" })).toEqual([]);
  expect(deals("Region of sales", ["North", "North"])).toEqual([]);
});

test("[CALC-55] rows left out of the table leave the words with their deals", () => {
  const { attributes, tables } = readInput([
    {
      name: "Deals",
      rows: [
        ["Deal ID", "Client", "Stage", "Amount", "Authority"],
        ["D1", "Alfa", "Won", 10, "Low"],
        ["D1", "Alfa", "Won", 11, "Mid"],
        ["D2", "Beta", "Won", 12, "High"],
      ],
    },
  ]);
  expect(tables.Deals.rowCount).toBe(2);
  expect(Array.from(attributes[0].codes, (code) => attributes[0].words[code])).toEqual(["Low", "High"]);
});

import { expect, test } from "vitest";
import type { RawCell, RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { openQuestions } from "./open-questions.ts";

const deals = (...rows: RawCell[][]): RawSheet => ({
  name: "Deals",
  rows: [["Deal ID", "Client", "Stage", "Amount", "Created", "Close date", "Expected close"], ...rows],
});

test("[AM-78] no stage counts as won: each that was seen is offered with its deals and money", () => {
  const input = readInput([
    deals(
      ["D1", "Alfa", "Zielone", 700, "2026-01-10", "2026-02-10", null],
      ["D2", "Beta", "Czerwone", 300, "2026-01-11", "2026-02-11", null],
      ["D3", "Beta", "Zielone", 250, "2026-01-12", "2026-02-12", null],
    ),
  ]);
  expect(openQuestions(input, {})).toEqual([
    {
      kind: "wonStage",
      stages: [
        { name: "Zielone", deals: 2, money: 950 },
        { name: "Czerwone", deals: 1, money: 300 },
      ],
    },
  ]);
});

const undated = deals(
  ["D1", "Alfa", "Won", 700, "2026-01-10", null, "2026-02-01"],
  ["D2", "Beta", "Won", 300, "2026-01-11", null, null],
  ["D3", "Beta", "Offer", 100, "2026-03-01", null, "2026-09-01"],
);

test.for(["derive", "leave"] as const)(
  "[AM-72] won deals without a day: how many get one is told, whatever is set: %s",
  (wonUndated) => {
    const input = readInput([undated], { settings: { wonUndated } });
    expect(openQuestions(input, {})).toEqual([{ kind: "wonDay", answer: wonUndated, deals: 2, money: 1000, taken: 1 }]);
  },
);

const mixed = deals(
  ["D1", "Alfa", "Won", "700 €", "2026-01-10", "2026-02-01", null],
  ["D2", "Beta", "Won", "300 €", "2026-01-11", "2026-02-01", null],
  ["D3", "Gamma", "Won", "1000 $", "2026-01-12", "2026-02-01", null],
);

test("[AM-74] two currencies without rates: the one that counts stands first; the setting currency changes it", () => {
  const euros = { name: "EUR", rows: 2, money: 1000 };
  const dollars = { name: "USD", rows: 1, money: 1000 };
  expect(openQuestions(readInput([mixed]), {})).toEqual([{ kind: "currency", choices: [euros, dollars] }]);
  const said = readInput([mixed], { settings: { currency: "USD" } });
  expect(openQuestions(said, {})).toEqual([{ kind: "currency", choices: [dollars, euros] }]);
});

test("where all is clear nothing is asked", () => {
  expect(openQuestions(readInput([deals(["D1", "Alfa", "Won", 700, "2026-01-10", "2026-02-10", null])]), {})).toEqual(
    [],
  );
});

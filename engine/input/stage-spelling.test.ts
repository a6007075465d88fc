import { expect, test } from "vitest";
import { sheet } from "./intake-testing.ts";
import { readInput } from "./read-input.ts";
import { stageSpelling } from "./stage-spelling.ts";

test("a stage is its words, whatever stands between them", () => {
  for (const name of ["Closed-Won", "closed won", "ClosedWon", " CLOSED_WON ", "Closed / Won"])
    expect(stageSpelling(name)).toBe("closed won");
  expect(stageSpelling("КП отправлено")).toBe(stageSpelling("КП — отправлено"));
  expect(stageSpelling("2.1")).not.toBe(stageSpelling("21"));
  expect(stageSpelling("—")).toBe("—");
});

const deals = sheet("Deals", [
  ["Deal ID", "Client", "Stage", "Amount", "Created", "Closed"],
  ["1", "Alfa", "Closed-Won", 100, "2026-01-01", "2026-02-01"],
  ["2", "Beta", "Closed Won", 200, "2026-01-01", "2026-02-01"],
  ["3", "Beta", "Proposal/Price Quote", 300, "2026-01-01", ""],
  ["4", "Beta", "Proposal / price quote", 300, "2026-01-01", ""],
]);

test("[AM-78] deals that spell a stage in two ways stand at one stage, by the first spelling", () => {
  const { tables } = readInput([deals]);
  const { nameEn } = tables.Stages;
  expect(Array.from(tables.Deals.stage, (row) => nameEn.words[nameEn.codes[row]])).toEqual([
    "Closed-Won",
    "Closed-Won",
    "Proposal/Price Quote",
    "Proposal/Price Quote",
  ]);
});

test("a sheet Stages names the stage; two of its stages that are spelt alike stay two", () => {
  const stages = sheet("Stages", [
    ["No", "Code", "Stage", "Kind"],
    [1, "P", "Proposal, price quote", "open"],
    [2, "W", "Closed: won", "won"],
    [3, "W2", "Closed won.", "won"],
  ]);
  const { stage } = readInput([stages, deals]).tables.Deals;
  expect(Array.from(stage.slice(2))).toEqual([0, 0]);
  expect([1, 2]).not.toContain(stage[0]);
});

import { expect, test } from "vitest";
import { planSales } from "../plan/plan-sales.ts";
import { describeSheets } from "../sheets/describe-sheets.ts";
import { engineVersion } from "../ground/version.ts";
import { fingerprint } from "./fingerprint.ts";
import { readInput } from "./read-input.ts";

const rows = (amount: number, client = "Alfa") => [
  {
    name: "Payments",
    rows: [
      ["Client", "Date", "Amount"],
      [client, 46023, amount],
      ["Beta", 46024, 20],
    ],
  },
];

test("[AM-62] the same cells have the same print, wherever they stand", () => {
  const moved = [{ name: "Cash", rows: [["My payments"], [], ...rows(10)[0].rows] }];
  expect(fingerprint(readInput(moved))).toBe(fingerprint(readInput(rows(10))));
});

test.for([
  ["an amount", rows(11), {}],
  ["a name", rows(10, "Alpha"), {}],
  ["a setting", rows(10), { abcA: "0.7" }],
] as const)("[AM-62] another print when %s differs", ([, sheets, settings]) => {
  expect(fingerprint(readInput(sheets, { settings }))).not.toBe(fingerprint(readInput(rows(10))));
});

test("[AM-62] every result sheet carries version, print, day and the settings it used", () => {
  const plan = planSales(readInput(rows(10)));
  for (const { id, header } of describeSheets(plan, "en")) {
    const stamp = header.join("\n");
    expect([
      id,
      stamp.includes(engineVersion),
      stamp.includes(plan.fingerprint),
      stamp.includes("as of 2026-01-02"),
    ]).toEqual([id, true, true, true]);
  }
  const [abc] = describeSheets(plan, "en", ["R-01"]);
  expect(abc.header.join(" ")).toContain("abcA 0.8");
});

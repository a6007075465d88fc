import { expect, test } from "vitest";
import { isoDay } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { readInput } from "../input/read-input.ts";
import { planFrame, type PlanOptions } from "./plan-frame.ts";

const deals = (...rows: string[][]) => ({
  name: "Deals",
  rows: [["Deal ID", "Client", "Stage", "Opened", "Closed", "Amount"], ...rows],
});
const payments = (...days: string[]) => ({
  name: "Payments",
  rows: [["Client", "Date", "Amount"], ...days.map((day) => ["Alfa", day, 5])],
});

function frame(sheets: Parameters<typeof readInput>[0], options: PlanOptions = {}, settings = {}) {
  const { asOf, period } = planFrame(readInput(sheets, { settings }), options);
  return [isoDay(asOf), period.label];
}

const won = deals(["D1", "Alfa", "Won", "2025-02-01", "2025-04-05", "10"]);
const expected = deals(
  ["D1", "Alfa", "Won", "2025-02-01", "2025-04-05", "10"],
  ["D2", "Beta", "Proposal", "2025-03-01", "2026-01-31", "9"],
);

test("the day is the last date in the deals, the period its year; an open deal's closing date is a forecast", () => {
  expect(frame([won])).toEqual(["2025-04-05", "2025"]);
  expect(frame([expected])).toEqual(["2025-04-05", "2025"]);
});

test("without deals the payments give the day; when they span years, all of them are the period", () => {
  expect(frame([payments("2025-01-10", "2025-02-10")])).toEqual(["2025-02-10", "2025"]);
  expect(frame([payments("2024-12-10", "2025-02-10")])).toEqual(["2025-02-10", "2024-12-10..2025-02-10"]);
});

test("[AM-81] goals say what is planned: payments of several years are not held against one year's plan", () => {
  const goals = {
    name: "Goals",
    rows: [
      ["Period", "Sales plan"],
      ["2025", 100],
    ],
  };
  expect(frame([payments("2024-12-10", "2025-02-10"), goals])).toEqual(["2025-02-10", "2025"]);
});

test("what is told wins over the settings, these over the data", () => {
  const settings = { asOf: "2025-03-31", period: "2025-Q1" };
  expect(frame([won], {}, settings)).toEqual(["2025-03-31", "2025-Q1"]);
  expect(frame([won], { asOf: 46000, period: parsePeriod("2025-12") }, settings)).toEqual([isoDay(46000), "2025-12"]);
});

test("where nothing has a date the door's own day counts; without one it is a caller's mistake", () => {
  const clients = [
    {
      name: "Clients",
      rows: [
        ["Client", "Sales in period"],
        ["Alfa", 5],
      ],
    },
  ];
  expect(frame(clients, { today: 46023 })).toEqual(["2026-01-01", "2026"]);
  expect(() => frame(clients)).toThrow(RangeError);
});

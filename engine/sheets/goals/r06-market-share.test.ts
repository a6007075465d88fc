import { expect, test } from "vitest";
import { dayOf } from "../../ground/day.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import { describeSheets } from "../describe-sheets.ts";
import { resultsAsJson } from "../results-json.ts";

test("[CALC-08] [AM-81] the plan's share counts what of the plan falls on segments with capacity, as the share does", () => {
  const input = readInput([
    {
      name: "Clients",
      rows: [
        ["Client", "Industry", "Status"],
        ["Alfa", "Food", "client"],
        ["Beta", "Paper", "client"],
      ],
    },
    {
      name: "Payments",
      rows: [
        ["Client", "Date", "Amount"],
        ["Alfa", "2026-03-01", 60],
        ["Beta", "2026-03-01", 40],
      ],
    },
    {
      name: "Market",
      rows: [
        ["Segment", "Capacity per year"],
        ["Food", 1000],
        ["Paper", ""],
      ],
    },
    {
      name: "Goals",
      rows: [
        ["Period", "Sales plan"],
        ["2026", 200],
      ],
    },
  ]);
  const sheets = resultsAsJson(describeSheets(planSales(input, { asOf: dayOf(2026, 12, 31) }), "en"));
  const { columns, rows } = sheets["R-06"].tables["segments"];
  const total = rows.find(([segment]) => segment === "total")!;
  // 60 of 100 are sold in Food, so 120 of the plan: 12 % of 1,000 beside 6 % sold; the whole 200 would be 20 %.
  expect(total[columns.indexOf("share")]).toBe(0.06);
  expect(total[columns.indexOf("planShare")]).toBeCloseTo(0.12, 12);
});

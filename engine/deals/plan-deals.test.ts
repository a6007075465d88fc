import { expect, test } from "vitest";
import { parseDay } from "../ground/parse-day.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

test("[CALC-17] an open deal of a client without a category is dated by won deals of such clients, not by all", () => {
  const sheet = {
    name: "Deals",
    rows: [
      ["Deal ID", "Client", "Status", "Opened", "Closed", "Amount"],
      // Alfa bought in the period and has a category; Beta and Gamma bought before it and have none.
      ["D1", "Alfa", "won", "2026-01-01", "2026-01-11", 5000],
      ["D2", "Beta", "won", "2025-01-01", "2025-04-11", 1000],
      ["D3", "Gamma", "open", "2026-03-01", null, 700],
      ["D4", "Alfa", "open", "2026-03-01", null, 800],
    ],
  };
  const { dealPlan } = planSales(readInput([sheet]), { asOf: parseDay("2026-03-05") });
  const dayOfDeal = (deal: number) => dealPlan.planned.date[Array.from(dealPlan.planned.deal).indexOf(deal)];
  expect(dayOfDeal(2)).toBe(parseDay("2026-03-01") + 100);
  expect(dayOfDeal(3)).toBe(parseDay("2026-03-01") + 10);
});

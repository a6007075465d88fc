import { expect, test } from "vitest";
import { firstPaid } from "../clients/first-paid.ts";
import { parseDay } from "../ground/parse-day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { yearlyRetention } from "./yearly-retention.ts";

const paid: readonly (readonly [client: number, day: string])[] = [
  [0, "2024-01-05"],
  [1, "2024-06-01"],
  [2, "2024-06-01"],
  [3, "2024-12-01"],
  [0, "2025-12-31"],
  [1, "2025-01-01"],
  [2, "2025-05-01"],
  [4, "2025-05-01"],
  [3, "2026-01-15"],
];

function retention(asOf: string, rows = paid) {
  const sales = {
    client: Int32Array.from(rows, ([client]) => client),
    date: Float64Array.from(rows, ([, day]) => parseDay(day)),
    amount: Float64Array.from(rows, () => 10),
  };
  return yearlyRetention(sales, firstPaid(sales, 5), parseDay(asOf));
}

test("[AM-91] of the four of 2024 three paid in 2025, whatever part of 2026 has passed", () => {
  expect(retention("2026-01-31")).toEqual({ share: 0.75, year: 2025 });
  expect(retention("2026-09-25")).toEqual({ share: 0.75, year: 2025 });
});

test("[AM-91] the year of the plan counts once it is over, at Christmas", () => {
  expect(retention("2025-12-25").year).toBe(2025);
  expect(retention("2026-12-31")).toEqual({ share: 0, year: 2026 });
});

test("[AM-91] without two whole years on record it is blank, not guessed from a quarter", () => {
  expect(retention("2025-12-20").share).toBeNaN(); // 2023 is not on record
  expect(retention("2026-03-31", paid.slice(1)).share).toBeNaN();
});

test("[AM-91] lifetime value is that of the year for a monthly run too", () => {
  const rows = [
    ["Client", "Date", "Amount", "Profit"],
    ...["2024-01-05", "2025-02-01", "2025-12-01", "2026-01-20"].map((day) => ["Alfa", day, 100, 50]),
  ];
  const valueOf = (period: string) => {
    const plan = planSales(readInput([{ name: "Payments", rows }]), {
      period: parsePeriod(period),
      asOf: parseDay("2026-01-31"),
    });
    const [group] = plan.clientWork.blocks.value.groups;
    return [group.profitYear / 100, group.value / 100];
  };
  // 150 profit in the 365 days, retention 1, five years and a rate: the same whatever the period
  expect(valueOf("2026-01")).toEqual(valueOf("2026"));
  expect(valueOf("2026-01")[0]).toBe(150);
  expect(valueOf("2026-01")[1]).toBeGreaterThan(150);
});

import { expect, test } from "vitest";
import { parseDay } from "../ground/parse-day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { whyView } from "./why-view.ts";

const payments: RawSheet = {
  name: "Payments",
  rows: [
    ["Client", "Date", "Amount"],
    ["K5", "2024-06-01", 10],
    ["K1", "2025-02-01", 300],
    ["K2", "2025-02-01", 100],
    ["K3", "2025-02-01", 50],
    ["K1", "2026-02-01", 350],
    ["K2", "2026-02-01", 60],
    ["K4", "2026-02-01", 80],
    ["K5", "2026-02-01", 20],
  ],
};
const planOf = (...sheets: readonly RawSheet[]) =>
  planSales(readInput(sheets), { asOf: parseDay("2026-03-31"), period: parsePeriod("2026") });

test("[CALC-41] 450 + 80 + 20 + 50 − 40 − 50 = 510: every step begins where the one before it ended, and has its clients", () => {
  const { steps } = whyView(planOf(payments), "en");
  expect(steps.map(({ name, from, to, rows }) => [name, from, to, rows])).toEqual([
    ["Before", 0, 450, undefined],
    ["New", 450, 530, "new"],
    ["Returned", 530, 550, "returned"],
    ["Grown", 550, 600, "grown"],
    ["Shrunk", 600, 560, "shrunk"],
    ["Lost", 560, 510, "lost"],
    ["Now", 0, 510, undefined],
  ]);
});

test("[CALC-41] without an earlier period the screen says what to add", () => {
  const { steps, lines } = whyView(planOf({ name: "Payments", rows: [payments.rows[0], payments.rows[5]] }), "ru");
  expect(steps).toEqual([]);
  expect(lines).toEqual([expect.stringContaining("Сравнивать не с чем")]);
});

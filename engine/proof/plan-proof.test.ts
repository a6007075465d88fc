import { expect, test } from "vitest";
import { isoDay } from "../ground/day.ts";
import { parseDay } from "../ground/parse-day.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { describeSheets } from "../sheets/describe-sheets.ts";
import { expectedTotal } from "../sheets/deals/roll-up-forecast.ts";

/** Five deals a month for two years: three are won a month after opening, one is lost, one never closes. */
const rows = Array.from({ length: 24 }, (_, month) => month).flatMap((month) =>
  [0, 1, 2, 3, 4].map((deal) => {
    const [year, at] = [2024 + Math.floor(month / 12), (month % 12) + 1];
    const opened = `${year}-${String(at).padStart(2, "0")}-0${deal + 1}`;
    const closed = isoDay(parseDay(opened) + 31);
    const isOver = deal < 4 && closed <= "2025-12-31";
    const stage = !isOver ? "Proposal" : deal < 3 ? "Won" : "Lost";
    return [`D${month}-${deal}`, "Alfa", stage, opened, isOver ? closed : "", 100];
  }),
);
const deals = { name: "Deals", rows: [["Deal ID", "Client", "Stage", "Opened", "Closed", "Amount"], ...rows] };
const planOf = (settings = {}) =>
  planSales(readInput([deals], { settings: { period: "2025-12-01..2026-03-31", ...settings } }), {
    asOf: parseDay("2025-12-31"),
  });

test("[CALC-43] deals are won by their age: the three open of this month come, the dead ones do not", () => {
  const { proof } = planOf();
  expect(proof.basis).toBe("deals");
  expect(proof.cuts.length).toBe(12);
  // At each month end the five of the month are open and three of them are won: 300; so it was three months before.
  expect(proof.cuts.map(({ fact }) => fact.ofOpen / 100)).toEqual(Array(12).fill(300));
  expect(proof.methods.find(({ method }) => method === "recent")!.error.wape).toBeLessThan(0.02);
  expect(proof.total.forecast.wape).toBeLessThan(0.05);
  expect(proof.calibration!.brier).toBeLessThan(proof.calibration!.brierPlain);
});

test("[CALC-43] forecastFrom: the funnel's own expected money, or what the past says", () => {
  const auto = planOf();
  expect(expectedTotal(auto).from).toBe(auto.proof.coming!.nearer);
  const funnel = planOf({ forecastFrom: "funnel" });
  expect(expectedTotal(funnel)).toEqual({ from: "funnel", expected: funnel.dealPlan.rollUp.department.expected });
  const naive = planOf({ forecastFrom: "naive" });
  // 90 days are left; the three months before (92 days) brought 900.
  expect(expectedTotal(naive).expected / 100).toBeCloseTo(
    naive.dealPlan.rollUp.department.won / 100 + (900 * 90) / 92,
    0,
  );
});

test("[CALC-43] R-32 says what to add where there is no history, in both languages", () => {
  const plan = planSales(readInput([{ ...deals, rows: deals.rows.slice(0, 4) }]), { asOf: parseDay("2024-02-28") });
  expect(plan.proof.basis).toBeUndefined();
  for (const [language, words] of [
    ["en", "Not enough history"],
    ["ru", "Мало истории"],
  ] as const) {
    const [sheet] = describeSheets(plan, language, ["R-32"]);
    expect(sheet.blocks.every(({ type }) => type === "note")).toBe(true);
    expect(JSON.stringify(sheet.blocks)).toContain(words);
  }
});

import type { SampleRow } from "./sample-row.ts";

/** Rows of the sheet Goals: the year before, this year, and its quarters. The plan of 2026 is hard but within reach. */
export function makeGoals(): readonly SampleRow<"Goals">[] {
  return [
    {
      period: "2025",
      planMoney: 98_000_000,
      newSalesPlan: 20_000_000,
      shareA: 0.75,
      shareB: 0.18,
      shareC: 0.07,
      leadsTarget: 1_300,
      conversionTarget: 0.45,
      touchTarget: 6_000,
      leadABTarget: 700,
      attractionGoal: 0.9,
      shareGoal: 0.04,
    },
    {
      period: "2026",
      planMoney: 110_000_000,
      newSalesPlan: 26_000_000,
      shareA: 0.75,
      shareB: 0.18,
      shareC: 0.07,
      projectsA: 150,
      projectsB: 260,
      leadsTarget: 1_500,
      conversionTarget: 0.45,
      touchTarget: 9_000,
      leadABTarget: 800,
      attractionGoal: 0.9,
      shareGoal: 0.05,
    },
  ];
}

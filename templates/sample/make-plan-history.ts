import { dayOf, lastOfMonth, monthIndex } from "./engine-parts.ts";
import { sampleManagers, sellers } from "./make-managers.ts";
import type { SampleDeal } from "./plan-deals.ts";
import { randomFrom } from "./random.ts";
import type { SampleRow } from "./sample-row.ts";

/** The six closed quarters. */
const quarters = [
  [2025, 1],
  [2025, 2],
  [2025, 3],
  [2025, 4],
  [2026, 1],
  [2026, 2],
] as const;

/** Rows of the sheet PlanHistory: what each seller foresaw and what was sold, equal to the won deals of the quarter. */
export function makePlanHistory(deals: readonly SampleDeal[]): readonly SampleRow<"PlanHistory">[] {
  const random = randomFrom(63);
  const won = deals.filter(({ status, closed }) => status === "won" && closed >= dayOf(2025, 1, 1));
  return quarters.flatMap(([year, quarter]) => {
    const from = dayOf(year, quarter * 3 - 2, 1);
    const to = lastOfMonth(monthIndex(from) + 2);
    const wonNow = won.filter(({ closed }) => closed >= from && closed <= to);
    const working = sellers.filter((manager) => sampleManagers[manager].hiredOn <= from + 14);
    return working.map((manager) => {
      const own = wonNow.filter((deal) => deal.manager === manager);
      const actual = own.reduce((sum, { amount }) => sum + amount, 0);
      const estimate = toThousand(actual * sampleManagers[manager].optimism * random.between(0.94, 1.06));
      const ropPlan = toThousand((estimate + actual * random.between(0.97, 1.06)) / 2);
      return {
        managerId: sampleManagers[manager].name,
        period: `${year}-Q${quarter}`,
        estimate,
        ropPlan,
        approvedPlan: toThousand(ropPlan * random.between(1, 1.06)),
        actual,
      };
    });
  });
}

function toThousand(amount: number): number {
  return Math.round(amount / 1_000) * 1_000;
}

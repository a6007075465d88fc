import { expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";

const head = ["Deal ID", "Client", "Manager", "Status", "Stage", "Opened", "Closed", "Amount"];
const deal = (id: string, manager: string, client: string, status: string, amount: number) => [
  ...[id, client, manager, status, status === "won" ? "Contract" : "Lead", "2026-01-10", "2026-02-09", amount],
];
const vip = ["won", "won", "won", "won", "lost"].map((status, at) => deal(`V${at}`, "Ann", "Alfa", status, 1000));
const small = ["won", "lost", "lost", "lost", "won"].map((status, at) => deal(`S${at}`, "Bob", "Alfa", status, 100));
const plan = planSales(
  readInput(
    [
      {
        name: "Managers",
        rows: [
          ["Name", "Role"],
          ["Ann", "VIP"],
          ["Bob", "account"],
          ["Eve", "VIP"],
          ["Kim", "territorial"],
        ],
      },
      {
        name: "Clients",
        rows: [
          ["Client", "Potential", "Manager"],
          ["Alfa", "A", "Ann"],
        ],
      },
      { name: "Deals", rows: [head, ...vip, ...small] },
      {
        name: "Goals",
        rows: [
          ["Period", "Sales plan", "Share A"],
          ["2026", 40_000, 1],
        ],
      },
    ],
    { settings: { minObservations: "5", revenueSource: "deals" } },
  ),
  { asOf: dayOf(2026, 3, 1) },
);

test("[AM-84] a project is worth the own mean deal of the category, else the role's, else the company's", () => {
  const { perUnit } = plan.input.moneyUnit;
  const chance = plan.goals.winChance[0];
  const [ann, bob, eve, kim] = plan.goals.planManagers.map(({ projects }) => projects[0]);
  expect([ann, bob, eve, kim].map(({ from }) => from)).toEqual(["own", "own", "role", "company"]);
  // The company: 4 × 1,000 and 2 × 100 are 4,200 in 6 deals; 6 of 10 won. Ann 4 of 5, Bob 2 of 5.
  expect([ann, bob, eve, kim].map(({ weight }) => weight / perUnit)).toEqual([1000, 100, 1000, 700]);
  expect(ann.chance).toBeCloseTo(Math.min(1, (chance * 0.8) / 0.6), 12);
  expect(bob.chance).toBeCloseTo((chance * 0.4) / 0.6, 12);
  expect(kim.chance).toBe(chance);
});

import { expect, test } from "vitest";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { dayOf } from "../ground/day.ts";
import { territoryVisits } from "./territory-visits.ts";

const plan = planSales(
  readInput([
    {
      name: "Managers",
      rows: [
        ["Name", "Role"],
        ["Ann", "territorial"],
        ["Bob", "territorial"],
      ],
    },
    {
      name: "Clients",
      rows: [
        ["Client", "Status", "Street"],
        ["Alfa", "prospect", "Main"],
        ["Beta", "prospect", " MAIN"],
        ["Gamma", "prospect", ""],
      ],
    },
    {
      name: "Activities",
      rows: [
        ["Client", "Type", "Status", "Due", "Done", "Interest", "Turned out large"],
        ["Beta", "call", "done", "2026-09-01", "2026-09-01", "high", "yes"],
      ],
    },
    {
      name: "Territory",
      rows: [
        ["Manager", "Kind", "Centre or street", "Companies", "Visit"],
        ["Ann", "street", "Side", "", "2026-09-25"],
        ["Ann", "street", "Main", 5, ""],
        ["Bob", "street", "Other", 9, ""],
      ],
    },
  ]),
  { asOf: dayOf(2026, 9, 25) },
);

test("[CALC-26] [CALC-27] the place with most companies first, with what is known there; the call comes after the visit", () => {
  const [main, side] = territoryVisits(plan, plan.days.heat, 0, "street");
  expect(main).toMatchObject({ row: 1, isVisited: false, known: 2, interested: 1, large: 1, followUp: undefined });
  // Friday 25 September, visited today: two and three working days later are Tuesday and Wednesday
  expect(side).toMatchObject({ row: 0, isVisited: true, known: 0, interested: 0, large: 0 });
  expect(side.followUp).toMatchObject({ from: dayOf(2026, 9, 29), to: dayOf(2026, 9, 30) });
});

test("a manager without places, and a kind without places, have none", () => {
  expect(territoryVisits(plan, plan.days.heat, 0, "businessCentre")).toEqual([]);
  expect(territoryVisits(plan, plan.days.heat, 1, "street")).toHaveLength(1);
});

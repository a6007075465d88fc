import { describe, expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { diagnosisView, type DiagnosisView } from "./diagnosis-view.ts";

const asOf = dayOf(2026, 6, 30);
const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Manager", "Stage", "Amount", "Opened", "Closed", "Status"],
    ["D1", "Alfa", "Ivanov", "Won", 400, asOf - 90, asOf - 10, "won"],
    ["D2", "Beta", "Ivanov", "Offer", 700, asOf - 9, null, "open"],
  ],
};
const goals: RawSheet = {
  name: "Goals",
  rows: [
    ["Period", "Sales plan"],
    ["2026", 2000],
  ],
};
const viewOf = (...sheets: RawSheet[]): DiagnosisView =>
  diagnosisView(planSales(readInput([deals, ...sheets]), { asOf }), "en");

describe("where the sales system is out of order", () => {
  test("[CALC-22] five layers, one of them the answer; the path ends at it", () => {
    const view = viewOf(goals);
    expect(view.layers.map(({ layer }) => layer)).toEqual([1, 2, 3, 4, 5]);
    const answers = view.layers.filter(({ isAnswer }) => isAnswer);
    expect(answers).toHaveLength(1);
    expect(view.path.at(-1)?.layer).toBe(String(answers[0].layer));
    expect(view.isHealthy).toBe(false);
  });

  test("[CALC-22] a figure with fact and goal says how far it is; one without has no share", () => {
    const [plan] = viewOf(goals).metrics;
    expect([plan.layer, plan.fact, plan.mark]).toEqual([1, "400", "bad"]);
    expect(plan.done).toBeGreaterThan(0);
    expect(plan.done).toBeLessThan(1);
    expect(viewOf().metrics.every(({ done }) => Number.isNaN(done))).toBe(true);
  });

  test("[CALC-23] what nobody ticks is not kept: no shares, no list of what to tick, no sheet to go to", () => {
    const view = viewOf(goals);
    expect([view.isKept, view.ticks, view.sheet]).toEqual([false, undefined, undefined]);
    expect(view.layers.every(({ built }) => Number.isNaN(built) || built === 0)).toBe(true);
  });

  test("[CALC-23] items that are ticked count, the others lead to their rows", () => {
    const [first, second] = viewOf(goals, {
      name: "LayerItems",
      rows: [
        ["ID", "Status"],
        ["?", ""],
      ],
    }).todo;
    const ticks: RawSheet = {
      name: "LayerItems",
      rows: [
        ["ID", "Status"],
        [first.code, "done"],
        [second.code, null],
      ],
    };
    const view = viewOf(goals, ticks);
    expect(view.isKept).toBe(true);
    expect(view.layers[0].built).toBeGreaterThan(0);
    expect(view.ticks).toEqual({ sheet: "LayerItems" });
    expect(view.todo.map(({ code }) => code)).not.toContain(first.code);
    expect(view.todo.find(({ code }) => code === second.code)?.place).toEqual({ sheet: "LayerItems", cell: "A3" });
  });
});

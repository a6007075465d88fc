import { describe, expect, test } from "vitest";
import { dayOf } from "../ground/day.ts";
import type { RawCell, RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { dealList } from "./deal-list.ts";
import { dealView, type DealView } from "./deal-view.ts";

const today = dayOf(2026, 6, 30);
const team: RawSheet = {
  name: "Managers",
  rows: [
    ["Manager ID", "Name", "Role"],
    ["M1", "Ivanov", "territorial"],
    ["M2", "Orlova", "head of sales"],
    ["M3", "Gromov", "director"],
  ],
};
const dealHeadings = [
  "Deal ID",
  "Title",
  "Client",
  "Manager",
  "Stage",
  "Amount",
  "Opened",
  "Closed",
  "Status",
  "Seller's estimate",
  "ROP's estimate",
];
const deals: RawSheet = {
  name: "Deals",
  rows: [
    dealHeadings,
    ["D1", "Labels", "Alfa", "M1", "Offer", 1000, today - 30, null, "open", 1000, 1200],
    [null, null, "Beta", "M1", "Offer", 5000, today - 20, null, "open", null, null],
    ["D3", "Tape", "Gamma", "M2", "Offer", 700, today - 90, today - 10, "lost", null, null],
    ["D4", "Film", "Gamma", "M2", "Offer", 800, today - 90, today - 20, "won", null, null],
    ["D5", "Card", "Gamma", "M2", "Offer", 900, today - 90, today - 5, "won", null, null],
  ],
};
const stepHeadings = [
  "Deal",
  "Step",
  "Planned",
  "Action",
  "Done",
  "Technique",
  "Checkpoint",
  "Passed when",
  "Expected objection",
  "Answer",
  "Money from step",
];
const steps: RawSheet = {
  name: "DealSteps",
  rows: [
    stepHeadings,
    ["D1", 2, today - 3, "offer", null, null, "yes", "offer signed", null, null, 200],
    ["D1", 1, today - 9, "call", today - 8, "questions", null, null, "too dear", "count the waste", null],
    ["D1", 4, dayOf(2026, 8, 10), "delivery", null, null, null, null, null, null, 1000],
    ["D3", 1, today - 60, "call", today - 60, null, null, null, null, null, null],
    ["D4", 1, today - 60, "call", today - 60, null, null, null, null, null, null],
  ],
};
const reviews: RawSheet = {
  name: "DealReviews",
  rows: [
    ["Deal", "Date", "Reviewer", "Changed field", "Before", "After"],
    ["D1", today - 7, "M2", "amount", "1000", "1200"],
    ["D1", today - 9, "M1", "amount", "900", "1000"],
  ],
};
const planOf = (...more: RawSheet[]): SalesPlan => planSales(readInput([team, deals, ...more]), { asOf: today });
const full = planOf(steps, reviews);

function viewOf(plan: SalesPlan, key: string, language: "en" | "ru" = "en"): DealView {
  const view = dealView(plan, language, key);
  if (!view) throw new Error(`expected a deal ${key}, got none`);
  return view;
}

describe("the deals to choose from", () => {
  test("[CALC-17] open ones, the largest money first; then closed ones that had a plan, the last closed first", () => {
    expect(dealList(full, "en").map(({ key, state }) => [key, state])).toEqual([
      ["№ 3", "open"],
      ["D1", "open"],
      ["D3", "lost"],
      ["D4", "won"],
    ]);
  });

  test("[CALC-17] a deal without code and title is known by its row, and is opened by it", () => {
    const [nameless] = dealList(full, "en");
    expect([nameless.name, nameless.client, nameless.manager]).toEqual(["№ 3", "Beta", "Ivanov"]);
    expect(viewOf(full, "№ 3").amount).toBe("5,000");
    expect(dealView(full, "en", "№ 99")).toBeUndefined();
  });
});

describe("the plan of one deal", () => {
  const view = viewOf(full, "D1");

  test("[CALC-17] its steps stand in the order of their numbers, the late one and the next one are marked", () => {
    expect(
      view.steps.map(({ number, action, done, isLate, slip, isNext }) => [number, action, done, isLate, slip, isNext]),
    ).toEqual([
      ["1", "call", "2026-06-22", false, "1", false],
      ["2", "offer", "", true, "3", true],
      ["4", "delivery", "", false, "", false],
    ]);
    expect([view.nextStep, view.nextDay, view.isNextLate, view.nextNumber]).toEqual(["offer", "2026-06-27", true, 5]);
    expect(view.steps[0].place).toEqual({ sheet: "DealSteps", cell: "A3" });
  });

  test("[CALC-17] checkpoint, objection and answer stand with their step", () => {
    const [call, offer] = view.steps;
    expect([call.isCheckpoint, call.objection, call.answer]).toEqual([false, "too dear", "count the waste"]);
    expect([offer.isCheckpoint, offer.criterion, offer.objection]).toEqual([true, "offer signed", ""]);
  });

  test("[CALC-17] readiness is the share of the blocks that are there, and each missing one says what fills it", () => {
    const there = view.blocks.filter(({ filled }) => filled).map(({ key }) => key);
    expect(view.blocks).toHaveLength(8);
    expect(view.readiness).toBe(there.length / 8);
    expect(there).toEqual(["objections", "steps", "checkpoint", "money"]);
    expect(view.blocks.every(({ help }) => help !== "")).toBe(true);
  });

  test("[CALC-17] planned money falls on the months of its steps", () => {
    expect(view.months).toEqual([
      { label: "Jun 2026", money: 200, said: "200" },
      { label: "Aug 2026", money: 1000, said: "1,000" },
    ]);
    expect(view.money).toBe("1,200");
  });

  test("[CALC-18] the review that counts is the last of one who may review; the manager's own is shown and does not", () => {
    const { day, reviewer, seller, head, uplift, lines } = view.review;
    expect([day, reviewer, seller, head, uplift]).toEqual(["2026-06-23", "Orlova", "1,000", "1,200", "20 %"]);
    expect(lines.map((line) => [line.day, line.reviewer, line.field, line.counts])).toEqual([
      ["2026-06-21", "Ivanov", "amount", false],
      ["2026-06-23", "Orlova", "amount", true],
    ]);
  });

  test("[CALC-18] those who head others may review it, its own manager never", () => {
    expect(view.reviewers.map(({ name }) => name)).toEqual(["Orlova", "Gromov"]);
    expect(viewOf(full, "D3").reviewers.map(({ name }) => name)).toEqual(["Gromov"]);
  });

  test("a closed deal says how it ended and has no chance; in Russian too", () => {
    const lost = viewOf(full, "D3", "ru");
    expect([lost.state, lost.stateSaid, lost.chance, lost.isNextLate]).toEqual(["lost", "проиграна", "", false]);
    expect(view.chance).toMatch(/ %$/);
  });

  test("without sheets of steps and reviews the deal is there, its plan is empty, and both are known to be missing", () => {
    const bare = viewOf(planOf(), "D1");
    expect([bare.hasSteps, bare.hasReviews, bare.steps, bare.review.lines]).toEqual([false, false, [], []]);
    expect([bare.nextStep, bare.isNextLate, bare.nextNumber, bare.review.day]).toEqual(["", false, 1, ""]);
    expect([view.hasSteps, view.hasReviews]).toEqual([true, true]);
  });

  test("a sheet of steps that has none for this deal is there all the same", () => {
    const other: readonly RawCell[] = ["D3", 1, today, "call"];
    const view = viewOf(planOf({ name: "DealSteps", rows: [stepHeadings, other] }), "D1");
    expect([view.hasSteps, view.steps, view.nextNumber]).toEqual([true, [], 1]);
  });
});

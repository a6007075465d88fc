import { describe, expect, test } from "vitest";
import { parseDay } from "../ground/parse-day.ts";
import { workingCalendar } from "../ground/working-calendar.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { missingBlocks, planEachDeal, warningsOfDeal, type PlannedDeals } from "./plan-each-deal.ts";

const calendar = workingCalendar("");
const day = (iso: string | undefined): number => (iso === undefined ? Number.NaN : parseDay(iso)!);

interface Step {
  readonly planned?: string;
  readonly done?: string;
  readonly no?: number;
  readonly money?: number;
  readonly technique?: true;
  readonly tool?: true;
  readonly checkpoint?: true;
  readonly criterion?: true;
  readonly objection?: true;
  readonly answer?: true;
  readonly bargain?: true;
}

function stepsOf(...steps: readonly Step[]) {
  const texts = (key: keyof Step) => ({ codes: Int32Array.from(steps, (step) => (step[key] ? 0 : -1)) });
  return {
    dealId: new Int32Array(steps.length),
    stepNo: Float64Array.from(steps, ({ no }, place) => no ?? place + 1),
    plannedDate: Float64Array.from(steps, ({ planned }) => day(planned)),
    doneDate: Float64Array.from(steps, ({ done }) => day(done)),
    moneyDue: Float64Array.from(steps, ({ money }) => money ?? Number.NaN),
    checkpoint: Uint8Array.from(steps, ({ checkpoint }) => (checkpoint ? 1 : 0)),
    technique: texts("technique"),
    tool: texts("tool"),
    checkpointCriterion: texts("criterion"),
    objection: texts("objection"),
    answer: texts("answer"),
    bargain: texts("bargain"),
  };
}

function deal(changes: Partial<Record<"amount" | "seller" | "rop" | "status" | "noted", number>> = {}, close?: string) {
  const { amount = NaN, seller = NaN, rop = NaN, status = DealStatus.Open, noted = 1 } = changes;
  return {
    status: [status],
    amount: Float64Array.of(amount),
    sellerEstimate: Float64Array.of(seller),
    ropEstimate: Float64Array.of(rop),
    forecastClose: Float64Array.of(day(close)),
    marketNoted: Uint8Array.of(noted),
    clientNoted: Uint8Array.of(noted),
    capabilitiesNoted: Uint8Array.of(noted),
  } satisfies PlannedDeals;
}

const example = stepsOf(
  { planned: "2026-03-02", technique: true, objection: true, answer: true },
  { planned: "2026-03-10", tool: true, checkpoint: true, criterion: true },
  { planned: "2026-03-20", money: 300_000 },
  { planned: "2026-04-20", money: 700_000 },
);

function planOne(deals: PlannedDeals, steps = stepsOf(), asOf = "2026-03-01") {
  const plan = planEachDeal(deals, steps, calendar, day(asOf));
  return {
    readiness: plan.readiness[0],
    missing: missingBlocks(plan.filled[0]),
    next: plan.nextStep[0],
    slip: plan.slip[0],
    close: plan.forecastClose[0],
    money: plan.money[0],
    warnings: warningsOfDeal(plan.warnings[0]),
  };
}

describe("planEachDeal", () => {
  test("[CALC-17] the worked example: 1,000,000, readiness 7/8, bargaining missing, closes on 20 April", () => {
    expect(planOne(deal(), example)).toEqual({
      readiness: 0.875,
      missing: ["bargaining"],
      next: 0,
      slip: Number.NaN,
      close: day("2026-04-20"),
      money: 1_000_000,
      warnings: [],
    });
  });

  test("[CALC-17] without steps the other blocks count, and NO_PLAN is raised", () => {
    expect(planOne(deal({ amount: 500 }))).toMatchObject({ readiness: 0.5, next: -1, warnings: ["NO_PLAN"] });
  });

  test.for([
    ["steps before estimates", { amount: 1, seller: 2, rop: 1_000_000 }, example, 1_000_000],
    ["the head of sales before the seller", { amount: 1, seller: 2, rop: 3 }, stepsOf(), 3],
    ["the seller before the amount", { amount: 1, seller: 2 }, stepsOf(), 2],
    ["the amount last", { amount: 1 }, stepsOf(), 1],
    ["nothing known", {}, stepsOf({ planned: "2026-03-02" }), Number.NaN],
    ["a step of zero money is money said, not a blank", { amount: 5 }, stepsOf({ money: 0 }), 0],
  ] as const)("[CALC-17] planned money: %s", ([, changes, steps, expected]) => {
    expect(planOne(deal(changes), steps).money).toBe(expected);
  });

  test("[CALC-17] forecast close wins over the last step", () => {
    expect(planOne(deal({}, "2026-05-05"), example).close).toBe(day("2026-05-05"));
  });

  test("[CALC-17] steps go by their number, whatever the order of the rows", () => {
    const steps = stepsOf({ no: 2, planned: "2026-03-10" }, { no: 1, planned: "2026-03-03", done: "2026-03-05" });
    expect(planOne(deal(), steps, "2026-03-06")).toMatchObject({ next: 0, slip: 2, warnings: [] });
  });

  test.for([
    ["overdue counts to the day of the plan", { planned: "2026-03-02" }, 4],
    ["due today is not late", { planned: "2026-03-06" }, Number.NaN],
    ["done late", { planned: "2026-03-02", done: "2026-03-05" }, 3],
    ["done ahead of time", { planned: "2026-03-05", done: "2026-03-04" }, -1],
    ["without a planned day", {}, Number.NaN],
  ] as const)("[CALC-17] slip: %s", ([, step, expected]) => {
    expect(planOne(deal(), stepsOf(step), "2026-03-06").slip).toBe(expected);
  });

  test.for<[string, PlannedDeals, readonly Step[], readonly string[]]>([
    ["dates out of order", deal(), [{ planned: "2026-03-10" }, { planned: "2026-03-09" }], ["DATE_ORDER"]],
    ["two steps on one day are in order", deal(), [{ planned: "2026-03-10" }, { planned: "2026-03-10" }], []],
    ["a step on a Saturday", deal(), [{ planned: "2026-03-14" }], ["NON_WORKDAY"]],
    ["a step done on a Saturday is past mending", deal(), [{ planned: "2026-03-14", done: "2026-03-14" }], []],
    ["steps against the head of sales' estimate", deal({ rop: 999_999 }), [{ money: 1_000_000 }], ["MONEY_MISMATCH"]],
    ["equal to it", deal({ rop: 1_000_000 }), [{ money: 1_000_000 }], []],
    ["no estimate to compare with", deal({ seller: 5 }), [{ money: 1_000_000 }], []],
    ["no money in the steps to compare", deal({ rop: 5 }), [{ planned: "2026-03-10" }], []],
  ])("[CALC-17] %s", ([, deals, steps, expected]) => {
    expect(planOne(deals, stepsOf(...steps), "2026-03-31").warnings).toEqual(expected);
  });

  test("[CALC-17] what was done after the day of the plan was not yet done", () => {
    const step = { planned: "2026-03-02", done: "2026-03-09" };
    expect(planOne(deal(), stepsOf(step), "2026-03-05")).toMatchObject({ next: 0, slip: 3 });
    expect(planOne(deal(), stepsOf(step), "2026-03-09")).toMatchObject({ next: -1, slip: 7 });
  });

  test.for([DealStatus.Won, DealStatus.Lost])(
    "[CALC-17] a closed deal (%i) keeps its plan read-only: no next step, no warning, nothing overdue",
    (status) => {
      const steps = stepsOf({ planned: "2026-03-14" }, { planned: "2026-03-02" });
      const plan = planOne(deal({ status, amount: 9 }), steps, "2026-06-01");
      expect(plan).toMatchObject({ next: -1, slip: Number.NaN, warnings: [], money: 9, readiness: 0.5 });
    },
  );

  test.for<[string, readonly Step[], number]>([
    ["an objection without an answer", [{ objection: true }], 3],
    ["an answer in another step", [{ objection: true }, { answer: true }], 3],
    ["a checkpoint without a criterion", [{ checkpoint: true }], 3],
    ["a technique without a day", [{ technique: true }], 3],
    ["a tool on a day", [{ tool: true, planned: "2026-03-02" }], 4],
    ["a bargain", [{ bargain: true }], 4],
    ["money of zero is no money", [{ money: 0 }], 3],
  ])("[CALC-17] readiness: %s", ([, steps, blocks]) => {
    expect(planOne(deal(), stepsOf(...steps)).readiness * 8).toBe(blocks);
  });

  test("[CALC-17] no deals", () => {
    const none = { ...deal(), amount: new Float64Array(0), forecastClose: new Float64Array(0) };
    const { readiness, steps } = planEachDeal(
      none,
      { ...example, dealId: new Int32Array(4).fill(-1) },
      calendar,
      46000,
    );
    expect([readiness.length, steps.rows.length]).toEqual([0, 0]);
  });
});

import { describe, expect, test } from "vitest";
import { dayOf, isoDay } from "../ground/day.ts";
import { planSales } from "../plan/plan-sales.ts";
import { readInput } from "./read-input.ts";

const read = (...rows: readonly (string | number)[][]) => readInput([{ name: "Deals", rows, table: "Deals" }]);
const stages = (input: ReturnType<typeof read>) => input.tables.Stages.code.words.filter(Boolean);
const codes = (input: ReturnType<typeof read>) => input.issues.map(({ code }) => code);

describe("[AM-78] deals that never name a stage", () => {
  const rows = [
    ["Deal ID", "Client", "Status", "Amount", "Opened"],
    ["1", "Alfa", "open", 700, "2026-01-05"],
    ["2", "Beta", "won", 300, "2026-01-06"],
  ];

  test("stand on the board by their status, which is said", () => {
    const input = read(...rows);
    expect(codes(input)).toContain("STAGE_FROM_STATUS");
    const { board } = planSales(input, { asOf: dayOf(2026, 2, 1) }).funnel;
    const open = Array.from(board.cells).filter((_, place) => place % 3 === 1);
    expect(Math.max(...open)).toBe(700_00);
  });

  test("are left as they are where another sheet speaks of stages of its own", () => {
    const log = {
      name: "StageLog",
      rows: [
        ["Deal", "Date", "Stage"],
        ["1", "2026-01-05", "2.1"],
      ],
    };
    const input = readInput([{ name: "Deals", rows, table: "Deals" }, log]);
    expect(codes(input)).not.toContain("STAGE_FROM_STATUS");
  });

  test("are left as they are where one of them has a stage", () => {
    const [heading, first, second] = rows;
    expect(codes(read([...heading, "Stage"], [...first, "Proposal"], [...second, ""]))).not.toContain(
      "STAGE_FROM_STATUS",
    );
  });
});

describe("[AM-78] the order of stages that deals name", () => {
  const named = (...names: string[]) =>
    stages(read(["Client", "Amount", "Stage", "Opened"], ...names.map((name) => ["Alfa", 1, name, "2026-01-05"])));

  test("is the usual one where every name is usual", () => {
    expect(named("Negotiation", "Qualification", "Lost", "Won")).toEqual([
      "Qualification",
      "Negotiation",
      "Won",
      "Lost",
    ]);
  });

  test("is that of the file where one is not: nothing places it", () => {
    expect(named("Warm talk", "Negotiation", "Qualification", "Won")).toEqual([
      "Warm talk",
      "Negotiation",
      "Qualification",
      "Won",
    ]);
  });
});

test.each(["Payment Done", "Invoice paid", "Paid in full", "Счёт оплачен", "Полностью оплачено"])(
  "[AM-78] a deal at “%s” is won",
  (stage) => {
    const { tables } = read(["Client", "Amount", "Stage", "Opened"], ["Alfa", 1, stage, "2026-01-05"]);
    expect(tables.Deals.status[0]).toBe(1);
  },
);

test("a deal that was archived without a chance left is lost, one that was archived with a chance is not", () => {
  const { tables } = read(
    ["Client", "Amount", "Stage", "Opened", "Probability", "Active"],
    ["Alfa", 1, "Proposal", "2026-01-05", "0", "False"],
    ["Beta", 1, "Proposal", "2026-01-05", "60", "False"],
  );
  expect(Array.from(tables.Deals.status)).toEqual([2, 0]);
});

test("[AM-72] where no closing day is known at all, expected closes up to today tell when deals were won", () => {
  const input = read(
    ["Client", "Amount", "Stage", "Opened", "Expected close"],
    ["Alfa", 5, "Won", "2026-01-05", "2026-03-01"],
    ["Beta", 7, "Won", "2026-01-06", "2026-12-31"],
  );
  const plan = planSales(input, { today: dayOf(2026, 6, 30) });
  expect(isoDay(plan.asOf)).toBe("2026-03-01");
  expect(plan.dealPlan.rollUp.department.won).toBe(5_00);
});

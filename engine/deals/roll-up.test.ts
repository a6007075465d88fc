import fc from "fast-check";
import { expect, test } from "vitest";
import { planWarnings } from "./plan-warnings.ts";
import { rollUp, type PlannedMoney, type RollUpDeals, type RollUpPlan } from "./roll-up.ts";

type Deal = readonly [status: number, manager: number, amount: number, chance: number, day: number];

/** January and February: days 1–31 and 32–59. Each open deal has one planned sum, on its day. */
function book(rows: readonly Deal[], target: readonly number[], asOf = 1): [RollUpDeals, PlannedMoney, RollUpPlan] {
  return [
    {
      status: Int8Array.from(rows, (row) => row[0]),
      manager: Int32Array.from(rows, (row) => row[1]),
      amount: Float64Array.from(rows, (row) => row[2]),
      closeDate: Float64Array.from(rows, (row) => row[4]),
      chance: Float64Array.from(rows, (row) => row[3]),
    },
    {
      deal: Int32Array.from(rows, (_, deal) => deal),
      date: Float64Array.from(rows, (row) => row[4]),
      money: Float64Array.from(rows, (row) => row[2]),
    },
    { monthStarts: [1, 32, 60], managerCount: 2, target: Float64Array.from(target), asOf },
  ];
}

const example: readonly Deal[] = [
  [1, 0, 400_000, 1, 5],
  [0, 0, 1_000_000, 0.5, 10],
  [0, 1, 800_000, 0.25, 40],
  [0, 0, 600_000, 0.9, 59],
];

test("[CALC-19] worked example: nominal 2,800,000, expected 1,640,000, cover 0.547 red, W1 and W2", () => {
  const { department } = rollUp(...book(example, [1_000_000, 500_000, 1_000_000, 500_000]));
  expect(department).toMatchObject({ won: 400_000, nominal: 2_800_000, target: 3_000_000, status: "red" });
  expect(department.expected).toBeCloseTo(1_640_000, 6);
  expect(department.cover).toBeCloseTo(0.5467, 4);
  expect(department.gap).toBeCloseTo(-1_360_000, 6);
  expect(department.nominalGap).toBe(-200_000); // 2,800,000 − 3,000,000
  expect(planWarnings(department, {}, 1)).toEqual(["W1", "W2"]);
});

test("[CALC-19] money falls into its month and manager", () => {
  const result = rollUp(...book(example, [0, 0, 0, 0]));
  expect(result.months.map((line) => line.nominal)).toEqual([1_400_000, 1_400_000]);
  expect(result.managers.map((line) => line.nominal)).toEqual([2_000_000, 800_000, 0]);
  expect(result.cells[1 * 3 + 1].nominal).toBe(800_000);
});

test("[CALC-19] no target: no status, no cover, no warning", () => {
  const { department } = rollUp(...book(example, [0, NaN, 0, 0]));
  expect(department.status).toBe("noTarget");
  expect(department.cover).toBeNaN();
  expect(planWarnings(department, {}, 1)).toEqual([]);
});

test.for([
  [1000, "green"],
  [999, "amber"],
  [800, "amber"],
  [799, "red"],
] as const)("[CALC-19] expected %i of 1000 is %s", ([money, status]) => {
  expect(rollUp(...book([[1, 0, money, 1, 1]], [1000, 0, 0, 0])).department.status).toBe(status);
});

test("[CALC-19] money outside the period counts only what is dated inside", () => {
  const { department } = rollUp(
    ...book(
      [
        [0, 0, 500, 1, 60],
        [1, 0, 500, 1, 60],
        [1, 0, 70, 1, 0],
      ],
      [0, 0, 0, 0],
    ),
  );
  expect(department).toMatchObject({ won: 0, nominal: 0 });
});

test("[CALC-19] overdue planned money leaves nominal and raises W6; today's is not overdue, done money neither", () => {
  const [deals, planned, plan] = book(
    [
      [0, 0, 500, 1, 9],
      [0, 0, 300, 1, 10],
      [0, 0, 40, 1, 8],
      [0, 1, 7, 1, -5],
    ],
    [0, 0, 0, 0],
    10,
  );
  const result = rollUp(deals, { ...planned, done: Uint8Array.of(0, 0, 1, 0) }, plan);
  expect(result.department).toMatchObject({ nominal: 340, overdue: 507 });
  expect(result.managers.map((line) => line.overdue)).toEqual([500, 7, 0]);
  expect(planWarnings(result.department, {}, 10)).toEqual(["W6"]);
});

test("[CALC-19] money without a date is in no line, and said; lost deals count nowhere", () => {
  const result = rollUp(
    ...book(
      [
        [0, 0, 500, 1, NaN],
        [2, 0, 900, 1, 5],
        [0, 0, NaN, 1, 5],
      ],
      [0, 0, 0, 0],
    ),
  );
  expect(result.undated).toBe(500);
  expect(result.department.nominal).toBe(0);
});

test("[CALC-19] a manager without deals shows zeros; a deal without a manager is Unassigned", () => {
  const { managers } = rollUp(...book([[0, -1, 500, 0.5, 5]], [0, 0, 0, 0]));
  expect(managers.map((line) => line.nominal)).toEqual([0, 0, 500]);
});

test("[CALC-19] the department's own target wins over the sum of the managers'", () => {
  const [deals, planned, plan] = book(example, [10, 20, 30, 40]);
  const result = rollUp(deals, planned, { ...plan, departmentTarget: Float64Array.of(500, NaN) });
  expect(result.months.map((line) => line.target)).toEqual([500, 70]);
  expect(result.department.target).toBe(570);
});

test("[CALC-19] W3 to W6 by what the caller counted", () => {
  const { department } = rollUp(...book([], [0, 0, 0, 0]));
  const concerns = { newLeads: 3, leadDeadline: 20, dealsWithoutPlan: 1, notReviewed: 2, overdueSteps: 1 };
  expect(planWarnings(department, concerns, 21)).toEqual(["W3", "W4", "W5", "W6"]);
  expect(planWarnings(department, { newLeads: 3, leadDeadline: 20 }, 20)).toEqual([]);
});

test("[CALC-19] department = Σ managers = Σ months = Σ deals, to the last unit", () => {
  const deal = fc.tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: -1, max: 1 }),
    fc.integer({ min: 0, max: 10 ** 9 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 59 }),
  );
  fc.assert(
    fc.property(fc.array(deal, { maxLength: 30 }), (rows) => {
      const { department, managers, months, cells } = rollUp(...book(rows, [0, 0, 0, 0]));
      const all = rows.filter(([status]) => status !== 2).reduce((sum, row) => sum + row[2], 0);
      for (const lines of [managers, months, cells, [department]]) {
        expect(lines.reduce((sum, line) => sum + line.nominal, 0)).toBe(all);
        expect(lines.reduce((sum, line) => sum + line.expected, 0)).toBeCloseTo(department.expected, 3);
      }
    }),
  );
});

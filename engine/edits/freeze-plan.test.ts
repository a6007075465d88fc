import { expect, test } from "vitest";
import { parseDay } from "../ground/parse-day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { frozenMoves } from "../deals/bridge-frozen.ts";
import { freezePlan } from "./freeze-plan.ts";

const headings = [
  "Deal ID",
  "Client",
  "Manager",
  "Status",
  "Opened",
  "Closed",
  "Amount",
  "Forecast close",
  "Probability",
];
const team: RawSheet = { name: "Managers", rows: [["Name"], ["Ann"], ["Bob"]] };
const goals: RawSheet = {
  name: "Goals",
  rows: [
    ["Period", "Sales plan", "Share A", "Share B", "Share C"],
    ["2026-Q1", 3_000_000, 0.6, 0.3, 0.1],
  ],
};
type Row = readonly (string | number | null)[];
const atFirst: readonly Row[] = [
  ["D1", "Alfa", "Ann", "won", "2025-12-10", "2026-01-09", 400_000.5, null, null],
  ["D2", "Beta", "Ann", "open", "2026-01-02", null, 1_000_000, "2026-02-20", 1 / 3],
  ["D3", "Gamma", "Bob", "open", "2026-01-05", null, 800_000, "2026-03-25", 0.25],
  ["D4", "Delta", "Ann", "open", "2026-01-06", null, 600_000, "2026-05-31", 0.9],
  ["D5", "Eta", "Bob", "open", "2026-01-06", null, 50_000, "2026-03-31", 0.9],
];

function plan(deals: readonly Row[], asOf: string, frozen: readonly RawSheet[] = [], settings = {}): SalesPlan {
  const sheets = [{ name: "Deals", rows: [headings, ...deals] }, team, goals, ...frozen];
  return planSales(readInput(sheets, { settings }), { asOf: parseDay(asOf), period: parsePeriod("2026-Q1") });
}

const january = parseDay("2026-01-10")!;
const frozenSheet = (): RawSheet => freezePlan(plan(atFirst, "2026-01-10"), { date: january, author: "Ann" });

test("[AM-43] a plan frozen and compared with itself has not moved by a cent", () => {
  const { frozen, rollUp } = plan(atFirst, "2026-01-10", [frozenSheet()]).dealPlan;
  expect(frozen).toMatchObject({ frozenOn: january, author: "Ann", count: 1 });
  expect(frozen?.department).toMatchObject({
    won: rollUp.department.won,
    nominal: rollUp.department.nominal,
    target: 3_000_000_00,
  });
  expect(frozen?.department.expected).toBe(Math.round(rollUp.department.expected));
  expect(frozen?.bridge.department).toMatchObject({ start: 2_250_000_50, end: 2_250_000_50, check: 0 });
  expect(frozen?.bridge.department.deals.every((count) => count === 0)).toBe(true);
});

test("[AM-43] the bridge names what happened since: won, lost, moved in, new", () => {
  const later: readonly Row[] = [
    atFirst[0],
    ["D2", "Beta", "Ann", "won", "2026-01-02", "2026-02-18", 1_100_000, null, null],
    ["D3", "Gamma", "Bob", "lost", "2026-01-05", "2026-02-10", 800_000, null, null],
    ["D4", "Delta", "Ann", "open", "2026-01-06", null, 600_000, "2026-03-20", 0.9],
    ["D9", "Iota", "Bob", "open", "2026-02-01", null, 30_000, "2026-03-30", 0.5],
  ];
  const { frozen, rollUp } = plan(later, "2026-02-20", [frozenSheet()]).dealPlan;
  const bridge = frozen!.bridge.department;
  const moved = Object.fromEntries(frozenMoves.map((move, place) => [move, bridge.money[place] / 100]));
  expect(moved).toEqual({
    new: 30_000,
    movedIn: 600_000,
    reestimatedUp: 0,
    won: 100_000,
    reestimatedDown: 0,
    movedOut: 0,
    overdue: 0,
    lost: -800_000,
    removed: -50_000,
    handedOver: 0,
  });
  expect(bridge.end).toBe(rollUp.department.nominal);
  expect(frozen!.bridge.managers.map(({ end }) => end)).toEqual(rollUp.managers.map(({ nominal }) => nominal));
});

test("[AM-43] the last frozen plan of the period counts, or that of the day the setting names", () => {
  const february = freezePlan(plan(atFirst.slice(0, 2), "2026-02-01"), { date: january + 22, author: "Bob" });
  const sheets = [frozenSheet(), february];
  const frozenOn = (asOf: string, settings = {}) => plan(atFirst, asOf, sheets, settings).dealPlan.frozen?.frozenOn;
  expect(frozenOn("2026-02-20")).toBe(january + 22);
  expect(frozenOn("2026-01-20")).toBe(january); // the later one was not yet frozen
  expect(frozenOn("2026-02-20", { frozenOn: "2026-01-10" })).toBe(january);
  expect(frozenOn("2026-01-05")).toBeUndefined();
});

test("[AM-43] a plan of another period is not compared with", () => {
  const sheet = frozenSheet();
  const year = { ...sheet, rows: sheet.rows.map((row, place) => (place === 0 ? row : row.with(2, "2026"))) };
  expect(plan(atFirst, "2026-02-20", [year]).dealPlan.frozen).toBeUndefined();
});

test("[AM-43] the same plan frozen twice on a day counts once", () => {
  const sheet = frozenSheet();
  const twice = { ...sheet, rows: [...sheet.rows, ...sheet.rows.slice(1)] };
  expect(plan(atFirst, "2026-01-10", [twice]).dealPlan.frozen?.department.nominal).toBe(2_250_000_50);
});

test("[AM-43] without deals payments are frozen by manager", () => {
  const sheets: RawSheet[] = [
    {
      name: "Clients",
      rows: [
        ["Client", "Manager"],
        ["Alfa", "Ann"],
      ],
    },
    {
      name: "Payments",
      rows: [
        ["Client", "Date", "Amount"],
        ["Alfa", "2026-01-20", 100],
      ],
    },
    team,
  ];
  const at = { asOf: parseDay("2026-02-03"), period: parsePeriod("2026-Q1") };
  const frozen = freezePlan(planSales(readInput(sheets), at), { date: january, author: "" }, "ru");
  const paid = { ...sheets[1], rows: [...sheets[1].rows, ["Alfa", "2026-02-01", 40]] };
  const { bridge } = planSales(readInput([sheets[0], paid, team, frozen]), at).dealPlan.frozen!;
  expect(bridge.department).toMatchObject({ start: 100_00, end: 140_00, check: 0 });
});

import { expect, test } from "vitest";
import { parseDay } from "../ground/parse-day.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { describeSheets } from "../sheets/describe-sheets.ts";

const sheet = (name: string, ...rows: readonly (readonly (string | number | null)[])[]): RawSheet => ({
  name,
  rows: rows.map((row) => [...row]),
});
/** A client of group A takes 34 hours, of B 11, of C 1.5 (the usual norms); a full-time seller has 1,089.6. */
const team = sheet(
  "Managers",
  ["Name", "FTE", "Role", "Region", "Active"],
  ["Ann", 0.05, null, "North", "yes"],
  ["Bob", 0.05, null, "South", "yes"],
  ["Head", 1, "head of sales", null, "yes"],
  ["Gone", 1, null, null, "no"],
);
const clients = (...rows: readonly (readonly (string | null)[])[]): RawSheet =>
  sheet("Clients", ["Client", "Status", "Potential", "Manager", "Region"], ...rows);
const run = (sheets: readonly RawSheet[]) =>
  planSales(readInput(sheets, { settings: { calendarCountry: "ru" } }), { asOf: parseDay("2026-03-06") });
/** A has 0.05 × 1,089.6 = 54.48 hours; two clients of A take 68. */
const overloaded = clients(
  ["Alfa", "client", "A", "Ann", "North"],
  ["Beta", "client", "A", "Ann", "North"],
  ["Gamma", "client", "B", "Bob", "South"],
  ["Delta", "client", "C", "Head", null],
);

test("[CALC-48] 68 of 54.48 hours beside 11: one goes to the other; clients of the head stay and are not counted", () => {
  const { moves, lines, greatestAfter } = run([overloaded, team]).clientWork.portfolios!;
  expect(moves).toEqual([{ client: 0, from: 0, to: 1, hours: 34, fits: false }]);
  expect(lines.map(({ hoursBefore, hoursAfter }) => [hoursBefore, hoursAfter].map((one) => Math.round(one)))).toEqual([
    [68, 34],
    [11, 45],
  ]);
  expect(greatestAfter).toBeCloseTo(45 / 54.48, 9);
});

test("[CALC-48] hours before are those of the head-count (one truth)", () => {
  const { clientWork, people, goals } = run([overloaded, team]);
  const loads = goals.sellers.map((row) => people.loads.hours[row]);
  expect(clientWork.portfolios!.lines.map(({ hoursBefore }) => hoursBefore)).toEqual(loads);
});

test("[CALC-48] clients of nobody and of who left go first, to the one of their region", () => {
  const { moves } = run([
    clients(["Alfa", "client", "B", null, "South"], ["Beta", "client", "B", "Gone", "North"]),
    team,
  ]).clientWork.portfolios!;
  expect(moves.map(({ client, from, to, fits }) => [client, from, to, fits])).toEqual([
    [0, -1, 1, true],
    [1, 3, 0, true],
  ]);
});

test("[CALC-48] a move accepted on R-36 holds in the next build, is listed as accepted, and can be taken back", () => {
  const accepted: RawSheet = {
    ...sheet("Portfolios", ["Client", "To whom", "Accept"], ["alfa", "Bob", "yes"], ["Beta", "Bob", "no"]),
    owned: "R-36",
  };
  const plan = run([overloaded, team, accepted]);
  expect(plan.acceptedMoves).toEqual([{ client: 0, from: 0, to: 1 }]);
  expect(plan.clientWork.portfolios!.moves).toEqual([]);
  const [portfolios] = describeSheets(plan, "en", ["R-36"]);
  const table = portfolios.blocks.find((block) => block.type === "table" && block.key === "moves");
  const cells = table?.type === "table" ? table.columns.map(({ key, values }) => [key, values[0]]) : [];
  expect(Object.fromEntries(cells)).toMatchObject({
    client: "Alfa",
    from: "Ann",
    to: "Bob",
    state: "accepted",
    note: "yes",
  });
  expect(run([overloaded, team]).acceptedMoves).toEqual([]);
});

test("[CALC-48] nobody sells, no hours: nothing to compare", () => {
  expect(run([clients(["Alfa", "client", "A", null, "North"])]).clientWork.portfolios).toBeUndefined();
  expect(run([clients(["Alfa", "prospect", null, "Ann", "North"]), team]).clientWork.portfolios).toBeUndefined();
});

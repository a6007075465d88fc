import { expect, test } from "vitest";
import { parsePeriod } from "../ground/parse-period.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { describeSheets } from "../sheets/describe-sheets.ts";

const team = [
  ["Name", "Role", "FTE", "Active"],
  ["Ann", "account", 1, "yes"],
  ["Gone", "account", 1, "no"],
];

/** So many A clients of 34 hours each, all of one owner; blank is nobody. */
function planOf(count: number, owner: string | null, settings: Readonly<Record<string, string>> = {}) {
  const rows = Array.from({ length: count }, (_, at) => [`C${at}`, "client", "A", owner]);
  const sheets = [
    { name: "Clients", rows: [["Client", "Status", "Potential", "Manager"], ...rows] },
    { name: "Managers", rows: team },
  ];
  return planSales(readInput(sheets, { settings }), { period: parsePeriod("2026"), asOf: 46_100 });
}

test("[AM-88] one seller and 33 A clients of nobody: 1,122 h of 1,089.6 are not enough", () => {
  const { people } = planOf(33, null);
  expect(people.feasible.department.needed).toBeCloseTo(1122, 6);
  expect([people.need.verdict, people.need.headcount, people.need.have]).toEqual(["short", 2, 1]);
  expect(people.need.toGive).toEqual({ clients: 33, hours: 1122 });
});

test("[AM-88] clients of somebody who left are in the need and have a row to be given out", () => {
  const plan = planOf(33, "Gone");
  expect([plan.people.need.verdict, plan.people.need.toGive.clients]).toEqual(["short", 33]);
  const sheet = describeSheets(plan, "en", ["R-07"])[0]!;
  const loads = sheet.blocks.find((block) => block.type === "table" && block.key === "loads")!;
  const of = (key: string) =>
    loads.type === "table" ? Array.from(loads.columns.find((one) => one.key === key)!.values) : [];
  expect(of("manager")).toEqual(["Ann", "Gone (left)"]);
  expect(of("state")).toEqual(["fits", "to be given out"]);
  expect(of("hours")).toEqual([0, 1122]);
});

test("[AM-88] 32 of them are done by one: 1,088 h", () => {
  expect(planOf(32, "Ann").people.need).toMatchObject({ verdict: "enough", headcount: 1 });
});

test("[AM-88] with 300 days away nobody knows how many people; never a number below 0", () => {
  const targets = [
    ["Client", "Client class", "Status"],
    ...Array.from({ length: 3 }, (_, at) => [`T${at}`, "target", "prospect"]),
  ];
  const sheets = [
    { name: "Clients", rows: targets },
    { name: "Managers", rows: team },
  ];
  const input = readInput(sheets, { settings: { absenceDays: "300", coverUniverse: "100" } });
  const { people } = planSales(input, { period: parsePeriod("2026"), asOf: 46_100 });
  expect(people.structure.roles.every(({ needed }) => Number.isNaN(needed) || needed === 0)).toBe(true);
  expect([people.need.headcount, people.need.verdict]).toEqual([Number.NaN, "unknown"]);
});

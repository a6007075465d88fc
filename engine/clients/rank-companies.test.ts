import { expect, test } from "vitest";
import { describeSheets } from "../sheets/describe-sheets.ts";
import { resultsAsJson } from "../sheets/results-json.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { dayOf } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";

/** Alfa owns Beta; Gamma, Delta and Zeta are alone; Echo and Foxtrot name the group "North", which is no client. */
const clients = [
  ["Client", "Parent company", "Group of companies"],
  ["Alfa", null, null],
  ["Beta", "Alfa", null],
  ["Gamma", null, null],
  ["Delta", null, null],
  ["Echo", null, "North"],
  ["Foxtrot", null, "north"],
  ["Zeta", null, null],
];
const payments = [
  ["Client", "Date", "Amount"],
  ["Alfa", "2026-01-10", 450],
  ["Beta", "2026-01-10", 50],
  ["Gamma", "2026-01-10", 300],
  ["Delta", "2026-01-10", 140],
  ["Echo", "2026-01-10", 30],
  ["Foxtrot", "2026-01-10", -10],
  ["Zeta", "2026-01-10", -5],
];

function planOf(abcGroups: string, language: "en" | "ru" = "en") {
  const sheets = {
    Clients: clients,
    Payments: payments,
    Settings: [
      ["Key", "Value"],
      ["abcGroups", abcGroups],
    ],
  };
  const raw = Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
  const plan = planSales(readInput(raw), { asOf: dayOf(2026, 2, 1), period: parsePeriod("2026") });
  const blocks = describeSheets(plan, language);
  return { plan, sheets: resultsAsJson(blocks), blocks };
}

const shown = (abcGroups: string) => {
  const { columns, rows } = planOf(abcGroups).sheets["R-01"].tables.clients;
  return rows.map((row) => ["client", "value", "group"].map((key) => row[columns.indexOf(key)]).join(" "));
};

test("[CALC-01] alone Beta's 50 are class B: 890 of 970 stand before it", () => {
  expect(shown("no")).toEqual([
    "Alfa 450 A",
    "Gamma 300 A",
    "Delta 140 A", // 750 of 970 before it are 77.3 %
    "Beta 50 B", // 91.8 %
    "Echo 30 C", // 96.9 %
    "Zeta -5 loss",
    "Foxtrot -10 loss",
  ]);
});

test("[CALC-01] by groups of companies 500 + 300 + 140 + 20: members share the class of their group, money stays their own", () => {
  // Of 960: Gamma stands behind 52.1 %, Delta behind 83.3 %, North behind 97.9 %.
  expect(shown("yes")).toEqual([
    "Alfa 450 A",
    "Beta 50 A",
    "Gamma 300 A",
    "Delta 140 B",
    "Echo 30 C",
    "Foxtrot -10 C",
    "Zeta -5 loss",
  ]);
  const { plan, sheets } = planOf("yes");
  const { columns, rows } = sheets["R-01"].tables.clients;
  const of = (key: string) => rows.map((row) => row[columns.indexOf(key)]);
  expect(of("company")).toEqual(["Alfa", "Alfa", "Gamma", "Delta", "Echo", "Echo", "Zeta"]);
  // What groups pay adds up to 960, each client's part once.
  expect(of("cumulative").map((share) => Math.round(Number(share) * 960))).toEqual([450, 500, 800, 940, 970, 960, 960]);
  expect(of("why")[1]).toMatch(/^The group of Alfa, clients 2: Rank 1 of 5, share 52\.1/);
  expect(plan.clients.groups.groups.map(({ clients: count, value }) => [count, value / 100])).toEqual([
    [3, 800],
    [1, 140],
    [2, 20],
    [1, -5],
    [0, 0],
  ]);
  const check = sheets["R-01"].tables.check;
  expect(check.rows.map(([line, value]) => [line, value])).toEqual([
    ["positives", 970],
    ["negatives", -15],
    ["total", 955],
    ["difference", 0],
  ]);
});

test.for([
  ["en", "no", /Groups of companies: 2, clients in them: 4; here each is classed alone.*abcGroups = yes/],
  ["en", "yes", /groups of more than one: 2, clients in them: 4.*nothing counts twice/],
  ["ru", "no", /Групп компаний: 2, клиентов в них: 4; здесь каждый/],
  ["ru", "yes", /групп из нескольких клиентов: 2, клиентов в них: 4/],
] as const)("[CALC-01] R-01 says in %s whether groups count as one: %s", ([language, setting, said]) => {
  const abc = planOf(setting, language).blocks.find(({ id }) => id === "R-01")!;
  const note = abc.blocks.find(({ key }) => key === "companies");
  expect(note?.type === "note" && note.lines.join(" ")).toMatch(said);
});

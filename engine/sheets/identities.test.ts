import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { sampleSheets } from "../../templates/sample/sample-sheets.ts";
import { dayOf } from "../ground/day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import { readInput } from "../input/read-input.ts";
import { planSales } from "../plan/plan-sales.ts";
import { brokenIdentities } from "./testing/broken-identities.ts";
import { figureOf } from "./testing/figure-of.ts";
import { furtherIdentities, identities } from "./testing/identities.ts";
import { randomCompany } from "./testing/random-company.ts";

test.each(["en", "ru"] as const)("[AM-90] the sample in %s: a figure on several sheets is one figure", (language) => {
  const plan = planSales(readInput(sampleSheets(language), { language }));
  const { compared, broken } = brokenIdentities(plan, language);
  expect(broken).toEqual([]);
  expect(compared).toBe(identities.length + furtherIdentities.length);
});

const data = `${import.meta.dirname}/../../../shared/data`;
const isThere = existsSync(data);
if (!isThere) console.log("skipped: no folder ../shared/data beside the repository");

function csv(path: string): RawSheet {
  const words = new TextDecoder(path.includes("cp1251") ? "windows-1251" : "utf-8").decode(
    readFileSync(`${data}/${path}`),
  );
  const file = path.split("/").at(-1)!;
  return { name: file.replace(/\.csv$/, ""), file, rows: Papa.parse<string[]>(words).data };
}

const ways = ["2026", "2026-Q3", "2026-09"].map((label) => parsePeriod(label)!);

test("[AM-90] a hundred random companies with every defect of the intake: the same", () => {
  const broken: string[] = [];
  let compared = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const language = seed % 2 === 0 ? "ru" : "en";
    const sheets = randomCompany(seed);
    const period = ways[seed % ways.length]!;
    const plan = planSales(readInput(sheets, { language }), { today: dayOf(2026, 9, 25), period });
    const held = brokenIdentities(plan, language);
    compared += held.compared;
    broken.push(...held.broken.map((line) => `seed ${seed}: ${line}`));
  }
  expect(broken).toEqual([]);
  expect(compared).toBeGreaterThan(100 * 40);
}, 120_000);

test.skipIf(!isThere).each([
  ["a CRM of 8,800 deals", ["maven_crm/sales_pipeline.csv", "maven_crm/accounts.csv", "maven_crm/sales_teams.csv"]],
  ["orders of 350 clients", ["parch_posey/orders.csv", "parch_posey/accounts.csv", "parch_posey/sales_reps.csv"]],
  ["a Russian register of sales", ["ru_files/prodazhi_2020.cp1251.csv"]],
  ["a funnel", ["funnel_events/best_salesman_homework.csv"]],
] as const)(
  "[AM-90] real data, %s: the same",
  (_, files) => {
    const input = readInput(files.map(csv), {});
    expect(brokenIdentities(planSales(input, { today: dayOf(2026, 9, 25) }), "en").broken).toEqual([]);
  },
  60_000,
);

test("[AM-90] a figure is a sum of a column, of chosen rows, or of several", () => {
  const table = {
    columns: ["group", "clients"],
    rows: [
      ["A", 2],
      ["B", 3],
      ["A", null],
    ],
  };
  const sheets = { "R-01": { title: "ABC", tables: { groups: table } } };
  expect(figureOf(sheets, "R-01.groups.clients")).toBe(5);
  expect(figureOf(sheets, "R-01.groups.clients[group=A]")).toBe(2);
  expect(figureOf(sheets, "R-01.groups.clients[group=B] - R-01.groups.clients[group=A]")).toBe(1);
  expect(figureOf(sheets, "R-02.groups.clients")).toBeUndefined();
});

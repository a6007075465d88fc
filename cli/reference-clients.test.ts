import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { describeSheets, planSales, readInput, resultsAsJson, type RawSheet } from "../engine/index.ts";
import { readFile } from "../files/index.ts";

/** Answers computed by others' programs (pandas, R); read where the folder of data sets is beside the project. */
const data = fileURLToPath(new URL("../../shared/data/", import.meta.url));
const present = existsSync(data);
if (!present) console.log("reference answers through the whole road skipped: no folder shared/data beside the project");

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** The tables of as a script reads them: files in, JSON out. */
async function results(
  files: readonly (readonly [table: string | undefined, path: string])[],
  settings: Readonly<Record<string, string>> = {},
  mapping: Readonly<Record<string, string>> = {},
) {
  const sheets: RawSheet[] = [];
  for (const [table, path] of files) {
    sheets.push(...(await readFile(data + path)).map((sheet) => ({ ...sheet, table })));
  }
  const plan = planSales(readInput(sheets, { settings, mapping }));
  const json = resultsAsJson(describeSheets(plan, "ru", ["R-01", "R-03"]));
  const rowsOf = (sheet: string, table: string): Row[] => {
    const { columns, rows } = json[sheet].tables[table];
    return rows.map((row) => Object.fromEntries(columns.map((key, place) => [key, row[place]])));
  };
  return { rowsOf, issues: plan.issues };
}

type Results = Awaited<ReturnType<typeof results>>;

function countsOf({ rowsOf }: Results): Record<string, unknown> {
  return Object.fromEntries(rowsOf("R-01", "groups").map(({ group, clients }) => [String(group), clients]));
}

function answers(path: string): Record<string, string>[] {
  const [heading, ...rows] = readFileSync(data + path, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2]));
  return rows.map((row) => Object.fromEntries(heading.map((key, place) => [key, row[place]])));
}

function expectAnswers(given: Results, path: string, key: "class_inclusive" | "class_exclusive"): void {
  const rows = given.rowsOf("R-01", "clients");
  const expected = answers(path);
  expect(rows.map(({ client }) => client)).toEqual(expected.map(({ client }) => client));
  // The answers know three letters: losses and no money are C there.
  const letters = rows.map(({ group }) => (String(group).length > 1 ? "C" : group));
  expect(letters).toEqual(expected.map((answer) => answer[key]));
  rows.forEach((row, place) => {
    expect(row.value).toBeCloseTo(Number(expected[place].value), 6);
    expect(row.share).toBeCloseTo(Number(expected[place].share), 9);
    expect(row.before).toBeCloseTo(Number(expected[place].cum_before), 9);
    expect(row.cumulative).toBeCloseTo(Number(expected[place].cum_after), 9);
  });
  const check = new Map(given.rowsOf("R-01", "check").map(({ line, value }) => [line, Number(value)]));
  expect(check.get("difference")).toBe(0);
}

const maven = (pipeline: string) =>
  [
    ["Deals", `maven_crm/${pipeline}`],
    ["Clients", "maven_crm/accounts.csv"],
    ["Managers", "maven_crm/sales_teams.csv"],
  ] as const;
const parch = [
  ["Payments", "parch_posey/orders.csv"],
  ["Clients", "parch_posey/accounts.csv"],
  ["Managers", "parch_posey/sales_reps.csv"],
] as const;

describe.skipIf(!present)("clients through the whole road, against reference answers", () => {
  test("[CALC-01] [AM-10] maven_crm: 59, 18 and 8 clients, by the other rule 58, 18 and 9", async () => {
    const before = await results(maven("sales_pipeline.csv"));
    expect(countsOf(before)).toEqual({ A: 59, B: 18, C: 8, loss: 0, none: 0 });
    expectAnswers(before, "maven_crm/expected/abc_clients_won_revenue.csv", "class_inclusive");
    const including = await results(maven("sales_pipeline.csv"), { abcRule: "including" });
    expect(countsOf(including)).toEqual({ A: 58, B: 18, C: 9, loss: 0, none: 0 });
    expectAnswers(including, "maven_crm/expected/abc_clients_won_revenue.csv", "class_exclusive");
  });

  test("[CALC-01] maven_crm: other renderings of the dates and a person's workbook give the same R-01", async () => {
    const rows = (await results(maven("sales_pipeline.csv"))).rowsOf("R-01", "clients");
    for (const variant of ["variants/sales_pipeline.us-dates.csv", "variants/sales_pipeline.dd-mm-yy.csv"]) {
      expect((await results(maven(variant))).rowsOf("R-01", "clients")).toEqual(rows);
    }
    const workbook = await results([[undefined, "maven_crm/variants/data_model.xlsx"]]);
    expect(workbook.rowsOf("R-01", "clients")).toEqual(rows);
  });

  test("[AM-14] maven_crm: limits found in the data give 35, 19 and 31 clients, as R ABCanalysis does", async () => {
    const { rowsOf } = await results(maven("sales_pipeline.csv"), { abcMethod: "auto" });
    const groups = rowsOf("R-01", "groups");
    const [answer] = answers("maven_crm/expected/abcanalysis_limits.csv").filter(
      ({ table }) => table === "abc_clients_won_revenue",
    );
    groups.slice(0, 3).forEach((row) => {
      expect(row.clients).toBe(Number(answer[String(row.group)]));
      expect(row.valueShare).toBeCloseTo(Number(answer[`${row.group}_share`]), 9);
    });
  });

  test("[CALC-01] maven_crm: fixed amounts class as they say", async () => {
    const given = await results(maven("sales_pipeline.csv"), {
      abcMethod: "limit",
      limitA: "200000",
      limitB: "100000",
    });
    const expected = answers("maven_crm/expected/abc_clients_won_revenue.csv").map(({ value }) => Number(value));
    const from = (low: number, high: number) => expected.filter((value) => value >= low && value < high).length;
    expect(countsOf(given)).toEqual({ A: from(2e5, 1e9), B: from(1e5, 2e5), C: from(1, 1e5), loss: 0, none: 0 });
  });

  test("[CALC-04] [AM-33] maven_crm: weight and days by category", async () => {
    const rows = (await results(maven("sales_pipeline.csv"))).rowsOf("R-03", "categories");
    for (const answer of answers("maven_crm/expected/deal_size_duration_by_class.csv")) {
      const row = rows.find(({ category }) => category === answer.key);
      if (answer.key.length > 1) continue;
      expect(row).toMatchObject({
        won: Number(answer.won),
        lost: Number(answer.lost),
        medianWeight: Number(answer.median_won_value),
      });
      expect(row?.meanWeight).toBeCloseTo(Number(answer.mean_won_value), 5);
      expect(row?.meanDays).toBeCloseTo(Number(answer.mean_days_won), 5);
      expect(row?.lostDays).toBeCloseTo(Number(answer.mean_days_lost), 5);
    }
    const total = rows.find(({ category }) => category === "total");
    expect(total?.meanWeight).toBeCloseTo(2360.91, 2);
    expect(total?.meanDays).toBeCloseTo(51.78, 2);
    expect(total?.lostDays).toBeCloseTo(41.48, 2);
  });

  test("[CALC-01] [AM-11] parch_posey: 140, 98 and 112 clients, and one that never bought", async () => {
    const given = await results(parch);
    expect(countsOf(given)).toEqual({ A: 140, B: 98, C: 112, loss: 0, none: 1 });
    expectAnswers(given, "parch_posey/expected/abc_clients_revenue.csv", "class_inclusive");
    const including = await results(parch, { abcRule: "including" });
    expectAnswers(including, "parch_posey/expected/abc_clients_revenue.csv", "class_exclusive");
  });

  test("[CALC-01] ru_files: four customers of a file in cp1251, by both rules", async () => {
    const file = [["Payments", "ru_files/prodazhi_2020.cp1251.csv"]] as const;
    expectAnswers(await results(file), "ru_files/expected/prodazhi_abc_zakazchik.csv", "class_inclusive");
    const including = await results(file, { abcRule: "including" });
    expectAnswers(including, "ru_files/expected/prodazhi_abc_zakazchik.csv", "class_exclusive");
  });

  test("[AM-10] swiss communes: six equal amounts across the limit of C are divided by name", async () => {
    const file = [["Clients", "abc_reference/swiss_inhabitants_1900.csv"]] as const;
    const mapping = { "Clients.name": "commune", "Clients.revenue": "inhabitants" };
    const day = { asOf: "2000-12-31" }; // the file has no dates
    const before = await results(file, day, mapping);
    expect(countsOf(before)).toEqual({ A: 1030, B: 1019, C: 847, loss: 0, none: 0 });
    expectAnswers(before, "abc_reference/expected/swiss_abc_80_95.csv", "class_inclusive");
    const including = await results(file, { ...day, abcRule: "including" }, mapping);
    expect(countsOf(including)).toEqual({ A: 1029, B: 1019, C: 848, loss: 0, none: 0 });
    const auto = await results(file, { ...day, abcMethod: "auto" }, mapping);
    expect(countsOf(auto)).toEqual({ A: 639, B: 438, C: 1819, loss: 0, none: 0 });
  });
});

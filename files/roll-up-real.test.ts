import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeSheets, planSales, readInput, resultsAsJson } from "../engine/index.ts";
import { readFile } from "./read-file.ts";

const data = `${import.meta.dirname}/../../shared/data`;
const isThere = existsSync(data);
if (!isThere) console.log("skipped: no folder ../shared/data beside the repository");

/** Won money by "manager month", of those who have any, through the whole road from files to R-14. */
async function wonByMonth(files: Readonly<Record<string, string>>): Promise<Map<string, number>> {
  const sheets = await Promise.all(
    Object.entries(files).map(async ([table, path]) =>
      (await readFile(`${data}/${path}`)).map((sheet) => ({ ...sheet, table })),
    ),
  );
  const plan = planSales(readInput(sheets.flat()));
  const { columns, rows } = resultsAsJson(describeSheets(plan, "en", ["R-14"]))["R-14"].tables.plan;
  const [month, manager, won] = ["month", "manager", "won"].map((key) => columns.indexOf(key));
  return new Map(
    rows.filter((row) => row[won] !== 0).map((row) => [`${row[manager]} ${row[month]}`, Number(row[won])]),
  );
}

function answer(path: string, manager: string, money: string): Map<string, number> {
  const [heading, ...lines] = readFileSync(`${data}/${path}`, "utf8").trim().split(/\r?\n/);
  const place = (name: string): number => heading.split(",").indexOf(name);
  const cells = lines.map((line) => line.split(","));
  const known = cells.filter((row) => Number(row[place(money)]) !== 0);
  return new Map(known.map((row) => [`${row[place(manager)]} ${row[place("month")]}`, Number(row[place(money)])]));
}

describe.skipIf(!isThere)("R-14 on real data", () => {
  test("[CALC-19] maven_crm: won by agent and month", async () => {
    const won = await wonByMonth({
      Deals: "maven_crm/sales_pipeline.csv",
      Clients: "maven_crm/accounts.csv",
      Managers: "maven_crm/sales_teams.csv",
    });
    expect(won).toEqual(answer("maven_crm/expected/monthly_by_agent.csv", "sales_agent", "won_value"));
  });

  test("[CALC-19] [AM-17] parch_posey: payments by the client's owner and month", async () => {
    const won = await wonByMonth({
      Payments: "parch_posey/orders.csv",
      Clients: "parch_posey/accounts.csv",
      Managers: "parch_posey/sales_reps.csv",
    });
    expect(won).toEqual(answer("parch_posey/expected/monthly_by_rep.csv", "rep", "revenue"));
  });
});

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { readXlsx } from "hucre";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { isoDay } from "../ground/day.ts";
import { codeNumber } from "./lists.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import { readInput, type Input } from "./read-input.ts";

const data = `${import.meta.dirname}/../../../shared/data`;
const isThere = existsSync(data);
if (!isThere) console.log("skipped: no folder ../shared/data beside the repository");

function csv(path: string, table?: string, encoding = "utf-8"): RawSheet {
  const words = new TextDecoder(encoding).decode(readFileSync(`${data}/${path}`));
  const file = path.split("/").at(-1)!;
  return { name: file.replace(/\.csv$/, ""), file, table, rows: Papa.parse<string[]>(words).data };
}

async function xlsx(path: string, table?: string): Promise<readonly RawSheet[]> {
  const book = await readXlsx(readFileSync(`${data}/${path}`));
  const cellOf = (cell: unknown): RawCell =>
    cell instanceof Date ? cell.getTime() / 86_400_000 + 25569 : (cell as RawCell);
  return book.sheets.map(({ name, rows }) => ({
    name,
    file: path.split("/").at(-1),
    table,
    rows: rows.map((row) => row.map(cellOf)),
  }));
}

const expected = (path: string): Record<string, number> => JSON.parse(readFileSync(`${data}/${path}`, "utf-8"));
const moneyOf = ({ moneyUnit }: Input, amounts: Float64Array): number =>
  amounts.reduce((sum, amount) => sum + (Number.isNaN(amount) ? 0 : amount), 0) / moneyUnit.perUnit;
const codesOf = (input: Input): string[] => input.issues.map(({ code, count }) => `${code} ${count}`);

describe.skipIf(!isThere)("real data", () => {
  const team = (): RawSheet[] => [csv("maven_crm/accounts.csv"), csv("maven_crm/sales_teams.csv")];

  test("maven_crm: deals, stages, statuses and superiors", () => {
    const answer = expected("maven_crm/expected/kpi.json");
    const input = readInput([csv("maven_crm/sales_pipeline.csv"), ...team()]);
    const { Deals, Clients, Managers } = input.tables;
    expect(Deals.rowCount).toBe(answer.opportunities);
    expect(Clients.rowCount).toBe(answer.accounts);
    expect(Managers.rowCount).toBe(answer.agents_in_teams + 6); // and six superiors
    const count = (status: "open" | "won" | "lost"): number =>
      Deals.status.filter((code) => code === codeNumber("dealStatus", status)).length;
    expect([count("won"), count("lost"), count("open")]).toEqual([answer.won, answer.lost, answer.open]);
    expect(moneyOf(input, Deals.amount)).toBe(answer.won_value_total); // lost deals are 0, open ones blank
    expect(Clients.parentId.filter((row) => row >= 0).length).toBe(15);
    expect(input.issues.filter(({ code }) => code === "UNKNOWN_REF")).toEqual([]);
    // open deals without a client, an amount or an opening day are usual: nothing for --strict to stop at
    expect(input.issues.filter(({ level }) => level === "error")).toEqual([]);
    const blanks = input.issues.filter(({ code, level }) => code === "MISSING" && level === "warning");
    expect(blanks.map(({ heading, count }) => `${heading} ${count}`).sort()).toEqual([
      "account 1425",
      "close_value 2089",
      "engage_date 500",
    ]);
  });

  test("maven_crm: three renderings of dates give the same 8,800 deals", () => {
    const [iso, american, short] = [
      "sales_pipeline",
      "variants/sales_pipeline.us-dates",
      "variants/sales_pipeline.dd-mm-yy",
    ].map((name) => readInput([csv(`maven_crm/${name}.csv`), ...team()]).tables.Deals);
    for (const other of [american, short])
      for (const key of [
        "dealId",
        "clientId",
        "managerId",
        "stage",
        "status",
        "openDate",
        "closeDate",
        "amount",
      ] as const)
        expect(other[key]).toEqual(iso[key]);
    expect(isoDay(iso.closeDate.reduce((latest, day) => (day > latest ? day : latest), 0))).toBe("2017-12-31");
  });

  test("parch_posey: no mapping is needed; ids join, money is exact", () => {
    const input = readInput([
      csv("parch_posey/accounts.csv", "Clients"),
      csv("parch_posey/orders.csv", "Payments"),
      csv("parch_posey/sales_reps.csv", "Managers"),
      csv("parch_posey/web_events.csv", "Activities"),
    ]);
    const answer = expected("parch_posey/expected/kpi.json");
    const { Clients, Payments, Managers, Activities } = input.tables;
    expect([Clients, Managers, Payments, Activities].map(({ rowCount }) => rowCount)).toEqual([351, 50, 6912, 9073]);
    expect(moneyOf(input, Payments.amount)).toBe(answer.revenue);
    expect([Payments.clientId, Clients.managerId, Activities.clientId].map((rows) => rows.indexOf(-1))).toEqual([
      -1, -1, -1,
    ]);
    const prospects = Array.from(Clients.status).filter((code) => code === codeNumber("clientStatus", "prospect"));
    expect(prospects.length).toBe(1); // Goldman Sachs Group never ordered
    // the channel of an event is its kind, its day the day it was done: nothing to complain of
    const count = (codes: Int8Array, code: number): number => codes.filter((one) => one === code).length;
    expect(count(Activities.type, codeNumber("activityType", "other"))).toBe(5298 + 952); // direct and organic
    expect(count(Activities.type, codeNumber("activityType", "advert"))).toBe(906 + 476 + 967 + 474);
    expect(count(Activities.status, codeNumber("activityStatus", "done"))).toBe(9073);
    expect(input.issues.filter(({ level, table }) => level !== "notice" && table === "Activities")).toEqual([]);
  });

  test("ru_files: cp1251, dd.mm.yyyy 0:00, one equal row named and kept", () => {
    const input = readInput([csv("ru_files/prodazhi_2020.cp1251.csv", undefined, "windows-1251")]);
    const { Payments, Clients } = input.tables;
    expect([Payments.rowCount, Clients.rowCount, moneyOf(input, Payments.amount)]).toEqual([3439, 4, 237276715]);
    expect(Clients.name.words).toContain("О'КЕЙ");
    expect(codesOf(input)).toContain("DUPLICATE_ROW 1");
  });

  test("plan_fact_2015: rows that two of the five workbooks hold count once, or all when asked", async () => {
    const folder = "ru_files/plan_fact_2015";
    const files = readdirSync(`${data}/${folder}`).filter((name) => name.startsWith("Продажи"));
    expect(files.length).toBe(5);
    const sheets = (await Promise.all(files.map((name) => xlsx(`${folder}/${name}`, "Payments")))).flat();
    const mapping = { "Payments.clientId": "Отдел" };
    const once = readInput(sheets, { mapping });
    expect([once.tables.Payments.rowCount, moneyOf(once, once.tables.Payments.amount)]).toEqual([12087, 3709561.51]);
    expect(codesOf(once)).toContain("ROWS_REPEATED 1767");
    const all = readInput(sheets, { mapping, settings: { duplicates: "keep" } });
    expect([all.tables.Payments.rowCount, moneyOf(all, all.tables.Payments.amount)]).toEqual([13854, 4271393.49]);
  });

  test.for(["Goals", "Clients", "Deals", "Payments", "Market", "PlanHistory", undefined] as const)(
    "plan_fact_2015: the laid-out plan is refused as %s, with the headings that stand there",
    async (table) => {
      const input = readInput(await xlsx("ru_files/plan_fact_2015/План продаж.xlsx", table));
      const refusal = input.issues.find(({ code }) => code === "NO_TABLE");
      expect(refusal).toMatchObject({ level: "error", sheet: "План продаж", row: 1 });
      expect(refusal!.message.ru).toContain("Отделы/Товарные группы, Период, Антисептики");
      expect(input.recognised).toEqual([]);
    },
  );
});

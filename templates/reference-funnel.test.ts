import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { describeSheets, planSales, readInput, resultsAsJson, type RawSheet } from "../engine/index.ts";
import { readFile } from "../files/index.ts";

const data = fileURLToPath(new URL("../../shared/data/maven_crm/", import.meta.url));
const present = existsSync(data);
if (!present) console.log("reference answers of the funnel skipped: no folder shared/data beside the project");

interface Answer {
  readonly key: string;
  readonly deals: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  readonly win_rate_closed: number;
  readonly won_share_of_all: number;
}
interface Answers {
  readonly overall: Answer;
  readonly by_manager: readonly Answer[];
  readonly by_agent: readonly Answer[];
}
interface FunnelAnswers {
  readonly current: Readonly<Record<string, number>>;
  readonly conversion: Readonly<Record<string, number>>;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** From files to the figures a script reads. */
async function sheetsOf(pipeline: string): Promise<(sheet: string, table: string) => Rows> {
  const files = { Deals: pipeline, Clients: "accounts.csv", Managers: "sales_teams.csv" };
  const sheets: RawSheet[] = [];
  for (const [table, file] of Object.entries(files))
    for (const sheet of await readFile(data + file)) sheets.push({ ...sheet, table });
  const json = resultsAsJson(describeSheets(planSales(readInput(sheets)), "en", ["R-09", "R-11", "T-07", "T-08"]));
  return (sheet, table) => {
    const { columns, rows } = json[sheet].tables[table];
    return rows.map((row) => Object.fromEntries(columns.map((key, place) => [key, row[place]])));
  };
}

const answers = <T>(file: string): T => JSON.parse(readFileSync(`${data}expected/${file}`, "utf8")) as T;

describe.skipIf(!present)("maven_crm through the whole road", () => {
  let rows: (sheet: string, table: string) => Rows;
  let winRates: Answers;
  let funnel: FunnelAnswers;
  beforeAll(async () => {
    rows = await sheetsOf("sales_pipeline.csv");
    winRates = answers("win_rates.json");
    funnel = answers("funnel.json");
  });

  test("[CALC-14] 8,800 entered Prospecting, 8,300 went on to Engaging, 4,238 won", () => {
    const [prospecting, engaging] = rows("R-11", "stages");
    expect(prospecting).toMatchObject({ stage: "Prospecting", entered: 8800, reachedNext: 8300, won: 4238, open: 500 });
    expect(prospecting.cohort).toBeCloseTo(funnel.conversion["Prospecting->Engaging"], 10);
    expect(engaging).toMatchObject({ stage: "Engaging", entered: 8300, reachedNext: 4238, lost: 2473, open: 1589 });
    expect(engaging.resolved).toBeCloseTo(funnel.conversion["Closed->Won"], 10);
  });

  test("[AM-31] 4,238 of 6,711 closed and of 8,800 opened", () => {
    const [ofClosed, ofOpened] = rows("R-11", "winRates");
    expect(ofClosed).toMatchObject({ won: 4238, n: 6711 });
    expect(ofClosed.share).toBeCloseTo(winRates.overall.win_rate_closed, 10);
    expect(ofOpened).toMatchObject({ won: 4238, n: 8800 });
    expect(ofOpened.share).toBeCloseTo(winRates.overall.won_share_of_all, 10);
  });

  test.for([
    ["[AM-18] the seller who owns the deal", "byManager", "manager", "by_agent"],
    ["[AM-18] the seller's superior", "bySupervisor", "supervisor", "by_manager"],
  ] as const)("%s: every win rate", ([, table, name, answer]) => {
    const ours = new Map(rows("R-11", table).map((row) => [row[name], row]));
    expect(ours.size).toBe(winRates[answer].length);
    for (const { key, deals, won, lost, open, win_rate_closed, won_share_of_all } of winRates[answer]) {
      const row = ours.get(key);
      expect(row, key).toMatchObject({ deals, won, lost, open });
      expect(row?.winRate).toBeCloseTo(win_rate_closed, 9);
      expect(row?.wonOfAll).toBeCloseTo(won_share_of_all, 9);
    }
  });

  test("[CALC-12] the board, the pivot and the list hold the same open deals", () => {
    const { Prospecting, Engaging } = funnel.current;
    expect(rows("R-09", "summary").map(({ stage, count }) => [stage, count])).toEqual([
      ["Prospecting", Prospecting],
      ["Engaging", Engaging],
    ]);
    const counted = rows("R-09", "board").reduce((sum, { count }) => sum + Number(count), 0);
    expect(counted).toBe(Prospecting + Engaging);
    expect(rows("R-09", "deals")).toHaveLength(Prospecting + Engaging);
    expect(rows("R-09", "closedStages")).toEqual([{ stage: "Won", money: 10005534, count: 4238 }]);
  });

  test.for(["us-dates", "dd-mm-yy"])("dates written %s give the same conversions and rates", async (variant) => {
    const other = await sheetsOf(`variants/sales_pipeline.${variant}.csv`);
    for (const table of ["stages", "winRates", "byManager"]) expect(other("R-11", table)).toEqual(rows("R-11", table));
  });
});

import { expect, test } from "vitest";
import {
  buildPlanWorkbook,
  dayOf,
  describeSheets,
  planSales,
  readInput,
  resultsAsJson,
  type Language,
  type RawSheet,
  type SalesPlan,
} from "../engine/index.ts";
import { readWorkbook } from "./xlsx/read-workbook.ts";
import { writeWorkbook } from "./xlsx/write-workbook.ts";

const asOf = dayOf(2026, 3, 2);
const sheets = ["R-00", "R-10"];

const heading = ["Deal ID", "Client", "Owner", "Status", "Stage", "Opened", "Closed", "Amount", "Forecast close"];
const first = [
  ["1001", "Alfa", "Ann", "open", "Proposal", "2026-01-01", null, 100, "2026-06-01"],
  ["=2+2", "Beta", "Bob", "open", "Negotiation", "2026-01-01", null, 200, "2026-06-01"],
  ["+7,1|", "Beta", "Bob", "open", "Negotiation", "2026-01-01", null, 300.5, null],
];
const second = [
  ["1001", "Alfa", "Ann", "open", "Negotiation", "2026-01-01", null, 120, "2026-06-01"],
  ["=2+2", "Beta", "Bob", "won", "Won", "2026-01-01", "2026-03-05", 200, "2026-06-01"],
  ["1004", "Gamma", "Ann", "open", "Proposal", "2026-03-04", null, 50, null],
];

function plan(input: readonly RawSheet[], day: number): SalesPlan {
  return planSales(readInput(input), { asOf: day });
}

async function written(of: SalesPlan, language: Language): Promise<RawSheet[]> {
  const workbook = buildPlanWorkbook(of, describeSheets(of, language, sheets), language);
  return await readWorkbook(await writeWorkbook(workbook), "plan.xlsx");
}

/** The workbook a week later: the user has changed the deals, everything else stands as it was written. */
function withDeals(input: readonly RawSheet[], rows: readonly (readonly (string | number | null)[])[]): RawSheet[] {
  const table = ["Deals", "Сделки"];
  return input.map((sheet) => (table.includes(sheet.name) ? { ...sheet, rows: [heading, ...rows] } : sheet));
}

test.each<Language>(["en", "ru"])(
  "[CALC-13] a workbook on another computer: what the last build kept is there, and shown (%s)",
  async (language) => {
    const before = await written(plan([{ name: "Deals", rows: [heading, ...first] }], asOf), language);
    const now = plan(withDeals(before, second), asOf + 7);
    expect([now.movement.from, now.movement.source]).toEqual([asOf, "saved"]);
    expect(now.movement.goneIds).toEqual(["+7,1|"]);
    const { "R-10": movement, "R-00": overview } = resultsAsJson(describeSheets(now, language, sheets));
    const bridge = new Map(movement.tables.bridge.rows.map(([step, , money]) => [step, money]));
    expect(bridge.get("start")).toBe(600.5);
    expect([bridge.get("created"), bridge.get("estimatedUp"), bridge.get("won"), bridge.get("removed")]).toEqual([
      50, 20, -200, -300.5,
    ]);
    expect([bridge.get("end"), bridge.get("check")]).toEqual([170, 0]);
    expect(overview.tables.lastBuild.columns).toContain("openMoney");

    // Built again on the same day, and once more the week after: three days are kept, each once.
    const third = plan(await written(plan(await written(now, language), asOf + 7), language), asOf + 14);
    expect(Array.from(third.history.earlier.keys())).toEqual([asOf, asOf + 7]);
    expect(third.issues.filter(({ table }) => table === "BuildHistory")).toEqual([]);
  },
);

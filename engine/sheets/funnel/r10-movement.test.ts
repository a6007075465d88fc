import { describe, expect, test } from "vitest";
import { dayOf } from "../../ground/day.ts";
import type { RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { Language } from "../../ground/text.ts";
import { describeSheets } from "../describe-sheets.ts";
import { resultsAsJson, type JsonTable } from "../results-json.ts";

const asOf = dayOf(2026, 3, 9);

const heading = ["Deal ID", "Client", "Owner", "Status", "Stage", "Opened", "Closed", "Amount", "Forecast close"];
const deals: RawSheet = {
  name: "Deals",
  rows: [
    heading,
    ["D1", "Alfa", "Ann", "open", "Negotiation", "2026-01-01", null, 120, null],
    ["D2", "Beta", "Bob", "won", "Won", "2026-01-01", "2026-03-05", 200, null],
    ["D3", "Beta", "Bob", "open", "Proposal", "2026-01-01", null, 300, null],
    ["D4", "Alfa", "Ann", "open", "Proposal", "2026-03-04", null, 50, null],
  ],
};
const snapshots: RawSheet = {
  name: "Snapshots",
  rows: [
    ["Snapshot", "Deal", "Stage", "Amount"],
    ["2026-03-02", "D1", "Proposal", 999],
    ["2026-03-02", "D1", "Proposal", 100],
    ["2026-03-02", "D2", "Negotiation", 200],
    ["2026-03-02", "D3", "Negotiation", 300],
  ],
};
const log: RawSheet = {
  name: "StageLog",
  rows: [
    ["Deal ID", "Date", "Stage"],
    ["D1", "2026-01-01", "Proposal"],
    ["D1", "2026-03-06", "Negotiation"],
    ["D2", "2026-01-01", "Negotiation"],
    ["D3", "2026-01-01", "Negotiation"],
    ["D3", "2026-03-06", "Proposal"],
  ],
};

function sheetOf(sheets: readonly RawSheet[], settings: Record<string, string> = {}, language: Language = "en") {
  const plan = planSales(readInput(sheets, { settings, language }), { asOf });
  const [sheet] = describeSheets(plan, language, ["R-10"]);
  return { plan, sheet, tables: resultsAsJson([sheet])["R-10"].tables };
}

function column({ columns, rows }: JsonTable, key: string): unknown[] {
  return rows.map((row) => row[columns.indexOf(key)]);
}

function words(sheet: ReturnType<typeof sheetOf>["sheet"]): string {
  return sheet.blocks.flatMap((block) => (block.type === "note" ? block.lines : [])).join(" ");
}

describe("R-10", () => {
  test("[CALC-13] worked example from saved rows, the last row of a day counts: closing 350 and 120, checks 0", () => {
    const { tables, sheet } = sheetOf([deals, snapshots]);
    expect(column(tables.money, "opening")).toEqual([100, 500]);
    expect(column(tables.money, "reestimated")).toEqual([0, 20]);
    expect(column(tables.money, "closing")).toEqual([350, 120]);
    expect([...column(tables.money, "check"), ...column(tables.counts, "check")]).toEqual([0, 0, 0, 0]);
    expect(column(tables.deals, "move")).toEqual(["won", "new", "forward", "back"]);
    expect(words(sheet)).toContain("The first day is a saved state of the funnel (2026-03-02).");
  });

  test("[CALC-13] without saved rows the stage log tells the same moves, at today's money", () => {
    const { tables, plan } = sheetOf([deals, log]);
    expect(plan.movement.from).toBe(asOf - 7);
    expect(column(tables.counts, "movedIn")).toEqual([1, 1]);
    expect(column(tables.money, "opening")).toEqual([120, 500]);
    expect(column(tables.money, "reestimated")).toEqual([0, 0]);
    expect(column(tables.money, "closing")).toEqual([350, 120]);
  });

  test("[CALC-13] the day set counts, a day to come is today, and a deal opened again is new with a word", () => {
    expect(sheetOf([deals, log], { movementFrom: "2026-03-07" }).plan.movement.from).toBe(asOf - 2);
    expect(sheetOf([deals, log], { movementFrom: "2027-01-01" }).plan.movement.from).toBe(asOf);
    const again = [...log.rows, ["D4", "2026-02-01", "Lost"], ["D4", "2026-03-05", "Proposal"]];
    const opened = deals.rows.map((row) => (row[0] === "D4" ? row.with(5, "2026-01-05") : row));
    const { tables } = sheetOf([
      { ...deals, rows: opened },
      { ...log, rows: again },
    ]);
    expect(column(tables.deals, "move")).toContain("open again");
    expect(column(tables.money, "created")).toEqual([50, 0]);
  });

  test("[AM-34] the bridge stands with its check, and its chart hangs between start and end", () => {
    const { tables, sheet } = sheetOf([deals, snapshots]);
    expect(Object.fromEntries(tables.bridge.rows.map(([step, , money]) => [step, money]))).toEqual({
      start: 600,
      created: 50,
      estimatedUp: 20,
      pulledIn: 0,
      estimatedDown: 0,
      pushedOut: 0,
      won: -200,
      lost: 0,
      removed: 0,
      end: 470,
      check: 0,
    });
    expect(column(tables.bridgeSteps, "level")).toEqual([600, 0, 0, 0, 0, 0, 0, 0, 0, 470]);
    expect(column(tables.bridgeSteps, "base")).toEqual([0, 600, 650, 670, 670, 670, 470, 470, 470, 0]);
    const chart = sheet.blocks.find((block) => block.type === "chart");
    expect(chart?.type === "chart" && chart.series[0].hidden).toBe(true);
  });

  test.each<Language>(["en", "ru"])(
    "[CALC-13] without deals a friendly word, without a log what to add (%s)",
    (language) => {
      const none = sheetOf(
        [{ name: "Deals", rows: [heading, ["D1", "Alfa", "Ann", "won", "Won", "2025-01-01", "2025-02-01", 5, null]] }],
        {},
        language,
      );
      expect(Object.keys(none.tables)).toEqual([]);
      expect(words(none.sheet)).toContain(language === "en" ? "sheet Deals" : "«Сделки»");
      expect(words(sheetOf([deals], {}, language).sheet)).toMatch(/StageLog|История этапов/);
    },
  );
});

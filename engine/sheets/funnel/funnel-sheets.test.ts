import { describe, expect, test } from "vitest";
import { dayOf } from "../../ground/day.ts";
import type { RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { Language } from "../../ground/text.ts";
import { describeSheets } from "../describe-sheets.ts";
import { placeSheets } from "../workbook/place-sheets.ts";
import { resultsAsJson, type JsonTable } from "../results-json.ts";

const funnelSheets = ["R-09", "R-11", "T-07", "T-08"];

const clients: RawSheet = {
  name: "Clients",
  rows: [
    ["Client ID", "Name", "Manager", "Potential A/B/C", "Potential (mark)"],
    ["1", "Alfa", "Ann", null, null],
    ["2", "Beta", "Bob", null, null],
  ],
};
const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Owner", "Status", "Stage", "Opened", "Closed", "Amount", "Probability"],
    ["D1", "Alfa", "Ann", "open", "Proposal", "2026-02-01", null, 500000, 0.2],
    ["D2", "Alfa", "Ann", "open", "Proposal", "2026-02-11", null, 100000, 0.2],
    ["D3", "Beta", "Bob", "open", "Proposal", "2026-02-01", null, null, null],
    ["D4", "Beta", null, "open", "Negotiation", "2026-02-20", null, 400000, 0.5],
    ["D5", "Beta", "Bob", "won", "Won", "2026-01-01", "2026-02-15", 800000, null],
    ["D6", "Beta", "Bob", "lost", "Lost", "2026-01-01", "2026-02-15", 0, null],
    ["D7", "Beta", "Bob", "open", null, "2026-01-01", null, 50000, null],
  ],
};
const steps: RawSheet = {
  name: "DealSteps",
  rows: [
    ["Deal ID", "Step", "Planned", "Done", "Action"],
    ["D1", 1, "2026-02-10", "2026-02-10", "Call"],
    ["D1", 2, "2026-02-20", null, "Meeting"],
    ["D4", 1, "2026-03-10", null, "Contract"],
  ],
};

function sheetsOf(input: readonly RawSheet[], language: Language = "en") {
  const plan = planSales(readInput(input, { language }), { asOf: dayOf(2026, 3, 1) });
  return describeSheets(plan, language, funnelSheets);
}

function tableOf(sheet: string, table: string, input: readonly RawSheet[] = [clients, deals, steps]): JsonTable {
  return resultsAsJson(sheetsOf(input))[sheet].tables[table];
}

function column({ columns, rows }: JsonTable, key: string): unknown[] {
  return rows.map((row) => row[columns.indexOf(key)]);
}

describe("R-09", () => {
  test("[CALC-12] the cube has a row for every stage, category and manager with deals; an amount that is blank is 0", () => {
    const board = tableOf("R-09", "board");
    expect(board.columns.slice(0, 6)).toEqual(["stage", "group", "manager", "count", "money", "expected"]);
    expect(board.rows).toEqual([
      ["Proposal", "A", "Bob", 1, 0, 0],
      ["Proposal", "none", "Ann", 2, 600000, 120000],
      ["Negotiation", "A", "Bob", 1, 400000, 200000],
      [null, "A", "Bob", 1, 50000, 0],
    ]);
  });

  test("[CALC-12] the pivot has totals by row and by column; won deals stand below the line", () => {
    const summary = tableOf("R-09", "summary");
    expect(column(summary, "count")).toEqual([3, 1, 1]);
    expect(column(summary, "countA")).toEqual([1, 1, 1]);
    expect(column(summary, "countNone")).toEqual([2, 0, 0]);
    expect(column(summary, "money")).toEqual([600000, 400000, 50000]);
    const [sheet] = sheetsOf([clients, deals]);
    const pivot = sheet.blocks.find(({ key }) => key === "summary");
    const totals = pivot?.type === "table" ? pivot.columns.map(({ key, total }) => [key, total?.value]) : [];
    expect(Object.fromEntries(totals)).toMatchObject({
      count: 5,
      countA: 3,
      countNone: 2,
      money: 1_050_000,
      expected: 320000,
    });
    expect(tableOf("R-09", "closedStages").rows).toEqual([["Won", 800000, 1]]);
  });

  test("[CALC-12] every open deal is listed by manager, also one whose stage is not known, with its next step", () => {
    const list = tableOf("R-09", "deals");
    expect(column(list, "deal")).toEqual(["D1", "D2", "D4", "D3", "D7"]);
    expect(column(list, "manager")).toEqual(["Ann", "Ann", "Bob", "Bob", "Bob"]);
    expect(column(list, "days")).toEqual([28, 18, 9, 28, 59]);
    expect(column(list, "stage")).toEqual(["Proposal", "Proposal", "Negotiation", "Proposal", null]);
    expect(column(list, "expected")).toEqual([100000, 20000, 200000, null, null]);
    expect(column(list, "nextStep")).toEqual(["Meeting", null, "Contract", null, null]);
    expect(column(list, "nextDate")).toEqual(["2026-02-20", null, "2026-03-10", null, null]);
    expect(list.columns.at(-1)).toBe("note");
  });

  test("[AM-61] a note on a deal is found again by the deal", () => {
    const [written] = placeSheets(sheetsOf([clients, deals]), () => undefined);
    expect(written.sheet.id).toBe("R-09");
    const owned: RawSheet = {
      name: "Funnel",
      owned: "R-09",
      rows: [["Every open deal, by manager"], ["Deal", "Client", "Note"], ["D4", "Beta", "call the lawyer"]],
    };
    expect(column(tableOf("R-09", "deals", [clients, deals, owned]), "note")).toEqual([
      null,
      null,
      "call the lawyer",
      null,
      null,
    ]);
  });

  test("the bars of the funnel are centred by a margin of half of what is missing", () => {
    expect(column(tableOf("R-09", "chart"), "margin")).toEqual([0, 1, 1]);
  });
});

describe("R-11", () => {
  test("[CALC-14] contract columns; a lost deal without a stage makes the earlier stage an upper bound", () => {
    const stages = tableOf("R-11", "stages");
    expect(stages.columns.slice(0, 9)).toEqual([
      "stage",
      "entered",
      "reachedNext",
      "won",
      "lost",
      "open",
      "cohort",
      "resolved",
      "planning",
    ]);
    expect(column(stages, "stage")).toEqual(["Proposal", "Negotiation"]);
    expect(column(stages, "entered")).toEqual([6, 3]);
    expect(column(stages, "resolved")).toEqual([1, 0.5]);
    expect(column(stages, "assumed")).toEqual(["assumed", "assumed"]);
  });

  test("[AM-31] three rates with their kind, n and interval", () => {
    const rates = tableOf("R-11", "winRates");
    expect(column(rates, "won").slice(0, 3)).toEqual([1, 1, 0]);
    expect(column(rates, "n").slice(0, 3)).toEqual([2, 7, 0]);
    expect(column(rates, "share").slice(0, 3)).toEqual([0.5, 1 / 7, null]);
  });

  test("[AM-33] the sheet says that the figure is an upper bound", () => {
    const sheet = sheetsOf([clients, deals]).find(({ id }) => id === "R-11");
    const lines = sheet?.blocks.flatMap((block) => (block.type === "note" ? block.lines : [])) ?? [];
    expect(lines.some((line) => line.startsWith("upper bound: 1 lost deal"))).toBe(true);
  });
});

describe("T-07 and T-08", () => {
  test("T-07: expected money by client with the next step of the leading deal; risk is left for typing", () => {
    const table = tableOf("T-07", "clients");
    // Beta paid 800,000 and is A; nothing is known of Alfa's potential.
    expect(column(table, "client")).toEqual(["Beta"]);
    expect(column(table, "deals")).toEqual([3]);
    expect(column(table, "money")).toEqual([450000]);
    expect(column(table, "expected")).toEqual([200000]);
    expect(column(table, "nextStep")[0]).toBe("Contract");
    expect(column(table, "risk").every((cell) => cell === null)).toBe(true);
  });

  test("T-08: the week from the Monday before, movement that balances", () => {
    const movement = tableOf("T-08", "movement");
    const sum = (key: string): number => (column(movement, key) as number[]).reduce((total, one) => total + one, 0);
    expect(sum("opening") + sum("created") - sum("won") - sum("lost")).toBe(sum("closing"));
    expect(sum("closing")).toBe(5);
    expect(tableOf("T-08", "document").rows[0]).toContain("2026-02-23 to 2026-03-01");
  });

  test.for(["T-07", "T-08"])("%s: the header block has every field of the register", (id) => {
    const document = tableOf(id, "document");
    expect(document.columns).toEqual([
      "document",
      "preparedBy",
      "author",
      "period",
      "date",
      "toWhom",
      "control",
      "due",
    ]);
  });
});

const payments: RawSheet = {
  name: "Payments",
  rows: [
    ["Date", "Client", "Amount"],
    ["2026-02-01", "Alfa", 100],
  ],
};
const bare: RawSheet = {
  name: "Deals",
  rows: [
    ["Client", "Opened", "Amount"],
    ["Alfa", "2026-02-01", 100],
  ],
};

/** A formula names its columns in braces, as words that were not filled in do. */
const withoutFormulas = (_key: string, value: unknown): unknown =>
  typeof value === "string" && value.startsWith("=") ? "" : value;

describe.each(["en", "ru"] as const)("tiny input in %s", (language) => {
  test.for([
    ["only deals", [deals]],
    ["only clients", [clients]],
    ["only payments", [payments]],
    ["deals without stages, ids and managers", [bare]],
    ["nothing", []],
  ] as const)("%s: every sheet says something and has its place", ([, input]) => {
    const sheets = sheetsOf(input, language);
    expect(sheets.map(({ id }) => id)).toEqual(funnelSheets);
    for (const sheet of sheets) {
      expect(sheet.blocks.some((block) => block.type === "note" || block.type === "form")).toBe(true);
      expect(JSON.stringify(sheet, withoutFormulas)).not.toMatch(/NaN|undefined|\{\w+\}/);
    }
    expect(placeSheets(sheets, () => undefined)).toHaveLength(funnelSheets.length);
  });
});

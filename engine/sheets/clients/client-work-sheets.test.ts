import { describe, expect, test } from "vitest";
import type { RawCell, RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { Language } from "../../ground/text.ts";
import { describeSheets } from "../describe-sheets.ts";
import type { ResultSheet } from "../result-sheet.ts";
import { resultsAsJson } from "../results-json.ts";

const ids = ["R-02", "R-08", "R-25", "R-29"];

function sheet(name: string, ...rows: readonly (readonly RawCell[])[]): RawSheet {
  return { name, rows };
}

function described(
  sheets: readonly RawSheet[],
  settings: Readonly<Record<string, string>> = {},
  language: Language = "en",
): ResultSheet[] {
  const input = readInput(sheets, { settings: { asOf: "2026-12-31", period: "2026", ...settings } });
  return describeSheets(planSales(input), language, ids);
}

/** Rows of a table as objects by column key, as scripts read them. */
function rowsOf(sheets: readonly ResultSheet[], id: string, table: string): Record<string, unknown>[] {
  const { columns, rows } = resultsAsJson(sheets)[id].tables[table];
  return rows.map((row) => Object.fromEntries(columns.map((key, place) => [key, row[place]])));
}

function linesOf({ blocks }: ResultSheet): string {
  return blocks.flatMap((block) => (block.type === "note" ? block.lines : [])).join(" ");
}

const clients = sheet(
  "Clients",
  ["Client", "Status", "Client potential", "Potential per year", "Manager", "Client class", "First enquiry", "Source"],
  ["Alfa", "client", "A", 900, "Ann", "target", null, null],
  ["Beta", "client", "B", 300, "Ann", "assigned", "2026-02-01", "exhibition"],
  ["Gamma", "client", "C", 50, "Bob", null, null, null],
  ["Delta", "prospect", "A", 700, "Bob", "joint", "2026-03-01", "internet"],
  ["Zeta", "prospect", "A", 600, null, null, null, null],
);
const payments = sheet(
  "Payments",
  ["Date", "Client", "Amount", "Product group", "Price before discount", "Profit"],
  ["2025-05-01", "Alfa", 100, "Boxes", 100, 20],
  ["2025-05-01", "Gamma", 300, "Boxes", 300, 60],
  ["2026-03-01", "Alfa", 500, "Boxes", 500, 100],
  ["2026-04-01", "Alfa", 300, "Tape", 400, 60],
  ["2026-05-01", "Beta", 50, "Tape", 50, 10],
);
const activities = sheet(
  "Activities",
  ["Client", "Type", "Status", "Done", "Due", "Minutes", "Interest"],
  ["Alfa", "call", "done", "2026-01-15", null, 120, null],
  ["Gamma", "meeting away", "done", "2026-02-15", null, 1200, null],
  ["Delta", "call", "done", "2026-03-15", null, 15, "refused"],
  ["Alfa", "call", "planned", null, "2026-12-01", null, null],
);
const norms = sheet("Norms", ["Operation", "Minutes"], ["call", 60]);
const categoryNorms = sheet(
  "CategoryNorms",
  ["Group", "Operation", "Count per year"],
  ["A", "call", 34],
  ["B", "call", 11],
  ["C", "call", 2],
);
const company = [clients, payments, activities, norms, categoryNorms];

describe("R-08", () => {
  test("[CALC-11] 40 hours of a year: A its norm, B what is left, C is stopped", () => {
    const sheets = described(company, { skimHours: "40" });
    expect(
      rowsOf(sheets, "R-08", "clients").map((row) => [
        row.client,
        row.norm,
        row.spent,
        row.proposed,
        row.change,
        row.verdict,
      ]),
    ).toEqual([
      ["Alfa", 34, 2, 34, 32, "increase"],
      ["Beta", 11, 0, 6, 6, "increase"],
      ["Gamma", 2, 20, 0, -20, "stop"],
    ]);
    expect(rowsOf(sheets, "R-08", "stop").map(({ client }) => client)).toEqual(["Gamma"]);
    expect(rowsOf(sheets, "R-08", "growth").map(({ client }) => client)).toEqual(["Alfa", "Beta"]);
    expect(linesOf(sheets[1])).toContain("The hours do not cover the norms: 7 h are missing");
  });

  test("[CALC-11] with hours to spare nobody is left, the rest is free for new clients", () => {
    const sheets = described(company, { skimHours: "50" });
    expect(rowsOf(sheets, "R-08", "summary")[0]).toMatchObject({
      capacity: 50,
      proposed: 47,
      free: 3,
      moved: 43,
      others: 0.25,
    });
    expect(linesOf(sheets[1])).toContain("Nobody has to be left.");
  });

  test("[CALC-11] who is on the stop list and pays is told with the money", () => {
    const paying = { ...payments, rows: [...payments.rows, ["2026-05-01", "Gamma", 50, null, null, null]] };
    const sheets = described([clients, paying, activities, norms, categoryNorms], { skimHours: "40" });
    expect(rowsOf(sheets, "R-08", "stop")[0]).toMatchObject({ client: "Gamma", value: 50 });
    expect(linesOf(sheets[1])).toContain("1 clients on the stop list pay, 50 so far");
  });

  test("[CALC-11] a seller who logged more hours than there are is named", () => {
    const team = sheet("Managers", ["Name", "FTE"], ["Ann", 1], ["Bob", 0.01]);
    const sheets = described([...company, team]);
    expect(linesOf(sheets[1])).toContain("More hours of contacts on record than they have: Bob");
    // Ann 120 minutes with Alfa, Bob 1,200 with Gamma and 15 with Delta.
    expect(rowsOf(sheets, "R-08", "sellers").map(({ logged }) => logged)).toEqual([2, 20.25]);
  });

  test("[CALC-11] hours by the setting: those spent", () => {
    const sheets = described(company, { skimCapacity: "spent" });
    expect(rowsOf(sheets, "R-08", "summary")[0]).toMatchObject({ capacity: 22, proposed: 22, free: 0 });
  });

  test("[CALC-11] quality of contacts by group: C was met in person, A was called", () => {
    const quality = rowsOf(described(company), "R-08", "quality");
    expect(quality.map(({ contacts, faceToFace }) => [contacts, faceToFace])).toEqual([
      [1, 0],
      [0, null],
      [1, 1],
      [2, 0.5],
    ]);
  });
});

const halfYears = [
  sheet(
    "Clients",
    ["Client", "First enquiry"],
    ["Early", "2025-01-10"],
    ["Late", null],
    ["New", "2026-01-10"],
    ["Old", null],
  ),
  sheet(
    "Payments",
    ["Client", "Date", "Amount"],
    ["Early", "2025-02-01", 10],
    ["Late", "2025-11-01", 500],
    ["New", "2026-02-01", 30],
    ["Old", "2026-06-30", 40],
  ),
];
const wonOnly = [
  sheet(
    "Deals",
    ["Deal ID", "Client", "Status", "Opened", "Closed", "Amount"],
    ["D1", "Alfa", "won", "2025-01-01", "2025-03-01", 10],
    ["D2", "Alfa", "won", "2026-01-01", "2026-03-01", 10],
    ["D3", "Beta", "won", "2026-01-01", "2026-03-01", 10],
    ["D4", "Gamma", "open", "2026-01-01", null, 10],
  ),
];

describe("R-25", () => {
  const sheets = described(company, { retentionRate: "0.8", valueYears: "3" });
  const figures = new Map(rowsOf(sheets, "R-25", "figures").map((row) => [row.figure, row]));

  test("[CALC-34] contacts by source, first payers, who was screened out", () => {
    expect(figures.get("newContacts")).toMatchObject({ now: 2, before: 0, block: 1 });
    expect(figures.get("firstPayers")).toMatchObject({ now: 1, before: 2, verdict: "worse" });
    expect(figures.get("firstMoney")).toMatchObject({ now: 50, before: 400 });
    expect(figures.get("conversion")).toMatchObject({ now: 0.5 });
    expect(rowsOf(sheets, "R-25", "zombies").map(({ client, reason }) => [client, reason])).toEqual([
      ["Delta", "refused"],
    ]);
    expect(rowsOf(sheets, "R-25", "sources").map(({ source, contacts }) => [source, contacts])).toEqual([
      ["exhibition", 1],
      ["internet", 1],
    ]);
  });

  test("[CALC-34] regular clients: 800 in two payments, two groups, 800 of 900 by list, one of two stays", () => {
    expect(figures.get("check")).toMatchObject({ now: 400, before: null, verdict: "none" });
    expect(figures.get("frequency")).toMatchObject({ now: 2 });
    expect(figures.get("breadth")).toMatchObject({ now: 2 });
    expect(figures.get("discount")?.now).toBeCloseTo(1 / 9, 12);
    expect(figures.get("retention")).toMatchObject({ now: 0.5 });
  });

  test("[CALC-34] [AM-81] half a year stands against the same half of the year before", () => {
    const half = rowsOf(described(halfYears, { asOf: "2026-06-30" }), "R-25", "figures");
    const of = (name: string) => half.find(({ figure }) => figure === name);
    expect(of("firstPayers")).toMatchObject({ now: 2, before: 1, verdict: "better" });
    expect(of("firstMoney")).toMatchObject({ now: 70, before: 10 });
  });

  test("[CALC-34] where sales come from won deals, first payers do too", () => {
    const figure = rowsOf(described(wonOnly), "R-25", "figures").find((row) => row.figure === "firstPayers");
    expect(figure).toMatchObject({ now: 1, before: 1 });
    expect(rowsOf(described(wonOnly), "R-29", "classes")[0]).toMatchObject({ firstPayers: 1 });
  });

  test("[CALC-34] more first payers than new contacts is no conversion, so neither better nor worse", () => {
    const sheets = described(halfYears, { asOf: "2026-06-30" });
    expect(rowsOf(sheets, "R-25", "figures").find((row) => row.figure === "conversion")).toMatchObject({
      ...{ now: 2, before: 1, verdict: "none" },
    });
  });

  test("[CALC-35] a group's value is that of its yearly profit", () => {
    // 160 a year: 160 × (0.7273 + 0.5289 + 0.3847)
    expect(rowsOf(sheets, "R-25", "value")[0].value).toBeCloseTo(262.5394, 3);
  });
});

describe("R-29", () => {
  const sheets = described(company);

  test("[CALC-37] by class: contacted, first payers, overdue", () => {
    const classes = rowsOf(sheets, "R-29", "classes");
    expect(classes.map((row) => row.class)).toEqual(["target", "assigned", "joint", "unset"]);
    expect(classes[0]).toMatchObject({ clients: 1, contacted: 1, firstPayers: 0, money: 800, overdue: 1 });
    expect(classes[1]).toMatchObject({ contactedShare: 0, convertedShare: 1 });
  });

  test("[CALC-37] a class is proposed where none is set, and contradictions are named, as issues too", () => {
    expect(rowsOf(sheets, "R-29", "suggested").map(({ client, suggestion }) => [client, suggestion])).toEqual([
      ["Gamma", "assigned"],
      ["Zeta", "target"],
    ]);
    expect(rowsOf(sheets, "R-29", "warnings").map(({ client, warning }) => [client, warning])).toEqual([
      ["Alfa", "targetIsClient"],
      ["Delta", "jointIsTarget"],
    ]);
    const input = readInput(company, { settings: { asOf: "2026-12-31", period: "2026" } });
    const codes = planSales(input).issues.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["TARGET_IS_CLIENT", "JOINT_IS_TARGET"]));
  });
});

describe("R-02", () => {
  test("[AM-15] [AM-16] regularity and migration stand on the sheet", () => {
    const sheets = described(company);
    expect(rowsOf(sheets, "R-02", "abcXyz")[0]).toMatchObject({ actual: "A", x: 0, y: 0, z: 1 });
    const moves = rowsOf(sheets, "R-02", "movementClients");
    // 2025: Gamma 300 of 400 is A, Alfa stands at 0.75, A too. 2026: Alfa A, Beta (at 0.94) B, Gamma is lost.
    expect(moves.find(({ before }) => before === "A")).toMatchObject({ nowA: 1, lost: 1 });
    expect(moves.find(({ before }) => before === "new")).toMatchObject({ nowB: 1, lost: null });
    expect(linesOf(sheets[0])).toContain("1 are new, 1 are lost");
  });
});

describe("what is not known", () => {
  const tiny: readonly (readonly [string, readonly RawSheet[]])[] = [
    ["only clients", [clients]],
    ["only payments", [payments]],
    ["only contacts and a client", [sheet("Clients", ["Client", "Status"], ["Alfa", "client"]), activities]],
    [
      "only deals",
      [
        sheet(
          "Deals",
          ["Deal ID", "Client", "Stage", "Amount", "Opened", "Closed", "Status"],
          ["D1", "Alfa", "Won", 1200, "2026-01-01", "2026-04-01", "won"],
        ),
      ],
    ],
  ];

  test.for(tiny)("%s: the sheets say what to add, and no cell is NaN", ([, sheets]) => {
    for (const language of ["en", "ru"] as const) {
      const result = described(sheets, {}, language);
      expect(result.map(({ id }) => id)).toEqual(ids);
      expect(JSON.stringify(resultsAsJson(result))).not.toContain("NaN");
      for (const { blocks } of result)
        for (const block of blocks)
          if (block.type === "table")
            for (const { values } of block.columns) expect(Array.from(values).some(Number.isNaN)).toBe(false);
    }
  });

  test("no words are left in English on a Russian sheet", () => {
    for (const { blocks, title, name } of described(company, {}, "ru").slice(1)) {
      const texts = [title, name];
      for (const block of blocks) {
        if (block.type === "note") texts.push(...block.lines);
        if (block.type === "table") texts.push(block.title ?? "", ...block.columns.map(({ heading }) => heading));
        if (block.type === "form") texts.push(...block.fields.flatMap(({ label, note }) => [label, note ?? ""]));
      }
      expect(texts.filter((text) => /[a-z]{3,}/.test(text) && !/skimHours|retentionRate/.test(text))).toEqual([]);
    }
  });
});

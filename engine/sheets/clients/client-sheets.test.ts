import { describe, expect, test } from "vitest";
import type { RawCell, RawSheet } from "../../input/raw-sheet.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { Language } from "../../ground/text.ts";
import { describeSheets } from "../describe-sheets.ts";
import type { Block, ResultSheet, TableBlock } from "../result-sheet.ts";
import { resultsAsJson } from "../results-json.ts";

function sheet(name: string, ...rows: readonly (readonly RawCell[])[]): RawSheet {
  return { name, rows };
}

const payments = sheet(
  "Payments",
  ["Date", "Client", "Amount"],
  ["2026-03-01", "Alfa", 500],
  ["2026-04-01", "Beta", 300],
  ["2026-05-01", "Gamma", 100],
  ["2026-05-02", "Delta", 60],
  ["2026-05-03", "Epsilon", 40],
  ["2026-05-04", "Zeta", -70],
);

function described(
  sheets: readonly RawSheet[],
  language: Language = "en",
  settings: Readonly<Record<string, string>> = {},
): ResultSheet[] {
  const input = readInput(sheets, { settings: { asOf: "2026-12-31", period: "2026", ...settings } });
  return describeSheets(planSales(input), language, ["R-01", "R-02", "R-03"]);
}

function tableOf(sheets: readonly ResultSheet[], path: string): TableBlock {
  const [id, key] = path.split(".");
  const block = sheets.find((one) => one.id === id)?.blocks.find((one) => one.key === key);
  if (block?.type !== "table") throw new RangeError(`path, expected a table, got ${path}`);
  return block;
}

function column(sheets: readonly ResultSheet[], path: string): unknown[] {
  const [id, key, name] = path.split(".");
  return Array.from(tableOf(sheets, `${id}.${key}`).columns.find((one) => one.key === name)?.values ?? []);
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === "note" ? block.lines : []));
}

describe("R-01", () => {
  test("[CALC-01] the worked example with its loss-maker, in order of rank", () => {
    const sheets = described([payments]);
    expect(column(sheets, "R-01.clients.client")).toEqual(["Alfa", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"]);
    expect(column(sheets, "R-01.clients.group")).toEqual(["A", "A", "B", "B", "C", "loss"]);
    expect(column(sheets, "R-01.clients.value")).toEqual([500, 300, 100, 60, 40, -70]);
    expect(column(sheets, "R-01.groups.clients")).toEqual([2, 2, 1, 1, 0]);
    expect(column(sheets, "R-01.groups.value")).toEqual([800, 160, 40, -70, 0]);
  });

  test("[AM-11] positives and negatives are reconciled with the sum of all clients", () => {
    expect(column(described([payments]), "R-01.check.value")).toEqual([1000, -70, 930, 0]);
  });

  test("[AM-12] why: in both languages, also by fixed amounts", () => {
    expect(column(described([payments]), "R-01.clients.why")[2]).toBe(
      "Rank 3 of 6, share 10.0\u00a0%; 80.0\u00a0% above has reached 80\u00a0%, but not 95\u00a0%: B.",
    );
    const ru = described([payments], "ru", { abcMethod: "limit", limitA: "300", limitB: "60" });
    expect(String(column(ru, "R-01.clients.why")[3]).replace(/\s/g, " ")).toBe(
      "Место 4 из 6, доля 6,0 %; 60 меньше 300, но не меньше 60: B.",
    );
  });

  test("scripts read the same keys in both languages", () => {
    const [en, ru] = [described([payments], "en"), described([payments], "ru")].map(resultsAsJson);
    expect(column(described([payments], "ru"), "R-01.clients.group")[5]).toBe("убыток");
    const withoutWords = (json: typeof en) =>
      json["R-01"].tables.clients.rows.map((row) => row.slice(0, json["R-01"].tables.clients.columns.indexOf("why")));
    expect(withoutWords(ru)).toEqual(withoutWords(en));
    expect(ru["R-01"].tables.groups).toEqual(en["R-01"].tables.groups);
    expect(ru["R-01"].tables.clients.columns).toEqual([
      ...["rank", "client", "value", "share", "before", "cumulative", "group", "flags", "why", "note"],
    ]);
  });

  test("the chart shows thirty clients at most and says so", () => {
    const many = Array.from({ length: 40 }, (_, row) => ["2026-03-01", `Client ${row}`, 1000 - row] as const);
    const [abc] = described([sheet("Payments", ["Date", "Client", "Amount"], ...many)]);
    const chart = abc.blocks.find((block) => block.type === "chart");
    expect(chart).toMatchObject({ rows: 30 });
    expect(chart?.title).toContain("of 40 paying clients (A)");
    expect(chart?.title).toContain("the first 30 are shown");
  });
});

describe("what is not known", () => {
  const onlyClients = sheet("Clients", ["Client", "Status"], ["Alfa", "prospect"], ["Beta", "prospect"]);

  test("only clients: sheets say what to add, nothing crashes, no chart of nothing", () => {
    const sheets = described([onlyClients]);
    expect(column(sheets, "R-01.clients.group")).toEqual(["none", "none"]);
    expect(sheets.every(({ blocks }) => blocks.every(({ type }) => type !== "chart"))).toBe(true);
    const [abc, potential, category] = sheets.map(({ blocks }) => linesOf(blocks).join(" "));
    expect(abc).toContain("Add the sheet Payments (Client, Date, Amount)");
    expect(potential).toContain("No potential is known");
    expect(potential).toContain("No contacts done in the period");
    expect(category).toContain("No deals closed in the period");
    expect(category).toContain("No contacts in the last 90 days");
  });

  test("[CALC-03] without contacts nobody is called under-served; the share of a wallet without potential is blank", () => {
    const sheets = described([payments]);
    expect(column(sheets, "R-02.clients.status").every((status) => status === null)).toBe(true);
    expect(sheets[1].blocks.some(({ key }) => key === "service")).toBe(false);
    expect(column(sheets, "R-03.coverage.wallet").every((share) => share === null)).toBe(true);
  });

  test("no words are left in English on a Russian sheet", () => {
    for (const { blocks, title, name } of described([payments, onlyClients], "ru")) {
      const texts = [title, name, ...linesOf(blocks)];
      for (const block of blocks) {
        if (block.type === "table") texts.push(block.title ?? "", ...block.columns.map(({ heading }) => heading));
        if (block.type === "form") texts.push(...block.fields.map(({ label }) => label));
      }
      const latin = texts.filter((text) => /[a-z]{3,}/.test(text));
      expect(latin).toEqual([]);
    }
  });
});

describe("R-02", () => {
  const clients = sheet(
    "Clients",
    ["Client", "Status", "Client potential", "Potential per year"],
    ["Alfa", "client", "A", 600],
    ["Beta", "client", "C", 300],
    ["Gamma", "client", "A", 900],
    ["Delta", "client", null, null],
  );
  const activities = sheet(
    "Activities",
    ["Client", "Type", "Status", "Done", "Minutes"],
    ["Alfa", "call", "done", "2026-01-15", 120],
  );
  const sheets = described([clients, payments, activities]);

  test("[CALC-03] money the clients could still pay, potential down and actual across, with totals", () => {
    // Alfa 600 - 500, Gamma 900 - 100; Beta pays its potential, Delta has none.
    expect(column(sheets, "R-02.unrealised.actualA")).toEqual([100, 0, 0, 0]);
    expect(column(sheets, "R-02.unrealised.actualB")).toEqual([800, 0, 0, 0]);
    const total = tableOf(sheets, "R-02.unrealised").columns.find(({ key }) => key === "total");
    expect(total?.total).toEqual({ value: 900, formula: "=SUM({total})" });
    expect(column(sheets, "R-02.count.total")).toEqual([2, 0, 1, 1]); // who has no card is named by the intake
  });

  test("[CALC-03] the list: largest unrealised first, with action, status and how to meet", () => {
    expect(column(sheets, "R-02.clients.client").slice(0, 2)).toEqual(["Gamma", "Alfa"]);
    expect(column(sheets, "R-02.clients.action").slice(0, 2)).toEqual(["grow", "hold"]);
    expect(column(sheets, "R-02.clients.contact").slice(0, 2)).toEqual(["go to the client", "go to the client"]);
    expect(linesOf(sheets[1].blocks)[0]).toBe(
      "Clients could pay 900 more a year; 89 % of it lies with 1 to develop first or grow.",
    );
  });

  test("[CALC-02] the share of cards with both fields is the headline", () => {
    const form = sheets[1].blocks.find(({ key }) => key === "summary");
    expect(form?.type === "form" && form.fields[0]).toMatchObject({
      key: "filledShare",
      kind: "share",
      mark: "warning",
    });
  });
});

describe("R-03", () => {
  const deals = sheet(
    "Deals",
    ["Deal ID", "Client", "Stage", "Amount", "Opened", "Closed", "Status"],
    ["D1", "Alfa", "Won", 1200, "2026-01-01", "2026-04-01", "won"],
    ["D2", "Alfa", "Won", 800, "2026-01-01", "2026-05-31", "won"],
    ["D3", "Gamma", "Won", 300, "2026-01-01", "2026-03-02", "won"],
    ["D4", "Gamma", "Lost", 0, "2026-01-01", "2026-01-11", "lost"],
  );
  const sheets = described([payments, deals]);

  test("[CALC-04] the worked example: 1,000 in 120 days for A, 300 in 60 for B, blank for C", () => {
    expect(column(sheets, "R-03.categories.meanWeight").slice(0, 4)).toEqual([1000, 300, null, null]);
    expect(column(sheets, "R-03.categories.meanWeight")[4]).toBeCloseTo(2300 / 3, 9);
    expect(column(sheets, "R-03.categories.meanDays")).toEqual([120, 60, null, null, 100]);
    expect(column(sheets, "R-03.categories.won")).toEqual([2, 1, 0, 0, 3]);
    expect(column(sheets, "R-03.categories.lostDays")).toEqual([null, 10, null, null, 10]);
    expect(linesOf(sheets[2].blocks).join(" ")).toContain("Category A earns most per day of a deal.");
    expect(linesOf(sheets[2].blocks).join(" ")).toContain("Category C has clients, but no deal won in the period.");
  });

  test("[CALC-05] A clients that are not worked are listed, the largest money first", () => {
    expect(column(sheets, "R-03.uncovered.client")).toEqual(["Alfa", "Beta"]);
    expect(column(sheets, "R-03.uncovered.withDeal")).toEqual(["yes", "no"]);
    expect(column(sheets, "R-03.coverage.clients")).toEqual([2, 2, 1, 1, 6]);
  });
});

import { describe, expect, test } from "vitest";
import { dayOf } from "../../ground/day.ts";
import { readInput } from "../../input/read-input.ts";
import type { RawCell, RawSheet } from "../../input/raw-sheet.ts";
import { layerItems } from "../../programmes/index.ts";
import { planSales } from "../../plan/plan-sales.ts";
import { describeSheets } from "../describe-sheets.ts";
import type { ResultSheet, TableBlock } from "../result-sheet.ts";

const asOf = dayOf(2026, 12, 31);

function sheetsOf(input: RawSheet[], settings: Record<string, string> = {}, language: "en" | "ru" = "en") {
  const plan = planSales(readInput(input, { settings: { period: "2026", ...settings }, language }), { asOf });
  const sheets = describeSheets(plan, language, ["R-00", "R-17", "R-18", "R-24"]);
  const sheet = (id: string): ResultSheet => sheets.find((one) => one.id === id)!;
  return { plan, sheets, sheet };
}

function tableOf({ blocks }: ResultSheet, key: string): TableBlock {
  return blocks.find((block): block is TableBlock => block.type === "table" && block.key === key)!;
}

/** The cells as scripts read them. */
function column(sheet: ResultSheet, table: string, key: string): unknown[] {
  const one = tableOf(sheet, table).columns.find((column) => column.key === key)!;
  return Array.from(one.json ?? one.values);
}

function notes({ blocks }: ResultSheet): string[] {
  return blocks.flatMap((block) => (block.type === "note" ? block.lines : []));
}

const table = (name: string, ...rows: RawCell[][]): RawSheet => ({ name, rows });
const items = (done: (code: string) => boolean): RawSheet =>
  table(
    "LayerItems",
    ["ID", "Status"],
    ...layerItems.filter(({ kind }) => kind !== "metric").map(({ code }) => [code, done(code) ? "done" : "not done"]),
  );
const goals = table("Goals", ["Period", "Sales plan", "Leads", "Conversion"], ["2026", 1000, 4, 0.45]);
/** Plan 850 of 1000; four leads of four; conversion 1 of 2 decided, which is above 0.45, or 1 of 4, which is not. */
const deals = (lost: number): RawSheet =>
  table(
    "Deals",
    ["Deal ID", "Client", "Status", "Stage", "Opened", "Closed", "Amount"],
    ["D1", "Alfa", "won", "9", "2026-01-10", "2026-03-01", 850],
    ...Array.from({ length: 3 }, (_, place): RawCell[] =>
      place < lost
        ? [`L${place}`, "Beta", "lost", "1", "2026-01-10", "2026-03-01", 10]
        : [`O${place}`, "Beta", "open", "1", "2026-01-10", null, 10],
    ),
  );

describe("R-17", () => {
  test("[CALC-22] plan and funnel fail, the rest has no goals: layer 3 is to be measured", () => {
    const { plan, sheet } = sheetsOf([goals, deals(3), items(() => true)]);
    expect(plan.system.layers.diagnosis).toMatchObject({ layer: 3, symptom: 2, reason: "notMeasured" });
    expect(column(sheet("R-17"), "metrics", "state").slice(0, 3)).toEqual(["failing", "clean", "failing"]);
    expect(column(sheet("R-17"), "path", "outcome")).toEqual(["symptom", "passed", "passed", "answer"]);
    expect(notes(sheet("R-17"))[0]).toMatch(/^Work on layer 3, .*Touch points/);
  });

  test("[CALC-22] what is not built down to the symptom comes first", () => {
    const { plan } = sheetsOf([goals, deals(3), items((code) => code !== "B-20")]);
    expect(plan.system.layers.diagnosis).toMatchObject({ layer: 1, reason: "notBuilt" });
  });

  test("[CALC-22] layers tried without effect are passed over, down to layer 5", () => {
    const { plan, sheet } = sheetsOf([goals, deals(3), items(() => true)], { triedLayers: "3; 4" });
    expect(plan.system.layers.diagnosis).toMatchObject({ layer: 5, reason: "excluded" });
    expect(column(sheet("R-17"), "path", "question").at(-1)).toBe("byExclusion");
  });

  test("[AM-83] won of closed is named as what it is, and its fall against last year is a sentence of the diagnosis", () => {
    const closed = (year: number, won: number): RawCell[][] =>
      Array.from({ length: 40 }, (_, place): RawCell[] => {
        const status = place < won ? "won" : "lost";
        return [`${year}-${place}`, "Alfa", status, "9", `${year}-01-10`, `${year}-03-01`, 10];
      });
    const headings = ["Deal ID", "Client", "Status", "Stage", "Opened", "Closed", "Amount"];
    const fell = table("Deals", headings, ...closed(2025, 24), ...closed(2026, 12));
    const { sheet } = sheetsOf([goals, fell, items(() => true)]);
    // 24 of 40 is 60 %, 12 of 40 is 30 %
    expect(notes(sheet("R-17")).join()).toMatch(/Won of closed fell from 60\u00a0% \(40 deals\) to 30\u00a0% \(40\)/);
    const share = tableOf(sheet("R-17"), "metrics").columns.find(({ key }) => key === "metric")!;
    expect(Array.from(share.values)[2]).toBe("Won of the deals closed in the period");
    const steady = table("Deals", headings, ...closed(2025, 24), ...closed(2026, 24));
    expect(notes(sheetsOf([goals, steady, items(() => true)]).sheet("R-17")).join()).not.toContain("fell");
  });

  test("[CALC-22] the overview names the layer and leads to R-17", () => {
    const form = sheetsOf([goals, deals(3), items(() => true)])
      .sheet("R-00")
      .blocks.flatMap((block) => (block.type === "form" ? block.fields : []));
    expect(form.find(({ key }) => key === "diagnosis")).toMatchObject({ json: 3, link: { sheet: "R-17" } });
  });

  test("[CALC-23] done in a locked layer: an issue at its row and a warning on the sheet", () => {
    const { plan, sheet } = sheetsOf([goals, deals(0), items((code) => code === "B-53")]);
    const row = layerItems.filter(({ kind }) => kind !== "metric").findIndex(({ code }) => code === "B-53") + 2;
    expect(plan.issues.find(({ code }) => code === "LAYER_SKIPPED")).toMatchObject({ row, column: 1, count: 1 });
    expect(notes(sheet("R-17")).join()).toContain("Done in locked layers: B-53");
    expect(column(sheet("R-17"), "layers", "gate")).toEqual(["current", "locked", "locked", "locked", "locked"]);
  });

  test("[CALC-23] a code typed with a Russian letter is the same item, an unknown one is told", () => {
    const { plan } = sheetsOf([
      table("LayerItems", ["ID", "Status"], ["В-32", "done"], ["B-99", "done"], ["B-35", "done"]),
    ]);
    expect(plan.system.layers.progress[0].results.done).toBe(1);
    expect(plan.system.layers.issues.map(({ code, row }) => [code, row])).toEqual([["LAYER_ITEM_UNKNOWN", 3]]);
  });
});

test("[CALC-24] R-18 has the three goals and the interception list", () => {
  const clients = table(
    "Clients",
    ["Name", "Class", "Assigned on"],
    ["Alfa", "target", "2026-01-01"],
    ["Beta", "target", null],
  );
  const { sheet } = sheetsOf([goals, clients, deals(1)]);
  expect(column(sheet("R-18"), "goals", "goal")).toEqual(["attraction", "newSales", "marketShare"]);
  expect(column(sheet("R-18"), "goals", "met").slice(0, 1)).toEqual([true]);
  expect(column(sheet("R-18"), "interception", "suggested")).toEqual([2, 0]);
});

test("[CALC-33] R-24 lists every question with its code", () => {
  const { sheet } = sheetsOf([table("Answers", ["Question", "Answer"], ["Q33-1", "yes"])]);
  expect(column(sheet("R-24"), "questions", "code")).toHaveLength(23);
  expect(column(sheet("R-24"), "conditions", "answer").slice(0, 2)).toEqual([true, null]);
  expect(notes(sheet("R-24")).join(" ")).toContain("cannot be introduced");
});

const tiny: readonly (readonly [string, RawSheet[]])[] = [
  ["only deals", [deals(1)]],
  ["only clients", [table("Clients", ["Name"], ["Alfa"])]],
  ["only payments", [table("Payments", ["Client", "Date", "Amount"], ["Alfa", "2026-02-01", 5])]],
  ["only goals", [goals]],
];
test.each(tiny)(
  "[CALC-22] [CALC-24] [CALC-31] %s: every sheet says something, in both languages, and no NaN",
  (_, input) => {
    for (const language of ["en", "ru"] as const) {
      const { sheets } = sheetsOf(input, {}, language);
      for (const { blocks } of sheets) {
        expect(blocks.some((block) => block.type === "note" || block.type === "form")).toBe(true);
        expect(
          JSON.stringify(blocks, (_key, value: unknown) => (Number.isNaN(value) ? "not a number" : value)),
        ).not.toMatch(/not a number|\bNaN\b|undefined|\{\w+\}(?!")/);
      }
    }
  },
);

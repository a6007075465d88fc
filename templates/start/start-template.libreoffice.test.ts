import { describe, expect, test } from "vitest";
import { tables, type RawSheet } from "../../engine/index.ts";
import { hasLibreOffice } from "../../files/recalculate/recalculate.ts";
import { pasteRows } from "../kit/testing/paste-rows.ts";
import { defaultStages } from "../sample/engine-parts.ts";
import { startInputs } from "./start-inputs.ts";
import { startTemplate } from "./start-template.ts";

const statuses = ["open", "won", "lost", undefined] as const;
const day = 46_000; // 9 December 2025
const deals = Array.from({ length: 2000 }, (_, row) => {
  const status = statuses[row % 4];
  const closed = status === "won" || status === "lost" || (status === undefined && row % 8 === 3);
  return {
    clientId: `Client ${row % 700}`,
    title: `Deal ${row}`,
    status,
    stage: row % 5 === 0 ? undefined : row % 2 === 0 ? defaultStages[row % 10].code : defaultStages[row % 10].nameEn,
    openDate: day,
    closeDate: closed && row % 40 !== 1 ? day + (row % 100) : undefined,
    amount: row % 7 === 0 ? undefined : 100 + row,
  };
});
const clients = Array.from({ length: 2000 }, (_, row) => ({
  name: `Client ${row}`,
  managerId: row % 3 === 0 ? undefined : "Ann",
  potentialMark: row % 4 === 0 ? "A" : undefined,
  potentialAmount: row % 4 === 1 ? 5 : undefined,
}));

describe.skipIf(!hasLibreOffice)("the workbook Start", () => {
  test("counts 2,000 pasted clients and deals, and says what is missing", async () => {
    const page = await firstPage({ Clients: clients, Deals: deals });
    const open = deals.filter(({ status, closeDate }) => (status ?? (closeDate ? "won" : "open")) === "open");
    const won = deals.filter(({ status, closeDate }) => status === "won" && Number(closeDate) >= 46_023);
    expect(beside(page, "Clients")).toBe(2000);
    expect(beside(page, "Deals in work")).toBe(open.length);
    expect(beside(page, "Money in them")).toBe(money(open));
    expect(beside(page, "Year of the last closing")).toBe(2026);
    expect(beside(page, "Won in that year")).toBe(won.length);
    expect(beside(page, "Money won in that year")).toBe(money(won));
    expect(beside(page, "Clients without a manager")).toBe(667);
    expect(beside(page, "Clients without potential")).toBe(1000);
    expect(beside(page, "Deals in work without an amount")).toBe(open.filter(({ amount }) => !amount).length);
    expect(beside(page, "Deals in work without a stage")).toBe(open.filter(({ stage }) => !stage).length);
    for (const { code, nameEn } of [defaultStages[2], defaultStages[3]]) {
      const ofStage = open.filter(({ stage }) => stage === code || stage === nameEn);
      expect(ofStage.length).toBeGreaterThan(40);
      expect(beside(page, nameEn)).toBe(ofStage.length);
      expect(beside(page, nameEn, 2)).toBe(money(ofStage));
    }
  });

  test("an empty one shows nothing to mend and no error", async () => {
    const page = await firstPage({});
    expect(beside(page, "Clients")).toBe(0);
    expect(beside(page, "Clients without a manager")).toBe(0);
    expect(page.rows.flat()).not.toContain("! fill in");
  });
});

test("every table that people fill in has a sheet", () => {
  const written = ["Settings", "Snapshots", "PlanHistory", "FrozenPlan", "BuildHistory"];
  expect(startInputs.map(({ table }) => table).sort()).toEqual(
    Object.keys(tables)
      .filter((table) => !written.includes(table))
      .sort(),
  );
  for (const { table, counted } of startInputs) expect(tables[table].columns).toHaveProperty(counted);
});

async function firstPage(rows: Parameters<typeof pasteRows>[2]): Promise<RawSheet> {
  return (await pasteRows(startTemplate, "en", rows))[0];
}

/** The first cell of the page with this text that has a figure beside it. */
function beside({ rows }: RawSheet, label: string, step = 1): unknown {
  for (const cells of rows) {
    const column = cells.indexOf(label);
    if (column >= 0 && typeof cells[column + step] === "number") return cells[column + step];
  }
  return undefined;
}

function money(rows: readonly { readonly amount?: number }[]): number {
  return rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

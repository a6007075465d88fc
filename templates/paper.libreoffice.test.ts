import { expect, test } from "vitest";
import { buildPlanWorkbook, describeSheets, planSales, readInput, sheetSets } from "../engine/index.ts";
import { sampleSheets } from "./sample/sample-sheets.ts";
import { writeWorkbook } from "../files/index.ts";
import { hasLibreOffice, printedPages, type PrintedText } from "../files/recalculate/recalculate.ts";

const plan = planSales(readInput(sampleSheets("en"), { language: "en" }));

async function pagesOf(wanted?: readonly string[]) {
  const sheets = describeSheets(plan, "en", wanted);
  const pages = await printedPages(await writeWorkbook(buildPlanWorkbook(plan, sheets, "en")));
  const sheetOf = (page: readonly PrintedText[]) => sheets.find(({ name }) => page.some(({ text }) => text === name));
  return { pages, sheetOf };
}

/** Part of a page's characters that stand in type smaller than 8 points. */
function smallType(page: readonly PrintedText[]): number {
  const count = (texts: readonly PrintedText[]): number => texts.reduce((sum, { text }) => sum + text.length, 0);
  return count(page.filter(({ size }) => size < 8)) / count(page);
}

test.skipIf(!hasLibreOffice)(
  "the Director's plan prints on twelve pages, legibly, and no input among them",
  async () => {
    const { pages, sheetOf } = await pagesOf(sheetSets.director);
    expect(pages.length).toBeLessThanOrEqual(12);
    expect(pages.map(sheetOf).filter((sheet) => sheet === undefined)).toEqual([]);
    const first = new Map(pages.map((page) => [sheetOf(page)?.id, page] as const).reverse());
    expect([...first.keys()].sort()).toEqual([...sheetSets.director].sort());
    // What is smaller are the labels of charts.
    for (const page of first.values()) expect(smallType(page)).toBeLessThan(0.15);
  },
);

test.skipIf(!hasLibreOffice)(
  "all sheets print on at most 150 pages; a list has its heading on each of its own",
  async () => {
    const { pages, sheetOf } = await pagesOf();
    expect(pages.length).toBeLessThanOrEqual(150);
    const ofDeals = pages.filter((page) => sheetOf(page)?.id === "R-13").slice(1);
    expect(ofDeals.length).toBeGreaterThan(0);
    for (const page of ofDeals) expect(page.map(({ text }) => text)).toContain("Deal");
  },
);

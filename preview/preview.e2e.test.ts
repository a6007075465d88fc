import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPlanWorkbook, describeSheets, planSales, readInput, resultsAsJson } from "../engine/index.ts";
import { readWorkbook } from "../files/xlsx/read-workbook.ts";
import { sampleSheets } from "../templates/sample/sample-sheets.ts";
import { browserIsThere, openPreview, type PreviewBrowser } from "./testing/open-preview.ts";

if (!browserIsThere) console.log("browser tests skipped: no /usr/bin/chromium (apt-get install chromium), no CHROMIUM");

/** The sample, planned as the command line plans it. */
const plan = planSales(readInput(sampleSheets("en")), {});
const sheets = describeSheets(plan, "en");
const minutes = 60_000;
/** `npm run test:browser` renews the pictures of the documents. */
const pictures = fileURLToPath(
  new URL(process.env.PICTURES ? "../docs/pictures/" : "../out/pictures/", import.meta.url),
);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(!browserIsThere)("the add-in in a browser", { timeout: 8 * minutes }, () => {
  let browser: PreviewBrowser;
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "sales-planner-preview-"));
    mkdirSync(pictures, { recursive: true });
    browser = await openPreview();
  }, 8 * minutes);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("the sample is inserted, planned and built: every sheet, and the figures of the engine", async () => {
    const page = await browser.open("?lang=en");
    await picture(page, "pane-start-en");
    await page.getByRole("button", { name: "Insert sample data" }).click();
    await said(page, /^Sample inserted/);
    await picture(page, "pane-data-en");
    await seriousFaults(page, "data");

    await page.locator("#pane").getByRole("tab", { name: "Assumptions" }).click();
    await page.getByRole("heading", { level: 2 }).waitFor();
    await seriousFaults(page, "assumptions");

    await page.locator("#pane").getByRole("tab", { name: "Build" }).click();
    await page.getByRole("button", { name: "Build the plan" }).click();
    await said(page, /^Done\. Sheets written/);
    const links = page.getByRole("navigation", { name: "Sheets of the plan" }).getByRole("button");
    await links.first().waitFor();
    await picture(page, "pane-result-en");
    await seriousFaults(page, "result");
    expect(await links.allTextContents()).toEqual(sheets.map(({ name }) => name));
    const text = await page.locator("#pane").innerText();
    const { money, cover } = headline();
    expect(text.replace(/[^\d]/g, "")).toContain(String(money));
    expect(text).toMatch(new RegExp(`${cover}\\s?%`));

    const abc = sheets.find(({ id }) => id === "R-01")!;
    await page.getByRole("button", { name: `Open sheet ${abc.name}`, exact: true }).click();
    await shows(page, `${abc.name}!A1`);
    await page.locator("#charts figcaption").first().waitFor();
    await page.waitForTimeout(1000); // the grid draws a moment later
    await picture(page, "sheet-abc-en");

    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as .xlsx" }).click();
    const saved = join(folder, "saved.xlsx");
    await (await saving).saveAs(saved);
    const read = await readWorkbook(readFileSync(saved), "saved.xlsx");
    expect(read.flatMap(({ owned }) => owned ?? []).toSorted()).toEqual(visibleIds());
    await page.close();
  });

  test("a broken file is refused in words, and the workbook stays as it was", async () => {
    const page = await browser.open("?lang=en");
    const broken = join(folder, "broken.xlsx");
    writeFileSync(broken, "PK\u0003\u0004 and then nothing");
    await page.locator('input[type="file"]').setInputFiles(broken);
    await page.locator("#say.problem").waitFor();
    expect(await page.locator("#say").innerText()).toContain("broken.xlsx");
    expect(await page.getByRole("button", { name: "Insert sample data" }).isVisible()).toBe(true);
    await page.close();
  });

  test("a file with faults: its sheets are shown, each problem with a way to its cell", async () => {
    const page = await browser.open("?lang=en");
    const faulty = join(folder, "deals.csv");
    writeFileSync(
      faulty,
      "Deal ID,Client,Stage,Amount,Created\nD1,Alfa,Won,700,2026-02-01\nD2,Beta,Won,much,2026-03-01\n",
    );
    await page.locator('input[type="file"]').setInputFiles(faulty);
    await said(page, /^Read\./);
    const pane = page.locator("#pane");
    await pane.getByText(/much/).first().waitFor();
    await picture(page, "pane-problems-en");
    await pane
      .getByRole("button", { name: /^Go to .*D3/ })
      .first()
      .click();
    await shows(page, "deals!D3");
    await page.close();
  });

  test("a note somebody types into a result sheet is there after the next build, beside its client", async () => {
    const page = await browser.open("?lang=en");
    const deals = join(folder, "won.csv");
    writeFileSync(
      deals,
      "Deal ID,Client,Stage,Amount,Created\nD1,Alfa,Won,700,2026-02-01\nD2,Beta,Won,900,2026-03-01\n",
    );
    await page.locator('input[type="file"]').setInputFiles(deals);
    await said(page, /^Read\./);
    await build(page, "Build the plan");
    await page.getByRole("button", { name: "Open sheet ABC", exact: true }).click();
    const note = await placeOfNote(page, "Beta");
    await typeInto(page, note, "call on Monday");
    await build(page, "Build again");
    const again = await placeOfNote(page, "Beta");
    expect(await valueAt(page, again)).toBe("call on Monday");
    await page.close();
  });

  test("cancelled in the middle, the workbook is as it was", async () => {
    const page = await browser.open("?lang=en");
    await page.getByRole("button", { name: "Insert sample data" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await said(page, /^Stopped\. Nothing was changed/);
    await page.getByRole("button", { name: "Read again" }).first().click();
    await said(page, /^Read\. Sheets recognised: 0/);
    await page.close();
  });

  test("in Russian and dark, 320 pixels wide, with the keyboard alone; axe finds no serious fault", async () => {
    const page = await browser.open("?lang=ru&theme=dark", { width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("ru");
    await picture(page, "pane-start-ru-dark");
    await seriousFaults(page, "start in Russian, dark");
    const steps = page.locator("#pane").getByRole("tab");
    expect(await steps.allInnerTexts()).toEqual(["Данные", "Параметры", "Сборка", "Итог"]);
    await page.keyboard.press("F6"); // from the grid, which keeps Tab for its cells
    await focusIs(page, '#pane [role="tab"][aria-selected="true"]');
    for (const step of ["Параметры", "Сборка", "Итог"]) {
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.locator("#pane").getByRole("tab", { name: step, selected: true }).waitFor();
      await page.locator("#pane-screen").getByRole("button").first().waitFor();
      await page.keyboard.press("Tab");
      await focusIs(page, "#pane-screen *");
      await seriousFaults(page, `${step}, dark`);
      await page.keyboard.press("Shift+Tab");
      await focusIs(page, '#pane [role="tab"]');
    }
    await page.keyboard.press("F6");
    await focusIs(page, "#grid *");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  test("nothing was asked for outside this machine, and no page failed", () => {
    expect(browser.strayRequests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});

async function build(page: Page, button: string): Promise<void> {
  await page.locator("#pane").getByRole("tab", { name: "Build" }).click();
  await page.getByRole("button", { name: button }).click();
  await said(page, /^Done\. Sheets written/);
}

/** Waits until the workbook shows this cell. */
async function shows(page: Page, address: string): Promise<void> {
  const selected = (): Promise<string> =>
    page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address.replaceAll("'", "");
      }),
    );
  await expect.poll(selected, { timeout: 10_000 }).toBe(address);
}

/** The cell for a note beside a client on the sheet ABC. */
async function placeOfNote(page: Page, client: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    return Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("SP_R01_clients").getRange().load("values,rowIndex,columnIndex");
      await context.sync();
      const [headings, ...rows] = table.values as string[][];
      const row = rows.findIndex((line) => line[headings.indexOf("Client")] === wanted) + 1;
      const cell = table.getCell(row, headings.indexOf("Note")).load("address");
      await context.sync();
      return cell.address;
    });
  }, client);
}

async function valueAt(page: Page, address: string): Promise<unknown> {
  return page.evaluate(async (at) => {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(at.split("!")[0].replaceAll("'", ""))
        .getRange(at.split("!")[1]);
      range.load("values");
      await context.sync();
      return range.values[0][0] as unknown;
    });
  }, address);
}

/** Goes to a cell and types, as a person at the keyboard does. */
async function typeInto(page: Page, address: string, words: string): Promise<void> {
  await page.evaluate(async (at) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(at.split("!")[0].replaceAll("'", ""));
      sheet.activate();
      sheet.getRange(at.split("!")[1]).select();
      await context.sync();
    });
  }, address);
  await page.locator("#grid [contenteditable]").first().focus();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect.poll(() => valueAt(page, address), { timeout: 10_000 }).toBe(words);
}

/** What the pane told those who listen to it: the last thing that happened. */
async function said(page: Page, line: RegExp): Promise<void> {
  await page
    .locator('#pane [role="status"]')
    .filter({ hasText: line })
    .first()
    .waitFor({ state: "attached", timeout: 5 * minutes });
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** The grid is Univer's; the pane is ours. */
async function seriousFaults(page: Page, where: string): Promise<void> {
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(parts: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({
      include: [["#pane"], ["#bar"]],
      exclude: [["[data-tabster-dummy]"]], // Fluent's own stops of the keyboard, which send the focus on at once
    });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`);
  });
  expect(faults, where).toEqual([]);
}

async function focusIs(page: Page, selector: string): Promise<void> {
  const matches = (): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  await expect.poll(matches, { timeout: 10_000 }).toBe(true);
}

function headline(): { money: number; cover: number } {
  const { plan: overview } = (
    resultsAsJson(sheets) as unknown as Record<
      string,
      { tables: Record<string, { columns: string[]; rows: number[][] }> }
    >
  )["R-00"].tables;
  const value = (key: string): number => overview.rows[0][overview.columns.indexOf(key)];
  return { money: Math.round(value("won")), cover: Math.round(value("cover") * 100) };
}

function visibleIds(): string[] {
  const { sheets: placed } = buildPlanWorkbook(plan, sheets, "en");
  return placed.flatMap((sheet) => (sheet.type === "result" ? [sheet.sheet.id] : [])).toSorted();
}

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildPlanWorkbook, describeSheets, planSales, readInput, resultsAsJson } from "../engine/index.ts";
import { readWorkbook } from "../files/xlsx/read-workbook.ts";
import { sampleSheets } from "../templates/sample/sample-sheets.ts";
import {
  dropFile,
  focusIs,
  openScreen,
  said,
  seriousFaults,
  settled,
  shows,
  tabs,
  tabTo,
  typeInto,
  valueAt,
} from "./testing/drive-pane.ts";
import { browserIsThere, longestStep, openPreview, type PreviewBrowser } from "./testing/open-preview.ts";

/** The sample, planned as the command line plans it. */
const plan = planSales(readInput(sampleSheets("en")), {});
const sheets = describeSheets(plan, "en");
const narrow = { width: 320, height: 800 };
const fewDeals = "Deal ID,Client,Stage,Amount,Created\nD1,Alfa,Won,700,2026-02-01\nD2,Beta,Won,900,2026-03-01\n";
const screens = [
  "Data",
  "Assumptions",
  "Build",
  "Result",
  "Today",
  "Deal",
  "Why",
  "What if",
  "Diagnosis",
  "Insert",
  "Functions",
  "Help",
];
/** Screens that list what can be opened: a deal, a document, a function. */
const choosing = ["Deal", "Insert", "Functions"];

const looks = fileURLToPath(new URL("../out/pictures/", import.meta.url));
const documented = fileURLToPath(new URL("../docs/pictures/", import.meta.url));

describe.skipIf(!browserIsThere)("the add-in in a browser", { timeout: 3 * longestStep }, () => {
  let browser: PreviewBrowser;
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "sales-planner-preview-"));
    mkdirSync(looks, { recursive: true });
    browser = await openPreview();
  }, 3 * longestStep);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    expect(browser.errors.splice(0), "errors of the page").toEqual([]);
    expect(browser.strayRequests.splice(0), "asked for outside this machine").toEqual([]);
  });

  describe("one workbook, from the sample to the saved file", () => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.open("?lang=en");
    }, longestStep);
    afterAll(() => page?.close());

    test("the sample comes with one click", async () => {
      await picture(page, "pane-start-en");
      await page.getByRole("button", { name: "Insert sample data" }).click();
      await said(page, /^Sample inserted/);
      await picture(page, "pane-data-en");
    });

    test("cancelled in the middle of a build, the workbook is as it was", async () => {
      const before = await tabs(page);
      await openScreen(page, "Build");
      // All sheets: on a busy machine a short build would be over before the button is found.
      await page.getByRole("button", { name: "Everything" }).click();
      await page.getByRole("button", { name: "Build the plan" }).click();
      await page.waitForFunction(
        () => /Writing .* rows: [1-9]/.test(document.querySelector("#pane main")?.textContent ?? ""),
        undefined,
        { polling: 50 },
      );
      await page.getByRole("button", { name: "Cancel" }).click();
      await said(page, /^Stopped\. Nothing was changed/);
      await expect.poll(() => tabs(page), { timeout: longestStep }).toEqual(before);
    });

    test("built, every sheet is there, with the figures of the command line", async () => {
      await openScreen(page, "Build");
      await page.getByRole("button", { name: "Everything" }).click();
      await page.getByRole("button", { name: "Build the plan" }).click();
      await said(page, /^Done\. Sheets written/);
      const links = page.getByRole("navigation", { name: "Sheets of the plan" }).getByRole("button");
      await links.first().waitFor();
      await picture(page, "pane-result-en");
      const visible = sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
      const more = page.getByRole("button", { name: `${visible.length - 5} more, by question` });
      await more.click();
      await expect.poll(() => links.count(), { timeout: longestStep }).toBe(visible.length + 1);
      const named = (await links.allTextContents()).filter((name) => !name.endsWith("by question"));
      expect(named.toSorted()).toEqual(visible.toSorted());
      await more.click();
      await page.getByRole("button", { name: "All figures" }).click();
      const text = await page.locator("#pane").innerText();
      const { money, cover } = headline();
      expect(text.replace(/[^\d]/g, "")).toContain(String(money));
      expect(text).toMatch(new RegExp(`${cover}\\s?%`));
    });

    test("a link leads to its sheet, with its charts below the grid", async () => {
      const abc = sheets.find(({ id }) => id === "R-01")!;
      await page.getByRole("button", { name: `Open sheet ${abc.name}`, exact: true }).click();
      await shows(page, `${abc.name}!A1`);
      await page.locator("#charts figcaption").first().waitFor();
      await page.waitForTimeout(1000); // the grid draws a moment later
      await picture(page, "sheet-abc-en");
    });

    test.each([
      ["Light", ""],
      ["Dark", "Dark"],
      ["High contrast", "High contrast"],
    ])("%s: every screen is without serious faults, 320 pixels wide", async (theme, button) => {
      if (button) await page.locator("#bar").getByRole("button", { name: button, exact: true }).click();
      await openScreen(page, "Result");
      await page.setViewportSize({ width: 1400, height: 850 });
      await picture(page, `pane-result-${theme.toLowerCase().replace(" ", "-")}`);
      await page.setViewportSize(narrow);
      const faults: Record<string, readonly string[]> = {};
      const look = async (name: string): Promise<void> => {
        await picture(page, `${theme}-${name}`.toLowerCase().replaceAll(" ", "-"));
        const found = await seriousFaults(page);
        if (found.length > 0) faults[name] = found;
      };
      for (const name of screens) {
        const screen = await openScreen(page, name);
        await look(name);
        const choice = screen.locator("ul button").first();
        if (!choosing.includes(name) || !(await choice.isVisible())) continue;
        await choice.click();
        await settled(page);
        await look(`${name} chosen`);
      }
      expect(faults).toEqual({});
      await page.setViewportSize({ width: 1400, height: 850 });
    });

    test("saved, the file has the same sheets and figures", async () => {
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save as .xlsx" }).click();
      const saved = join(folder, "saved.xlsx");
      await (await saving).saveAs(saved);
      const read = await readWorkbook(readFileSync(saved), "saved.xlsx");
      expect(read.flatMap(({ owned }) => owned ?? []).toSorted()).toEqual(visibleIds());
      const overview = read.find(({ owned }) => owned === "R-00")!;
      const numbers = overview.rows.flat().filter((cell) => typeof cell === "number");
      expect(numbers.map((number) => Math.round(number))).toContain(headline().money);
    });
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
    writeFileSync(faulty, fewDeals.replace("900", "much"));
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

  test("several files at once and one more are added, each on a tab of its own", async () => {
    const page = await browser.open("?lang=en");
    const files = ["clients.csv", "deals.csv"].map((name) => join(folder, name));
    writeFileSync(files[0], "Client ID,Client\nC1,Alfa\nC2,Beta\n");
    writeFileSync(files[1], fewDeals);
    await page.locator('input[type="file"]').setInputFiles(files);
    await expect.poll(() => tabs(page), { timeout: longestStep }).toEqual(["clients", "deals"]);
    await dropFile(page, "deals.csv", Buffer.from(fewDeals));
    await expect.poll(() => tabs(page), { timeout: longestStep }).toEqual(["clients", "deals", "deals (2)"]);
    await said(page, /^Read\. Sheets recognised: 3/);
    await page.close();
  });

  test("a note somebody types into a result sheet is there after the next build, beside its client", async () => {
    const page = await browser.open("?lang=en");
    await dropFile(page, "won.csv", Buffer.from(fewDeals));
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

  test("stopped while the sample comes, the workbook is as it was", async () => {
    const page = await browser.open("?lang=en");
    await page.getByRole("button", { name: "Insert sample data" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await said(page, /^Stopped\. Nothing was changed/);
    await page.getByRole("button", { name: "Read again" }).first().click();
    await said(page, /^Read\. Sheets recognised: 0/);
    await page.close();
  });

  test("in Russian and dark, 320 pixels wide: an old export dropped, built with the keyboard alone, saved, dropped again", async () => {
    const page = await browser.open("?lang=ru&theme=dark", narrow);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("ru");
    await picture(page, "pane-start-ru-dark");
    const deals = "Код сделки;Клиент;Этап;Сумма;Создана\r\nС1;Ромашка;Выиграна;700,50;01.02.2026\r\n";
    await dropFile(page, "сделки.csv", windows1251(`${deals}С2;Лютик;Выиграна;1 200,25;15.03.2026\r\n`));
    await said(page, /^Прочитано\. Распознано листов: 1/);
    expect([await valueAt(page, "сделки!B2"), await valueAt(page, "сделки!D2")]).toEqual(["Ромашка", "700,50"]);

    await page.keyboard.press("F6"); // from the grid, which keeps Tab for its cells
    await focusIs(page, '#pane [role="tab"][aria-selected="true"]');
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator("#pane").getByRole("tab", { name: "Сборка", selected: true }).waitFor();
    await page.locator("#pane-screen fieldset").waitFor();
    await tabTo(page, "Собрать план");
    await page.keyboard.press("Enter");
    await said(page, /^Готово\. Записано листов/);
    expect(await seriousFaults(page)).toEqual([]);
    await tabTo(page, "Открыть лист «Обзор»");
    // The sheets are one stop: arrows go on from there.
    for (let sheet = 0; sheet < 5 && !(await hasFocus(page, "Открыть лист «ABC-анализ»")); sheet++)
      await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await shows(page, "ABC-анализ!A1");
    await page.keyboard.press("F6");
    await focusIs(page, "#grid *");

    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Сохранить .xlsx" }).click();
    const saved = join(folder, "saved-ru.xlsx");
    await (await saving).saveAs(saved);
    // A plan of its own takes the place of this workbook only when the person says so.
    const before = await tabs(page);
    page.once("dialog", (asked) => void asked.dismiss());
    await dropFile(page, "план.xlsx", readFileSync(saved));
    await page.locator("#say").getByText("Ничего не изменилось.").waitFor();
    expect(await tabs(page)).toEqual(before);
    page.once("dialog", (asked) => void asked.accept());
    await dropFile(page, "план.xlsx", readFileSync(saved));
    await page.locator("#say").getByText("Открыто: план.xlsx").waitFor();
    await said(page, /^Прочитано\. Распознано листов: [1-9]/);
    expect(await tabs(page)).toContain("ABC-анализ");
    await page.close();
  });

  /** Every state's picture goes to out/pictures; PICTURES=1 renews those that the documents show. */
  async function picture(page: Page, name: string): Promise<void> {
    const file = `${name}.png`;
    const shown = process.env.PICTURES && existsSync(join(documented, file));
    await page.screenshot({ path: join(shown ? documented : looks, file) });
  }
});

async function hasFocus(page: Page, name: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.getAttribute("aria-label") === wanted, name);
}

async function build(page: Page, button: string): Promise<void> {
  await openScreen(page, "Build");
  await page.getByRole("button", { name: button }).click();
  await said(page, /^Done\. Sheets written/);
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

/** Text as older Russian programs write it. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
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

/** Hidden sheets are not read. */
function visibleIds(): string[] {
  const { sheets: placed } = buildPlanWorkbook(plan, sheets, "en");
  return placed.flatMap((sheet) => (sheet.type === "result" && !sheet.sheet.hidden ? [sheet.sheet.id] : [])).toSorted();
}

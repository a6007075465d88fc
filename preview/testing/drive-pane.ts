import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { longestStep } from "./open-preview.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const patience = { timeout: longestStep };
const mostTabs = 80;

/** What the pane told those who listen to it: the last thing that happened. */
export async function said(page: Page, line: RegExp): Promise<void> {
  await page
    .locator('#pane [role="status"]')
    .filter({ hasText: line })
    .first()
    .waitFor({ state: "attached", timeout: longestStep });
}

/** Opens a screen by its name in the header and waits until it has stopped computing. */
export async function openScreen(page: Page, name: string): Promise<Locator> {
  const header = page.locator("#pane header");
  const tab = header.getByRole("tab", { name, exact: true });
  await tab.or(header.getByRole("button", { name, exact: true })).click();
  const screen = page.locator(`#pane-screen[aria-label="${name}"]`);
  await screen.getByRole("heading", { level: 2 }).first().waitFor();
  await settled(page);
  return screen;
}

/** Waits until nothing in the pane says that it is computing. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.locator('#pane main [role="progressbar"]:not([aria-label])').count(), patience).toBe(0);
}

/** Waits until the workbook shows this cell. */
export async function shows(page: Page, address: string): Promise<void> {
  const selected = (): Promise<string> =>
    page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address.replaceAll("'", "");
      }),
    );
  await expect.poll(selected, patience).toBe(address);
}

/** Names of the tabs of the workbook, hidden ones too. */
export async function tabs(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );
}

export async function valueAt(page: Page, address: string): Promise<unknown> {
  return page.evaluate(async (at) => {
    return Excel.run(async (context) => {
      const [sheet, cell] = at.replaceAll("'", "").split("!");
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load("values");
      await context.sync();
      return range.values[0][0] as unknown;
    });
  }, address);
}

/** Goes to a cell and types, as a person at the keyboard does. */
export async function typeInto(page: Page, address: string, words: string): Promise<void> {
  await page.evaluate(async (at) => {
    await Excel.run(async (context) => {
      const [sheet, cell] = at.replaceAll("'", "").split("!");
      context.workbook.worksheets.getItem(sheet).activate();
      context.workbook.worksheets.getItem(sheet).getRange(cell).select();
      await context.sync();
    });
  }, address);
  await page.locator('#pane [role="tab"][aria-selected="true"]').focus();
  await page.keyboard.press("F6");
  await focusIs(page, "#grid *");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect.poll(() => valueAt(page, address), patience).toBe(words);
}

/** Drops a file on the page, as from a folder beside it. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, content }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name));
      return transfer;
    },
    { name, content: Buffer.from(bytes).toString("base64") },
  );
  await page.dispatchEvent("#grid", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("#grid", "drop", { dataTransfer: transfer });
}

export async function focusIs(page: Page, selector: string): Promise<void> {
  const matches = (): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  await expect.poll(matches, patience).toBe(true);
}

/** Presses Tab until what has the focus is named so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < mostTabs; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
    if (focused === name) return;
    passed.push(focused.slice(0, 30));
  }
  throw new Error(`Tab never came to "${name}"; it passed: ${passed.join(" | ")}`);
}

/** Serious and critical faults that axe finds in the pane and the bar, and what is wider than the pane. The grid is Univer's. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          parts: object,
          options: object,
        ): Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const parts = {
      include: [["#pane"], ["#bar"]],
      exclude: [["[data-tabster-dummy]"]], // Fluent's own stops of the keyboard, which send the focus on at once
    };
    const { violations } = await axe.run(parts, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`);
  });
  return [...faults, ...(await tooWide(page))];
}

/** Elements that make somebody scroll sideways. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector("#pane")!;
    const wide = [document.documentElement, pane].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    if (wide.length === 0) return [];
    const edge = pane.getBoundingClientRect().left + pane.clientWidth;
    const past = [...pane.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > edge + 1);
    return [`wider than ${pane.clientWidth} px: ${past.at(-1)?.outerHTML.slice(0, 300) ?? "the page"}`];
  });
}

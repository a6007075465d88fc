import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { buildPreview } from "./build-preview.ts";
import { serveFolder } from "./serve-folder.ts";

const browserPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Univer draws the cells of a formula's result also where the sheet was removed meanwhile, and finds nothing to draw. */
const removedWhileDrawn = /reading 'skeleton'[^]*SheetRenderController\._rangeToBounds/;

/** A machine busy with other tests takes ten times as long as a quiet one. */
export const longestStep = 300_000;

/** Browser tests need Debian's chromium, or the one that CHROMIUM names. */
export const browserIsThere = existsSync(browserPath);
if (!browserIsThere) console.log("browser tests are skipped: no chromium (apt-get install chromium, or CHROMIUM=path)");

export interface PreviewBrowser {
  /** A fresh page of the preview; `search` as "?lang=ru". */
  open(search?: string, size?: { readonly width: number; readonly height: number }): Promise<Page>;
  /** What pages asked for outside this machine, and what went wrong in them. */
  readonly strayRequests: string[];
  readonly errors: string[];
  close(): Promise<void>;
}

/** Builds the preview where its sources have changed, and opens a browser on it. */
export async function openPreview(): Promise<PreviewBrowser> {
  const server = await serveFolder(await buildPreview());
  const profile = mkdtempSync(join(tmpdir(), "sales-planner-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    args: flags,
    acceptDownloads: true,
    locale: "en-US",
  });
  const strayRequests: string[] = [];
  const errors: string[] = [];
  watch(context, server.address, strayRequests, errors);
  return {
    strayRequests,
    errors,
    async open(search = "?lang=en", size = { width: 1400, height: 850 }) {
      const page = await context.newPage();
      await page.setViewportSize(size);
      page.setDefaultTimeout(longestStep);
      await page.goto(`${server.address}/preview.html${search}`);
      await page.getByRole("button", { name: /^(Insert sample data|Вставить пример)$/ }).waitFor();
      return page;
    },
    async close() {
      await context.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function watch(context: BrowserContext, own: string, stray: string[], errors: string[]): void {
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(blob|data):/.test(url)) stray.push(url);
  });
  context.on("weberror", (error) => {
    const told = String(error.error().stack);
    if (!removedWhileDrawn.test(told)) errors.push(told);
  });
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
}

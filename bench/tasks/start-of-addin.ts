import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { chromium } from "playwright-core";
import { serveFolder } from "../../preview/testing/serve-folder.ts";
import { median } from "../race.ts";
import type { Figure, Task } from "../task.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = `${root}dist/`;
const browser = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** What the pane asks of Office before it draws anything; the genuine script comes from Microsoft's network only. */
const officeStub = `
  window.Office = {
    onReady: (run) => { const info = { host: "Excel" }; if (run) setTimeout(() => run(info)); return Promise.resolve(info); },
    HostType: { Excel: "Excel" }, EventType: {}, VisibilityMode: { taskpane: "Taskpane" },
    actions: { associate() {} }, addin: { showAsTaskpane: async () => {}, onVisibilityModeChanged: async () => {} },
    context: { displayLanguage: "en-US", document: {}, requirements: { isSetSupported: () => true } },
  };
  window.CustomFunctions = { associate() {}, Error: Error, ErrorCode: {} };
  window.Excel = { run: () => new Promise(() => {}) };`;

/** How much the production build weighs, and how soon a fresh process has the functions and a fresh page the pane. */
export const startOfAddin: Task = {
  title: "Start of the add-in",
  sizes: [0],
  goals: [],
  async run(_size, rounds) {
    const built = execFileSync("npm", ["run", "build"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const registered = Array.from({ length: rounds }, timeToRegister);
    const [times, calls] = [registered.map(({ time }) => time), registered[0].calls];
    const figures: Figure[] = [
      weight(built, "functions", 68),
      weight(built, "pane", 220),
      { name: `${calls} functions registered`, value: `${median(times).toFixed(0)} ms` },
      { name: "first words of the pane (Chromium)", value: await firstPaint(rounds) },
    ];
    return { timings: [], disagree: [], figures };
  },
};

/** What the build says of its budget: "functions: 56.5 kB gzipped of 68 (…)". */
function weight(built: string, part: string, most: number): Figure {
  const [, kilobytes] = new RegExp(`${part}: ([\\d.]+) kB gzipped`).exec(built) ?? [];
  return {
    name: `${part}, gzipped`,
    value: `${kilobytes ?? "?"} kB`,
    goal: `<= ${most} kB`,
    met: Number(kilobytes) <= most,
  };
}

/** Reading, compiling and running the functions' part in a fresh context. */
function timeToRegister(): { readonly time: number; readonly calls: number } {
  let calls = 0;
  const start = performance.now();
  const CustomFunctions = { associate: () => calls++, Error, ErrorCode: {} };
  const page = createContext({ CustomFunctions, performance, setTimeout, console });
  new Script(readFileSync(`${dist}functions.js`, "utf8")).runInContext(page);
  return { time: performance.now() - start, calls };
}

async function firstPaint(rounds: number): Promise<string> {
  if (!existsSync(browser)) return "not measured: no chromium";
  const server = await serveFolder(dist);
  const opened = await chromium.launch({ executablePath: browser, args: ["--no-sandbox", "--disable-gpu"] });
  const times: number[] = [];
  let unpainted = 0;
  for (let round = 0; round < rounds; round++) {
    const page = await (await opened.newContext()).newPage(); // nothing is remembered of the last round
    await page.route(/appsforoffice/, (route) => route.fulfill({ contentType: "text/javascript", body: officeStub }));
    await page.goto(`${server.address}/taskpane.html`);
    await page.locator("#pane").getByRole("heading").first().waitFor();
    const heading = await page.evaluate(() => performance.now());
    const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
    times.push(paint ?? heading);
    if (paint === undefined) unpainted += 1;
    await page.context().close();
  }
  await opened.close();
  server.close();
  // Some browsers without a screen never say that they painted: then the heading was there by this time.
  return `${median(times).toFixed(0)} ms${unpainted > 0 ? ` (no first paint reported in ${unpainted} of ${rounds}: time of the heading)` : ""}`;
}

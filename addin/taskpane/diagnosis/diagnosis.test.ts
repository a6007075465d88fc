// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import type { RawSheet } from "../../../engine/index.ts";
import { drivePane, type DrivenPane } from "../drive-pane.ts";
import type { PaneOptions } from "../start-pane.tsx";
import { fakeHost, type FakeHost } from "../testing.ts";

let driven: DrivenPane | undefined;
afterEach(async () => {
  await driven?.close();
  driven = undefined;
});

/** Tuesday, 30 June 2026. */
const day = 46203;
const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Manager", "Stage", "Amount", "Opened", "Closed", "Status"],
    ["D1", "Alfa", "Ivanov", "Won", 400, day - 90, day - 10, "won"],
    ["D2", "Beta", "Ivanov", "Offer", 700, day - 9, null, "open"],
  ],
};
const settings: RawSheet = {
  name: "Settings",
  rows: [
    ["Key", "Value"],
    ["asOf", "2026-06-30"],
  ],
};
const goals: RawSheet = {
  name: "Goals",
  rows: [
    ["Period", "Sales plan"],
    ["2026", 2000],
  ],
};
const ticks: RawSheet = {
  name: "LayerItems",
  rows: [
    ["ID", "Status"],
    ["A-02", "done"],
  ],
};

const open = async (host: FakeHost, options: Partial<PaneOptions> = {}): Promise<DrivenPane> =>
  (driven = await drivePane(host, { screen: "diagnosis", ...options }));
const sectionOf = (name: string): string => document.querySelector(`section[aria-label="${name}"]`)?.textContent ?? "";

test.for([
  ["en", "Measure first", "Five layers", "work here", "Nobody ticks what is built"],
  ["ru", "Сначала измерить", "Пять слоёв", "работать здесь", "Никто не отмечает, что построено"],
] as const)(
  "[CALC-22] without goals the answer is to measure, and each missing sheet is named: %s",
  async ([language, ...words]) => {
    const pane = await open(fakeHost([deals, settings]), { language });
    for (const one of words) await pane.see(one);
  },
);

test("[CALC-22] figures without a fact or a goal are named in one line, not listed as if they were measured", async () => {
  const pane = await open(fakeHost([deals, settings]));
  await pane.see("Without a fact or a goal: 1. ");
  expect(document.querySelectorAll("section[aria-label^='Figures'] svg")).toHaveLength(0);
});

test("[CALC-22] a figure below its goal has a bar that says fact, goal and state, and the way down is told", async () => {
  const pane = await open(fakeHost([deals, settings, goals]));
  await pane.until(
    () => sectionOf("Figures: fact against the goal by the day").includes("400 of "),
    "a measured figure",
  );
  expect(sectionOf("Figures: fact against the goal by the day")).toMatch(/1\. [^:]+: 400 of [\d,]+ · below/);
  expect(sectionOf("The way down")).not.toBe("");
  expect(document.querySelectorAll("section[aria-label='Five layers'] li")).toHaveLength(5);
});

test("[CALC-23] ticked items make a share of each layer, and the way to tick the rest is one click", async () => {
  const host = fakeHost([deals, settings, goals, ticks]);
  const pane = await open(host);
  await pane.see("Next to tick: ");
  await pane.until(() => /1\. .+: \d+ %/.test(sectionOf("Five layers")), "shares of the layers");
  await pane.press("Open the sheet to tick on");
  expect(host.shown).toEqual(["LayerItems"]);
});

test("with no data the screen says so and leads to the data", async () => {
  const pane = await open(fakeHost([]));
  await pane.see("There are neither clients nor deals to plan");
  expect(document.querySelector("h2")?.textContent).toBe("Diagnosis");
  await pane.press("To the data");
  await pane.see("Insert sample data");
});

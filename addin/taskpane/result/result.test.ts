// @vitest-environment jsdom
import { act } from "react";
import { afterEach, expect, test } from "vitest";
import type { RawSheet } from "../../../engine/index.ts";
import { drivePane, nameOf, type DrivenPane } from "../drive-pane.ts";
import type { PaneOptions } from "../start-pane.tsx";
import { fakeHost, type FakeHost } from "../testing.ts";

let driven: DrivenPane | undefined;
afterEach(async () => {
  await driven?.close();
  driven = undefined;
});

const team: RawSheet = {
  name: "Managers",
  rows: [
    ["Name", "Role", "Active"],
    ["Ann", "account", "yes"],
    ["Bob", "account", "yes"],
  ],
};
const clients: RawSheet = {
  name: "Clients",
  rows: [
    ["Client ID", "Client", "Manager"],
    ["C1", "Alfa", "Ann"],
    ["C2", "Beta", "Bob"],
  ],
};
const goals: RawSheet = {
  name: "Goals",
  rows: [
    ["Period", "Sales plan"],
    ["2026", 5000],
  ],
};
const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Manager", "Stage", "Status", "Opened", "Closed", "Amount", "Probability", "Expected close"],
    ["D1", "Alfa", "Ann", "Won", "won", "2026-01-05", "2026-01-20", 1000, null, null],
    ["D2", "Beta", "Bob", "Won", "won", "2026-01-05", "2026-02-10", 400, null, null],
    ["D3", "Alfa", "Ann", "Proposal", "open", "2026-02-01", null, 2000, 0.5, "2026-05-31"],
  ],
};
/** Promised and not done: worth its expected money, 2,000 × 50 %. */
const steps: RawSheet = {
  name: "DealSteps",
  rows: [
    ["Deal ID", "Action", "Planned"],
    ["D3", "send the offer", "2026-02-20"],
  ],
};
const settings: RawSheet = {
  name: "Settings",
  rows: [
    ["Key", "Value"],
    ["asOf", "2026-03-02"],
    ["currency", "€"],
  ],
};

async function open(options: Partial<PaneOptions> = {}): Promise<{ pane: DrivenPane; host: FakeHost }> {
  const host = fakeHost([team, clients, goals, deals, steps, settings]);
  driven = await drivePane(host, { screen: "result", ...options });
  return { pane: driven, host };
}

const text = (): string => document.querySelector("main")?.textContent ?? "";
const listed = (): string[] => Array.from(document.querySelectorAll("main li"), (one) => one.textContent ?? "");

test("[AM-86] the verdict with gap and range stands first, then five figures with finding and basis", async () => {
  const { pane } = await open();
  await pane.see("Misses the plan by 2,600: 2,400 of 5,000 expected");
  const figures = Array.from(document.querySelectorAll("ul[aria-label='Main figures'] li"));
  expect(figures.map((one) => one.querySelector("span")?.textContent)).toEqual([
    "Plan of the period",
    "Won by 2026-03-02",
    "Expected by 2026-12-31",
    "Chance of the plan",
    "Sellers, FTE",
  ]);
  expect(figures[1].textContent).toContain("28\u00a0% of the plan");
  expect(figures[1].textContent).toContain("deals closed from 2026-01-01 to 2026-03-02");
});

test("[AM-87] what to do first: who, what, money, by when; a click goes to its row", async () => {
  const { pane, host } = await open();
  await pane.see("Do first");
  const [missing, promise] = Array.from(document.querySelectorAll("ol li"));
  expect(missing.textContent).toMatch(/1,600Bob, by 2026-03-31/);
  expect(promise.textContent).toMatch(/Alfa.*1,000Ann, by 2026-03-03/);
  await act(async () => promise.querySelector("button")!.click());
  expect(host.shown).toEqual([expect.stringMatching(/^(Deals|Clients)!A\d+$/)]);
});

test("[AM-90] a figure opens the rows behind it: searched, put in order, each shown in the sheet; and back", async () => {
  const { pane, host } = await open();
  await pane.see("Do first");
  await pane.press(/^Won by/);
  await pane.see("Rows: 2, won 1,400");
  expect(listed()[0]).toContain("Alfa · D1");
  await pane.type(document.querySelector<HTMLSelectElement>("select[aria-label='Order']")!, "day");
  expect(listed()[0]).toContain("Beta · D2");
  await pane.type(document.querySelector<HTMLInputElement>("main input")!, "alf");
  await pane.see("Rows: 1");
  await pane.press("Show Alfa · D1 in the sheet");
  expect(host.shown).toEqual(["Deals!A2"]);
  await pane.press("Back to: Result");
  await pane.see("Do first");
});

test("one filter: a seller's figures are the seller's, and lists follow it", async () => {
  const { pane } = await open();
  await pane.see("Do first");
  await pane.type(document.querySelector<HTMLSelectElement>("select[aria-label='Seller']")!, "Bob");
  await pane.see("Bob. Misses the plan by 1,600");
  expect(document.querySelectorAll("ol li")).toHaveLength(1);
  await pane.press(/^Won so far/);
  await pane.see("Rows: 1, won 400");
});

test("the two pictures are lists of buttons that say their figures; a month opens its deals", async () => {
  const { pane } = await open();
  await pane.see("By month");
  await pane.press(/^Feb 2026: won 400/);
  await pane.see("Deals won in the period, Feb 2026");
});

test("lists are one stop of the keyboard each", async () => {
  const { pane } = await open();
  await pane.see("By month");
  const stops = Array.from(document.querySelectorAll<HTMLElement>("ul[aria-label='Main figures'] button"));
  expect(stops.length).toBe(5);
  expect(document.querySelectorAll("ul[aria-label='Main figures'][data-tabster]").length).toBe(1);
  expect(stops.map(nameOf).every((name) => name !== "")).toBe(true);
});

test("five sheets at hand, the others under their questions", async () => {
  const { pane } = await open();
  await pane.see("Do first");
  await act(async () => pane.pane.actions.build(["R-00", "R-01", "R-07", "R-09", "R-14", "R-30", "R-11"]));
  await pane.see("Sheets of the plan");
  const links = (): string[] =>
    Array.from(
      document.querySelectorAll("nav[aria-label='Sheets of the plan'] button"),
      (one) => one.textContent ?? "",
    );
  expect(links()).toHaveLength(6);
  expect(links().at(-1)).toBe("2 more, by question");
  await pane.press("2 more, by question");
  await pane.see("Who brings the money?");
  expect(links()).toHaveLength(8);
});

test("“first build” and “since the last build” never stand together", async () => {
  const { pane } = await open();
  await pane.see("Do first");
  await act(async () => pane.pane.actions.build(["R-00"]));
  await pane.see("This is the first build");
  expect(text()).not.toContain("Since the last build");
});

test("in Russian", async () => {
  const { pane } = await open({ language: "ru" });
  await pane.see("Сделать в первую очередь");
  await pane.press(/^Выиграно/);
  await pane.see("Строк: 2, выиграно 1");
});

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

const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Manager", "Stage", "Opened", "Closed", "Amount", "Probability", "Forecast close"],
    ["D1", "Alfa", "Ann", "Won", "2026-01-05", "2026-01-20", 30, "", ""],
    ["D2", "Beta", "Ann", "Proposal", "2026-01-10", "", 100, "50 %", "2026-03-20"],
  ],
};
const goals: RawSheet = {
  name: "Goals",
  rows: [
    ["Period", "Plan"],
    ["2026-Q1", 100],
  ],
};
const settings: RawSheet = {
  name: "Settings",
  rows: [
    ["Key", "Value"],
    ["asOf", "2026-02-01"],
    ["period", "2026-Q1"],
  ],
};
const scenarios: RawSheet = {
  name: "Scenarios",
  rows: [
    ["Scenario", "What", "Value"],
    ["Dearer", "mean deal", 1.2],
  ],
};

async function open(
  sheets: RawSheet[],
  options: Partial<PaneOptions> = {},
): Promise<{ pane: DrivenPane; host: FakeHost }> {
  const host = fakeHost([deals, goals, settings, ...sheets]);
  driven = await drivePane(host, { screen: "whatIf", ...options });
  return { pane: driven, host };
}

test("[CALC-50] what must change stands there; a slider moved, the verdict and the figures follow", async () => {
  const { pane } = await open([]);
  await pane.see("every open deal 40 % larger");
  await pane.see("The plan is open: 80 of 100 expected");
  await pane.type(pane.field("Mean deal"), "1.4");
  await pane.see(/Expected80100/);
  await pane.see("× 1.4");
  await pane.press("All as it is");
  await pane.see(/Expected8080/);
});

test("[CALC-50] saved: a row a lever on the sheet Scenarios; taken back with one click", async () => {
  const { pane, host } = await open([scenarios]);
  await pane.see("Save as a scenario");
  await pane.type(pane.field("Chance"), "1.5");
  await pane.see("× 1.5");
  await pane.type(pane.field("Name"), "dearer");
  await pane.press("Save");
  await pane.see("There is a scenario “dearer” already");
  await pane.type(pane.field("Name"), "Surer");
  await pane.press("Save");
  await pane.see("“Surer” stands on Scenarios, from row 3.");
  expect(host.edited.at(-1)!.edits.map(({ cell, value }) => [cell, value])).toEqual([
    ["A3", "Surer"],
    ["B3", "chance"],
    ["C3", 1.5],
  ]);
  await pane.press("Undo");
  await pane.see("“Surer” is off Scenarios again.");
});

test("[CALC-50] a workbook without the sheet gets it", async () => {
  const { pane, host } = await open([]);
  await pane.see("No scenario is saved yet.");
  await pane.type(pane.field("Mean deal"), "1.4");
  await pane.see("× 1.4");
  await pane.type(pane.field("Name"), "Larger");
  await pane.press("Save");
  await pane.until(() => host.written.length === 1, "the sheet to be written");
  expect(host.written[0].sheets[0]).toMatchObject({ type: "input", name: "Scenarios" });
});

test("[CALC-50] two side by side: the plan as it is and a saved one", async () => {
  const { pane } = await open([scenarios], { language: "ru" });
  await pane.see("Сравнить два");
  await pane.see("как есть");
  const cells = Array.from(document.querySelectorAll("section[aria-label='Сравнить два'] tr"), (row) =>
    Array.from(row.children, ({ textContent }) => textContent),
  );
  expect(cells[0]).toEqual(["Показатель", "как есть", "Dearer"]);
  expect(cells.find(([name]) => name === "Ожидаемо")).toEqual(["Ожидаемо", "80", "90"]);
});

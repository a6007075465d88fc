// @vitest-environment jsdom
import { afterEach, describe, expect, test } from "vitest";
import { clientIsThere } from "../../../preview/workbook/open-test-workbook.ts";
import { driveWorkbook, type DrivenWorkbook, type Rows } from "../drive-workbook.ts";
import type { PaneOptions } from "../start-pane.tsx";

let driven: DrivenWorkbook | undefined;
afterEach(async () => {
  await driven?.close();
  driven = undefined;
});

/** Tuesday, 30 June 2026. */
const day = 46203;
const deals: Rows = [
  [
    "Deal ID",
    "Title",
    "Client",
    "Manager",
    "Stage",
    "Amount",
    "Opened",
    "Closed",
    "Status",
    "Seller's estimate",
    "ROP's estimate",
  ],
  ["D1", "Labels", "Alfa", "M1", "Offer", 1000, day - 30, null, "open", 1000, 1200],
  ["D2", "Boxes", "Beta", "M2", "Offer", 500, day - 20, null, "open", null, null],
];
const steps: Rows = [
  [
    "Deal",
    "Step",
    "Planned",
    "Action",
    "Done",
    "Technique",
    "Checkpoint",
    "Passed when",
    "Expected objection",
    "Answer",
    "Money from step",
  ],
  ["D1", 1, day - 9, "call", day - 8, "questions", null, null, "too dear", "count the waste", null],
  ["D1", 2, day - 3, "offer", null, null, "yes", "offer signed", null, null, 1200],
];
const sheets: Readonly<Record<string, Rows>> = {
  Managers: [
    ["Manager ID", "Name", "Role"],
    ["M1", "Ivanov", "territorial"],
    ["M2", "Petrova", "territorial"],
    ["M3", "Orlova", "head of sales"],
  ],
  DealSteps: steps,
  DealReviews: [
    ["Deal", "Date", "Reviewer", "Changed field", "Before", "After"],
    ["D1", day - 7, "M3", "amount", "1000", "1200"],
  ],
  Settings: [
    ["Key", "Value"],
    ["asOf", "2026-06-30"],
  ],
};

async function open(more: Readonly<Record<string, Rows>> = sheets, options: Partial<PaneOptions> = {}) {
  return (driven = await driveWorkbook({ Deals: deals, ...more }, { screen: "deal", ...options }));
}

const shown = (): string => {
  const { sheet, range } = driven!.book.state.selection;
  return `${sheet.name}, row ${range.row + 1}`;
};
const buttons = () => Array.from(document.querySelectorAll("main li button"), ({ textContent }) => textContent ?? "");

/** The Deal screen with the form of the next step of D1 open. */
async function openNewStep() {
  const pane = await open();
  await pane.see("Open deals: 2");
  await pane.press(/^Alfa · D1/);
  await pane.see("Add step 3");
  await pane.press("Add step 3");
  return pane;
}

describe.skipIf(!clientIsThere)("the screen Deal", () => {
  test("[CALC-17] deals are found by code, client and title, and by manager", async () => {
    const pane = await open();
    await pane.see("Open deals: 2");
    expect(buttons()[0]).toContain("Alfa");
    await pane.type(document.querySelector<HTMLInputElement>("main input")!, "box");
    await pane.see("Open deals: 1");
    expect(buttons()[0]).toContain("Beta");
    await pane.type(document.querySelector<HTMLInputElement>("main input")!, "");
    await pane.type(pane.field<HTMLSelectElement>("Manager"), "Ivanov");
    await pane.see("Open deals: 1");
    expect(buttons()[0]).toContain("D1");
  });

  test("[CALC-17] [CALC-18] a deal shows what it lacks, its late step, objections, and what the review made of it", async () => {
    const pane = await open();
    await pane.see("Open deals: 2");
    await pane.press(/^Alfa · D1/);
    await pane.see("Readiness of the plan: 50 %");
    for (const words of ["late: 3 days", "Checkpoint: offer signed", "too dear", "count the waste"])
      await pane.see(words);
    await pane.see("Estimate: seller 1,000, after review 1,200");
    await pane.see("(20 %)");
    await pane.see("Last review 2026-06-23, Orlova");
    await pane.press("Row of the deal");
    await pane.until(() => shown() === "Deals, row 2", "the row of the deal");
  });

  test("[CALC-18] a review goes under the last row and is there at once", async () => {
    const pane = await open();
    await pane.see("Open deals: 2");
    await pane.press(/^Alfa · D1/);
    await pane.see("Add a review");
    await pane.press("Add a review");
    await pane.press("Write the row");
    await pane.see("Say what stood there before");
    await pane.type(pane.field("After"), "+1 visit");
    await pane.press("Write the row");
    await pane.see("Row 3 of “DealReviews” is written.");
    expect(pane.row("DealReviews", 3, 6)).toEqual(["D1", day, "M3", "steps", null, "+1 visit"]);
    await pane.see("Last review 2026-06-30, Orlova");
    await pane.press("Show it");
    await pane.until(() => shown() === "DealReviews, row 3", "the row that was written");
  });

  test("[CALC-17] the next step is checked, written and becomes part of the plan", async () => {
    const pane = await openNewStep();
    await pane.type(pane.field("Day"), "2026-06-01");
    await pane.type(pane.field("Action"), "=meeting");
    await pane.press("Write the row");
    await pane.see("before the one it follows (2026-06-27)");
    expect(pane.row("DealSteps", 4, 4)).toEqual([null, null, null, null]);
    await pane.type(pane.field("Day"), "2026-07-10");
    await pane.press("Write the row");
    await pane.see("Row 4 of “DealSteps” is written.");
    expect(pane.row("DealSteps", 4, 4)).toEqual(["D1", 3, 46213, "=meeting"]);
    await pane.see("Add step 4");
  });

  test("[CALC-17] a row that was written can be taken back: its cells are blank again, and the plan is without it", async () => {
    const pane = await openNewStep();
    await pane.type(pane.field("Day"), "2026-07-10");
    await pane.type(pane.field("Action"), "meeting");
    await pane.press("Write the row");
    await pane.see("Add step 4");
    await pane.press("Undo");
    await pane.see("Row 4 of “DealSteps” is taken back.");
    expect(pane.row("DealSteps", 4, 4)).toEqual([null, null, null, null]);
    await pane.see("Add step 3");
    expect(pane.status()).toBe("Row 4 of “DealSteps” is taken back.");
  });

  test("a row that somebody changed meanwhile is not taken back, and the way back stays", async () => {
    const pane = await openNewStep();
    await pane.type(pane.field("Day"), "2026-07-10");
    await pane.type(pane.field("Action"), "meeting");
    await pane.press("Write the row");
    await pane.see("Add step 4");
    pane.sheet("DealSteps").grid.write(3, 3, [[{ value: "visit" }]]);
    await pane.press("Undo");
    await pane.see("The row has changed since it was read");
    await pane.see("Read the data again");
    expect(pane.row("DealSteps", 4, 4)).toEqual(["D1", 3, 46213, "visit"]);
    expect(pane.control("Undo")).toBeDefined();
  });

  test("in Russian; without steps and reviews it says which sheets to add", async () => {
    const { Managers, Settings } = sheets;
    const pane = await open({ Managers, Settings }, { language: "ru" });
    await pane.see("Открытых сделок: 2");
    await pane.press(/^Alfa · D1/);
    await pane.see("добавьте лист «План сделки»");
    await pane.see("добавьте лист «Ревью РОПа»");
  });
});

// @vitest-environment jsdom
import { act } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { refusal } from "../../../preview/workbook/host-object.ts";
import { clientIsThere } from "../../../preview/workbook/open-test-workbook.ts";
import { driveWorkbook, type DrivenWorkbook, type Rows } from "../drive-workbook.ts";

let driven: DrivenWorkbook | undefined;
afterEach(async () => {
  await driven?.close();
  driven = undefined;
});

/** Tuesday, 30 June 2026. */
const day = 46203;
const headings = ["Deal ID", "Client", "Manager", "Stage", "Amount", "Opened", "Status", "Forecast close"];
const deals: Rows = [
  headings,
  ["D1", "Alfa", "Ivanova", "Offer", 700, day - 90, "open", day + 60],
  ["D2", "Beta", "Petrov", "Offer", 250, day - 60, "won", null],
];
const settings: Rows = [
  ["Key", "Value"],
  ["asOf", "2026-06-30"],
];

const open = async (rows: Rows = deals, client: Parameters<typeof driveWorkbook>[2] = {}): Promise<DrivenWorkbook> =>
  (driven = await driveWorkbook({ Deals: rows, Settings: settings }, { screen: "insert" }, client));
const tabs = (): string[] => driven!.book.state.sheets.map(({ name }) => name);

describe.skipIf(!clientIsThere)("saving a snapshot of the funnel", () => {
  test("[CALC-13] one click writes the open deals of the day to a sheet of their own", async () => {
    const pane = await open();
    await pane.see("Save a snapshot of the funnel");
    await pane.press("Save snapshot");
    await pane.see("Open Snapshots");
    const columns = pane.row("Snapshots", 1, 7);
    expect(columns).toEqual(["Snapshot", "Deal", "Stage", "Amount", "Manager", "Forecast close", "Category"]);
    expect(pane.row("Snapshots", 2, 6)).toEqual([day, "D1", "Offer", 700, "Ivanova", day + 60]);
    expect(pane.row("Snapshots", 3, 2)).toEqual([null, null]);
    await pane.press("Open Snapshots");
    await pane.until(() => pane.book.state.selection.sheet.name === "Snapshots", "the sheet to be shown");
  });

  test("[CALC-13] saved again on the same day it takes the place of the first; another day stands below", async () => {
    const pane = await open();
    await pane.see("Save a snapshot of the funnel");
    await pane.press("Save snapshot");
    await pane.see("Open Snapshots");
    pane.sheet("Deals").grid.write(1, 4, [[{ value: 800 }]]);
    await act(async () => pane.pane.actions.read());
    await pane.press("Save snapshot");
    await pane.until(() => pane.row("Snapshots", 2, 4)[3] === 800, "the later amount");
    expect(pane.row("Snapshots", 3, 2)).toEqual([null, null]);
    pane.sheet("Settings").grid.write(1, 1, [[{ value: "2026-07-31" }]]);
    await act(async () => pane.pane.actions.read());
    await pane.press("Save snapshot");
    await pane.until(() => pane.row("Snapshots", 3, 2)[1] === "D1", "a second snapshot");
    expect([pane.row("Snapshots", 2, 1), pane.row("Snapshots", 3, 1)]).toEqual([[day], [day + 31]]);
    expect(tabs().filter((name) => name.startsWith("Snapshots"))).toEqual(["Snapshots"]);
  });

  test("it is taken back like anything that is inserted", async () => {
    const pane = await open();
    const before = tabs();
    await pane.see("Save a snapshot of the funnel");
    await pane.press("Save snapshot");
    await pane.see("Open Snapshots");
    await pane.until(() => !pane.control("Take back").hasAttribute("disabled"), "the reading to end");
    await pane.press("Take back");
    await pane.see("Taken back. The workbook is as it was.");
    expect(tabs()).toEqual(before);
  });

  test("without open deals nothing is written, and why is said", async () => {
    const pane = await open([headings, deals[2]]);
    await pane.see("Save a snapshot of the funnel");
    await pane.press("Save snapshot");
    await pane.see("There are no open deals");
    expect(tabs()).not.toContain("Snapshots");
  });

  test("what Excel refuses is said, with what to do, and the workbook stays as it was", async () => {
    const fault = (call: string) =>
      /^Range\.(Values|Formulas)$/.test(call) ? refusal("AccessDenied", "the workbook is protected") : undefined;
    const pane = await open(deals, { fault });
    const before = tabs();
    await pane.see("Save a snapshot of the funnel");
    await pane.press("Save snapshot");
    await pane.see("the sheet or the workbook is protected");
    await pane.see("Remove the protection");
    expect(tabs()).toEqual(before);
  });
});

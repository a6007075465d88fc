// @vitest-environment jsdom
import { afterEach, describe, expect, test } from "vitest";
import { refusal } from "../../../preview/workbook/host-object.ts";
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
const headings = ["Client", "Manager", "Type", "Status", "Due", "Time", "Promised", "Done", "Minutes"];
const contacts: Rows = [
  headings,
  ["Alfa", "Ivanov", "call", "planned", day, 0.625, "yes", null, 20],
  ["Beta", "Ivanov", "call", "planned", day, null, "no", null, 20],
  ["Gamma", "Ivanov", "call", "planned", day - 1, 0.5, "yes", null, 20],
  ["Alfa", "Petrova", "call", "planned", day, null, "no", null, 20],
];
const sheets: Readonly<Record<string, Rows>> = {
  Clients: [
    ["Client ID", "Client"],
    ["C1", "Alfa"],
    ["C2", "Beta"],
    ["C3", "Gamma"],
  ],
  Managers: [
    ["Manager ID", "Name"],
    ["M1", "Ivanov"],
    ["M2", "Petrova"],
  ],
  Contacts: [
    ["Client", "Name", "Phone"],
    ["Alfa", "Anna", "+7 495 111-22-33"],
  ],
  Settings: [
    ["Key", "Value"],
    ["asOf", "2026-06-30"],
  ],
};

async function open(
  activities: Rows = contacts,
  options: Partial<PaneOptions> = {},
  client: Parameters<typeof driveWorkbook>[2] = {},
): Promise<DrivenWorkbook> {
  return (driven = await driveWorkbook({ Activities: activities, ...sheets }, { screen: "today", ...options }, client));
}

const cell = (row: number, column: string) =>
  driven!.sheet("Activities").grid.cellAt(row - 1, headings.indexOf(column)).value;
const cards = () => Array.from(document.querySelectorAll("ol [role=group]"), (one) => one.getAttribute("aria-label"));

describe.skipIf(!clientIsThere)("the screen Today", () => {
  test("[CALC-21] promises stand first, an overdue one is said in words, phone and reason stand beside", async () => {
    const pane = await open();
    await pane.see("Today: Tue 2026-06-30");
    expect(cards().map((name) => name?.split(" ").at(-1))).toEqual(["Gamma", "Alfa", "Beta"]);
    expect(document.querySelectorAll("ol")).toHaveLength(2);
    expect(document.body.textContent).toContain("overdue");
    expect(document.querySelector<HTMLAnchorElement>("a[href^='tel:']")?.getAttribute("href")).toBe("tel:+74951112233");
    expect(document.body.textContent).toContain("Contacts: 3, promised: 2, overdue: 1");
  });

  test("Done writes status and day into the row, the day is laid out again, Undo puts the cells back", async () => {
    const pane = await open();
    await pane.see("Alfa");
    await pane.press(/^Done: .* Alfa$/);
    await pane.see("Alfa: done. Written to Activities!D2, Activities!H2.");
    expect([cell(2, "Status"), cell(2, "Done")]).toEqual(["done", day]);
    await pane.until(() => cards().length === 2, "two contacts left");
    expect(pane.status()).toContain("Alfa: done");
    await pane.press("Undo");
    await pane.until(() => cards().length === 3, "three contacts again");
    expect([cell(2, "Status"), cell(2, "Done") ?? null]).toEqual(["planned", null]);
  });

  test("[AM-50] moved to the next working day: the due day is written, the contact goes to the next days", async () => {
    const pane = await open();
    await pane.see("Beta");
    await pane.press("Move Beta to Wed 2026-07-01");
    await pane.see("Beta: moved to 2026-07-01. Written to Activities!E3.");
    expect([cell(3, "Due"), cell(3, "Status")]).toEqual([day + 1, "planned"]);
    await pane.see("Wed 2026-07-01: 1");
  });

  test("a day of one's own: one before the day of the plan is refused in words and nothing is written", async () => {
    const pane = await open();
    await pane.see("Beta");
    await pane.press("Move Beta to another day");
    await pane.press("Another day …");
    await pane.type(pane.field("New day for Beta"), "2026-06-01");
    await pane.press("Move");
    await pane.see("2026-06-01 is before the day of the plan");
    expect(cell(3, "Due")).toBe(day);
  });

  test("a column that is not there is named, and nothing is half-written", async () => {
    const without = contacts.map((row) => row.filter((_, place) => headings[place] !== "Done"));
    const pane = await open(without);
    await pane.see("Beta");
    await pane.press(/^Done: .* Beta$/);
    await pane.see("The sheet “Activities” has no column “Done”");
    expect(cell(3, "Status")).toBe("planned");
  });

  test("a row that somebody changed meanwhile is left alone", async () => {
    const pane = await open();
    await pane.see("Beta");
    driven!.sheet("Activities").grid.write(2, 0, [[{ value: "Delta" }]]);
    await pane.press(/^Done: .* Beta$/);
    await pane.see("The row has changed since it was read");
    expect(cell(3, "Status")).toBe("planned");
  });

  test("what Excel refuses is said, and both cells stay", async () => {
    const fault = (call: string) => (call === "Range.Values" ? refusal("AccessDenied", "protected") : undefined);
    const pane = await open(contacts, {}, { fault });
    await pane.see("Beta");
    await pane.press(/^Done: .* Beta$/);
    await pane.see("protected");
    expect([cell(3, "Status"), cell(3, "Done") ?? null]).toEqual(["planned", null]);
  });

  test("the person is remembered in the workbook", async () => {
    const pane = await open();
    await pane.see("Alfa");
    await pane.type(pane.field<HTMLSelectElement>("Whose day"), "Petrova");
    await pane.until(() => cards().length === 1, "one contact");
    const again = await pane.reopen();
    await again.until(() => cards().length === 1, "one contact");
    expect(again.field<HTMLSelectElement>("Whose day").value).toBe("Petrova");
  });

  test("in Russian; without contacts it says which sheet to add", async () => {
    const pane = await open([["note"], ["nothing"]], { language: "ru" });
    await pane.see("Добавьте лист «Контакты»");
  });
});

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

const clients: RawSheet = {
  name: "Clients",
  rows: [
    ["Client ID", "Client"],
    ["C1", "Alfa"],
    ["C2", "Beta"],
  ],
};
const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Manager", "Stage", "Amount", "Created", "Status"],
    ["D1", "Alfa", "Ivanova", "Offer", 700, 46030, "open"],
    ["D2", "Beta", "Petrov", "Offer", 250, 46040, "open"],
  ],
};

async function open(host: FakeHost, options: Partial<PaneOptions> = {}): Promise<DrivenPane> {
  return (driven = await drivePane(host, { screen: "insert", ...options }));
}

/** The sheets of the last write: id and tab. */
const written = (host: FakeHost): string[] =>
  (host.written.at(-1)?.sheets ?? []).map((one) =>
    one.type === "result" ? `${one.sheet.id}: ${one.sheet.name}` : `${one.table}: ${one.name}`,
  );

test.for([
  ["en", "Insert into the workbook", "T-08 Funnel report"],
  ["ru", "Вставить в книгу", "T-08 Отчёт по воронке продаж"],
] as const)("documents, programmes, questionnaire and freezing are offered: %s", async ([language, ...words]) => {
  const pane = await open(fakeHost([clients, deals]), { language });
  for (const one of words) await pane.see(one);
});

test("a document is found by words of its name and inserted alone, without other sheets", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host);
  await pane.see("T-08 Funnel report");
  await pane.type(document.querySelector<HTMLInputElement>("input[type=search], [role=searchbox]")!, "funn");
  await pane.see("Found: 1");
  await pane.press(/^T-08/);
  await pane.press("Insert as a sheet");
  await pane.see("Open T-08 Funnel report");
  expect(written(host)).toEqual(["T-08: T-08 Funnel report"]);
  await pane.press("Open T-08 Funnel report");
  expect(host.shown).toEqual(["T-08 Funnel report"]);
});

test("a document about a deal waits until the deal is chosen, and names it", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host);
  await pane.see("T-13 Deal plan");
  await pane.press(/^T-13/);
  expect((pane.control("Insert as a sheet") as HTMLButtonElement).disabled).toBe(true);
  await pane.type(pane.field<HTMLSelectElement>("Deal"), "D2");
  await pane.press("Insert as a sheet");
  await pane.see("Inserted: T-13 D2");
  expect(written(host)).toEqual(["T-13 D2: T-13 D2"]);
});

test("one about a manager may be for everybody", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host);
  await pane.see("T-01 Commercial work statistics");
  await pane.press(/^T-01/);
  expect(pane.field<HTMLSelectElement>("Manager").value).toBe("");
  await pane.press("Insert as a sheet");
  await pane.see("Open T-01");
  expect(written(host)[0]).toMatch(/^T-01: T-01 /);
});

test("[CALC-29] what is due today comes in one go, behind a page that lists it", async () => {
  const team: RawSheet = {
    name: "Managers",
    rows: [
      ["Name", "Role"],
      ["Ivanova", "head"],
      ["Petrov", "supervisor"],
    ],
  };
  const monday: RawSheet = { name: "Settings", rows: [["Key", "Value"], ["asOf", "2026-03-02"]] }; // prettier-ignore
  const host = fakeHost([clients, deals, team, monday]);
  const pane = await open(host);
  await pane.see("Prepare what is due today");
  await pane.press("Prepare what is due today");
  // Said before anything is made.
  await pane.see(/Sheets to make: \d+/);
  expect(host.written).toHaveLength(0);
  await pane.press("Make them");
  await pane.see("Take back");
  expect(written(host)[0]).toMatch(/^DUE: /);
});

test("a kind of subject that the workbook lacks says which sheet brings it", async () => {
  const pane = await open(fakeHost([clients, deals]));
  await pane.see("T-27 ");
  await pane.press(/^T-27/);
  await pane.see("There are no competitors. Add the sheet Competitors.");
});

test("what was inserted can be taken back", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host);
  await pane.see("Programmes");
  await pane.press(/^Insert: .*induction|^Insert: /i);
  await pane.see("Take back");
  expect(host.written).toHaveLength(1);
  await pane.press("Take back");
  await pane.see("Taken back. The workbook is as it was.");
  expect(host.written).toHaveLength(0);
});

test("the questionnaire is inserted once; then the screen leads to it", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host);
  await pane.see("Insert the questionnaire");
  await pane.press("Insert the questionnaire");
  await pane.see("Open the sheet “Answers”");
  expect(written(host)).toEqual(["Answers: Answers"]);
  const [sheet] = host.written[0].sheets;
  expect(sheet.type === "input" && sheet.rowCount).toBeGreaterThan(5);
});

test("[AM-43] the plan is frozen by whoever gives a name, on a sheet of its own", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host);
  await pane.see("Freeze the plan");
  expect((pane.control("Freeze") as HTMLButtonElement).disabled).toBe(true);
  await pane.type(pane.field<HTMLInputElement>("Who freezes it"), "Ivanova");
  await pane.press("Freeze");
  await pane.see("Inserted: FrozenPlan");
  const [sheet] = host.written[0].sheets;
  expect(sheet.type === "input" && [sheet.table, sheet.cellAt(1, 1)]).toEqual(["FrozenPlan", "Ivanova"]);
});

test("a document becomes a text that can be saved by a click of one's own", async () => {
  const made: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`, revokeObjectURL: () => undefined });
  const pane = await open(fakeHost([clients, deals]));
  await pane.see("T-08 Funnel report");
  await pane.press(/^T-08/);
  await pane.press("Make a text (.docx)");
  await pane.see("Save T-08 Funnel report.docx");
  const link = pane.control("Save T-08 Funnel report.docx") as HTMLAnchorElement;
  expect([link.getAttribute("href"), link.download]).toEqual(["blob:1", "T-08 Funnel report.docx"]);
  expect(made[0].size).toBeGreaterThan(3000);
});

test("hundreds of deals are searched, not scrolled", async () => {
  const many = Array.from({ length: 120 }, (_, at) => [`D${at + 1}`, "Alfa", "Ivanova", "Offer", 1, 46030, "open"]);
  const pane = await open(fakeHost([clients, { ...deals, rows: [deals.rows[0], ...many] }]));
  await pane.see("T-13 Deal plan");
  await pane.press(/^T-13/);
  await pane.see("Shown: 50 of 120");
  await pane.type(pane.field<HTMLInputElement>("Find"), "d117");
  const names = Array.from(pane.field<HTMLSelectElement>("Deal").options, ({ value }) => value);
  expect(names).toEqual(["", "D117"]);
});

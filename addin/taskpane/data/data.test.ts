// @vitest-environment jsdom
import { act } from "react";
import { afterEach, expect, test } from "vitest";
import type { RawSheet } from "../../../engine/index.ts";
import { drivePane, type DrivenPane } from "../drive-pane.ts";
import type { PaneOptions } from "../start-pane.tsx";
import { driveWorkbook } from "../drive-workbook.ts";
import { fakeHost, type FakeHost } from "../testing.ts";

let driven: DrivenPane | undefined;
afterEach(async () => {
  await driven?.close();
  driven = undefined;
});

async function open(host: FakeHost, options: Partial<PaneOptions> = {}): Promise<DrivenPane> {
  return (driven = await drivePane(host, options));
}

/** What stands on the screen, blanks of numbers as plain ones. */
const shown = (): string => (document.body.textContent ?? "").replaceAll(/[\u00a0\u202f]/g, " ");

const clients: RawSheet = {
  name: "Clients",
  rows: [
    ["Client ID", "Client"],
    ["C1", "Alfa"],
  ],
};

/** The proof of AM-70: 100 paid, 900 cancelled, 50 on a day that is none. */
const payments: RawSheet = {
  name: "Payments",
  rows: [
    ["Client", "Date", "Amount", "Status"],
    ["Alfa", "2026-03-02", 100, "paid"],
    ["Alfa", "2026-03-03", 900, "cancelled"],
    ["Alfa", "31.09.2026", 50, "paid"],
  ],
};

test.for([
  [
    "en",
    "Payments: read 1,050",
    "counted in the period100",
    "cancelled or draft900",
    "no usable day50",
    "Correct or fill in the days.",
  ],
  [
    "ru",
    "Платежи: прочитано 1 050",
    "учтено в периоде100",
    "отменено или черновик900",
    "нет пригодной даты50",
    "Исправьте или впишите даты.",
  ],
] as const)("[AM-70] before anything is built, Data says where the money goes: %s", async ([language, ...words]) => {
  const pane = await open(fakeHost([clients, payments]), { language });
  await pane.until(() => words.every((one) => shown().includes(one)), words.join(", "));
});

test("[AM-70] each reason leads to the amount of its first row", async () => {
  const host = fakeHost([clients, payments]);
  const pane = await open(host);
  await pane.see("Payments: read");
  await pane.press("First row: Payments!C4, no usable day");
  expect(host.shown).toEqual(["Payments!C4"]);
});

test("where all money is in use, Data says so", async () => {
  const pane = await open(fakeHost([clients, { ...payments, rows: payments.rows.slice(0, 2) }]));
  await pane.see("All money that was read is in use.");
});

test("Data lists what only the plan finds too: the same as the sheet Issues", async () => {
  const won: RawSheet = {
    name: "Deals",
    rows: [
      ["Deal ID", "Client", "Amount", "Stage", "Created"],
      ["D1", "Alfa", 700, "Won", "2026-01-10"],
    ],
  };
  const pane = await open(fakeHost([clients, won]));
  await pane.see("won, but nobody knows when: deals 1, 700");
});

/** Groups above, the words of the columns below; two headings are merged over both rows and stand in the upper one. */
const grouped: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal", null, "Parties", null, "Amount", "Opened"],
    ["ID", "Stage", "Client", "Manager", null, null],
    ["D1", "Offer", "Alfa", "Orlova", 700, 46023],
    ["D2", "Won", "Beta", "Orlova", 250, 46024],
    ["D3", "Won", "Gamma", "Petrova", 90, 46025],
    ["D4", "Won", "Delta", "Petrova", 80, 46026],
  ],
};

test("each column shows the heading it was really read from, also one in two rows, with three of its values", async () => {
  const pane = await open(fakeHost([grouped]));
  await pane.see("Deals, rows: 4");
  await pane.press("All columns: Deals");
  const meaning = (heading: string): string => pane.field<HTMLSelectElement>(heading).selectedOptions[0].textContent;
  const headings = ["Deal ID", "Deal Stage", "Client", "Manager", "Amount", "Opened"];
  expect(headings.map(meaning)).toEqual(["Deal ID", "Stage", "Client", "Manager", "Amount", "Opened"]);
  expect(document.body.textContent).toContain("Alfa · Beta · Gamma");
  expect(document.body.textContent).toContain("700 · 250 · 90");
  expect(shown()).toMatch(/1 Jan 2026 · 2 Jan 2026|2026-01-01 · 2026-01-02/);
});

test("a column is left unread, and that is remembered as the command line says it", async () => {
  const host = fakeHost([grouped]);
  const pane = await open(host);
  await pane.see("Deals, rows: 4");
  await pane.press("All columns: Deals");
  await pane.type(pane.field<HTMLSelectElement>("Manager"), "");
  await pane.see("Remembered: Manager is not read.");
  expect(host.memory.get("mapping")).toEqual({ "Deals.managerId": "-" });
  expect(pane.field<HTMLSelectElement>("Manager").value).toBe("");
});

const list = (label: string): HTMLSelectElement => {
  const found = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
  if (!found) throw new Error(`expected a list "${label}"`);
  return found;
};

test("a sheet taken for the wrong table is changed to the right one, or not used, and the next session knows it", async () => {
  const orders: RawSheet = {
    name: "Заказы",
    rows: [
      ["Заказчик", "Куратор", "Статус", "Сумма"],
      ["Альфа", "Орлова", "выиграна", 700],
    ],
  };
  const host = fakeHost([clients, orders]);
  const pane = await open(host);
  await pane.see("What stands in this workbook");
  await pane.type(list("What the sheet Заказы holds"), "Deals");
  await pane.see("Remembered: Заказы is Deals.");
  expect(host.memory.get("mapping")).toEqual({ "sheet.Заказы": "Deals" });
  expect(list("What the sheet Заказы holds").value).toBe("Deals");
  await pane.type(list("What the sheet Заказы holds"), "-");
  await pane.see("Remembered: Заказы is not used.");
  await pane.see("Other sheets, not read: 1");
  await pane.close();
  await open(host);
  await driven!.see("Other sheets, not read: 1");
});

const closed = (stage: string, ...more: RawSheet["rows"][number]): RawSheet => ({
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Amount", "Stage", "Created", "Close date", "Expected close"],
    ["D1", "Alfa", 700, stage, "2026-01-10", ...more],
  ],
});

test("[AM-78] which stage is won is settled in a click", async () => {
  const host = fakeHost([clients, closed("Zielone", "2026-02-10")]);
  const pane = await open(host, { language: "ru" });
  await pane.press(/^Zielone: сделок 1, 700/);
  await pane.until(() => !document.body.textContent.includes("Какой из них выигрыш?"), "the question to go");
  expect(host.memory.get("mapping")).toEqual({ "kind.Zielone": "won" });
  await pane.see("учтено в периоде");
});

test("[AM-72] the day of won deals is settled in a click, and can be changed back", async () => {
  const host = fakeHost([clients, closed("Won", null, "2026-02-10")]);
  host.settingCells.set("wonUndated", "derive");
  const settings: RawSheet = {
    name: "Settings",
    rows: [
      ["Key", "Value"],
      ["wonUndated", "leave"],
    ],
  };
  const pane = await open(host);
  await pane.see("counted in the period");
  await pane.press("Leave the day unknown");
  expect(host.settingCells.get("wonUndated")).toBe("leave");
  host.sheets = [...host.sheets, settings];
  await act(async () => pane.pane.actions.read());
  await pane.see("won, day unknown");
  await pane.press("Take the expected close");
  expect(host.settingCells.get("wonUndated")).toBe("derive");
});

test("[AM-74] [AM-76] the currency and clients that are one are settled in a click", async () => {
  const mixed: RawSheet = {
    name: "Payments",
    rows: [
      ["Client", "Date", "Amount"],
      ["Romashka LLC", "2026-03-02", "100 €"],
      ["LLC Romashka", "2026-03-03", "50 €"],
      ["Beta", "2026-03-03", "900 $"],
    ],
  };
  const host = fakeHost([mixed]);
  const pane = await open(host);
  await pane.see("Romashka LLC");
  await pane.press("One client");
  await pane.until(() => !document.body.textContent.includes("one client?"), "the question to go");
  expect(host.memory.get("mapping")).toEqual({ "same.LLC Romashka": "Romashka LLC" });
  await pane.press(/^Count USD/);
  await pane.see(/Count EUR/);
  expect(host.memory.get("settings")).toEqual({ currency: "USD" });
});

test("what the pane itself writes is no change of the workbook by somebody else", async () => {
  const settings = [
    ["Key", "Value"],
    ["abcA", 0.8],
  ];
  const pane = await driveWorkbook({ Clients: clients.rows, Settings: settings }, { screen: "assumptions" });
  driven = pane;
  await pane.see("What it gives");
  const input = pane.field("Limit of A");
  await pane.type(input, "60 %");
  await pane.leave(input);
  await pane.see(/is now 60 %/);
  expect(pane.row("Settings", 2, 2)).toEqual(["abcA", 0.6]);
  expect(document.body.textContent).not.toContain("The workbook has changed");
});

test("a blank workbook has no faults: it says how to begin, and a sheet that is no table is named as soon as there is one", async () => {
  const blank: RawSheet = { name: "Sheet1", rows: [] };
  await open(fakeHost([blank]), { language: "en" });
  expect(shown()).toContain("Insert sample data");
  expect(shown()).not.toContain("Problems");
  await driven?.close();
  await open(fakeHost([{ name: "Sheet1", rows: [["Hello", "there"]] }]), { language: "en" });
  expect(shown()).toContain("not a table that can be read");
});

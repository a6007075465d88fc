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

async function open(host: FakeHost, options: Partial<PaneOptions> = {}): Promise<DrivenPane> {
  return (driven = await drivePane(host, options));
}

/** What stands on the screen, blanks of numbers as plain ones. */
const shown = (): string => (document.body.textContent ?? "").replaceAll(/[\u00a0\u202f]/g, " ");

const clients: RawSheet = { name: "Clients", rows: [["Client ID", "Client"], ["C1", "Alfa"]] }; // prettier-ignore

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
  // prettier-ignore
  const pane = await open(fakeHost([clients, payments]), { language });
  await pane.until(() => words.every((one) => shown().includes(one)), words.join(", "));
});

test("[AM-70] each reason leads to the amount of its first row", async () => {
  const host = fakeHost([clients, payments]);
  const pane = await open(host);
  await pane.see("Payments: read");
  await pane.press("Show the first row, no usable day: Payments!C4");
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

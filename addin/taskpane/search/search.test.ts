// @vitest-environment jsdom
import { act } from "react";
import { afterEach, expect, test } from "vitest";
import type { RawSheet } from "../../../engine/index.ts";
import { drivePane, type DrivenPane } from "../drive-pane.ts";
import { fakeHost } from "../testing.ts";

let driven: DrivenPane | undefined;
afterEach(async () => {
  await driven?.close();
  driven = undefined;
});

const sheets: RawSheet[] = [
  {
    name: "Managers",
    rows: [
      ["Name", "Role", "Active"],
      ["Ann Alford", "account", "yes"],
      ["Bob", "account", "yes"],
    ],
  },
  {
    name: "Clients",
    rows: [
      ["Client ID", "Client", "Manager"],
      ["C1", "Alfa", "Bob"],
      ["C2", "Beta", "Bob"],
    ],
  },
  {
    name: "Contacts",
    rows: [
      ["Client", "Name", "Title", "Phone", "E-mail", "Role"],
      ["Beta", "Alan Hill", "director", "+7 495 1", "alan@beta.example", "LPR"],
    ],
  },
  {
    name: "Deals",
    rows: [
      ["Deal ID", "Client", "Manager", "Stage", "Status", "Opened", "Amount"],
      ["D1", "Beta", "Bob", "Offer", "open", "2026-05-01", 700],
    ],
  },
  {
    name: "Payments",
    rows: [
      ["Client", "Date", "Amount"],
      ["Beta", "2026-01-01", 100],
      ["Beta", "2026-01-31", 100],
      ["Beta", "2026-03-02", 100],
      ["Beta", "2026-04-06", 100],
    ],
  },
  {
    name: "Activities",
    rows: [
      ["Client", "Manager", "Type", "Status", "Due", "Done"],
      ["Beta", "Bob", "call", "done", null, "2026-05-20"],
    ],
  },
  {
    name: "Settings",
    rows: [
      ["Key", "Value"],
      ["asOf", "2026-05-31"],
    ],
  },
];

async function look(words: string): Promise<DrivenPane> {
  driven = await drivePane(fakeHost(sheets), { screen: "today" });
  await driven.press("Search");
  await driven.see("Type two letters or more.");
  await driven.type(document.querySelector<HTMLInputElement>("main input")!, words);
  return driven;
}

test("from any screen: clients, deals and people whose names begin so, and the way back", async () => {
  const pane = await look("al");
  await pane.see("Found: 3");
  const headings = Array.from(document.querySelectorAll("main h3"), ({ textContent }) => textContent);
  expect(headings).toEqual(["Clients: 1", "People: 2"]);
  await pane.press("Back to: Today");
  await pane.until(() => document.querySelector("[aria-label='Today']") !== null, "Today");
});

test("[CALC-47] a client's card: money, rhythm, people, open deals, contacts, documents", async () => {
  const pane = await look("beta");
  await pane.see("Clients: 1");
  await pane.press(/^Beta(?! ·)/);
  await pane.see("Usually pays every");
  const rows = Object.fromEntries(
    Array.from(document.querySelectorAll("main tr"), (row) =>
      Array.from(row.children, (cell) => cell.textContent ?? ""),
    ),
  ) as Record<string, string>;
  // Days between payments 30, 30, 35: the median is 30; from 6 April to 31 May 55.
  expect(rows["Usually pays every"]).toBe("30 days");
  expect(rows["Last payment"]).toBe("2026-04-06, 55 days ago");
  expect(rows["Paid in the period"]).toBe("400");
  expect(rows["In open deals"]).toBe("700");
  await pane.see("director · decides");
  await pane.see("2026-05-20 · call · Bob");
  expect(document.querySelector("a[href='mailto:alan@beta.example']")).not.toBeNull();
  await pane.see(/T-\d\d /);
  await pane.press(/^D1/);
  await pane.see("Readiness of the plan");
  await pane.press("Back to: Client");
  await pane.see("Usually pays every");
});

test("a person of a client leads to the client; a name that is not there is said", async () => {
  const pane = await look("alan");
  await pane.see("People: 1");
  await pane.press(/^Alan Hill/);
  await pane.see("Usually pays every");
  await pane.press("Back to: Search");
  await act(async () => pane.pane.actions.searchFor("zz"));
  await pane.see("Nothing is called so.");
});

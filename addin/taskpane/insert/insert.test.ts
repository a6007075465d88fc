// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { RawSheet } from "../../../engine/index.ts";
import { inThreadEngine } from "../../worker/in-thread-engine.ts";
import { startPane, type PaneOptions, type StartedPane } from "../start-pane.tsx";
import { fakeHost, type FakeHost } from "../testing.ts";

let pane: StartedPane | undefined;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

afterEach(async () => {
  await act(async () => pane?.close());
  pane = undefined;
  document.body.replaceChildren();
});

const clients: RawSheet = { name: "Clients", rows: [["Client ID", "Client"], ["C1", "Alfa"], ["C2", "Beta"]] }; // prettier-ignore
const deals: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Manager", "Stage", "Amount", "Created", "Status"],
    ["D1", "Alfa", "Ivanova", "Offer", 700, 46030, "open"],
    ["D2", "Beta", "Petrov", "Offer", 250, 46040, "open"],
  ],
};

async function open(host: FakeHost, options: Partial<PaneOptions> = {}): Promise<void> {
  const root = document.body.appendChild(document.createElement("div"));
  await act(async () => {
    pane = startPane(host, root, {
      language: "en", theme: "light", screen: "insert", engine: inThreadEngine(), ...options,
    }); // prettier-ignore
    await pane.started;
  });
}

const shown = (): string => document.body.textContent ?? "";

async function until(isThere: () => boolean, what: string): Promise<void> {
  for (let turn = 0; turn < 1000 && !isThere(); turn++)
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));
  if (!isThere()) throw new Error(`expected ${what}, saw: ${shown()}`);
}

const see = (words: string): Promise<void> => until(() => shown().includes(words), words);

function control(name: string | RegExp): HTMLElement {
  const nameOf = (one: Element): string => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim();
  const isIt = (one: Element): boolean => (typeof name === "string" ? nameOf(one) === name : name.test(nameOf(one)));
  const found = Array.from(document.querySelectorAll<HTMLElement>("button, a")).find(isIt);
  if (!found) throw new Error(`expected a control ${name}, saw: ${shown()}`);
  return found;
}

const press = (name: string | RegExp): Promise<void> => act(async () => control(name).click());

function field<E extends HTMLElement>(label: string): E {
  const found = Array.from(document.querySelectorAll("label")).find((one) => one.textContent?.startsWith(label));
  const element = found && document.getElementById(found.htmlFor);
  if (!element) throw new Error(`expected a field "${label}"`);
  return element as unknown as E;
}

async function type(element: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> {
  const kind = element instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(kind.prototype, "value")!.set!.call(element, value);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  });
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
  await open(fakeHost([clients, deals]), { language });
  for (const one of words) await see(one);
});

test("a document is found by words of its name and inserted alone, without other sheets", async () => {
  const host = fakeHost([clients, deals]);
  await open(host);
  await see("T-08 Funnel report");
  await type(document.querySelector<HTMLInputElement>("input[type=search], [role=searchbox]")!, "funn");
  await see("Found: 1");
  await press(/^T-08/);
  await press("Insert as a sheet");
  await see("Open T-08 Funnel report");
  expect(written(host)).toEqual(["T-08: T-08 Funnel report"]);
  await press("Open T-08 Funnel report");
  expect(host.shown).toEqual(["T-08 Funnel report"]);
});

test("a document about a deal waits until the deal is chosen, and names it", async () => {
  const host = fakeHost([clients, deals]);
  await open(host);
  await see("T-13 Deal plan");
  await press(/^T-13/);
  expect((control("Insert as a sheet") as HTMLButtonElement).disabled).toBe(true);
  await type(field<HTMLSelectElement>("Deal"), "D2");
  await press("Insert as a sheet");
  await see("Inserted: T-13 D2");
  expect(written(host)).toEqual(["T-13 D2: T-13 D2"]);
});

test("one about a manager may be for everybody", async () => {
  const host = fakeHost([clients, deals]);
  await open(host);
  await see("T-01 Commercial work statistics");
  await press(/^T-01/);
  expect(field<HTMLSelectElement>("Manager").value).toBe("");
  await press("Insert as a sheet");
  await see("Open T-01");
  expect(written(host)[0]).toMatch(/^T-01: T-01 /);
});

test("[CALC-29] what is due today comes in one go, behind a page that lists it", async () => {
  const team: RawSheet = { name: "Managers", rows: [["Name", "Role"], ["Ivanova", "head"], ["Petrov", "supervisor"]] }; // prettier-ignore
  const host = fakeHost([clients, deals, team]);
  await open(host);
  await see("Prepare what is due today");
  await press("Prepare what is due today");
  await see("Take back");
  expect(written(host)[0]).toMatch(/^DUE: /);
});

test("a kind of subject that the workbook lacks says which sheet brings it", async () => {
  await open(fakeHost([clients, deals]));
  await see("T-27 ");
  await press(/^T-27/);
  await see("There are no competitors. Add the sheet Competitors.");
});

test("what was inserted can be taken back", async () => {
  const host = fakeHost([clients, deals]);
  await open(host);
  await see("Programmes");
  await press(/^Insert: .*induction|^Insert: /i);
  await see("Take back");
  expect(host.written).toHaveLength(1);
  await press("Take back");
  await see("Taken back. The workbook is as it was.");
  expect(host.written).toHaveLength(0);
});

test("the questionnaire is inserted once; then the screen leads to it", async () => {
  const host = fakeHost([clients, deals]);
  await open(host);
  await see("Insert the questionnaire");
  await press("Insert the questionnaire");
  await see("Open the sheet “Answers”");
  expect(written(host)).toEqual(["Answers: Answers"]);
  const [sheet] = host.written[0].sheets;
  expect(sheet.type === "input" && sheet.rowCount).toBeGreaterThan(5);
});

test("[AM-43] the plan is frozen by whoever gives a name, on a sheet of its own", async () => {
  const host = fakeHost([clients, deals]);
  await open(host);
  await see("Freeze the plan");
  expect((control("Freeze") as HTMLButtonElement).disabled).toBe(true);
  await type(field<HTMLInputElement>("Who freezes it"), "Ivanova");
  await press("Freeze");
  await see("Inserted: FrozenPlan");
  const [sheet] = host.written[0].sheets;
  expect(sheet.type === "input" && [sheet.table, sheet.cellAt(1, 1)]).toEqual(["FrozenPlan", "Ivanova"]);
});

test("a document becomes a text that can be saved by a click of one's own", async () => {
  const made: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`, revokeObjectURL: () => undefined });
  await open(fakeHost([clients, deals]));
  await see("T-08 Funnel report");
  await press(/^T-08/);
  await press("Make a text (.docx)");
  await see("Save T-08 Funnel report.docx");
  const link = control("Save T-08 Funnel report.docx") as HTMLAnchorElement;
  expect([link.getAttribute("href"), link.download]).toEqual(["blob:1", "T-08 Funnel report.docx"]);
  expect(made[0].size).toBeGreaterThan(3000);
});

test("hundreds of deals are searched, not scrolled", async () => {
  const many = Array.from({ length: 120 }, (_, at) => [`D${at + 1}`, "Alfa", "Ivanova", "Offer", 1, 46030, "open"]);
  await open(fakeHost([clients, { ...deals, rows: [deals.rows[0], ...many] }]));
  await see("T-13 Deal plan");
  await press(/^T-13/);
  await see("Shown: 50 of 120");
  await type(field<HTMLInputElement>("Find"), "d117");
  const names = Array.from(field<HTMLSelectElement>("Deal").options, ({ value }) => value);
  expect(names).toEqual(["", "D117"]);
});

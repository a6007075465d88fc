// @vitest-environment jsdom
import { act } from "react";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { RawSheet } from "../../engine/index.ts";
import { inThreadEngine } from "../worker/in-thread-engine.ts";
import { startPane, type PaneOptions, type StartedPane } from "./start-pane.tsx";
import { fakeHost, hostProblem, type FakeHost } from "./testing.ts";

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

const clients: RawSheet = {
  name: "Clients",
  rows: [
    ["Client ID", "Client", "Sales in period"],
    ["C1", "Alfa", 700],
    ["C2", "Beta", 250],
    ["C3", "Gamma", 50],
  ],
};
/** "account" is an alias of the client's heading: worth a look. */
const deals: RawSheet = {
  name: "My deals",
  rows: [
    ["Deal ID", "account", "Buyer", "Amount", "Stage", "Created", "Close date", "Status"],
    ["D1", "Alfa", "Alfa", 700, "Won", 46030, 46060, "won"],
    ["D2", "Beta", "Beta", "many", "Offer", 46040, 46100, "open"],
  ],
};

async function open(host: FakeHost, options: Partial<PaneOptions> = {}): Promise<void> {
  const root = document.body.appendChild(document.createElement("div"));
  await act(async () => {
    pane = startPane(host, root, { language: "en", theme: "light", engine: inThreadEngine(), ...options });
    await pane.started;
  });
}

/** Lets the pane draw and the engine answer until the words are there. */
async function see(words: string | RegExp): Promise<void> {
  const isThere = (): boolean => {
    const shown = document.body.textContent ?? "";
    return typeof words === "string" ? shown.includes(words) : words.test(shown);
  };
  for (let turn = 0; turn < 1000 && !isThere(); turn++)
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));
  if (!isThere()) throw new Error(`expected to see ${words}, saw: ${document.body.textContent}`);
}

/** Lets long work end. */
async function quiet(): Promise<void> {
  while (document.querySelector("main [role=progressbar]"))
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));
}

/** What a screen reader calls a control. */
function nameOf(element: Element): string {
  return element.getAttribute("aria-label") ?? element.textContent ?? "";
}

function control(name: string, selector = "button, [role=tab]"): HTMLElement {
  const found = Array.from(document.querySelectorAll<HTMLElement>(selector)).find((one) => nameOf(one).trim() === name);
  if (!found) throw new Error(`expected a control "${name}"`);
  return found;
}

async function press(name: string): Promise<void> {
  await act(async () => control(name).click());
}

/** The input or list under a label. */
function field<E extends HTMLElement = HTMLInputElement>(label: string): E {
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

async function leave(element: HTMLElement): Promise<void> {
  await act(async () => element.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
}

const status = (): string => document.querySelector("[role=status]")?.textContent ?? "";

test.for([
  ["en", "What stands in this workbook", "Clients, rows: 3", "Deals, rows: 2", "To check: "],
  ["ru", "Что есть в этой книге", "Клиенты, строк: 3", "Сделки, строк: 2", "Проверьте: "],
] as const)("Data shows what was recognised and what is to check: %s", async ([language, ...words]) => {
  await open(fakeHost([clients, deals]), { language });
  for (const one of words) await see(one);
});

test("a problem is shown in the user's terms and leads to its cell", async () => {
  const host = fakeHost([clients, deals]);
  await open(host);
  await see('My deals!D3 (Amount): expected a sum of money, got "many"');
  await press("Go to My deals!D3");
  expect(host.shown).toEqual(["My deals!D3"]);
});

test("choosing a heading remembers it in the workbook and reads again", async () => {
  const host = fakeHost([clients, deals]);
  await open(host);
  await see("Problems");
  await press("All columns");
  const list = field<HTMLSelectElement>("Client");
  expect(list.value).toBe("account");
  await type(list, "Buyer");
  await see("Remembered: Client is “Buyer”.");
  expect(host.memory.get("mapping")).toEqual({ "Deals.clientId": "Buyer" });
  expect(field<HTMLSelectElement>("Client").value).toBe("Buyer");
});

test("one click says that all headings of a sheet are right", async () => {
  const host = fakeHost([clients, deals]);
  await open(host);
  await press("All right");
  await see("Clear: 2");
  expect(Object.keys(host.memory.get("mapping") as object)).toContain("Deals.clientId");
});

test("the mapping of an earlier session counts from the first reading", async () => {
  const host = fakeHost([clients, deals]);
  host.memory.set("mapping", { "Deals.clientId": "Buyer", broken: 5 });
  await open(host);
  await see("Deals, rows: 2");
  await press("All columns");
  expect(field<HTMLSelectElement>("Client").value).toBe("Buyer");
});

test("an empty workbook offers the sample, and one click inserts it", async () => {
  const host = fakeHost([]);
  await open(host);
  await press("Insert sample data");
  await see("Sample inserted");
  expect(host.sheets.map(({ name }) => name)).toContain("Deals");
  await see("Clear: ");
});

test.for([
  ["en", "A cell is being edited.", "Press Enter and try again."],
  ["ru", "Сейчас редактируется ячейка.", "Нажмите Enter и повторите."],
] as const)("a refusal of the host is shown with what to do: %s", async ([language, problem, whatToDo]) => {
  const host = fakeHost([clients, deals]);
  host.fail = { method: "readSheets", problem: hostProblem() };
  await open(host, { language });
  await see(problem);
  await see(whatToDo);
});

test("after people changed the workbook the pane offers to read it again", async () => {
  const host = fakeHost([clients, deals]);
  await open(host);
  await act(async () => host.touch());
  await see("The workbook has changed");
  host.sheets = [clients];
  await press("Read again");
  await see("Sheets recognised: 1");
  expect(document.body.textContent).not.toContain("Deals, rows");
  expect(document.body.textContent).not.toContain("The workbook has changed");
});

test("a setting is written into its cell and the figures follow", async () => {
  const host = fakeHost([clients, deals]);
  host.settingCells.set("abcA", 0.8);
  await open(host, { screen: "assumptions" });
  await see("What it gives");
  const before = document.querySelector("section")?.textContent;
  const input = field("Limit of A");
  await type(input, "60 %");
  await leave(input);
  await see(/is now 60 %/);
  expect(host.settingCells.get("abcA")).toBe(0.6);
  expect(before).toContain("A clients");
});

test("a setting without a cell is kept for the next build", async () => {
  const host = fakeHost([clients, deals]);
  await open(host, { screen: "assumptions", language: "ru" });
  await see("Что получается");
  const input = field("Часов в день");
  await type(input, "7,5");
  await leave(input);
  await see(/теперь 7,5/);
  expect(host.memory.get("settings")).toEqual({ hoursPerDay: "7,5" });
});

test("a setting that cannot be read says what was expected and writes nothing", async () => {
  const host = fakeHost([clients, deals]);
  host.settingCells.set("hoursPerDay", 8);
  await open(host, { screen: "assumptions" });
  await see("What it gives");
  const input = field("Hours a day");
  await type(input, "thirty");
  await leave(input);
  await see(/Expected a number/);
  expect(host.settingCells.get("hoursPerDay")).toBe(8);
});

test("Build writes the chosen sheets, and Result shows lights, links and what changed", async () => {
  const host = fakeHost([clients, deals]);
  await open(host, { screen: "build" });
  await see("Chosen: ");
  await press("None");
  await act(async () => Array.from(document.querySelectorAll<HTMLInputElement>("input[type=checkbox]"))[1].click());
  await press("Build the plan");
  await see("The plan at a glance");
  await see("This is the first build");
  expect(host.written[0].sheets.filter(({ type }) => type === "result")).toHaveLength(1);
  expect(document.querySelector("[role=group][aria-label='Chance of the plan']")).not.toBeNull();
  await press("Open sheet ABC");
  expect(host.shown).toEqual(["ABC"]);

  host.sheets = [clients, { ...deals, rows: [...deals.rows, ["D3", "Gamma", "", 900, "Won", 46050, 46070, "won"]] }];
  await act(async () => host.touch());
  await act(async () => pane!.actions.build(["R-01"]));
  await see("Changed since the last build");
  await press("Undo last build");
  await see("The last build was taken back");
});

test("Cancel while the plan is computed leaves the workbook untouched and the pane ready", async () => {
  const host = fakeHost([clients, deals]);
  await open(host, { screen: "build" });
  await see("Chosen: ");
  await quiet();
  await act(async () => {
    const built = pane!.actions.build(["R-01"]);
    await Promise.resolve();
    pane!.actions.cancel();
    await built;
  });
  expect(host.written).toHaveLength(0);
  expect(status()).toBe("Stopped. Nothing was changed.");
  expect(document.querySelector("[role=progressbar]")).toBeNull();
});

test("Cancel in the middle of the writing reaches the host, and no result is shown", async () => {
  const host = fakeHost([clients, deals]);
  await open(host);
  host.whileWriting = () => pane!.actions.cancel();
  await act(async () => pane!.actions.build(["R-01"]));
  expect(host.written).toHaveLength(0);
  expect(host.memory.get("lastBuild")).toBeUndefined();
  expect(status()).toBe("Stopped. Nothing was changed.");
});

test("a build the host refuses leaves no result and says why", async () => {
  const host = fakeHost([clients, deals]);
  await open(host, { screen: "build" });
  await see("Chosen: ");
  host.fail = { method: "writePlan", problem: hostProblem() };
  await press("Build the plan");
  await see("A cell is being edited.");
  expect(host.memory.get("lastBuild")).toBeUndefined();
});

test("the ribbon may ask for work while another runs: it waits its turn", async () => {
  const host = fakeHost([clients, deals]);
  await open(host);
  await act(async () => {
    pane!.show("build");
    await Promise.all([pane!.actions.read(), pane!.actions.build()]);
  });
  expect(host.written).toHaveLength(1);
});

test.for([
  ["en", "headcount", "SALES.HEADCOUNT"],
  ["ru", "численность", "SALES.HEADCOUNT"],
  ["ru", "воронка", "SALES.FUNNEL"],
] as const)("functions are found by words of either language: %s %s", async ([language, words, found]) => {
  await open(fakeHost([]), { language, screen: "functions" });
  await see("SALES.ABC");
  await type(document.querySelector<HTMLInputElement>("input[type=search], input")!, words);
  await see(found);
  expect(document.body.textContent).not.toContain("SALES.ADDWORKDAYS");
});

test("a function takes the selection, shows its result and is inserted with an English formula", async () => {
  const host = fakeHost([]);
  const values = [[500], [300], [100], [60], [40]];
  host.selected = { sheet: "Deals", address: "B2:B6", reference: "Deals!B2:B6", values, rowCount: 5, columnCount: 1 };
  await open(host, { language: "ru", screen: "functions" });
  await see("SALES.ABC");
  await act(async () => document.querySelectorAll<HTMLElement>("main li button")[0].click());
  await see("Осталось выбрать: суммы");
  await press("Взять выделение: суммы");
  await type(field("граница_A"), "0,7");
  await see("=SALES.ABC(Deals!B2:B6;0,7)");
  const cells = Array.from(document.querySelectorAll("td"), ({ textContent }) => textContent);
  expect(cells).toEqual(["A", "A", "B", "B", "C"]);

  host.inTheWay = ["C3", "C4"];
  await press("Вставить в активную ячейку");
  await see("мешают ячейки C3, C4");
  host.inTheWay = [];
  await press("Вставить в активную ячейку");
  await see("стоит в Deals!H2");
  expect(host.formulas).toEqual(["=SALES.ABC(Deals!B2:B6,0.7)"]);
});

test("the language is switched in place, and the page says which it is", async () => {
  await open(fakeHost([clients, deals]));
  await press("RU: По-русски");
  await see("Что есть в этой книге");
  expect(document.documentElement.lang).toBe("ru");
});

test("every control of every screen has a name", async () => {
  await open(fakeHost([clients, deals]));
  for (const screen of ["data", "assumptions", "build", "result", "functions", "help"] as const) {
    await act(async () => pane!.show(screen));
    await see(
      {
        data: "Problems",
        assumptions: "What it gives",
        build: "Chosen",
        result: "Chance",
        functions: "SALES.ABC",
        help: "Keyboard",
      }[screen],
    );
    for (const one of document.querySelectorAll("main button, main input, main select, main [role=group]")) {
      const labels = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels : null;
      expect(
        `${nameOf(one)}${Array.from(labels ?? [], ({ textContent }) => textContent).join()}`,
        one.outerHTML,
      ).not.toBe("");
    }
  }
});

// @vitest-environment jsdom
import { act } from "react";
import { afterEach, expect, test } from "vitest";
import type { RawSheet } from "../../engine/index.ts";
import { drivePane, nameOf, type DrivenPane } from "./drive-pane.ts";
import type { PaneOptions } from "./start-pane.tsx";
import { fakeHost, hostProblem, type FakeHost } from "./testing.ts";

let driven: DrivenPane | undefined;
afterEach(async () => {
  await driven?.close();
  driven = undefined;
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
/** A person stands for the client: worth a look. */
const deals: RawSheet = {
  name: "My deals",
  rows: [
    ["Deal ID", "Contact name", "Party", "Amount", "Stage", "Created", "Close date", "Status"],
    ["D1", "Alfa", "Alfa", 700, "Won", 46030, 46060, "won"],
    ["D2", "Beta", "Beta", "many", "Offer", 46040, 46100, "open"],
  ],
};

async function open(host: FakeHost, options: Partial<PaneOptions> = {}): Promise<DrivenPane> {
  return (driven = await drivePane(host, options));
}

/** Lets long work end. */
const quiet = (): Promise<void> =>
  driven!.until(() => document.querySelector("main [role=progressbar]") === null, "the work to end");

test.for([
  ["en", "What stands in this workbook", "Clients, rows: 3", "Deals, rows: 2", "To check: "],
  ["ru", "Что есть в этой книге", "Клиенты, строк: 3", "Сделки, строк: 2", "Проверьте: "],
] as const)("Data shows what was recognised and what is to check: %s", async ([language, ...words]) => {
  const pane = await open(fakeHost([clients, deals]), { language });
  for (const one of words) await pane.see(one);
});

test("a problem is shown in the user's terms and leads to its cell", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host);
  await pane.see('My deals!D3 (Amount): expected a sum of money, got "many"');
  await pane.press("Go to My deals!D3");
  expect(host.shown).toEqual(["My deals!D3"]);
});

test("choosing a heading remembers it in the workbook and reads again", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host);
  await pane.see("Problems");
  await pane.press("All columns: My deals");
  expect(pane.field<HTMLSelectElement>("Contact name").value).toBe("clientId");
  await pane.type(pane.field<HTMLSelectElement>("Party"), "clientId");
  await pane.see("Remembered: Client is “Party”.");
  expect(host.memory.get("mapping")).toEqual({ "Deals.clientId": "Party" });
  expect(pane.field<HTMLSelectElement>("Party").value).toBe("clientId");
  expect(pane.field<HTMLSelectElement>("Contact name").value).toBe("");
});

test("one click says that a heading is right", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host);
  await pane.press(/^Right: /);
  await pane.see("Clear: 2");
  expect(host.memory.get("mapping")).toEqual({ "Deals.clientId": "Contact name" });
});

test("the mapping of an earlier session counts from the first reading", async () => {
  const host = fakeHost([clients, deals]);
  host.memory.set("mapping", { "Deals.clientId": "Party", broken: 5 });
  const pane = await open(host);
  await pane.see("Deals, rows: 2");
  await pane.press("All columns: My deals");
  expect(pane.field<HTMLSelectElement>("Party").value).toBe("clientId");
});

test("an empty workbook offers the sample, and one click inserts it", async () => {
  const host = fakeHost([]);
  const pane = await open(host);
  await pane.press("Insert sample data");
  await pane.see("Sample inserted");
  expect(host.sheets.map(({ name }) => name)).toContain("Deals");
  await pane.see("Clear: ");
});

test.for([
  ["en", "A cell is being edited.", "Press Enter and try again."],
  ["ru", "Сейчас редактируется ячейка.", "Нажмите Enter и повторите."],
] as const)("a refusal of the host is shown with what to do: %s", async ([language, problem, whatToDo]) => {
  const host = fakeHost([clients, deals]);
  host.fail = { method: "readSheets", problem: hostProblem() };
  const pane = await open(host, { language });
  await pane.see(problem);
  await pane.see(whatToDo);
});

test("after people changed the workbook the pane offers to read it again", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host);
  await act(async () => host.touch());
  await pane.see("The workbook has changed");
  host.sheets = [clients];
  await pane.press("Read again");
  await pane.see("Sheets recognised: 1");
  expect(document.body.textContent).not.toContain("Deals, rows");
  expect(document.body.textContent).not.toContain("The workbook has changed");
});

test("a setting is written into its cell and the figures follow", async () => {
  const host = fakeHost([clients, deals]);
  host.settingCells.set("abcA", 0.8);
  const pane = await open(host, { screen: "assumptions" });
  await pane.see("What it gives");
  const before = document.querySelector("section")?.textContent;
  const input = pane.field("Limit of A");
  await pane.type(input, "60 %");
  await pane.leave(input);
  await pane.see(/is now 60 %/);
  expect(host.settingCells.get("abcA")).toBe(0.6);
  expect(before).toContain("A clients");
});

test("a setting without a cell is kept for the next build", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host, { screen: "assumptions", language: "ru" });
  await pane.see("Что получается");
  const input = pane.field("Часов в день");
  await pane.type(input, "7,5");
  await pane.leave(input);
  await pane.see(/теперь 7,5/);
  expect(host.memory.get("settings")).toEqual({ hoursPerDay: "7,5" });
});

test("a setting that cannot be read says what was expected and writes nothing", async () => {
  const host = fakeHost([clients, deals]);
  host.settingCells.set("hoursPerDay", 8);
  const pane = await open(host, { screen: "assumptions" });
  await pane.see("What it gives");
  const input = pane.field("Hours a day");
  await pane.type(input, "thirty");
  await pane.leave(input);
  await pane.see(/Expected a number/);
  expect(host.settingCells.get("hoursPerDay")).toBe(8);
});

test("Build writes the chosen sheets, and Result shows lights, links and what changed", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host, { screen: "build" });
  await pane.see("Chosen: ");
  await pane.see("Not made, there is no data for them: ");
  expect(pane.control("Director").getAttribute("aria-pressed")).toBe("true");
  await pane.press("Everything");
  const boxes = (): HTMLInputElement[] => Array.from(document.querySelectorAll("input[type=checkbox]"));
  expect(boxes().every(({ checked }) => checked)).toBe(true);
  for (const place of boxes().keys()) if (place !== 1) await act(async () => boxes()[place].click());
  expect(host.memory.get("sheets")).toEqual(["R-01"]);
  await pane.press("Build the plan");
  await pane.see("The plan at a glance");
  await pane.see("This is the first build");
  expect(host.written[0].sheets.filter(({ type }) => type === "result")).toHaveLength(1);
  await pane.see("Chance of the plan");
  await pane.press("Open sheet ABC");
  expect(host.shown).toEqual(["ABC"]);

  host.sheets = [clients, { ...deals, rows: [...deals.rows, ["D3", "Gamma", "", 900, "Won", 46050, 46070, "won"]] }];
  await act(async () => host.touch());
  await act(async () => pane.pane.actions.build(["R-01"]));
  await pane.see("Changed since the last build");
  await pane.press("Undo last build");
  await pane.see("The last build was taken back");
});

test("Cancel while the plan is computed leaves the workbook untouched and the pane ready", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host, { screen: "build" });
  await pane.see("Chosen: ");
  await quiet();
  await act(async () => {
    const built = pane.pane.actions.build(["R-01"]);
    await Promise.resolve();
    pane.pane.actions.cancel();
    await built;
  });
  expect(host.written).toHaveLength(0);
  expect(pane.status()).toBe("Stopped. Nothing was changed.");
  expect(document.querySelector("[role=progressbar]")).toBeNull();
});

test("Cancel in the middle of the writing reaches the host, and no result is shown", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host);
  host.whileWriting = () => pane.pane.actions.cancel();
  await act(async () => pane.pane.actions.build(["R-01"]));
  expect(host.written).toHaveLength(0);
  expect(host.memory.get("lastBuild")).toBeUndefined();
  expect(pane.status()).toBe("Stopped. Nothing was changed.");
});

test("a build the host refuses leaves no result and says why", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host, { screen: "build" });
  await pane.see("Chosen: ");
  host.fail = { method: "writePlan", problem: hostProblem() };
  await pane.press("Build the plan");
  await pane.see("A cell is being edited.");
  expect(host.memory.get("lastBuild")).toBeUndefined();
});

test("the ribbon may ask for work while another runs: it waits its turn", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host);
  await act(async () => {
    pane.pane.show("build");
    await Promise.all([pane.pane.actions.read(), pane.pane.actions.build()]);
  });
  expect(host.written).toHaveLength(1);
});

test.for([
  ["en", "headcount", "SALES.HEADCOUNT"],
  ["ru", "численность", "SALES.HEADCOUNT"],
  ["ru", "воронка", "SALES.FUNNEL"],
  ["en", "pareto", "SALES.ABC"],
  ["ru", "парето", "SALES.ABC"],
] as const)("functions are found by words of either language: %s %s", async ([language, words, found]) => {
  const pane = await open(fakeHost([]), { language, screen: "functions" });
  await pane.see("SALES.ABC");
  await pane.type(document.querySelector<HTMLInputElement>("input[type=search], input")!, words);
  await pane.see(found);
  expect(document.body.textContent).not.toContain("SALES.ADDWORKDAYS");
});

test("a function takes the selection, shows its result and is inserted with an English formula", async () => {
  const host = fakeHost([]);
  const values = [[500], [300], [100], [60], [40]];
  host.selected = { sheet: "Deals", address: "B2:B6", reference: "Deals!B2:B6", values, rowCount: 5, columnCount: 1 };
  const pane = await open(host, { language: "ru", screen: "functions" });
  await pane.see("SALES.ABC");
  await act(async () => document.querySelectorAll<HTMLElement>("main li button")[0].click());
  await pane.see("Осталось выбрать: суммы");
  await pane.press("Взять выделение: суммы");
  await pane.type(pane.field("граница_A"), "0,7");
  await pane.see("=SALES.ABC(Deals!B2:B6;0,7)");
  const cells = Array.from(document.querySelectorAll("td"), ({ textContent }) => textContent);
  expect(cells).toEqual(["A", "A", "B", "B", "C"]);

  host.inTheWay = ["C3", "C4"];
  await pane.press("Вставить в активную ячейку");
  await pane.see("мешают ячейки C3, C4");
  host.inTheWay = [];
  await pane.press("Вставить в активную ячейку");
  await pane.see("стоит в Deals!H2");
  expect(host.formulas).toEqual(["=SALES.ABC(Deals!B2:B6,0.7)"]);
});

test("a typed address is read as the selection is, and the result shows", async () => {
  const host = fakeHost([]);
  const values = [[500], [300], [100], [60], [40]];
  host.selected = { sheet: "Deals", address: "B2:B6", reference: "Deals!B2:B6", values, rowCount: 5, columnCount: 1 };
  const pane = await open(host, { screen: "functions" });
  await pane.see("SALES.ABC");
  await act(async () => document.querySelectorAll<HTMLElement>("main li button")[0].click());
  await pane.type(pane.field("values"), "B2:B6");
  await pane.until(() => document.querySelectorAll("td").length === 5, "five classes");
  await pane.type(pane.field("values"), "B2:B");
  await pane.see("The result shows when every address is whole");
});

test("the language is switched in place, and the page says which it is", async () => {
  const pane = await open(fakeHost([clients, deals]));
  await pane.press("RU: По-русски");
  await pane.see("Что есть в этой книге");
  expect(document.documentElement.lang).toBe("ru");
});

test("every control of every screen has a name", async () => {
  const pane = await open(fakeHost([clients, deals]));
  const screens = {
    data: "Problems",
    assumptions: "What it gives",
    build: "Chosen",
    result: "Chance",
    today: "Today: ",
    deal: "Open deals: 1",
    diagnosis: "Five layers",
    insert: "Freeze the plan",
    functions: "SALES.ABC",
    help: "Keyboard",
  } as const;
  for (const screen of Object.keys(screens) as (keyof typeof screens)[]) {
    await act(async () => pane.pane.show(screen));
    await pane.see(screens[screen]);
    for (const one of document.querySelectorAll("main button, main input, main select, main [role=group]")) {
      const labels = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels : null;
      expect(
        `${nameOf(one)}${Array.from(labels ?? [], ({ textContent }) => textContent).join()}`,
        one.outerHTML,
      ).not.toBe("");
    }
  }
});

test("where no goal is given the first screen asks for it, and writes it to a new sheet Goals", async () => {
  const host = fakeHost([clients, deals]);
  const pane = await open(host, { screen: "data" });
  await pane.see("What is to be sold");
  await pane.type(pane.field("Period"), "2026");
  await pane.type(pane.field("Sales plan"), "nothing");
  await pane.press("Write to Goals");
  await pane.see("“Sales plan”: expected a number above zero.");
  expect(host.written).toHaveLength(0);

  await pane.type(pane.field("Sales plan"), "1 200 000,50");
  await pane.press("Write to Goals");
  await pane.until(() => host.written.length === 1, "a sheet to be written");
  const [sheet] = host.written[0].sheets;
  expect(sheet).toMatchObject({ type: "input", name: "Goals" });
  expect(sheet.type === "input" && [sheet.cellAt(1, 0), sheet.cellAt(1, 1)]).toEqual(["2026", 1_200_000.5]);
});

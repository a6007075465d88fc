import { expect, test } from "vitest";
import { openQuestions } from "../views/open-questions.ts";
import { codeNumber } from "./lists.ts";
import { issueSentence } from "./issue-sentence.ts";
import type { RawSheet } from "./raw-sheet.ts";
import { readInput } from "./read-input.ts";

/** Reads as a list of clients at first sight. */
const orders: RawSheet = {
  name: "Orders 2.0",
  rows: [
    ["Client", "Manager", "Status", "Revenue"],
    ["Alfa", "Orlova", "won", 700],
    ["Alfa", "Orlova", "lost", 200],
  ],
};

const oddStages: RawSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Client", "Stage", "Amount", "Created", "Close date"],
    ["D1", "Alfa", "Zielone", 700, "2026-01-10", "2026-02-10"],
    ["D2", "Beta", "Czerwone", 300, "2026-01-11", "2026-02-11"],
    ["D3", "Beta", "Zielone", 250, "2026-01-12", "2026-02-12"],
  ],
};

test("[AM-79] a sheet is the table people say it is, in words of either language", () => {
  expect(readInput([orders]).recognised.map(({ table }) => table)).toEqual(["Clients"]);
  const chosen = readInput([orders], { mapping: { "sheet.orders 2.0": "сделки", "Deals.amount": "Revenue" } });
  expect(chosen.recognised.map(({ table }) => table)).toEqual(["Deals"]);
  expect(chosen.tables.Deals.amount.length).toBe(2);
  expect(chosen.mapping.get("sheet")).toEqual(new Map([["orders 2.0", "Deals"]]));
});

test("[AM-79] a sheet that is not to be used is left alone without a word, and is named for whoever changes their mind", () => {
  const { recognised, others, issues } = readInput([orders], { mapping: { "sheet.Orders 2.0": "-" } });
  expect(recognised).toEqual([]);
  expect(others).toMatchObject([
    { sheet: "Orders 2.0", table: "-", headings: ["Client", "Manager", "Status", "Revenue"] },
  ]);
  expect(issues.filter(({ sheet }) => sheet === "Orders 2.0")).toEqual([]);
});

test("a choice of the sheet Settings counts like one of the command line, which wins", () => {
  const settings: RawSheet = {
    name: "Settings",
    rows: [
      ["Key", "Value"],
      ["map.sheet.Orders 2.0", "Deals"],
      ["map.Deals.amount", "Revenue"],
    ],
  };
  const tablesOf = (mapping: Record<string, string>): string[] =>
    readInput([orders, settings], { mapping }).recognised.map(({ table }) => table);
  expect(tablesOf({})).toEqual(["Deals", "Settings"]);
  expect(tablesOf({ "sheet.Orders 2.0": "-" })).toEqual(["Settings"]);
});

test("[AM-79] a column that is not to be read is blank, whatever its heading says", () => {
  const read = readInput([oddStages], { mapping: { "Deals.amount": "-" } });
  expect(read.tables.Deals.found.has("amount")).toBe(false);
  expect(read.recognised[0].unknownHeadings).toEqual(["Amount"]);
  expect(read.issues.filter(({ code }) => code === "UNKNOWN_HEADING")).toEqual([]);
});

test("a choice that names no sheet says which there are; one that is no table is an error", () => {
  const { issues } = readInput([orders], { mapping: { "sheet.Order": "Deals", "sheet.Orders 2.0": "Ordres" } });
  const sentences = issues.map((issue) => issueSentence(issue).en);
  expect(sentences).toContain('no sheet "Order" to take for a table; sheets there: Orders 2.0');
  expect(sentences).toContain('the choice "sheet.Orders 2.0" cannot be "Ordres"');
});

test("[AM-78] a stage is what people say it is: its deals are won, and it stands behind the open ones", () => {
  const open = readInput([oddStages]);
  expect(open.issues.map(({ code }) => code)).toContain("NO_WON_STAGE");
  const said = readInput([oddStages], { mapping: { "kind.zielone": "выиграна" } });
  expect(said.issues.map(({ code }) => code)).not.toContain("NO_WON_STAGE");
  const won = codeNumber("dealStatus", "won");
  expect(Array.from(said.tables.Deals.status)).toEqual([won, codeNumber("dealStatus", "open"), won]);
  const { code } = said.tables.Stages;
  expect(Array.from(code.codes, (one) => code.words[one])).toEqual(["Czerwone", "Zielone"]);
});

test("[AM-78] what people say of a stage wins over the sheet Stages", () => {
  const stages: RawSheet = {
    name: "Stages",
    rows: [
      ["Code", "Stage", "Kind"],
      ["Z", "Zielone", "open"],
      ["C", "Czerwone", "open"],
    ],
  };
  const said = readInput([oddStages, stages], { mapping: { "kind.Zielone": "won" } });
  expect(Array.from(said.tables.Stages.kind)).toEqual([
    codeNumber("stageKind", "won"),
    codeNumber("stageKind", "open"),
  ]);
});

const twins: RawSheet = {
  name: "Payments",
  rows: [
    ["Client", "Date", "Amount"],
    ["Romashka LLC", "2026-03-01", 100],
    ["LLC Romashka", "2026-03-02", 50],
  ],
};

test("[AM-76] another name is the client people say it is, or one of its own: then nobody asks again", () => {
  const clientsOf = (mapping: Record<string, string>) => {
    const input = readInput([twins], { mapping });
    const { name } = input.tables.Clients;
    const asked = openQuestions(input, {}).some(({ kind }) => kind === "same");
    return { clients: Array.from(name.codes, (code) => name.words[code]), asked };
  };
  expect(clientsOf({})).toEqual({ clients: ["Romashka LLC", "LLC Romashka"], asked: true });
  expect(clientsOf({ "same.LLC Romashka": "Romashka LLC" })).toEqual({ clients: ["Romashka LLC"], asked: false });
  expect(clientsOf({ "same.LLC Romashka": "-" })).toEqual({ clients: ["Romashka LLC", "LLC Romashka"], asked: false });
});

test("a heading that is nowhere is answered with those there are, also where no sheet is the table", () => {
  const wrong = readInput([oddStages], { mapping: { "Deals.clientId": "Firma", "Payments.amount": "Kwota" } });
  const sentences = wrong.issues.map((issue) => issueSentence(issue).en);
  const headings = "Deal ID, Client, Stage, Amount, Created, Close date";
  expect(sentences).toContain(
    `Deals!1 (Firma): no heading "Firma" for the column Client of Deals; headings there: ${headings}`,
  );
  const alone = readInput(
    [
      {
        name: "list",
        rows: [
          ["Imie", "Kwota"],
          ["Jan", 5],
        ],
      },
    ],
    { mapping: { "Clients.name": "Nazwa" } },
  );
  expect(alone.issues.map((issue) => issueSentence(issue).ru)).toContain(
    "нет заголовка «Nazwa» для столбца «Клиент» таблицы «Клиенты»; есть заголовки: Imie, Kwota",
  );
});

test("a missing column is named in the language of whoever reads", () => {
  const { issues } = readInput([{ ...oddStages, rows: oddStages.rows.map((row) => row.slice(0, 4)) }]);
  const missing = issues.find(({ code }) => code === "MISSING_COLUMN")!;
  expect(issueSentence(missing).en).toBe('Deals!1: no column "Opened" of Deals; headings without a meaning: —');
  expect(issueSentence(missing).ru).toBe(
    "Deals!1: нет столбца «Открыта» таблицы «Сделки»; заголовки без назначения: —",
  );
});

import { expect, test } from "vitest";
import { sampleSheets } from "../../../templates/sample/sample-sheets.ts";
import type { DocumentEntry } from "../../documents/document-entry.ts";
import type { DocumentRequest } from "../../documents/document-request.ts";
import { documentRegister } from "../../documents/register.ts";
import { readInput } from "../../input/read-input.ts";
import { planSales } from "../../plan/plan-sales.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { Language } from "../../ground/text.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { placeSheets } from "../workbook/place-sheets.ts";
import { describeDocument } from "./describe-document.ts";
import { documentMakers } from "./document-makers.ts";

/** Characters that A4 holds at full size, upright and lying. */
const paper = { portrait: 100, landscape: 147 };
const languages: readonly Language[] = ["en", "ru"];
const sample: Record<Language, SalesPlan> = {
  en: planSales(readInput(sampleSheets("en"))),
  ru: planSales(readInput(sampleSheets("ru"))),
};
/** One client, deal, manager, competitor and channel of whom nothing else is known. */
const bare = planSales(
  readInput([
    {
      name: "Managers",
      rows: [
        ["Manager ID", "Name"],
        ["M1", "Ann"],
      ],
    },
    {
      name: "Clients",
      rows: [
        ["Client ID", "Client", "Status"],
        ["C1", "Alfa", "prospect"],
      ],
    },
    {
      name: "Deals",
      rows: [
        ["Deal ID", "Client", "Opened", "Stage", "Amount"],
        ["D1", "C1", "2026-03-02", "", ""],
      ],
    },
    {
      name: "Competitors",
      rows: [
        ["Competitor ID", "Name"],
        ["K1", "Rival"],
      ],
    },
    {
      name: "Channels",
      rows: [
        ["Channel", "Share"],
        ["Direct", ""],
      ],
    },
  ]),
);

/** What a document of the register is asked about, by a row of its input table. */
function requestOf({ tables }: SalesPlan["input"], { id, subject }: DocumentEntry, row = 0): DocumentRequest {
  const { Managers, Clients, Deals, Competitors, Channels } = tables;
  const ids = {
    manager: Managers.managerId,
    client: Clients.clientId,
    deal: Deals.dealId,
    competitor: Competitors.competitorId,
    channel: Channels.channel,
  };
  if (subject === "none" || subject === "department") return { id };
  if (subject === "skeleton")
    return row === 0 ? { id } : { id, skeleton: `DOC-${String((row % 12) + 1).padStart(2, "0")}` };
  const { codes, words } = ids[subject];
  return { id, [subject]: words[codes[Math.min(row, codes.length - 1)]] };
}

function describe(plan: SalesPlan, language: Language, request: DocumentRequest): ResultSheet {
  const { sheet, problem } = describeDocument(plan, language, request);
  if (sheet === undefined) throw new Error(problem[language]);
  return sheet;
}

/** Every text and number a reader sees, with the place it stands at. */
function cellsOf({ header, blocks, title }: ResultSheet): [string, unknown][] {
  return [
    ["title", title],
    ...header.map((line): [string, unknown] => ["header", line]),
    ...blocks.flatMap(blockCells),
  ];
}

function blockCells(block: Block): [string, unknown][] {
  switch (block.type) {
    case "table":
      return block.columns.flatMap(({ key, values, heading }): [string, unknown][] => [
        [`${block.key}.${key}`, heading],
        ...Array.from({ length: block.rowCount }, (_, row): [string, unknown] => [`${block.key}.${key}`, values[row]]),
      ]);
    case "form":
      return block.fields.flatMap(({ key, label, value, note }): [string, unknown][] => [
        [`${block.key}.${key}`, label],
        [`${block.key}.${key}`, value],
        [`${block.key}.${key}`, note ?? null],
      ]);
    case "note":
      return block.lines.map((line): [string, unknown] => [block.key, line]);
    case "tiles":
      return block.tiles.flatMap(({ label, value, finding }): [string, unknown][] => [
        [block.key, label],
        [block.key, value],
        [block.key, finding],
      ]);
    case "chart":
      return [[block.key, block.title]];
  }
}

const isBad = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === "number" && !Number.isFinite(value)) ||
  (typeof value === "string" && /NaN|undefined|Infinity|\[object|\{\w+\}/.test(value));
const badCells = (sheet: ResultSheet) => cellsOf(sheet).filter(([, value]) => isBad(value));

test("every document of the register has a maker, and no other has", () => {
  expect(documentRegister).toHaveLength(45);
  expect(Object.keys(documentMakers).sort()).toEqual(documentRegister.map(({ id }) => id));
});

const cases = documentRegister.flatMap((entry) => languages.map((language) => [entry.id, language, entry] as const));

test.for(cases)("%s in %s on the sample: no blank words, a short tab, a page wide at most", ([, language, entry]) => {
  const plan = sample[language];
  for (const row of [0, 1, 116]) {
    const sheet = describe(plan, language, requestOf(plan.input, entry, row));
    expect(badCells(sheet)).toEqual([]);
    expect(sheet.name.length).toBeLessThanOrEqual(31);
    expect(sheet.blocks[0]).toMatchObject({ type: "form", key: "document" });
    expect(sheet.blocks.length).toBeGreaterThan(1);
    expect(new Set(sheet.blocks.map(({ key }) => key)).size).toBe(sheet.blocks.length);
    const [{ columnWidths }] = placeSheets([sheet], () => undefined);
    const width = columnWidths.reduce((sum, one) => sum + one, 0);
    expect(width, columnWidths.join(" + ")).toBeLessThanOrEqual(
      paper[sheet.print.landscape ? "landscape" : "portrait"],
    );
  }
});

test.for(cases)("%s in %s where nearly nothing is known: words instead of blanks", ([, language, entry]) => {
  const sheet = describe(bare, language, requestOf(bare.input, entry));
  expect(badCells(sheet)).toEqual([]);
  const filled = sheet.blocks.slice(1).flatMap(blockCells);
  expect(filled.some(([, value]) => typeof value === "string" && value !== "")).toBe(true);
});

test.for(documentRegister.map(({ id, subject }) => [id, subject] as const))(
  "%s has the same blocks in both languages",
  ([id, subject]) => {
    const entry = { id, subject } as DocumentEntry;
    const { en, ru } = sample;
    const keysOf = (sheet: ResultSheet) => sheet.blocks.map(({ type, key }) => `${type} ${key}`);
    const [one, other] = [
      describe(en, "en", requestOf(en.input, entry)),
      describe(ru, "ru", requestOf(ru.input, entry)),
    ];
    expect(keysOf(one)).toEqual(keysOf(other));
  },
);

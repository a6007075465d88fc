import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { ResultSheet } from "../../engine/index.ts";
import { checkPackage } from "../testing/check-package.ts";
import { parseXmlElements, type XmlElement } from "../xlsx/xml-elements.ts";
import { authorNotes } from "./document-parts.ts";
import { writeDocument } from "./write-document.ts";

const russian = { language: "ru", currency: "₽", moneyDecimals: 0, inputDecimals: 2 } as const;
const english = { ...russian, language: "en", currency: "$" } as const;

const offer: ResultSheet = {
  id: "T-25 D-1",
  name: "T-25 Альфа",
  title: "Коммерческое предложение: ООО «Альфа & Ко»",
  header: ["Период 2026", "Sales Planner 0.1.0 · отпечаток 1a2b"],
  print: {},
  blocks: [
    {
      type: "form",
      key: "document",
      fields: [
        { key: "document", label: "Документ", kind: "text", value: "T-25 · КП" },
        { key: "control", label: "Контроль", kind: "text", value: "РОП" },
        { key: "date", label: "Дата", kind: "date", value: 46091 },
      ],
    },
    {
      type: "form",
      key: "offer",
      title: "Условия",
      fields: [
        { key: "price", label: "Цена", kind: "money", value: -1234567.4 },
        { key: "terms", label: "Порядок оплаты", kind: "text", value: null, owner: "user" },
      ],
    },
    {
      type: "table",
      key: "steps",
      title: "Шаги",
      rowCount: 2,
      columns: [
        { key: "step", heading: "Шаг", kind: "text", values: ["Выезд <1>", null], width: 30 },
        { key: "share", heading: "Доля", kind: "share", values: [0.125, null], total: { value: 0.125 } },
      ],
    },
    { type: "chart", key: "chart", title: "График", kind: "bar", categories: "steps.step", series: [] },
    { type: "note", key: "finding", lines: ["Первая мысль", "Вторая мысль"], mark: "warning" },
  ],
};

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** All elements of a name, in their order. */
function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

async function bodyOf(sheet: ResultSheet, words: typeof russian | typeof english = russian): Promise<XmlElement> {
  return parseXmlElements(parts(await writeDocument(sheet, words))["word/document.xml"]);
}

/** All text within an element. */
const wordsOf = (element: XmlElement): string =>
  all(element, "t")
    .map(({ text }) => text)
    .join("");

/** Each paragraph as its text. */
async function textOf(sheet: ResultSheet, words: typeof russian | typeof english = russian): Promise<string[]> {
  const paragraphs = all(await bodyOf(sheet, words), "p");
  return paragraphs.map(wordsOf).filter(Boolean);
}

test("a document reads as its sheet does: title, header, form, table with totals, note; no chart, no stamp", async () => {
  expect(await textOf(offer)).toEqual([
    "Коммерческое предложение: ООО «Альфа & Ко»",
    "Документ",
    "T-25 · КП",
    "Контроль",
    "РОП",
    "Дата",
    "10 марта 2026 г.",
    "Условия",
    "Цена",
    "−1\u00a0234\u00a0567\u00a0₽",
    "Порядок оплаты",
    "Шаги",
    "Шаг",
    "Доля",
    "Выезд <1>",
    "12,5\u00a0%",
    "12,5\u00a0%",
    "!\u00a0Первая мысль",
    "!\u00a0Вторая мысль",
  ]);
});

test("English has its own separators, signs and dates", async () => {
  const words = await textOf(offer, english);
  expect(words).toEqual(expect.arrayContaining(["10 March 2026", "−$1,234,567", "12.5%"]));
});

test("the heading of a table is repeated on every page, numbers stand to the right, empty rows have room to write", async () => {
  const body = await bodyOf(offer);
  const rows = all(all(body, "tbl")[2], "tr");
  expect(rows.map((row) => all(row, "tblHeader").length)).toEqual([1, 0, 0, 0]);
  expect(rows.map((row) => all(row, "jc").map(({ attributes }) => attributes["w:val"]))).toEqual(
    Array.from({ length: 4 }, () => ["left", "right"]),
  );
  expect(rows.map((row) => all(row, "trHeight").length)).toEqual([0, 0, 1, 0]);
});

test("tables are exactly as wide as the page is inside its margins", async () => {
  for (const landscape of [false, true]) {
    const body = await bodyOf({ ...offer, print: { landscape } });
    const size = all(body, "pgSz")[0].attributes;
    const margins = all(body, "pgMar")[0].attributes;
    expect([size["w:w"], size["w:h"]]).toEqual(landscape ? ["16838", "11906"] : ["11906", "16838"]);
    const width = Number(size["w:w"]) - Number(margins["w:left"]) - Number(margins["w:right"]);
    const widths = all(body, "tblGrid").map((grid) =>
      all(grid, "gridCol").reduce((sum, { attributes }) => sum + Number(attributes["w:w"]), 0),
    );
    expect(widths.length).toBe(3);
    for (const one of widths) expect(Math.abs(one - width)).toBeLessThan(4);
  }
});

test("a letter begins with the date and the person it is for; who controls it is nobody's business", async () => {
  const letter: ResultSheet = {
    ...offer,
    blocks: [
      offer.blocks[0],
      { type: "note", key: "to", letter: "address", lines: ["ООО «Альфа»", "Петровой А. А."] },
      { type: "note", key: "text", letter: "body", lines: ["Уважаемая Анна Андреевна!"] },
      { type: "note", key: "sign", letter: "signature", lines: ["Менеджер Иванов И. И."] },
    ],
  };
  expect(await textOf(letter)).toEqual([
    "10 марта 2026 г.",
    "ООО «Альфа»",
    "Петровой А. А.",
    "Уважаемая Анна Андреевна!",
    "Менеджер Иванов И. И.",
  ]);
  const signature = all(await bodyOf(letter), "tab").filter(({ attributes }) => attributes["w:leader"]);
  expect(signature.map(({ attributes }) => attributes["w:leader"])).toEqual(["underscore"]);
});

test("a letter goes out under our name and without what nobody filled; the author is told", async () => {
  const table = offer.blocks[2];
  const letter: ResultSheet = {
    ...offer,
    blocks: [
      offer.blocks[0],
      { type: "note", key: "head", letter: "head", lines: ["ООО «Кит»", "ИНН 00"] },
      { type: "note", key: "text", letter: "body", lines: ["Здравствуйте!"] },
      offer.blocks[1],
      table,
      { type: "form", key: "blank", title: "Пусто", fields: [{ key: "a", label: "А", kind: "text", value: null }] },
      { type: "note", key: "gap", lines: ["Заполните лист"], mark: "warning" },
    ],
  };
  expect(await textOf(letter)).toEqual([
    "ООО «Кит»",
    "ИНН 00",
    "10 марта 2026 г.",
    "Здравствуйте!",
    "Условия",
    "Цена",
    "−1\u00a0234\u00a0567\u00a0₽",
    "Шаги",
    "Шаг",
    "Доля",
    "Выезд <1>",
    "12,5\u00a0%",
  ]);
  expect([authorNotes(letter), authorNotes(offer)]).toEqual([["Заполните лист"], []]);
});

test("what a sheet keeps for its author does not go out: blocks below the paper, warnings in a letter", async () => {
  const letter: ResultSheet = {
    ...offer,
    print: { until: "memo" },
    blocks: [
      { type: "note", key: "title", letter: "title", lines: ["Предложение о поставке"] },
      { type: "note", key: "gap", lines: ["Заполните лист «Преимущества»"], mark: "warning" },
      { type: "note", key: "verdict", letter: "body", lines: ["Окупается за год"], mark: "strong" },
      { type: "form", key: "memo", fields: [{ key: "rival", label: "Конкурент", kind: "text", value: "ОМЕГА" }] },
      { type: "note", key: "below", lines: ["ещё ниже"] },
    ],
  };
  expect(await textOf(letter)).toEqual(["Предложение о поставке", "Окупается за год"]);
});

test("the same document is the same bytes, and names nobody and no day of making", async () => {
  const bytes = await writeDocument(offer, russian);
  expect(Buffer.compare(bytes, await writeDocument(offer, russian))).toBe(0);
  const whole = Object.values(parts(bytes)).join("\n");
  expect(whole).not.toMatch(/Un-named|dc:creator|lastModifiedBy|dcterms|w:author|w:rsid/);
});

test("the package is sound: parts, content types, relations, well-formed XML", async () => {
  const bytes = await writeDocument(offer, russian);
  expect(
    checkPackage(bytes).filter((fault) => !/workbook|xl\/styles|officeDocument|wordprocessingml/.test(fault)),
  ).toEqual([]);
  const { "word/styles.xml": styles, "docProps/core.xml": core } = parts(bytes);
  expect(core).toContain("ООО «Альфа &amp; Ко»");
  expect(styles).toContain('w:lang w:val="ru-RU"');
});

test("text of users stays text: line ends are kept, what XML forbids is left out, nothing is a formula or a field", async () => {
  const sheet: ResultSheet = {
    ...offer,
    blocks: [{ type: "note", key: "n", lines: ["=HYPERLINK(1)", "a\u0000b\nc", "</w:t> & co"] }],
  };
  const body = await bodyOf(sheet);
  expect(all(body, "t").map(({ text }) => text)).toEqual([offer.title, "=HYPERLINK(1)", "ab", "c", "</w:t> & co"]);
  expect(all(body, "br")).toHaveLength(1);
});

test("a document without blocks is a page with its title", async () => {
  expect(await textOf({ ...offer, blocks: [] })).toEqual([offer.title]);
});

test("[T-25] a need nobody answered stays inside; what a row says beside a filled cell goes out", async () => {
  const needs: ResultSheet["blocks"][number] = {
    type: "table",
    key: "needs",
    rowCount: 3,
    columns: [
      { key: "need", heading: "Need", kind: "text", values: ["speed", "stock", "price"] },
      { key: "answer", heading: "Answer", kind: "text", owner: "user", values: [null, "own stock", null] },
      { key: "proof", heading: "Proof", kind: "text", owner: "user", values: [null, null, "tariff of May"] },
    ],
  };
  const letter: ResultSheet["blocks"][number] = { type: "note", key: "closing", lines: ["Yours"], letter: "body" };
  const body = await bodyOf({ ...offer, blocks: [needs, letter] }, english);
  const rows = all(body, "tr").map((row) => all(row, "tc").map((cell) => wordsOf(cell)));
  expect(rows.slice(1)).toEqual([
    ["stock", "own stock", ""],
    ["price", "", "tariff of May"],
  ]);
});

test("[T-25] the last words, who signs and how to reach them go over a page together", async () => {
  const part = (key: string, letter: "body" | "signature"): ResultSheet["blocks"][number] => ({
    ...{ type: "note", key, lines: [key], letter },
  });
  const blocks = [part("closing", "body"), part("name", "signature"), part("contacts", "body")];
  const body = await bodyOf({ ...offer, blocks }, english);
  const paragraphs = all(body, "p").map((one) => [wordsOf(one), all(one, "keepNext").length]);
  const from = paragraphs.findIndex(([words]) => words === "closing");
  expect(paragraphs.slice(from)).toEqual([
    ["closing", 1],
    ["", 1],
    ["name", 1],
    ["contacts", 1],
    ["", 1],
  ]);
});

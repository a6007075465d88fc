import { zipSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { planSales, readInput } from "../engine/index.ts";
import { readCsv } from "./csv/read-csv.ts";
import { costGrowth } from "./testing/cost-growth.ts";
import { handMade } from "./testing/hand-made.ts";
import { stringText } from "./xlsx/plain-text.ts";
import { readWorkbook } from "./xlsx/read-workbook.ts";
import { refuseHostile } from "./xlsx/refuse-hostile.ts";
import { scanRows } from "./xlsx/scan-rows.ts";

const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheetsNamed = (names: readonly string[]): string => {
  const sheets = names.map((name, at) => `<sheet ${name} sheetId="${at + 1}" r:id="rId1"/>`).join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets}</sheets></workbook>`;
};
const payment = (blanks: string) => ({
  name: "Payments",
  rows: [
    ["Client", "Date", "Amount"],
    [`Alfa${blanks}x`, `01.01.2026${blanks}x`, `1${blanks}x`],
  ],
});
const refusal = (bytes: Uint8Array): Promise<string> =>
  readWorkbook(bytes, "b.xlsx").then(
    () => "read",
    (problem: Error) => problem.message,
  );

describe("small files that ask for all memory are refused, and say what to do", () => {
  test("a cell in the last column of each of a thousand rows", async () => {
    const rows = Array.from(
      { length: 1000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(await refusal(handMade(rows.join("")))).toMatch(/delete the stray cells far right of or below the table/);
    const unusual = handMade(`<!-- the slow road -->${rows.join("")}`);
    expect(await refusal(unusual)).toMatch(/delete the stray cells/);
  });

  test("one sheet named a hundred times, its cell in the last row", async () => {
    const names = Array.from({ length: 100 }, (_, at) => `name="S${at}"`);
    const rows = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    expect(await refusal(handMade(rows, { parts: { "xl/workbook.xml": sheetsNamed(names) } }))).toMatch(
      /expected every sheet to have its own cells/,
    );
  });

  test("ten thousand merged cells over a million rows", async () => {
    const merges = '<mergeCell ref="A2:A1048576"/>'.repeat(10_000);
    const sheet = `<worksheet><sheetData>${cell}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
    expect(await refusal(handMade("", { parts: { "xl/worksheets/sheet1.xml": sheet } }))).toMatch(/delete the stray/);
  });

  test("parts that share their bytes", async () => {
    const bytes = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "xl/a.xml": strToU8("<a/>"),
      "xl/b.xml": strToU8("<a/>"),
    });
    const view = new DataView(bytes.buffer);
    const places: number[] = [];
    for (let at = 0; at + 46 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) places.push(at);
    view.setUint32(places[2] + 42, view.getUint32(places[1] + 42, true), true);
    expect(await refusal(bytes)).toMatch(/parts share their bytes/);
  });

  test("many small bombs", () => {
    const entries = Array.from({ length: 12 }, (_, at) => {
      const part = { name: `xl/worksheets/sheet${at}.xml`, method: 8, encrypted: false, size: 19e6, packedSize: 2e4 };
      return { ...part, offset: at * 3e4 };
    });
    expect(() => refuseHostile(new Uint8Array(4e5), entries, "b.xlsx")).toThrow(
      /a workbook of a believable size.*228 MB/,
    );
  });

  test("millions of blank lines, before and among a few rows; those at the end are nothing", () => {
    const csv = (text: string) => readCsv(strToU8(text), "a.csv");
    const lines = "\n".repeat(9_000_000);
    expect(() => csv(`a,b${lines}1,2`)).toThrow(/delete the stray cells/);
    expect(csv(`a,b\n1,2${lines}`).rows).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("more columns than a sheet of Excel", () => {
    const line = new Array<string>(16_385).fill("a").join(",");
    expect(() => readCsv(strToU8(`${line}\n${line}`), "a.csv")).toThrow(
      /at most 16,384 columns.*found 16,385 in row 1/,
    );
  });
});

describe("damaged parts end the reading", () => {
  test("a sheet without a name gets one and is planned", async () => {
    const bytes = handMade(cell, { parts: { "xl/workbook.xml": sheetsNamed([""]) } });
    const [{ name }] = await readWorkbook(bytes, "b.xlsx");
    expect(name).toBe("Sheet");
    expect(() => planSales(readInput([{ name, rows: [] }]), { today: 46_023 })).not.toThrow();
  });

  test("a shared string that is cut off is damage, told at once", async () => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
    const parts = { "xl/_rels/workbook.xml.rels": rels, "xl/sharedStrings.xml": "<sst><si><t>Alfa</t>" };
    const said = await refusal(handMade('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { parts }));
    expect(said).toMatch(/^b\.xlsx: |^read$/);
  });
});

describe("work grows as the text does, not as its square", () => {
  const texts = { shared: [], keep: (cut: string) => cut, budget: { takePlaces: () => 0, takeLetters: () => 0 } };
  test.for([
    ["texts that never end", (size: number) => stringText("<t>".repeat(size)), 20_000],
    ["texts with attributes that never end", (size: number) => stringText("<t ".repeat(size)), 20_000],
    ["reading aids that never end", (size: number) => stringText("<rPh>".repeat(size)), 20_000],
    [
      "cells without a value",
      (size: number) => scanRows(`<row r="1">${'<c r="A1"><f>1</f></c>'.repeat(size)}</row>`, texts, []),
      5_000,
    ],
    [
      "cells without a type",
      (size: number) => scanRows(`<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(size)}</row>`, texts, []),
      5_000,
    ],
    ["blanks inside dates, numbers and names", (size: number) => readInput([payment(" ".repeat(size))]), 40_000],
  ] as const)("%s", ([, work, size]) => {
    expect(costGrowth(work, size)).toBeLessThan(9);
  });
});

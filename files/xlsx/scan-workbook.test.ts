import { existsSync, readdirSync, readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { RawSheet } from "../../engine/index.ts";
import { sampleWorkbook } from "../testing/sample-workbook.ts";
import { plainText, stringText } from "./plain-text.ts";
import { piecesEndingWith } from "./part-text.ts";
import { readAny, readWorkbook } from "./read-workbook.ts";
import { scanWorkbook } from "./scan-workbook.ts";
import { writeWorkbook } from "./write-workbook.ts";
import { zipDirectory } from "./zip-directory.ts";

const entriesOf = (bytes: Uint8Array) => zipDirectory(bytes) ?? [];

/** Rows without the blanks at their ends, dates to the second: the two roads may differ in these. */
function comparable(sheets: readonly Pick<RawSheet, "name" | "rows">[]) {
  return sheets.map(({ name, rows }) => {
    const cells = rows.map((row) => {
      const kept = row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : (cell ?? "")));
      while (kept.length > 0 && kept[kept.length - 1] === "") kept.pop();
      return kept;
    });
    while (cells.length > 0 && cells[cells.length - 1].length === 0) cells.pop();
    return [name, cells];
  });
}

async function bothRoads(bytes: Uint8Array) {
  const fast = await scanWorkbook(bytes, entriesOf(bytes), "b.xlsx");
  return [comparable(fast.sheets), comparable(await readAny(bytes, entriesOf(bytes), "b.xlsx"))];
}

describe("the fast road reads what the library reads", () => {
  test("our own workbook", async () => {
    const [fast, slow] = await bothRoads(await writeWorkbook(sampleWorkbook("ru")));
    expect(fast).toEqual(slow);
  });

  const folder = "../shared/data/ru_files/plan_fact_2015";
  const model = "../shared/data/maven_crm/variants/data_model.xlsx";
  const files = existsSync(folder) ? [...readdirSync(folder).map((name) => `${folder}/${name}`), model] : [];
  if (files.length === 0) console.log("skipped: the real workbooks of ../shared/data are not here");
  test.each(files)("%s", async (path) => {
    const [fast, slow] = await bothRoads(readFileSync(path));
    expect(fast).toEqual(slow);
  });
});

/** The sample with the XML of its first sheet changed. */
async function changed(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeWorkbook(sampleWorkbook()));
  const name = "xl/worksheets/sheet1.xml";
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]))) });
}

test.each([
  ["prefixed tags", (xml: string) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace('xmlns="', 'xmlns:x="')],
  ["a comment", (xml: string) => xml.replace("<sheetData>", "<sheetData><!-- <row> -->")],
  ["single quotes", (xml: string) => xml.replace('<c r="A1"', "<c r='A1'")],
] as const)("%s: the general reader takes over", async (_name, change) => {
  const bytes = await changed(change);
  await expect(scanWorkbook(bytes, entriesOf(bytes), "b.xlsx")).rejects.toThrow();
  const [first] = await readWorkbook(bytes, "b.xlsx");
  expect(first.rows[12].slice(0, 3)).toEqual([1, "Gamma LLC", 500_000]);
});

test("runs are joined, reading aids left out, entities and escapes decoded", () => {
  expect(stringText('<r><rPr><b/></rPr><t>bo</t></r><r><t xml:space="preserve">ld </t></r>')).toBe("bold ");
  expect(stringText("<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh>")).toBe("東京");
  expect(stringText("<t/>")).toBe("");
  expect(plainText("&lt;a&gt; &#8470;&#x41;&nbsp; _x000D__x005F_x0041_")).toBe("<a> №A&nbsp; \r_x0041_");
});

test("pieces end where rows end, also where the end mark is cut in two", async () => {
  async function* texts() {
    yield* ["<row>1</ro", "w><row>2</", "row><row>3", "</row>end"];
  }
  const pieces: string[] = [];
  for await (const piece of piecesEndingWith("</row>", texts())) pieces.push(piece);
  expect(pieces.join("")).toBe("<row>1</row><row>2</row><row>3</row>end");
  for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/<\/row>$/);
});

describe("what a sheet shows besides its cells", () => {
  const withSheet = (inside: string) => changed((xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, inside));

  test("[AM-75] outline levels, merged cells and formulas without a result are handed over", async () => {
    const bytes = await withSheet(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>' +
        '<row r="2" outlineLevel="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v/></c></row>' +
        '<row r="3"><c r="B3"><f>A2*3</f></c><c r="C3" t="str"><f>""</f><v></v></c></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="A2:AB7"/></mergeCells>',
    );
    const [sheet] = await readWorkbook(bytes, "a.xlsx");
    expect(Array.from(sheet.outline ?? [], (level) => level ?? 0)).toEqual([0, 2]);
    expect(sheet.merged).toContainEqual({ top: 1, left: 0, bottom: 6, right: 27 });
    expect(sheet.uncalculated).toEqual({ count: 2, row: 1, column: 1 });
  });
});

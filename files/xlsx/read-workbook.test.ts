import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FileProblem } from "../file-problem.ts";
import { handMade, main } from "../testing/hand-made.ts";
import { readFile } from "../read-file.ts";
import { readWorkbook } from "./read-workbook.ts";

const cells = async (sheetData: string, workbook?: string) =>
  (await readWorkbook(handMade(sheetData, { workbook }), "b.xlsx"))[0];

describe("cells as they stand", () => {
  test("dates are serial numbers, whole and with a time, on both sides of the false leap day", async () => {
    const { rows } = await cells(
      '<row r="1"><c r="A1" s="1"><v>46023</v></c><c r="B1" s="1"><v>46023.75</v></c><c r="C1" s="1"><v>59</v></c>' +
        '<c r="D1" s="1"><v>61</v></c><c r="E1" s="1"><v>1</v></c></row>',
    );
    expect(rows[0]).toEqual([46_023, 46_023.75, 59, 61, 1]);
  });

  test("a workbook of the 1904 system says so and keeps its serials", async () => {
    const sheet = await cells('<row r="1"><c r="A1" s="1"><v>44561</v></c></row>', '<workbookPr date1904="1"/>');
    expect(sheet.date1904).toBe(true);
    expect(sheet.rows[0]).toEqual([44_561]);
  });

  test("errors are their text, formulas their saved value, rich text is plain", async () => {
    const { rows } = await cells(
      '<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>"a"</f><v>a</v></c>' +
        '<c r="D1" t="inlineStr"><is><r><t>bo</t></r><r><t>ld</t></r></is></c><c r="E1" t="b"><v>1</v></c></row>',
    );
    expect(rows[0]).toEqual(["#REF!", 2, "a", "bold", true]);
  });

  test("cells without addresses follow each other; rows that are skipped are empty", async () => {
    const { rows } = await cells(
      "<row><c><v>1</v></c><c><v>2</v></c></row>" + '<row r="3"><c r="B3"><v>3</v></c></row>',
    );
    expect(rows[0].slice(0, 2)).toEqual([1, 2]);
    expect(rows[1].every((cell) => cell === null)).toBe(true);
    expect(rows[2].slice(0, 2)).toEqual([null, 3]);
  });

  test("a lone cell in the far corner does not exhaust memory", async () => {
    const { rows } = await cells(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(rows.length).toBe(1_048_576);
    expect(rows[1_048_575][16_383]).toBe(2);
  });
});

describe("refusals name the file and what was found", () => {
  const problem = async (bytes: Uint8Array): Promise<FileProblem> => {
    const error: unknown = await readWorkbook(bytes, "book.xlsx").then(
      () => undefined,
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(FileProblem);
    return error as FileProblem;
  };

  test.each([
    ["an entity bomb", '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>', /DOCTYPE/],
    ["a document type after a comment", "<!-- a --><!doctype worksheet>", /DOCTYPE/],
  ])("%s", async (_name, declaration, expected) => {
    const sheet = `<?xml version="1.0"?>${declaration}<worksheet xmlns="${main}"><sheetData/></worksheet>`;
    expect((await problem(handMade("", { parts: { "xl/worksheets/sheet1.xml": sheet } }))).text.en).toMatch(expected);
  });

  test("a zip bomb is refused by its directory, before unpacking", async () => {
    const sheet = `<worksheet xmlns="${main}"><sheetData>${" ".repeat(60_000_000)}</sheetData></worksheet>`;
    const bomb = handMade("", { parts: { "xl/worksheets/sheet1.xml": sheet } });
    const { text } = await problem(bomb);
    expect(text.en).toMatch(/book\.xlsx: expected a workbook of a believable size.*60 MB/);
    expect(text.ru).toMatch(/60 МБ/);
  });

  test.each([
    ["too large", 0xfffffffe, /believable size/],
    ["too small", 10, /expected 10 bytes, got more/],
  ])("a directory whose sizes are %s", async (_name, size, expected) => {
    const bytes = handMade('<row r="1"><c r="A1"><v>1</v></c></row>');
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let place = 0; place + 46 < bytes.length; place++)
      if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, size, true);
    expect((await problem(bytes)).text.en).toMatch(expected);
  });

  test("a workbook that is cut off", async () => {
    const bytes = handMade('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect((await problem(bytes.subarray(0, bytes.length - 60))).text.en).toMatch(/cut off or damaged/);
  });

  test("broken XML inside", async () => {
    const bytes = handMade("", { parts: { "xl/workbook.xml": "<workbook><sheets>" } });
    expect((await problem(bytes)).message).toContain("book.xlsx");
  });

  test("no filled cell", async () => {
    expect((await problem(handMade('<row r="1"/>'))).text.en).toMatch(/no filled cell/);
  });

  test.each(["1048577", "1e15"])("row %s, below the last row of a sheet", async (row) => {
    const { text } = await problem(handMade(`<row r="${row}"><c><v>1</v></c></row>`));
    expect(text.en).toMatch(/book\.xlsx: expected at most 1,048,576 rows/);
  });
});

const data = "../shared/data";
const known = existsSync(data);
if (!known) console.log("skipped: the real workbooks of ../shared/data are not here");

describe.skipIf(!known)("real workbooks", () => {
  test("a person's workbook with tables, data model and pivots", async () => {
    const sheets = await readFile(`${data}/maven_crm/variants/data_model.xlsx`);
    const pipeline = sheets.find(({ name }) => name === "sales_pipeline");
    expect(pipeline?.rows.length).toBe(8801);
    expect(pipeline?.rows[0].slice(0, 4)).toEqual(["opportunity_id", "sales_agent", "product", "account"]);
  });

  test("the Russian workbooks of 2015: 15,419 units without the rows the third quarter repeats, 17,670 with them", async () => {
    const folder = `${data}/ru_files/plan_fact_2015`;
    let units = 0;
    for (const name of readdirSync(folder).filter((file) => file.startsWith("Продажи"))) {
      const [{ rows }] = await readWorkbook(readFileSync(`${folder}/${name}`), name);
      const column = rows[0].indexOf("Количество");
      for (const row of rows.slice(1)) units += Number(row[column] ?? 0);
    }
    expect(units).toBe(17_670);
  });
});

import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { CarriedSheet, PlacedSheet } from "../../engine/index.ts";
import { tableWorkbook } from "../testing/placed-table.ts";
import { sampleWorkbook } from "../testing/sample-workbook.ts";
import { checkPackage } from "../testing/check-package.ts";
import { readWorkbook } from "./read-workbook.ts";
import { writeWorkbook } from "./write-workbook.ts";

const part = async (workbook: Parameters<typeof writeWorkbook>[0], name: string) =>
  strFromU8(unzipSync(await writeWorkbook(workbook))[name]);

const textColumn = (values: readonly string[]) => ({ key: "text", heading: "Text", kind: "text", values }) as const;

describe("a written workbook", () => {
  test.each(["en", "ru"] as const)("is sound as a package (%s)", async (language) => {
    expect(checkPackage(await writeWorkbook(sampleWorkbook(language)))).toEqual([]);
  });

  test("is read back as it was written: numbers, dates as serials, flags, blanks", async () => {
    const [abc, deals] = await readWorkbook(await writeWorkbook(sampleWorkbook()), "plan.xlsx");
    expect(abc.rows[11]).toEqual([
      "Rank",
      "Client",
      "Sales, $",
      "Share",
      "Group",
      "Last deal",
      "Hours per client",
      "Paid",
      "What to do",
    ]);
    expect(abc.rows[12]).toEqual([1, "Gamma LLC", 500_000, 0.5, "A", 46_023, 40.5, true]);
    expect(abc.rows[15]).toEqual([4, "@SUM(A1)", 80_000, 0.08, "B", null, 5, true]);
    expect(abc.rows[17]).toEqual([6, "Épsilon №5", -12_000, 0, "loss", 45_000.5, 0]);
    expect(deals.rows).toEqual([
      ["Deal", "Amount, $", "Created\non", "Status"],
      ["D-1", 1000.5, 46_023, "won"],
      ["D-2", "n/a", 46_024, "lost"],
      ["=1+1", -5, null, "open"],
    ]);
  });

  test("a time of the day, 540 minutes, is Excel's 09:00", async () => {
    const [abc] = await readWorkbook(await writeWorkbook(sampleWorkbook()), "plan.xlsx");
    expect(abc.rows[7].slice(0, 2)).toEqual(["Day starts", 0.375]);
  });

  test("a print area names its sheet in quotes, or Excel repairs the file", async () => {
    const workbook = tableWorkbook([textColumn(["a", "b"])], 2);
    const [rows] = workbook.sheets as [PlacedSheet];
    const sheet = { ...rows, sheet: { ...rows.sheet, name: "T-32 Alfa" }, printed: { rows: 4, columns: 1 } };
    const names = await part({ ...workbook, sheets: [sheet] }, "xl/workbook.xml");
    expect(names).toContain("'T-32 Alfa'!$A$1:$A$4</definedName>");
  });

  test("rows pasted below the last of an input sheet look like those above", async () => {
    const bytes = unzipSync(await writeWorkbook(sampleWorkbook()));
    const [sheet, styles] = ["worksheets/sheet2", "styles"].map((name) => strFromU8(bytes[`xl/${name}.xml`]));
    const looks = [...sheet.matchAll(/<col min="(\d+)" style="(\d+)"/g)].map((hit) => hit.slice(1).map(Number));
    expect(looks.map(([column]) => column)).toEqual([1, 2, 3, 4]);
    const formats = new Map(
      [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map((hit) => [hit[1], hit[2]]),
    );
    const cells = [...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf numFmtId="(\d+)"/g)];
    const [, money, day] = looks.map(([, look]) => formats.get(cells[look][1]));
    expect(money).toContain("#,##0");
    expect(day).toBe("yyyy-mm-dd");
  });

  test("the same plan gives the same bytes", async () => {
    expect(await writeWorkbook(sampleWorkbook())).toEqual(await writeWorkbook(sampleWorkbook()));
  });

  test("the planner's sheets are marked as its own, carried ones are not", async () => {
    const sheets = await readWorkbook(await writeWorkbook(sampleWorkbook()), "plan.xlsx");
    expect(sheets.map(({ name, owned }) => [name, owned])).toEqual([
      ["ABC clients", "R-01"],
      ["Deals", undefined],
    ]);
  });

  test("[AM-63] text that starts like a formula is written as text", async () => {
    const values = ["=HYPERLINK(1)", "+7 495 000-00-00", "-5", "@SUM(A1)", "#REF!", "1E5", "TRUE"];
    const workbook = tableWorkbook([textColumn(values)], values.length);
    expect(await part(workbook, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
    const [sheet] = await readWorkbook(await writeWorkbook(workbook), "plan.xlsx");
    expect(sheet.rows.slice(3).map(([cell]) => cell)).toEqual(values);
  });

  test("text XML cannot hold is cleaned, all other text comes back", async () => {
    const values = [
      "a\u0000b\u001fc",
      "  spaces  ",
      "line\r\nbreak",
      "_x0041_",
      "<a&b>\"'",
      "🙂",
      "\ud800",
      "x".repeat(40_000),
    ];
    const [sheet] = await readWorkbook(await writeWorkbook(tableWorkbook([textColumn(values)], 8)), "plan.xlsx");
    const read = sheet.rows.slice(3).map(([cell]) => cell);
    expect(read.slice(0, 6)).toEqual(["abc", "  spaces  ", "line\nbreak", "_x0041_", "<a&b>\"'", "🙂"]);
    expect(read[6] ?? "").toBe("");
    expect(String(read[7]).length).toBe(32_767);
  });

  test("formulas carry the engine's value: numbers, text, flags", async () => {
    const workbook = tableWorkbook(
      [
        { key: "a", heading: "A", kind: "number", values: [2.5] },
        { key: "b", heading: "B", kind: "text", values: ["yes"] },
        { key: "c", heading: "C", kind: "flag", values: [true] },
        { key: "d", heading: "D", kind: "number", values: [Number.NaN] },
      ],
      1,
      { 0: () => "=1+1.5", 1: () => '=IF(A4>2,"yes","no")', 2: () => "=A4>2", 3: () => "=1/0" },
    );
    const xml = await part(workbook, "xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<c r="A4" s="\d+"><f>1\+1.5<\/f><v>2.5<\/v><\/c>/);
    expect(xml).toMatch(/t="str"><f>IF\(A4&gt;2,"yes","no"\)<\/f><v>yes<\/v>/);
    expect(xml).toMatch(/t="b"><f>A4&gt;2<\/f><v>1<\/v>/);
    expect(xml).toMatch(/<c r="D4" s="\d+"><f>1\/0<\/f><\/c>/);
  });

  test("numbers that are none are blank cells", async () => {
    const values = [Number.NaN, Number.POSITIVE_INFINITY, 0.1 + 0.2];
    const workbook = tableWorkbook([{ key: "n", heading: "N", kind: "number", values }], 3);
    const [sheet] = await readWorkbook(await writeWorkbook(workbook), "plan.xlsx");
    expect(sheet.rows.slice(3)).toEqual([[], [], [0.1 + 0.2]]);
  });

  test("a mark puts a sign into the format and leaves the value", async () => {
    const styles = await part(sampleWorkbook(), "xl/styles.xml");
    for (const sign of ["✓", "!", "✗"]) expect(styles).toContain(`&quot;${sign} &quot;@`);
  });

  test("lists too long for a drop-down, or with commas, stand on a hidden sheet", async () => {
    const bytes = await writeWorkbook(sampleWorkbook());
    const parts = unzipSync(bytes);
    expect(strFromU8(parts["xl/workbook.xml"])).toMatch(/<sheet name="Lists"[^>]*state="hidden"/);
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"])).toContain("<formula1>'Lists'!$A$1:$A$3</formula1>");
    expect(strFromU8(parts["xl/worksheets/sheet2.xml"])).toContain('<formula1>"open,won,lost"</formula1>');
    expect((await readWorkbook(bytes, "plan.xlsx")).map(({ name }) => name)).not.toContain("Lists");
  });

  test("a link leads inside the workbook; a link to nowhere is plain text", async () => {
    expect(await part(sampleWorkbook(), "xl/worksheets/sheet1.xml")).toContain(
      `<hyperlink ref="B13" location="&apos;Deals&apos;!A2"/>`,
    );
    const alone = sampleWorkbook("en", { sheets: sampleWorkbook().sheets.slice(0, 1) });
    expect(await part(alone, "xl/worksheets/sheet1.xml")).not.toContain("<hyperlink");
  });

  test("prints on A4, one page wide, with headings on every page and a break where the plan says so", async () => {
    const xml = await part(sampleWorkbook(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<brk id="20" max="16383" man="1"/>');
    expect(await part(sampleWorkbook(), "xl/workbook.xml")).toContain("'ABC clients'!$12:$12");
  });

  test("no name of a person and no time of day is in the file", async () => {
    const core = await part(sampleWorkbook(), "docProps/core.xml");
    expect(core).toContain("<dc:title>Sales plan 2026</dc:title>");
    expect(core).not.toMatch(/creator|modified/);
  });
});

describe("edges", () => {
  test("a table without rows is written without an Excel table", async () => {
    const bytes = await writeWorkbook(tableWorkbook([textColumn([])], 0));
    expect(checkPackage(bytes)).toEqual([]);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("xl/tables"))).toEqual([]);
  });

  test("a carried sheet of headings alone keeps a row to type in", async () => {
    const sample = sampleWorkbook();
    const carried = sample.sheets[1] as CarriedSheet;
    const bytes = await writeWorkbook({ ...sample, sheets: [{ ...carried, rowCount: 1 }] });
    expect(checkPackage(bytes)).toEqual([]);
  });

  test("sheet names with quotes and Cyrillic hold in names, links and charts", async () => {
    const sample = sampleWorkbook();
    const result = sample.sheets[0] as PlacedSheet;
    const renamed = { ...result, sheet: { ...result.sheet, name: "О'КЕЙ & Ко" }, blocks: result.blocks.slice(0, 3) };
    const bytes = await writeWorkbook({ ...sample, sheets: [renamed, sample.sheets[1]] });
    expect(checkPackage(bytes)).toEqual([]);
    expect((await readWorkbook(bytes, "plan.xlsx"))[0].name).toBe("О'КЕЙ & Ко");
  });

  test("50,000 rows are written row by row and read back", async () => {
    const count = 50_000;
    const values = Float64Array.from({ length: count }, (_, row) => row / 4);
    const workbook = tableWorkbook(
      [
        {
          key: "a",
          heading: "A",
          kind: "money",
          values,
          marks: Array.from({ length: count }, (_, row) => (row % 2 ? "bad" : undefined)),
        },
        { key: "b", heading: "B", kind: "number", values },
      ],
      count,
      { 1: (row) => `=A${row + 4}*2` },
    );
    const [sheet] = await readWorkbook(await writeWorkbook(workbook), "plan.xlsx");
    expect(sheet.rows.length).toBe(count + 3);
    expect(sheet.rows[count + 2]).toEqual([12_499.75, 12_499.75]);
  });
});

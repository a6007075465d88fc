import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { sampleWorkbook } from "./sample-workbook.ts";
import { checkPackage } from "./check-package.ts";
import { writeWorkbook } from "../xlsx/write-workbook.ts";

let sound: Uint8Array;
beforeAll(async () => {
  sound = await writeWorkbook(sampleWorkbook());
});

/** The sound workbook with one part changed, or left out. */
function broken(part: string, change: (xml: string) => string | undefined): Uint8Array {
  const parts = unzipSync(sound);
  const changed = change(strFromU8(parts[part]));
  if (changed === undefined) delete parts[part];
  else parts[part] = strToU8(changed);
  return zipSync(parts);
}

test("a sound workbook has no faults", () => {
  expect(checkPackage(sound)).toEqual([]);
});

test.each([
  ["a missing theme", "xl/theme/theme1.xml", () => undefined, /theme1\.xml, which is not there/],
  ["a missing sheet of relations", "xl/_rels/workbook.xml.rels", () => undefined, /uses relation rId1/],
  [
    "tables before the drawing",
    "xl/worksheets/sheet1.xml",
    (xml: string) => xml.replace(/(<drawing [^>]*>)(.*)(<tableParts.*<\/tableParts>)/s, "$3$1$2"),
    /drawing is out of order/,
  ],
  [
    "a heading unlike its column",
    "xl/tables/table1.xml",
    (xml: string) => xml.replace('name="Client"', 'name="Buyer"'),
    /heading "Client" is not column Buyer/,
  ],
  [
    "a style that is not there",
    "xl/worksheets/sheet1.xml",
    (xml: string) => xml.replace(/<c r="A1" s="\d+"/, '<c r="A1" s="999"'),
    /no style 999/,
  ],
  [
    "two tables of one name",
    "xl/tables/table2.xml",
    (xml: string) => xml.replaceAll('"Deals"', '"AbcClients"'),
    /table name abcclients stands twice/,
  ],
  [
    "a name of a sheet that is not there",
    "xl/workbook.xml",
    (xml: string) => xml.replace("'ABC clients'!", "'Gone'!"),
    /no sheet Gone/,
  ],
  [
    "a name whose sheet is not quoted",
    "xl/workbook.xml",
    (xml: string) => xml.replace("'ABC clients'!", "ABC clients!"),
    /sheet not quoted/,
  ],
  [
    "a part without a type",
    "[Content_Types].xml",
    (xml: string) => xml.replace(/<Override PartName="\/xl\/charts\/chart1[^>]*>/, ""),
    /chart1\.xml has no content type/,
  ],
  [
    "XML that is not well-formed",
    "xl/charts/chart1.xml",
    (xml: string) => xml.replace("</c:title>", ""),
    /SyntaxError/,
  ],
  [
    "rows that go up",
    "xl/worksheets/sheet1.xml",
    (xml: string) => xml.replace('<row r="12"', '<row r="2"'),
    /row 2 after row 11/,
  ],
  [
    "a macro",
    "[Content_Types].xml",
    (xml: string) => xml.replace("spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml"),
    /a macro/,
  ],
  [
    "a part of another workbook",
    "xl/_rels/workbook.xml.rels",
    (xml: string) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rIdX" Type="x/externalLinkPath" Target="C:/b.xlsx" TargetMode="External"/></Relationships>',
      ),
    /leads outside to C:\/b\.xlsx/,
  ],
  [
    "the name of a person",
    "docProps/core.xml",
    (xml: string) => xml.replace("</cp:coreProperties>", "<dc:creator>Ivanov</dc:creator></cp:coreProperties>"),
    /names Ivanov/,
  ],
  [
    "a function of the add-in",
    "xl/worksheets/sheet1.xml",
    (xml: string) => xml.replace(/<f>[^<]*<\/f>/, "<f>SALES.ABC(A1)</f>"),
    /formula calls SALES\.ABC/,
  ],
  [
    "a name nobody defined",
    "xl/worksheets/sheet1.xml",
    (xml: string) => xml.replace(/<f>[^<]*<\/f>/, "<f>SUM(Limit_A)*1E-9</f>"),
    /no name Limit_A/,
  ],
  [
    "a value of another workbook",
    "xl/worksheets/sheet1.xml",
    (xml: string) => xml.replace(/<f>[^<]*<\/f>/, "<f>[1]Sheet1!A1</f>"),
    /reads another workbook/,
  ],
  [
    "a cell that shows #NAME?",
    "xl/worksheets/sheet1.xml",
    (xml: string) => xml.replace(/<c r="A1" s="(\d+)"[^>]*>.*?<\/c>/, '<c r="A1" s="$1" t="e"><v>#NAME?</v></c>'),
    /A1: shows #NAME\?/,
  ],
] as const)("%s is named", (_name, part, change, expected) => {
  expect(checkPackage(broken(part, change)).join("\n")).toMatch(expected);
});

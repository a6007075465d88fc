import { expect, test } from "vitest";
import type { RawSheet } from "../../engine/index.ts";
import { handMade, main } from "../testing/hand-made.ts";
import { readAny, readWorkbook } from "./read-workbook.ts";
import { zipDirectory } from "./zip-directory.ts";

const words = (address: string, text: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
/** A report of groups: merged cells, outline, an indent, euros, a formula nobody computed. */
const rows =
  `<row r="1">${words("A1", "Client")}${words("B1", "Amount")}</row>` +
  `<row r="2">${words("A2", "North")}<c r="B2" s="3"><v>30</v></c></row>` +
  `<row r="3" outlineLevel="1">${words("A3", "Alfa", 2)}<c r="B3"><v>10</v></c></row>` +
  `<row r="4" outlineLevel="1">${words("A4", "Beta", 2)}<c r="B4" s="3"><v>20</v></c></row>` +
  `<row r="5">${words("A5", "Total")}<c r="B5"><f>SUM(B2:B4)</f></c></row>`;
const parts = {
  "xl/styles.xml":
    `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ [$€-407]"/></numFmts>` +
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0"/>' +
    '<xf numFmtId="14"/><xf numFmtId="0" applyAlignment="1"><alignment indent="2"/></xf><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells></worksheet>`,
};

test("[AM-75] [AM-74] the slow road hands over what the fast one does beside the cells", async () => {
  const bytes = handMade("", { parts });
  const fast = await readWorkbook(bytes, "b.xlsx");
  const slow = await readAny(bytes, zipDirectory(bytes) ?? [], "b.xlsx");
  const wanted = {
    merged: [{ top: 2, left: 0, bottom: 3, right: 0 }],
    outline: [undefined, undefined, 1, 1],
    indent: [undefined, undefined, 2, 2],
    currency: [undefined, "EUR", undefined, "EUR"],
    uncalculated: { count: 1, row: 4, column: 1 },
  };
  const shapeOf = ([{ merged, outline, indent, currency, uncalculated }]: readonly RawSheet[]) => ({
    merged,
    outline: outline && Array.from(outline),
    indent: indent && Array.from(indent),
    currency: currency && Array.from(currency),
    uncalculated,
  });
  expect(shapeOf(fast)).toEqual(wanted);
  expect(shapeOf(slow)).toEqual(wanted);
});

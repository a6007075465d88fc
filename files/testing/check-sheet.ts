import { columnNumber } from "./cell-range.ts";
import { checkFormulas } from "./check-formulas.ts";
import { checkGrid } from "./check-grid.ts";
import { checkNotes } from "./check-notes.ts";
import { checkRules } from "./check-rules.ts";
import { checkTables } from "./check-tables.ts";
import { descendants, repeated, type Parts } from "./package-parts.ts";
import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Order of the elements of a worksheet, ECMA-376 part 1, 18.3.1.99 (CT_Worksheet). */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** Faults of one sheet: the order of its elements and cells, its styles, and every group of rules beside. */
export function checkSheet(part: string, parts: Parts): string[] {
  const sheet = parts.get(part);
  if (!sheet) return [`no ${part}`];
  return [
    ...orderFaults(sheet),
    ...rowFaults(sheet),
    ...styleFaults(sheet, parts),
    ...checkGrid(sheet),
    ...checkFormulas(sheet, parts),
    ...checkTables(part, sheet, parts),
    ...checkRules(part, sheet, parts),
    ...checkNotes(part, parts),
  ].map((fault) => `${part}: ${fault}`);
}

function orderFaults(sheet: XmlElement): string[] {
  const places = sheet.children.map(({ name }) => order.indexOf(name));
  const single = sheet.children.map(({ name }) => name).filter((name) => name !== "conditionalFormatting");
  return [
    ...sheet.children.filter((_, at) => places[at] < 0).map(({ name }) => `unknown element ${name}`),
    ...sheet.children
      .filter((_, at) => at > 0 && places[at] < places[at - 1])
      .map(({ name }) => `${name} is out of order`),
    ...repeated(single).map((name) => `${name} stands twice`),
  ];
}

/** Rows go down, cells go right. */
function rowFaults(sheet: XmlElement): string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of descendants(sheet, "row")) {
    const number = Number(row.attributes.r);
    if (number <= lastRow) faults.push(`row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const { attributes } of row.children) {
      const column = columnNumber(attributes.r.replace(/\d+$/, ""));
      if (column <= lastColumn || !attributes.r.endsWith(String(number)))
        faults.push(`cell ${attributes.r} is out of order`);
      lastColumn = column;
    }
  }
  return faults;
}

function styleFaults(sheet: XmlElement, parts: Parts): string[] {
  const styles = parts.get("xl/styles.xml");
  if (!styles) return ["no xl/styles.xml"];
  const formats = styles.children.find(({ name }) => name === "cellXfs")?.children.length ?? 0;
  const conditional = styles.children.find(({ name }) => name === "dxfs")?.children.length ?? 0;
  const strings = parts.get("xl/sharedStrings.xml")?.children.length ?? 0;
  return [
    ...descendants(sheet, "c")
      .filter(({ attributes }) => Number(attributes.s ?? 0) >= formats)
      .map(({ attributes }) => `cell ${attributes.r}: no style ${attributes.s}`),
    ...descendants(sheet, "c")
      .filter(({ attributes, children }) => attributes.t === "s" && !(Number(children[0]?.text) < strings))
      .map(({ attributes }) => `cell ${attributes.r}: no such shared string`),
    ...descendants(sheet, "cfRule")
      .filter(({ attributes }) => Number(attributes.dxfId ?? -1) >= conditional)
      .map(({ attributes }) => `rule ${attributes.priority}: no style ${attributes.dxfId}`),
    ...repeated(descendants(sheet, "cfRule").map(({ attributes }) => attributes.priority)).map(
      (priority) => `two rules of priority ${priority}`,
    ),
  ];
}

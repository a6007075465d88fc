import { columnLetters } from "../../drawing/address.ts";
import { descendants, relationsOf, repeated, type Parts } from "./check-package.ts";
import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Order of the elements of a worksheet, ECMA-376 part 1, 18.3.1.99 (CT_Worksheet). */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** Faults of one sheet and of its tables. */
export function checkSheet(part: string, parts: Parts): string[] {
  const sheet = parts.get(part);
  if (!sheet) return [`no ${part}`];
  const cells = new Map(descendants(sheet, "c").map((cell) => [cell.attributes.r, cell]));
  return [
    ...orderFaults(sheet),
    ...rowFaults(sheet),
    ...styleFaults(sheet, parts),
    ...[...relationsOf(part, parts).values()]
      .filter((target) => target.startsWith("xl/tables/"))
      .flatMap((target) => tableFaults(target, parts, cells)),
    ...overlaps(descendants(sheet, "mergeCell").map(({ attributes }) => attributes.ref)),
    ...validationFaults(sheet),
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

/** Rows go down, cells go right, and text of a cell is not longer than Excel holds. */
function rowFaults(sheet: XmlElement): string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of descendants(sheet, "row")) {
    const number = Number(row.attributes.r);
    if (number <= lastRow) faults.push(`row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = -1;
    for (const { attributes, children } of row.children) {
      const column = columnOf(attributes.r);
      if (column <= lastColumn || !attributes.r.endsWith(String(number)))
        faults.push(`cell ${attributes.r} is out of order`);
      lastColumn = column;
      const formula = children.find(({ name }) => name === "f")?.text ?? "";
      if (formula.startsWith("=") || formula.length > 8192) faults.push(`formula of ${attributes.r} is not allowed`);
    }
  }
  return faults;
}

function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/\d+$/, "")) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
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

/** Headings of a table must be texts, equal to its columns' names, each once; a table has a row at least. */
function tableFaults(part: string, parts: Parts, cells: ReadonlyMap<string, XmlElement>): string[] {
  const table = parts.get(part);
  const bounds = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(table?.attributes.ref ?? "");
  if (!table || !bounds) return [`${part}: no range`];
  const names = descendants(table, "tableColumn").map(({ attributes }) => attributes.name);
  const left = columnOf(bounds[1]);
  const faults = repeated(names.map((name) => name.toLowerCase())).map((name) => `column ${name} stands twice`);
  if (names.length !== columnOf(bounds[3]) - left + 1) faults.push("number of columns and range differ");
  if (Number(bounds[4]) <= Number(bounds[2])) faults.push("no row under the headings");
  names.forEach((name, column) => {
    const cell = cells.get(`${columnLetters(left + column)}${bounds[2]}`);
    const heading = cell ? textOf(cell) : undefined;
    if (heading !== name.replace(/_x000a_/gi, "\n"))
      faults.push(`heading ${JSON.stringify(heading)} is not column ${name}`);
  });
  return faults.map((fault) => `${part}: ${fault}`);
}

function textOf(cell: XmlElement): string | undefined {
  if (cell.attributes.t !== "inlineStr") return undefined;
  return descendants(cell, "t")
    .map(({ text }) => text)
    .join("");
}

function overlaps(ranges: readonly string[]): string[] {
  return repeated(ranges).map((range) => `${range} is merged twice`);
}

/** Excel refuses a list of more than 255 characters that stands in the drop-down itself. */
function validationFaults(sheet: XmlElement): string[] {
  return descendants(sheet, "formula1")
    .filter(({ text }) => text.startsWith('"') && text.length > 257)
    .map(({ text }) => `drop-down list of ${text.length} characters`);
}

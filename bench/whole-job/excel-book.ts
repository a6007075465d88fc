import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { strToU8, Zip, ZipDeflate } from "fflate";

/** A cell of the book: a day stands as its serial number in a date format. */
export type BookCell = string | number | { readonly day: number } | null;

export interface BookSheet {
  readonly name: string;
  rows(): Iterable<readonly BookCell[]>;
}

const piece = 1 << 18;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/**
 * A workbook as Excel writes it (shared strings, days as numbers in a date format), by a program that is neither ours nor
 * a peer's: everybody reads a file of somebody else.
 */
export async function writeExcelBook(path: string, sheets: readonly BookSheet[]): Promise<void> {
  const file = createWriteStream(path);
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    file.write(chunk);
  });
  const add = async (name: string, pieces: Iterable<string>): Promise<void> => {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    for (const xml of pieces) {
      part.push(strToU8(xml));
      if (file.writableNeedDrain) await once(file, "drain");
    }
    part.push(new Uint8Array(0), true);
  };
  const places = new Map<string, number>();
  for (const [at, sheet] of sheets.entries()) await add(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, places));
  await add("xl/sharedStrings.xml", stringsXml(places));
  for (const [name, xml] of fixedParts(sheets)) await add(name, [head + xml]);
  zip.end();
  file.end();
  await once(file, "finish");
}

function* sheetXml({ rows }: BookSheet, places: Map<string, number>): Generator<string> {
  let xml = `${head}<worksheet xmlns="${main}"><sheetData>`;
  let row = 0;
  for (const cells of rows()) {
    row++;
    xml += `<row r="${row}">`;
    cells.forEach((cell, column) => {
      const start = `<c r="${String.fromCharCode(65 + column)}${row}"`;
      if (typeof cell === "number") xml += `${start}><v>${cell}</v></c>`;
      else if (typeof cell === "string") xml += `${start} t="s"><v>${placeOf(cell, places)}</v></c>`;
      else if (cell !== null) xml += `${start} s="1"><v>${cell.day}</v></c>`;
    });
    xml += "</row>";
    if (xml.length > piece) {
      yield xml;
      xml = "";
    }
  }
  yield `${xml}</sheetData></worksheet>`;
}

function placeOf(text: string, places: Map<string, number>): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, places.size);
  return places.size - 1;
}

function* stringsXml(places: ReadonlyMap<string, number>): Generator<string> {
  let xml = `${head}<sst xmlns="${main}" uniqueCount="${places.size}">`;
  for (const text of places.keys()) {
    xml += `<si><t>${text}</t></si>`;
    if (xml.length > piece) {
      yield xml;
      xml = "";
    }
  }
  yield `${xml}</sst>`;
}

function fixedParts(sheets: readonly BookSheet[]): (readonly [string, string])[] {
  const kind = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const each = (write: (sheet: BookSheet, number: number) => string): string =>
    sheets.map((sheet, at) => write(sheet, at + 1)).join("");
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inside: string): string =>
    `<Relationships xmlns="${packages}/relationships">${inside}</Relationships>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${type}"/>`;
  return [
    [
      "[Content_Types].xml",
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("workbook", kind("sheet.main"))}${each((_, at) => override(`worksheets/sheet${at}`, kind("worksheet")))}${override("styles", kind("styles"))}${override("sharedStrings", kind("sharedStrings"))}</Types>`,
    ],
    ["_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each(({ name }, at) => `<sheet name="${name}" sheetId="${at}" r:id="rId${at}"/>`)}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations(
        `${each((_, at) => relation(`rId${at}`, "worksheet", `worksheets/sheet${at}.xml`))}${relation("styles", "styles", "styles.xml")}${relation("strings", "sharedStrings", "sharedStrings.xml")}`,
      ),
    ],
    [
      "xl/styles.xml",
      `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
  ];
}

import type { RawCell } from "../../engine/index.ts";
import { mostRows } from "../limits.ts";
import { stringText, plainText } from "./plain-text.ts";

/** XML that is allowed but that nobody's sheets have: read by the slow road instead. */
export class UnusualXml extends Error {}

const quote = 34;
const slash = 47;
const space = 32;

/** Where texts of cells come from. */
export interface CellTexts {
  /** The workbook's shared strings. */
  readonly shared: readonly string[];
  /** Makes a text cut out of the XML one of its own. */
  keep(cut: string): string;
}

/**
 * Reads rows out of a piece of sheet XML that holds whole rows, straight from the characters. Numbers stay numbers,
 * dates among them: a serial number is what the sheet holds.
 *
 * @param rows gets the rows; row 0 is sheet row 1
 * @returns rows of the sheet so far, as their numbers say; above what a sheet holds nothing is read
 * @throws UnusualXml where the XML is not written the way spreadsheet programs do
 */
export function scanRows(xml: string, texts: CellTexts, rows: RawCell[][]): number {
  if (xml.includes("<![CDATA[") || xml.includes("<!--")) throw new UnusualXml("CDATA or a comment");
  for (let open = xml.indexOf("<row"); open >= 0; open = xml.indexOf("<row", open)) {
    const after = xml.charCodeAt(open + 4);
    if (after !== space && after !== 62 && after !== slash) {
      open += 4; // "<rowBreaks"
      continue;
    }
    const tagEnd = xml.indexOf(">", open);
    const number = attribute(xml, open, tagEnd, "r");
    const row = number === undefined ? rows.length : Number(number) - 1;
    if (!(row >= 0)) throw new UnusualXml(`row ${number}`);
    if (row >= mostRows) return row + 1;
    while (rows.length < row) rows.push([]);
    const cells: RawCell[] = [];
    rows[row] = cells;
    if (xml.charCodeAt(tagEnd - 1) === slash) {
      open = tagEnd;
      continue;
    }
    const end = xml.indexOf("</row>", tagEnd);
    if (end < 0) throw new UnusualXml("a row without an end");
    scanCells(xml, tagEnd + 1, end, texts, cells);
    open = end;
  }
  return rows.length;
}

function scanCells(xml: string, from: number, to: number, texts: CellTexts, cells: RawCell[]): void {
  let open = xml.indexOf("<c", from);
  while (open >= 0 && open < to) {
    const tagEnd = xml.indexOf(">", open);
    const address = attribute(xml, open, tagEnd, "r");
    const column = address === undefined ? cells.length : columnOf(address);
    let end = tagEnd;
    if (xml.charCodeAt(tagEnd - 1) !== slash) {
      end = xml.indexOf("</c>", tagEnd);
      if (end < 0 || end > to) throw new UnusualXml("a cell without an end");
      const value = cellValue(xml, tagEnd + 1, end, attribute(xml, open, tagEnd, "t"), texts);
      if (value !== null) {
        while (cells.length < column) cells.push(null);
        cells[column] = value;
      } else if (address === undefined) cells.push(null);
    } else if (address === undefined) cells.push(null);
    open = xml.indexOf("<c", end);
  }
}

function cellValue(xml: string, from: number, to: number, type: string | undefined, texts: CellTexts): RawCell {
  if (type === "inlineStr") {
    const inside = xml.startsWith("<is>", from) ? xml.slice(from + 4, to - 5) : xml.slice(from, to);
    return texts.keep(stringText(inside));
  }
  const open = xml.indexOf("<v", from);
  if (open < 0 || open >= to) return null;
  const start = xml.indexOf(">", open) + 1;
  const end = xml.indexOf("</v>", start);
  if (end < 0 || end > to) return null; // <v/>
  const value = xml.slice(start, end);
  switch (type) {
    case "s":
      return texts.shared[Number(value)] ?? null;
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "str":
    case "e":
    case "d":
      return texts.keep(plainText(value));
    default:
      return numberOf(value);
  }
}

function numberOf(value: string): RawCell {
  if (value.trim() === "") return null;
  const number = Number(value);
  return Number.isNaN(number) ? plainText(value) : number;
}

/** Value of a short attribute of the tag between `open` and `end`. */
function attribute(xml: string, open: number, end: number, name: string): string | undefined {
  for (let place = xml.indexOf(name, open + 2); place >= 0 && place < end; place = xml.indexOf(name, place + 1)) {
    if (xml.charCodeAt(place - 1) > space || xml.charCodeAt(place + name.length) !== 61) continue;
    const start = place + name.length + 2;
    if (xml.charCodeAt(start - 1) !== quote) throw new UnusualXml("single quotes");
    return xml.slice(start, xml.indexOf('"', start));
  }
  return undefined;
}

function columnOf(address: string): number {
  let column = 0;
  for (let place = 0; place < address.length; place++) {
    const letter = address.charCodeAt(place) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column < 1 || column > 16_384) throw new UnusualXml(`cell ${address}`);
  return column - 1;
}

import type { RawCell } from "../../engine/index.ts";
import { mostRows } from "../limits.ts";
import type { ReadingBudget } from "../reading-budget.ts";
import { stringText, plainText } from "./plain-text.ts";

/** XML that is allowed but that nobody's sheets have: read by the slow road instead. */
export class UnusualXml extends Error {}

const quote = 34;
const letterF = 102;
const letterV = 118;
const slash = 47;
const space = 32;

/** What a sheet shows besides its cells, gathered on the way. */
export interface SheetShape {
  /** Indent of each cell format; undefined when no format is indented. */
  readonly indents: readonly number[] | undefined;
  /** Currency of each cell format; undefined unless the formats write several. */
  readonly currencies: readonly (string | undefined)[] | undefined;
  /** That of the first such number of a row. */
  readonly currency: (string | undefined)[];
  /** Outline level and indent of the first cell, by row; rows left out have none. */
  readonly outline: number[];
  readonly indent: number[];
  /** Formulas without a saved result: how many, and where the first stands. */
  uncalculated: { count: number; readonly row: number; readonly column: number } | undefined;
}

export function sheetShape({
  indents,
  currencies,
}: Partial<Pick<SheetShape, "indents" | "currencies">> = {}): SheetShape {
  return { indents, currencies, currency: [], outline: [], indent: [], uncalculated: undefined };
}

/** Where texts of cells come from. */
export interface CellTexts {
  /** The workbook's shared strings. */
  readonly shared: readonly string[];
  /** Makes a text cut out of the XML one of its own. */
  keep(cut: string): string;
  readonly budget: ReadingBudget;
}

/** A row that nothing stands in, one for all: a cell in the last row of a sheet skips a million. */
const noCells: RawCell[] = [];

/**
 * Reads rows out of a piece of sheet XML that holds whole rows, straight from the characters. Numbers stay numbers,
 * dates among them: a serial number is what the sheet holds.
 *
 * @param rows gets the rows; row 0 is sheet row 1
 * @returns rows of the sheet so far, as their numbers say; above what a sheet holds nothing is read
 * @throws FileProblem where the budget is used up; UnusualXml where the XML is not written the way spreadsheet programs do
 */
export function scanRows(xml: string, texts: CellTexts, rows: RawCell[][], shape: SheetShape = sheetShape()): number {
  if (xml.includes("<![CDATA[") || xml.includes("<!--")) throw new UnusualXml("CDATA or a comment");
  const hasOutline = xml.includes("outlineLevel");
  for (let open = xml.indexOf("<row"); open >= 0; open = xml.indexOf("<row", open)) {
    const after = xml.charCodeAt(open + 4);
    if (after !== space && after !== 62 && after !== slash) {
      open += 4; // "<rowBreaks"
      continue;
    }
    const tagEnd = xml.indexOf(">", open);
    if (tagEnd < 0) throw new UnusualXml("a row without an end");
    const tag = xml.slice(open, tagEnd);
    const number = attribute(tag, "r");
    const row = number === undefined ? rows.length : Number(number) - 1;
    if (!(row >= 0)) throw new UnusualXml(`row ${number}`);
    if (row >= mostRows) return row + 1;
    if (row > rows.length) texts.budget.takePlaces(row - rows.length, 0);
    while (rows.length < row) rows.push(noCells);
    const cells: RawCell[] = [];
    rows[row] = cells;
    const level = hasOutline ? Number(attribute(tag, "outlineLevel") ?? 0) : 0;
    if (level > 0) shape.outline[row] = level;
    if (xml.charCodeAt(tagEnd - 1) === slash) {
      open = tagEnd;
      continue;
    }
    const end = xml.indexOf("</row>", tagEnd);
    if (end < 0) throw new UnusualXml("a row without an end");
    scanCells(xml, tagEnd + 1, end, texts, cells, shape, row);
    open = end;
  }
  return rows.length;
}

function scanCells(
  xml: string,
  from: number,
  to: number,
  texts: CellTexts,
  cells: RawCell[],
  shape: SheetShape,
  row: number,
): void {
  let filled = 0;
  let open = xml.indexOf("<c", from);
  while (open >= 0 && open < to) {
    const tagEnd = xml.indexOf(">", open);
    const tag = xml.slice(open, tagEnd);
    const address = attribute(tag, "r");
    const column = address === undefined ? cells.length : columnOf(address);
    let end = tagEnd;
    if (xml.charCodeAt(tagEnd - 1) !== slash) {
      end = xml.indexOf("</c>", tagEnd);
      if (end < 0 || end > to) throw new UnusualXml("a cell without an end");
      const type = attribute(tag, "t");
      const value = cellValue(xml, tagEnd + 1, end, type, texts);
      if (value !== null) {
        if (shape.indents && cells.length === 0) noteIndent(shape, row, attribute(tag, "s"));
        if (shape.currencies && typeof value === "number")
          shape.currency[row] ??= shape.currencies[Number(attribute(tag, "s") ?? 0)];
        filled++;
        while (cells.length < column) cells.push(null);
        cells[column] = value;
      } else {
        if (type !== "str" && placeOfTag(xml, letterF, tagEnd + 1, end) >= 0) noteUncalculated(shape, row, column);
        if (address === undefined) cells.push(null);
      }
    } else if (address === undefined) cells.push(null);
    open = xml.indexOf("<c", end);
  }
  texts.budget.takePlaces(cells.length, filled);
}

function noteIndent(shape: SheetShape, row: number, format: string | undefined): void {
  const indent = shape.indents?.[Number(format ?? 0)] ?? 0;
  if (indent > 0) shape.indent[row] = indent;
}

function noteUncalculated(shape: SheetShape, row: number, column: number): void {
  if (shape.uncalculated) shape.uncalculated.count++;
  else shape.uncalculated = { count: 1, row, column };
}

function cellValue(xml: string, from: number, to: number, type: string | undefined, texts: CellTexts): RawCell {
  if (type === "inlineStr") {
    const inside = xml.startsWith("<is>", from) ? xml.slice(from + 4, to - 5) : xml.slice(from, to);
    return texts.keep(stringText(inside));
  }
  const open = placeOfTag(xml, letterV, from, to);
  if (open < 0) return null;
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

/** Where `<v` or `<f` stands in the cell, -1 where it does not: looked for to the cell's end only, as many cells have none. */
function placeOfTag(xml: string, letter: number, from: number, to: number): number {
  let place = xml.indexOf("<", from);
  while (place < to && xml.charCodeAt(place + 1) !== letter) place = xml.indexOf("<", place + 1);
  return place < to ? place : -1;
}

function numberOf(value: string): RawCell {
  if (value.trim() === "") return null;
  const number = Number(value);
  return Number.isNaN(number) ? plainText(value) : number;
}

/** Value of an attribute of a tag, given without its end. */
function attribute(tag: string, name: string): string | undefined {
  for (let place = tag.indexOf(name, 2); place >= 0; place = tag.indexOf(name, place + 1)) {
    if (tag.charCodeAt(place - 1) > space || tag.charCodeAt(place + name.length) !== 61) continue;
    const start = place + name.length + 2;
    if (tag.charCodeAt(start - 1) !== quote) throw new UnusualXml("single quotes");
    const end = tag.indexOf('"', start);
    if (end < 0) throw new UnusualXml("an attribute without an end");
    return tag.slice(start, end);
  }
  return undefined;
}

/** 0-based column of a cell address: 2 of "C7". */
export function columnOf(address: string): number {
  let column = 0;
  for (let place = 0; place < address.length; place++) {
    const letter = address.charCodeAt(place) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column < 1 || column > 16_384) throw new UnusualXml(`cell ${address}`);
  return column - 1;
}

import { formatCurrency, type MergedCells, type RawCell, type RawSheet } from "../../engine/index.ts";
import { fileProblem, type FileProblem } from "../file-problem.ts";
import { mostRows, tooManyRows } from "../limits.ts";
import { readingBudget, type ReadingBudget } from "../reading-budget.ts";
import { textKeeper } from "./keep-text.ts";
import { partText, piecesEndingWith, wholeText } from "./part-text.ts";
import { stringText } from "./plain-text.ts";
import { columnOf, scanRows, sheetShape, UnusualXml, type CellTexts, type SheetShape } from "./scan-rows.ts";
import { parseXmlElements, type XmlElement } from "./xml-elements.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** What is read of a workbook: visible sheets, the calendar its dates count in, and its custom properties. */
export interface ScannedWorkbook {
  readonly sheets: readonly ScannedSheet[];
  readonly date1904: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

export type ScannedSheet = Pick<RawSheet, "name" | "merged" | "outline" | "indent" | "currency" | "uncalculated"> & {
  readonly rows: RawCell[][];
};

interface Package {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/**
 * The fast road: reads the cells straight from the XML, in pieces, for workbooks written the way spreadsheet programs
 * write them. Three to five times faster than a general reader, and a sheet is never one text.
 *
 * @throws whatever is unusual about the file: the caller then takes the slow road; FileProblem for too many rows
 */
export async function scanWorkbook(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  fileName: string,
): Promise<ScannedWorkbook> {
  const box: Package = { bytes, entries: new Map(entries.map((entry) => [entry.name, entry])) };
  const root = await relations(box, "");
  const workbookPart = partOf(root, "officeDocument");
  const workbook = await element(box, workbookPart);
  const parts = await relations(box, workbookPart);
  const stringsPart = [...parts.values()].find(({ type }) => type === "sharedStrings")?.part;
  const budget = readingBudget(fileName);
  const shared = stringsPart === undefined ? [] : await sharedStrings(box, stringsPart, budget);
  const texts: CellTexts = { shared, keep: textKeeper(budget), budget };
  const sheets: ScannedSheet[] = [];
  const read = new Set<string>();
  const formats = await cellFormats(box, parts);
  for (const { attributes } of child(workbook, "sheets")?.children ?? []) {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    const target = parts.get(id);
    if (attributes.state === "hidden" || attributes.state === "veryHidden" || target?.type !== "worksheet") continue;
    const { name = "" } = attributes;
    if (read.has(target.part)) throw twoSheets(fileName, name);
    read.add(target.part);
    sheets.push({ name, ...(await sheetCells(box, target.part, texts, formats, fileName)) });
  }
  const calendar = child(workbook, "workbookPr")?.attributes.date1904;
  return { sheets, date1904: calendar === "1" || calendar === "true", properties: await customProperties(box, root) };
}

async function sheetCells(
  box: Package,
  part: string,
  texts: CellTexts,
  formats: CellFormats,
  fileName: string,
): Promise<Omit<ScannedSheet, "name">> {
  const rows: RawCell[][] = [];
  const shape = sheetShape(formats);
  const merged: MergedCells[] = [];
  let first = true;
  for await (const piece of piecesEndingWith("</row>", partText(box.bytes, entryOf(box, part)))) {
    if (first && !/<worksheet[\s>]/.test(piece)) throw new UnusualXml("no plain worksheet tag");
    first = false;
    const count = scanRows(piece, texts, rows, shape);
    if (count > mostRows) throw tooManyRows(fileName, count);
    if (piece.includes("<mergeCell ")) merged.push(...mergedCells(piece, texts.budget));
  }
  return {
    rows,
    ...(merged.length > 0 ? { merged } : {}),
    ...(shape.outline.length > 0 ? { outline: shape.outline } : {}),
    ...(shape.indent.length > 0 ? { indent: shape.indent } : {}),
    ...(shape.currency.length > 0 ? { currency: shape.currency } : {}),
    ...(shape.uncalculated ? { uncalculated: shape.uncalculated } : {}),
  };
}

/** `<mergeCell ref="A2:A5"/>`, wherever it stands; its rows are places, as each of them may be filled. */
function mergedCells(piece: string, budget: ReadingBudget): MergedCells[] {
  return Array.from(
    piece.matchAll(/<mergeCell [^<>]*ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g),
    ([, left, top, right, bottom]) => {
      const lastRow = Math.min(Number(bottom), mostRows) - 1;
      budget.takePlaces(Math.max(0, lastRow - Number(top) + 1), 0);
      return { top: Number(top) - 1, left: columnOf(left), bottom: lastRow, right: columnOf(right) };
    },
  );
}

type CellFormats = Partial<Pick<SheetShape, "indents" | "currencies">>;

/** Indent and currency of each cell format; left out when none is indented, when none names a currency. */
async function cellFormats(box: Package, parts: Relations): Promise<CellFormats> {
  const part = [...parts.values()].find(({ type }) => type === "styles")?.part;
  if (part === undefined || !box.entries.has(part)) return {};
  const styles = await element(box, part);
  const formats = child(styles, "cellXfs")?.children ?? [];
  const indents = formats.map((format) => Number(child(format, "alignment")?.attributes.indent ?? 0));
  const codes = new Map(
    child(styles, "numFmts")?.children.map(({ attributes }) => [
      attributes.numFmtId,
      formatCurrency(attributes.formatCode ?? ""),
    ]),
  );
  const currencies = formats.map(({ attributes }) => codes.get(attributes.numFmtId));
  return {
    ...(indents.some((indent) => indent > 0) ? { indents } : {}),
    ...(currencies.some((one) => one !== undefined) ? { currencies } : {}),
  };
}

async function sharedStrings(box: Package, part: string, budget: ReadingBudget): Promise<string[]> {
  const strings: string[] = [];
  for await (const piece of piecesEndingWith("</si>", partText(box.bytes, entryOf(box, part)))) {
    if (piece.includes("<![CDATA[") || piece.includes("<!--")) throw new UnusualXml("CDATA or a comment");
    if (/<\w+:si[\s>]/.test(piece)) throw new UnusualXml("prefixed tags");
    for (let open = piece.indexOf("<si"); open >= 0; open = piece.indexOf("<si", open)) {
      const start = piece.indexOf(">", open) + 1;
      const empty = piece.charCodeAt(start - 2) === 47;
      const end = empty ? start : piece.indexOf("</si>", start);
      if (start === 0 || end < 0) throw new UnusualXml("a string without an end");
      const text = empty ? "" : stringText(piece.slice(start, end));
      budget.takeLetters(text.length);
      strings.push(text);
      open = end;
    }
  }
  return strings;
}

function twoSheets(fileName: string, sheet: string): FileProblem {
  return fileProblem(
    fileName,
    `expected every sheet to have its own cells, found those of another one named again as "${sheet}"; open the workbook in Excel and save it again`,
    `у каждого листа должны быть свои ячейки, а лист «${sheet}» ссылается на ячейки другого; откройте книгу в Excel и сохраните заново`,
  );
}

function entryOf({ entries }: Package, part: string): ZipEntry {
  const entry = entries.get(part);
  if (!entry) throw new UnusualXml(`no part ${part}`);
  return entry;
}

async function element(box: Package, part: string): Promise<XmlElement> {
  return parseXmlElements((await wholeText(box.bytes, entryOf(box, part))).replace(/^\ufeff/, ""));
}

function child(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((one) => one.name === name);
}

type Relations = ReadonlyMap<string, { readonly type: string; readonly part: string }>;

/** Relations of a part by id; the type is the last word of its address, the same in both editions of the standard. */
async function relations(box: Package, part: string): Promise<Relations> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const file = await element(box, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return new Map(
    file.children.map(({ attributes: { Id, Type = "", Target = "" } }) => [
      Id,
      { type: Type.slice(Type.lastIndexOf("/") + 1), part: new URL(Target, `file:///${folder}`).pathname.slice(1) },
    ]),
  );
}

function partOf(found: Relations, type: string): string {
  const target = [...found.values()].find((one) => one.type === type);
  if (!target) throw new UnusualXml(`no part of type ${type}`);
  return target.part;
}

async function customProperties(box: Package, root: Relations): Promise<Record<string, string>> {
  const target = [...root.values()].find(({ type }) => type === "custom-properties");
  if (!target || !box.entries.has(target.part)) return {};
  const { children } = await element(box, target.part);
  return Object.fromEntries(children.map(({ attributes, children: [value] }) => [attributes.name, value?.text ?? ""]));
}

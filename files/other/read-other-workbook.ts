import type * as library from "@e965/xlsx";
import { formatCurrency, type RawCell, type RawSheet } from "../../engine/index.ts";
import { chooseEncoding } from "../csv/choose-encoding.ts";
import { decodeText } from "../csv/decode-text.ts";
import { decodeOneByte, type OneByteEncoding } from "../csv/decode-one-byte.ts";
import type { FileKind } from "../find-file-kind.ts";
import { kindProblem } from "../kind-problem.ts";
import { odsCurrencies } from "./ods-currencies.ts";
import { mostRows, nameWithoutEnding, tooManyRows } from "../limits.ts";

/** Kinds of files that a general library reads for us; it is loaded only when such a file comes. */
const otherKinds = ["xls", "xlsb", "ods", "html", "xml", "dbf"] as const satisfies readonly FileKind[];
export type OtherKind = (typeof otherKinds)[number];

type Library = typeof library;

/** Longer than any report of these kinds; what is longer is better saved as .xlsx or .csv. */
const mostBytes = 200e6;
/** Enough letters of a .dbf to tell its language. */
const mostTextBytes = 100_000;
/** The byte of a .dbf header that names its language, and what it says of the encodings there are. */
const languageByte = 29;
const languages: Readonly<Record<OneByteEncoding, number>> = {
  "windows-1251": 0xc9,
  "windows-1252": 0x03,
  "windows-1250": 0xc8,
  "koi8-r": 0xc9,
  ibm866: 0x65,
};

/** What a .xls is read as that names no code page. */
const western = "windows-1252";
const westernBytes = new Map(
  Array.from(
    decodeOneByte(
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
      western,
    ),
    (letter, byte) => [letter, byte],
  ),
);
/** The library's numbers of the others. */
const codepages: Readonly<Record<OneByteEncoding, number | undefined>> = {
  [western]: undefined,
  "windows-1251": 1251,
  "windows-1250": 1250,
  "koi8-r": 20_866,
  ibm866: 866,
};

/**
 * The visible sheets of a workbook in another format than .xlsx: .xls, .xlsb, .ods, a web page or XML saved as .xls, .dbf.
 * Cells come as they stand, dates as serial numbers, as in `readWorkbook`.
 *
 * @param fileName shown in messages
 * @throws FileProblem for what is locked, damaged, too large, or holds no table
 * @example (await readOtherWorkbook(bytes, "ods", "sales.ods"))[0].rows[0] // ["Client", "Sales"]
 */
export async function readOtherWorkbook(bytes: Uint8Array, kind: OtherKind, fileName: string): Promise<RawSheet[]> {
  if (bytes.length > mostBytes) throw kindProblem(kind, fileName);
  const loaded = await import("@e965/xlsx");
  loaded.set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
  let workbook: library.WorkBook;
  let currencies: ReturnType<typeof odsCurrencies> = [];
  try {
    workbook = quietly(() => readBook(loaded, bytes, kind));
    if (kind === "ods") currencies = odsCurrencies(bytes);
  } catch {
    throw kindProblem(kind, fileName); // damaged, or another thing under this name: the program it is of knows better
  }
  const sheets = visibleSheets(loaded, workbook, currencies, fileName);
  if (sheets.every(({ rows }) => rows.length === 0)) throw kindProblem(kind, fileName);
  // the only sheet of a page or a table file has a name nobody gave
  return kind === "dbf" || kind === "html"
    ? sheets.map((sheet) => ({ ...sheet, name: nameWithoutEnding(fileName) }))
    : sheets;
}

/** The library tells the console of number formats of LibreOffice that it cannot show; cells are read all the same. */
function quietly<Result>(read: () => Result): Result {
  const told = console.error;
  console.error = () => undefined;
  try {
    return read();
  } finally {
    console.error = told;
  }
}

function readBook({ read }: Library, bytes: Uint8Array, kind: OtherKind): library.WorkBook {
  // text cells stay text: days and numbers are for the engine to understand, by the whole column
  if (kind === "html" || kind === "xml") return read(decodeMarkup(bytes), { type: "string", raw: true });
  if (kind === "dbf") return read(withLanguage(bytes), { type: "array" });
  const book = read(bytes, { type: "array", cellNF: true });
  const codepage = kind === "xls" ? codepages[encodingOf(textsOf(book))] : undefined;
  return codepage === undefined ? book : read(bytes, { type: "array", cellNF: true, codepage });
}

/** Texts of cells, a line each, as far as they tell the language. */
function textsOf({ Sheets }: library.WorkBook): string {
  const texts: string[] = [];
  let length = 0;
  for (const sheet of Object.values(Sheets))
    for (const address of Object.keys(sheet)) {
      const { t, v } = sheet[address] as library.CellObject;
      if (t !== "s" || typeof v !== "string") continue;
      texts.push(v);
      length += v.length + 1;
      if (length > mostTextBytes) return texts.join("\n");
    }
  return texts.join("\n");
}

/**
 * How the bytes of these texts were written, where a .xls without a code page had them read as Western ones. What has
 * letters beyond those was Unicode, and is right as it stands.
 */
function encodingOf(texts: string): OneByteEncoding {
  const bytes = new Uint8Array(texts.length);
  for (let place = 0; place < texts.length; place++) {
    const byte = westernBytes.get(texts[place]);
    if (byte === undefined) return western;
    bytes[place] = byte;
  }
  return chooseEncoding(bytes);
}

/** A .dbf that names no language: its letters tell, and the header says so. */
function withLanguage(bytes: Uint8Array): Uint8Array {
  if (bytes[languageByte] !== 0) return bytes;
  const named = bytes.slice();
  named[languageByte] = languages[chooseEncoding(dbfTexts(bytes))];
  return named;
}

/** Bytes of the text columns of a .dbf, row after row: numbers of FoxPro are no letters. */
function dbfTexts(bytes: Uint8Array): Uint8Array {
  const header = bytes[8] + bytes[9] * 256;
  const rowLength = bytes[10] + bytes[11] * 256;
  const texts: number[] = [];
  if (rowLength === 0) return new Uint8Array(0);
  const columns: (readonly [number, number])[] = [];
  let offset = 1;
  for (let column = 32; column + 32 <= header && bytes[column] !== 0x0d; column += 32) {
    if (bytes[column + 11] === "C".charCodeAt(0)) columns.push([offset, bytes[column + 16]]);
    offset += bytes[column + 16];
  }
  for (let row = header; row + rowLength <= bytes.length && texts.length < mostTextBytes; row += rowLength)
    for (const [from, length] of columns) texts.push(...bytes.subarray(row + from, row + from + length), 10);
  return Uint8Array.from(texts);
}

/** By the encoding the page or the XML names, else by its letters. */
function decodeMarkup(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const named = /(?:charset\s*=\s*["']?|encoding\s*=\s*["'])([\w-]+)/i.exec(head)?.[1];
  try {
    if (named !== undefined && !/^utf-?(?:8|16)/i.test(named)) return new TextDecoder(named).decode(bytes);
  } catch {
    // a name nobody knows: the letters tell
  }
  return decodeText(bytes);
}

function visibleSheets(
  { utils }: Library,
  workbook: library.WorkBook,
  currencies: ReturnType<typeof odsCurrencies>,
  fileName: string,
): RawSheet[] {
  const hidden = workbook.Workbook?.Sheets?.map(({ Hidden }) => (Hidden ?? 0) > 0) ?? [];
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  return workbook.SheetNames.flatMap((name, place): RawSheet[] => {
    if (hidden[place]) return [];
    const sheet = workbook.Sheets[name];
    const rows = rowsOf(utils, sheet);
    if (rows.length > mostRows) throw tooManyRows(fileName, rows.length);
    const shape = formatsOf(utils, sheet);
    const outline = sheet["!rows"]?.map((row) => row?.level ?? 0);
    return [
      {
        name,
        file: fileName,
        rows,
        ...(date1904 ? { date1904 } : {}),
        ...(outline?.some((level) => level > 0) ? { outline: Array.from(outline, (level) => level ?? 0) } : {}),
        ...shape,
        ...(currencies[place]?.length ? { currency: currencies[place] } : {}),
        ...(sheet["!merges"]?.length ? { merged: sheet["!merges"].map(mergedCells) } : {}),
      },
    ];
  });
}

/** Currencies that number formats write, by row, and formulas saved without their results. */
function formatsOf(utils: Library["utils"], sheet: library.WorkSheet): Pick<RawSheet, "currency" | "uncalculated"> {
  const currency: (string | undefined)[] = [];
  const known = new Map<string, string | undefined>();
  let uncalculated: { count: number; row: number; column: number } | undefined;
  for (const [address, cell] of Object.entries(sheet) as [string, library.CellObject][]) {
    if (address.startsWith("!")) continue;
    const format = typeof cell.z === "string" ? cell.z : "";
    if (!known.has(format)) known.set(format, formatCurrency(format));
    const named = cell.t === "n" ? known.get(format) : undefined;
    const lacksResult = cell.f !== undefined && cell.v === undefined;
    if (named === undefined && !lacksResult) continue;
    const { r: row, c: column } = utils.decode_cell(address);
    if (named !== undefined) currency[row] ??= named;
    if (!lacksResult) continue;
    if (uncalculated) uncalculated.count++;
    else uncalculated = { count: 1, row, column };
  }
  return { ...(currency.length > 0 ? { currency } : {}), ...(uncalculated ? { uncalculated } : {}) };
}

function mergedCells({ s, e }: library.Range) {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

/**
 * Cells as they are kept, not as the library would show them: it makes a date of a text in a cell formatted as one. Only
 * cells that are there are visited: one in the far corner makes no grid of blanks.
 */
function rowsOf(utils: Library["utils"], sheet: library.WorkSheet): RawCell[][] {
  const rows: RawCell[][] = [];
  for (const address of Object.keys(sheet)) {
    if (address.startsWith("!")) continue;
    const value = rawCell(sheet[address] as library.CellObject);
    if (value === null || value === "") continue;
    const { r: row, c: column } = utils.decode_cell(address);
    while (rows.length <= row) rows.push([]);
    while (rows[row].length < column) rows[row].push(null);
    rows[row][column] = value;
  }
  return rows;
}

function rawCell({ t: type, v: value, w: shown }: library.CellObject): RawCell {
  if (type === "e") return shown ?? "#N/A";
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Whether a file of this kind is read so. */
export function isOtherKind(kind: FileKind): kind is OtherKind {
  return (otherKinds as readonly FileKind[]).includes(kind);
}

import { zipDirectory } from "./xlsx/zip-directory.ts";

/** What the bytes are, whatever the file is called. */
export type FileKind =
  | "xlsx"
  | "text"
  | "empty"
  | "encrypted"
  | "xls"
  | "xlsb"
  | "ods"
  | "numbers"
  | "docx"
  | "zip"
  | "damagedZip"
  | "pdf"
  | "html"
  | "xml"
  | "dbf"
  | "parquet"
  | "gzip"
  | "binary";

/**
 * The kind of a file by its content.
 *
 * @example findFileKind(new TextEncoder().encode("<html><table>")) // "html"
 */
export function findFileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b])) return zipKind(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return containerKind(bytes);
  if (startsWith(bytes, [0x1f, 0x8b])) return "gzip";
  if (startsWith(bytes, parquetMark)) return "parquet";
  if (isDbf(bytes)) return "dbf";
  return textKind(bytes);
}

/** "PAR1", at both ends of a Parquet file. */
export const parquetMark = [0x50, 0x41, 0x52, 0x31] as const;

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}

function zipKind(bytes: Uint8Array): FileKind {
  const entries = zipDirectory(bytes);
  if (!entries) return "damagedZip";
  const names = new Set(entries.map(({ name }) => name.replace(/^\//, "").toLowerCase()));
  const under = (folder: string) => [...names].some((name) => name.startsWith(folder));
  if (entries.some(({ encrypted }) => encrypted)) return "encrypted";
  if (names.has("xl/workbook.bin")) return "xlsb";
  if (names.has("[content_types].xml") && (under("xl/") || names.has("workbook.xml"))) return "xlsx";
  if (under("word/")) return "docx";
  if (names.has("content.xml") && names.has("mimetype")) return "ods";
  if (under("index/") && [...names].some((name) => name.endsWith(".iwa"))) return "numbers";
  return "zip";
}

/** Names inside the old container format are UTF-16; a workbook locked with a password has a stream of this name. */
function containerKind(bytes: Uint8Array): FileKind {
  return includesWide(bytes, "EncryptedPackage") ? "encrypted" : "xls";
}

function includesWide(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let start = bytes.indexOf(first); start >= 0; start = bytes.indexOf(first, start + 1)) {
    let length = 0;
    while (length < word.length && bytes[start + 2 * length] === word.charCodeAt(length)) length++;
    if (length === word.length) return true;
  }
  return false;
}

const dbfVersions: ReadonlySet<number> = new Set([0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x83, 0x8b, 0xcb, 0xf5, 0xfb]);

/** The version, the day of the last change, and a header of 32 bytes and 32 a column that ends in 0x0d. */
function isDbf(bytes: Uint8Array): boolean {
  if (bytes.length < 65 || !dbfVersions.has(bytes[0])) return false;
  if (bytes[2] < 1 || bytes[2] > 12 || bytes[3] < 1 || bytes[3] > 31) return false;
  const columnsEnd = bytes.indexOf(0x0d, 64);
  return columnsEnd > 0 && (columnsEnd - 32) % 32 === 0 && columnsEnd < bytes[8] + bytes[9] * 256;
}

function textKind(bytes: Uint8Array): FileKind {
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const head = bytes.subarray(0, 4096);
  if (!wide && head.includes(0)) return "binary";
  const text = String.fromCharCode(...head)
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .replaceAll("\u0000", "")
    .trimStart()
    .toLowerCase();
  if (text.startsWith("%pdf")) return "pdf";
  if (/^(<!doctype html|<html|<table|<meta|<head)/.test(text)) return "html";
  if (text.startsWith("<?xml")) return /<html/.test(text) ? "html" : "xml";
  return "text";
}

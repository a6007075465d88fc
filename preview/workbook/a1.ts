import { refusal } from "./host-object.ts";
import type { GridRange } from "./workbook-grid.ts";

export const mostRows = 1_048_576;
export const mostColumns = 16_384;

export function letters(column: number): string {
  let word = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    word = String.fromCharCode(65 + ((rest - 1) % 26)) + word;
  return word;
}

function columnOf(word: string): number {
  let column = 0;
  for (const letter of word.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `Sheet1!A1:B2` as Excel gives addresses: the sheet quoted only where it must be. */
export function addressOf(sheet: string, range: GridRange): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${localAddress(range)}`;
}

export function localAddress({ row, column, rows, columns }: GridRange): string {
  const first = `${letters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
}

/**
 * @returns the sheet named in the address, if one is, and its range
 * @throws InvalidArgument as Excel does
 */
export function parseAddress(address: string): { readonly sheet?: string; readonly range: GridRange } {
  const [, quoted, plain, local] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(address) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const cell = "\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})";
  const cells = new RegExp(`^${cell}(?::${cell})?$`).exec(local ?? "");
  if (cells) {
    const [, left, top, right = left, bottom = top] = cells;
    return { sheet, range: between(Number(top) - 1, columnOf(left), Number(bottom) - 1, columnOf(right)) };
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(local ?? "");
  if (columns) return { sheet, range: between(0, columnOf(columns[1]), mostRows - 1, columnOf(columns[2])) };
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(local ?? "");
  if (rows) return { sheet, range: between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, mostColumns - 1) };
  throw refusal("InvalidArgument", `the address "${address}" is not one`);
}

function between(top: number, left: number, bottom: number, right: number): GridRange {
  if (top < 0 || left < 0 || bottom >= mostRows || right >= mostColumns || bottom < top || right < left)
    throw refusal("InvalidArgument", "the range lies outside the sheet");
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

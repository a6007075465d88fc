import Papa from "papaparse";
import type { RawSheet } from "../../engine/index.ts";
import { fileProblem } from "../file-problem.ts";
import { nameWithoutEnding, mostRows, tooManyRows } from "../limits.ts";
import { mostColumns, readingBudget, tooManyColumns } from "../reading-budget.ts";
import { decodeText } from "./decode-text.ts";
import { findDelimiter } from "./find-delimiter.ts";

/** JavaScript holds about 512 million characters in one text. */
const mostBytes = 500_000_000;

/**
 * A .csv file as one sheet, cells as text. Encoding (UTF-8, UTF-16, Windows-1251), delimiter (`;` `,` tab `|`), quotes
 * and line ends are found by content; Excel's first line `sep=;` is obeyed and left out.
 *
 * @param fileName shown in messages; without its ending it is the sheet's name
 * @throws FileProblem when there is nothing in the file or more than a sheet can hold
 * @example readCsv(new TextEncoder().encode("a;b\n1;2"), "deals.csv").rows // [["a", "b"], ["1", "2"]]
 */
export function readCsv(bytes: Uint8Array, fileName: string): RawSheet {
  if (bytes.length > mostBytes)
    throw fileProblem(
      fileName,
      `expected a .csv file of at most 500 MB, found ${Math.round(bytes.length / 1e6)} MB; split it into several files`,
      `файл .csv может быть до 500 МБ, а здесь ${Math.round(bytes.length / 1e6)} МБ; разделите его на несколько`,
    );
  const { text, delimiter } = withoutSepLine(decodeText(bytes).trimEnd());
  const sign = delimiter ?? findDelimiter(text);
  refuseTooManyCells(text, sign, fileName);
  const rows = parse(text, sign);
  while (rows.length > 0 && rows[rows.length - 1].every((cell) => cell.trim() === "")) rows.pop();
  if (rows.length === 0)
    throw fileProblem(
      fileName,
      "expected headings and rows, found an empty file",
      "нужны заголовки и строки, а файл пуст",
    );
  if (rows.length > mostRows) throw tooManyRows(fileName, rows.length);
  const wide = rows.findIndex((row) => row.length > mostColumns);
  if (wide >= 0) throw tooManyColumns(fileName, wide + 1, rows[wide].length);
  return { name: nameWithoutEnding(fileName), file: fileName, rows };
}

/** Counted before cells are made: thirty million blank lines are two gigabytes of nothing. Quoted signs count, which errs by few. */
function refuseTooManyCells(text: string, delimiter: string, fileName: string): void {
  const lines = countOf(text, "\n") + countOf(text, "\r") + 1;
  const places = countOf(text, delimiter) + lines;
  // A line can be as short as its end, a filled cell takes a letter at least.
  const filled = Math.max(0, text.length - places);
  readingBudget(fileName).takePlaces(places, Math.min(places, filled));
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let place = text.indexOf(sign); place >= 0; place = text.indexOf(sign, place + 1)) count++;
  return count;
}

function withoutSepLine(text: string): { text: string; delimiter?: string } {
  const first = /^sep=(.)(\r\n|\r|\n|$)/i.exec(text);
  return first ? { text: text.slice(first[0].length), delimiter: first[1] } : { text };
}

/** A quote that never closes swallows the rest of the file: then quotes are plain characters in it. */
function parse(text: string, delimiter: string): string[][] {
  const quoted = Papa.parse<string[]>(text, { delimiter });
  if (!quoted.errors.some(({ code }) => code === "MissingQuotes")) return quoted.data;
  return Papa.parse<string[]>(text, { delimiter, quoteChar: "\u0000" }).data;
}

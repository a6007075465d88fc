import { strFromU8, unzipSync } from "fflate";

const tags = /<table:table[\s>]|<table:table-row\b([^>]*)>|<table:(?:covered-)?table-cell\b([^>]*)>/g;

/**
 * Currencies of the cells of an OpenDocument spreadsheet, which the library does not tell: sheet by sheet, by row the first
 * one named.
 *
 * @param bytes the whole file
 * @returns ISO codes; undefined for a row without money
 * @see AM-74; OpenDocument 1.3, 19.369 office:currency
 */
export function odsCurrencies(bytes: Uint8Array): readonly (readonly (string | undefined)[])[] {
  const content = unzipSync(bytes, { filter: ({ name }) => name === "content.xml" })["content.xml"];
  const sheets: (string | undefined)[][] = [];
  let row = 0;
  let repeated = 1;
  for (const [tag, ofRow, ofCell] of strFromU8(content ?? new Uint8Array()).matchAll(tags)) {
    if (ofRow !== undefined) {
      row += repeated;
      repeated = Number(/table:number-rows-repeated="(\d+)"/.exec(ofRow)?.[1] ?? 1);
    } else if (ofCell !== undefined) {
      const named = /office:currency="([A-Za-z]{3})"/.exec(ofCell)?.[1];
      const sheet = sheets.at(-1);
      if (named !== undefined && sheet)
        for (let one = row; one < Math.min(row + repeated, row + mostRepeated); one++)
          sheet[one] ??= named.toUpperCase();
    } else if (tag.startsWith("<table:table")) {
      sheets.push([]);
      row = -1;
      repeated = 1;
    }
  }
  return sheets;
}

/** Rows written once for many: blank ones down to the end of the sheet have no money. */
const mostRepeated = 100_000;

import type { CellValue } from "../../engine/index.ts";
import { columnLetters, rangeAddress } from "../../drawing/address.ts";
import type { PutCell, Region, SharedRows } from "../../drawing/region.ts";
import { xmlText } from "./safe-text.ts";
import { putAscii, putNumber, putText, putWhole, putXml, takePiece, xmlBytes, type XmlBytes } from "./xml-bytes.ts";

/** Bytes gathered before a piece is handed on: big enough for speed, small enough for memory. */
const pieceSize = 1 << 19;

/**
 * The rows of one sheet as XML in UTF-8, in pieces, from regions in any order. A sheet of a million rows is never whole in
 * memory, and no cell is a text of its own on the way.
 *
 * Regions must not overlap; where two claim one cell, the one further left, then the earlier one, wins.
 *
 * @param styles the workbook's style number of each number in the style book
 * @example new TextDecoder().decode([...cellsXml([rowRegion(0, 0, (put) => put(0, "A", 0))], [3])][0])
 * // '<row r="1"><c r="A1" s="3" t="inlineStr"><is><t>A</t></is></c></row>'
 */
export function* cellsXml(regions: readonly Region[], styles: readonly number[]): Generator<Uint8Array<ArrayBuffer>> {
  const out = xmlBytes(pieceSize + (pieceSize >> 2));
  const letters: string[] = [];
  let lastColumn = -1;
  let rowNumber = 0;
  const formulaTag = formulaTags();
  const put: PutCell = (column, value, style, formula, shared) => {
    if (column <= lastColumn) return;
    lastColumn = column;
    const tag = formula === undefined ? undefined : formulaTag(formula, column, rowNumber - 1, shared);
    putAscii(out, (letters[column] ??= `<c r="${columnLetters(column)}`));
    putWhole(out, rowNumber);
    if (styles[style] > 0) {
      putAscii(out, '" s="');
      putWhole(out, styles[style]);
    }
    if (tag === undefined) putValue(out, value);
    else putFormula(out, value, tag);
  };
  for (const { from, to, active } of segments(regions)) {
    const height = Math.max(0, ...active.map((region) => region.height ?? 0));
    const fixed = height > 0 ? ` ht="${height}" customHeight="1"` : "";
    const measured = height > 0 ? [] : active.filter(({ heightAt }) => heightAt !== undefined);
    for (let row = from; row < to; row++) {
      lastColumn = -1;
      rowNumber = row + 1;
      putAscii(out, '<row r="');
      putWhole(out, rowNumber);
      putAscii(out, `"${fixed || textHeight(measured, row)}>`);
      for (const region of active) region.writeRow(row, put);
      putAscii(out, "</row>");
      if (out.at > pieceSize) yield takePiece(out);
    }
  }
  yield takePiece(out);
}

type FormulaTag = (formula: string, column: number, row: number, shared: SharedRows | undefined) => string;

/** Formulas of one sheet; shared ones are numbered in the order they come. */
function formulaTags(): FormulaTag {
  const numbers = new Map<string, number>();
  /** The last one of each column: a shared formula comes row after row. */
  const last: ({ readonly shared: SharedRows; readonly tag: string } | undefined)[] = [];
  return (formula, column, row, shared) => {
    const known = shared && last[column];
    if (known && known.shared === shared) return known.tag;
    const text = xmlText(formula.startsWith("=") ? formula.slice(1) : formula);
    // A shared formula stays on its own sheet, as in the files Excel writes.
    if (!shared || text.includes("!")) return `<f>${text}</f>`;
    const range = rangeAddress(shared.top, column, shared.bottom, column);
    const number = numbers.get(range);
    if (number !== undefined) return `<f t="shared" si="${number}"/>`;
    // Where the first row is left out (another region stands there), every row keeps its own.
    if (row !== shared.top) return `<f>${text}</f>`;
    last[column] = { shared, tag: `<f t="shared" si="${numbers.size}"/>` };
    numbers.set(range, numbers.size);
    return `<f t="shared" ref="${range}" si="${numbers.size - 1}">${text}</f>`;
  };
}

/** A height that the application may change when the text does, but where cells are merged. */
function textHeight(regions: readonly Region[], row: number): string {
  let height = 0;
  for (const region of regions) height = Math.max(height, region.heightAt?.(row) ?? 0);
  const stays = regions.some(({ merged }) => merged) ? ' customHeight="1"' : "";
  return height > 0 ? ` ht="${height}"${stays}` : "";
}

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly active: readonly Region[];
}

/** Runs of rows that the same regions write, top to bottom. */
function segments(regions: readonly Region[]): Segment[] {
  const bounds = [...new Set(regions.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((a, b) => a - b);
  const byTop = [...regions].sort((a, b) => a.top - b.top);
  const found: Segment[] = [];
  let active: Region[] = [];
  let next = 0;
  for (let place = 0; place + 1 < bounds.length; place++) {
    const from = bounds[place];
    active = active.filter(({ bottom }) => bottom >= from);
    while (next < byTop.length && byTop[next].top <= from) active.push(byTop[next++]);
    if (active.length === 0) continue;
    found.push({ from, to: bounds[place + 1], active: [...active].sort((a, b) => a.left - b.left) });
  }
  return found;
}

/**
 * The rest of a cell. Text is written inline and is text whatever it starts with (AM-63); only a formula's tag makes a
 * formula, and the value is then what an application shows before it calculates.
 */
function putValue(out: XmlBytes, value: CellValue): void {
  if (typeof value === "string" && value !== "") {
    putAscii(out, keepsSpace(value) ? inlineKept : inline);
    putText(out, value);
    putAscii(out, "</t></is></c>");
  } else if (typeof value === "number" && Number.isFinite(value)) {
    putAscii(out, '"><v>');
    putNumber(out, value);
    putAscii(out, "</v></c>");
  } else if (typeof value === "boolean") {
    putAscii(out, value ? '" t="b"><v>1</v></c>' : '" t="b"><v>0</v></c>');
  } else {
    putAscii(out, '"/>');
  }
}

const inline = '" t="inlineStr"><is><t>';
const inlineKept = '" t="inlineStr"><is><t xml:space="preserve">';

/** Spaces at the ends, and line ends, are kept only where the tag says so. */
function keepsSpace(value: string): boolean {
  const [first, last] = [value.charCodeAt(0), value.charCodeAt(value.length - 1)];
  const plain = first > 32 && first < 127 && last > 32 && last < 127;
  return plain ? value.includes("\n") : /^\s|\s$|\n/.test(value);
}

function putFormula(out: XmlBytes, value: CellValue, tag: string): void {
  const isText = typeof value === "string";
  putAscii(out, isText ? '" t="str">' : typeof value === "boolean" ? '" t="b">' : '">');
  putXml(out, tag);
  if (isText || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) {
    putAscii(out, "<v>");
    if (isText) putText(out, value);
    else if (typeof value === "number") putNumber(out, value);
    else if (value !== null) putWhole(out, value ? 1 : 0);
    putAscii(out, "</v></c>");
  } else {
    putAscii(out, "</c>");
  }
}

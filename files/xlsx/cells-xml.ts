import type { CellValue } from "../../engine/index.ts";
import { columnLetters, rangeAddress } from "../../drawing/address.ts";
import type { PutCell, Region, SharedRows } from "../../drawing/region.ts";
import { xmlText } from "./safe-text.ts";

/** Characters gathered before a piece is handed on: big enough for speed, small enough for memory. */
const pieceSize = 1 << 18;

/**
 * The rows of one sheet as XML, in pieces, from regions in any order. A sheet of a million rows is never whole in memory.
 *
 * Regions must not overlap; where two claim one cell, the one further left, then the earlier one, wins.
 *
 * @param styles the workbook's style number of each number in the style book
 * @example [...cellsXml([rowRegion(0, 0, (put) => put(0, "A", 0))], [3])].join("")
 * // '<row r="1"><c r="A1" s="3" t="inlineStr"><is><t>A</t></is></c></row>'
 */
export function* cellsXml(regions: readonly Region[], styles: readonly number[]): Generator<string> {
  let xml = "";
  let lastColumn = -1;
  let rowNumber = "";
  const formulaTag = formulaTags();
  const put: PutCell = (column, value, style, formula, shared) => {
    if (column <= lastColumn) return;
    lastColumn = column;
    const tag = formula === undefined ? undefined : formulaTag(formula, column, Number(rowNumber) - 1, shared);
    xml += cellXml(columnLetters(column) + rowNumber, value, styles[style], tag);
  };
  for (const { from, to, active } of segments(regions)) {
    const height = Math.max(0, ...active.map((region) => region.height ?? 0));
    const fixed = height > 0 ? ` ht="${height}" customHeight="1"` : "";
    const measured = height > 0 ? [] : active.filter(({ heightAt }) => heightAt !== undefined);
    for (let row = from; row < to; row++) {
      lastColumn = -1;
      rowNumber = String(row + 1);
      xml += `<row r="${rowNumber}"${fixed || textHeight(measured, row)}>`;
      for (const region of active) region.writeRow(row, put);
      xml += "</row>";
      if (xml.length > pieceSize) {
        yield xml;
        xml = "";
      }
    }
  }
  yield xml;
}

type FormulaTag = (formula: string, column: number, row: number, shared: SharedRows | undefined) => string;

/** Formulas of one sheet; shared ones are numbered in the order they come. */
function formulaTags(): FormulaTag {
  const numbers = new Map<string, number>();
  return (formula, column, row, shared) => {
    const text = xmlText(formula.startsWith("=") ? formula.slice(1) : formula);
    // A shared formula stays on its own sheet, as in the files Excel writes.
    if (!shared || text.includes("!")) return `<f>${text}</f>`;
    const range = rangeAddress(shared.top, column, shared.bottom, column);
    const known = numbers.get(range);
    if (known !== undefined) return `<f t="shared" si="${known}"/>`;
    // Where the first row is left out (another region stands there), every row keeps its own.
    if (row !== shared.top) return `<f>${text}</f>`;
    numbers.set(range, numbers.size);
    return `<f t="shared" ref="${range}" si="${numbers.size - 1}">${text}</f>`;
  };
}

/** A height that the application may change when the text does. */
function textHeight(regions: readonly Region[], row: number): string {
  let height = 0;
  for (const region of regions) height = Math.max(height, region.heightAt?.(row) ?? 0);
  return height > 0 ? ` ht="${height}"` : "";
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
 * One cell. Text is written inline and is text whatever it starts with (AM-63); only a formula's tag makes a formula, and
 * the value is then what an application shows before it calculates.
 */
function cellXml(address: string, value: CellValue, style: number, formulaTag: string | undefined): string {
  const start = style > 0 ? `<c r="${address}" s="${style}"` : `<c r="${address}"`;
  if (formulaTag !== undefined) return formulaXml(start, value, formulaTag);
  switch (typeof value) {
    case "string":
      return value === "" ? `${start}/>` : `${start} t="inlineStr"><is>${textXml(value)}</is></c>`;
    case "number":
      return Number.isFinite(value) ? `${start}><v>${value}</v></c>` : `${start}/>`;
    case "boolean":
      return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
    default:
      return `${start}/>`;
  }
}

function formulaXml(start: string, value: CellValue, text: string): string {
  switch (typeof value) {
    case "string":
      return `${start} t="str">${text}<v>${xmlText(value)}</v></c>`;
    case "number":
      return Number.isFinite(value) ? `${start}>${text}<v>${value}</v></c>` : `${start}>${text}</c>`;
    case "boolean":
      return `${start} t="b">${text}<v>${value ? 1 : 0}</v></c>`;
    default:
      return `${start}>${text}</c>`;
  }
}

/** Spaces at the ends, and line ends, are kept only where the tag says so. */
function textXml(value: string): string {
  const keeps = /^\s|\s$|\n/.test(value);
  return keeps ? `<t xml:space="preserve">${xmlText(value)}</t>` : `<t>${xmlText(value)}</t>`;
}

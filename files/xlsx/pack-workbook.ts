import { strFromU8, unzipSync } from "fflate";
import { cellAddress, columnLetters } from "../../drawing/address.ts";
import { cellsXml } from "./cells-xml.ts";
import { chartXml } from "./chart-xml.ts";
import type { FormatWords } from "../../drawing/number-formats.ts";
import type { SheetPlan } from "../../drawing/sheet-plan.ts";
import { xmlAttribute } from "./safe-text.ts";
import { zipOutput } from "./zip-output.ts";

/** Characters of links gathered before they are handed on. */
const mostGathered = 1 << 18;

/**
 * The finished file: the frame's parts, with cells and links streamed into every sheet and our own charts in place of the
 * frame's placeholders.
 *
 * @param styleCount looks in the style book, in the first row of the first sheet of the frame
 */
export async function packWorkbook(
  frame: Uint8Array,
  sheets: readonly SheetPlan[],
  styleCount: number,
  words: FormatWords,
): Promise<Uint8Array> {
  const parts = unzipSync(frame);
  const styles = frameStyles(strFromU8(parts["xl/worksheets/sheet1.xml"]), styleCount);
  const charts = sheets.flatMap((sheet) => sheet.charts);
  const output = zipOutput();
  for (const [name, bytes] of Object.entries(parts)) {
    const sheet = sheetOfPart(name, sheets);
    const chart = /^xl\/charts\/chart(\d+)\.xml$/.exec(name);
    if (sheet) {
      await output.add(name, sheetPieces(strFromU8(bytes), sheet, styles));
    } else if (chart) {
      await output.add(name, [chartXml(charts[Number(chart[1]) - 1], words)]);
    } else {
      await output.add(name, [withoutOrigin(name, strFromU8(bytes))]);
    }
  }
  return output.end();
}

function sheetOfPart(name: string, sheets: readonly SheetPlan[]): SheetPlan | undefined {
  const place = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name);
  return place ? sheets[Number(place[1]) - 1] : undefined;
}

/** The workbook's style number of every look; a look equal to the default has no cell of its own there. */
function frameStyles(firstSheet: string, count: number): number[] {
  const numbers = new Map(
    [...firstSheet.matchAll(/<c r="([A-Z]+)1" s="(\d+)"/g)].map((hit) => [hit[1], Number(hit[2])]),
  );
  return Array.from({ length: count }, (_, look) => numbers.get(columnLetters(look)) ?? 0);
}

function* sheetPieces(
  frame: string,
  sheet: SheetPlan,
  styles: readonly number[],
): Generator<string | Uint8Array<ArrayBuffer>> {
  const hole = /<sheetData(?:\s*\/>|>[\s\S]*?<\/sheetData>)/.exec(frame);
  if (!hole) throw new RangeError(`frame of sheet "${sheet.name}": expected sheetData, got none`);
  const used = `<dimension ref="A1:${cellAddress(Math.max(0, rowsOf(sheet) - 1), Math.max(0, sheet.widths.length - 1))}"/>`;
  yield withColumnStyles(frame.slice(0, hole.index).replace(/<dimension [^>]*\/>/, used), sheet, styles);
  yield "<sheetData>";
  yield* cellsXml(sheet.regions, styles);
  yield "</sheetData>";
  yield* withLinks(frame.slice(hole.index + hole[0].length), sheet);
}

/** Links inside the workbook, row by row; they stand before the print setup of a sheet. */
function* withLinks(tail: string, { links }: SheetPlan): Generator<string> {
  if (links.size === 0) {
    yield tail;
    return;
  }
  const places = Array.from(links, ([place, target]) => {
    const [row, column] = place.split(",");
    return { row: Number(row), column: Number(column), target };
  });
  places.sort((one, other) => one.row - other.row || one.column - other.column);
  const end = tail.search(/<(printOptions|pageMargins)[ />]/);
  if (end < 0) throw new RangeError("frame of a sheet with links: expected its margins, got none");
  yield `${tail.slice(0, end)}<hyperlinks>`;
  let xml = "";
  for (const { row, column, target } of places) {
    xml += `<hyperlink ref="${cellAddress(row, column)}" location="${xmlAttribute(target).replace(/'/g, "&apos;")}"/>`;
    if (xml.length < mostGathered) continue;
    yield xml;
    xml = "";
  }
  yield `${xml}</hyperlinks>${tail.slice(end)}`;
}

/** The frame's writer knows widths of columns only. */
function withColumnStyles(head: string, { columnStyles = [] }: SheetPlan, styles: readonly number[]): string {
  return head.replace(/<col min="(\d+)"/g, (start, column: string) => {
    const look = columnStyles[Number(column) - 1];
    return look === undefined ? start : `${start} style="${styles[look]}"`;
  });
}

function rowsOf(sheet: SheetPlan): number {
  return sheet.regions.reduce((last, { bottom }) => Math.max(last, bottom + 1), 0);
}

/** The file names the planner, no person and no time of day. */
function withoutOrigin(name: string, xml: string): string {
  if (name === "docProps/core.xml") return xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, "");
  if (name === "docProps/app.xml") return xml.replace(">hucre<", ">Sales Planner<");
  return xml;
}

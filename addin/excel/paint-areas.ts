import type { BorderSide, CellStyle } from "../../drawing/cell-style.ts";
import { palette } from "../../drawing/design.ts";
import type { RequestBatch } from "./request-batch.ts";
import { areaAddress, type StyleArea } from "./style-areas.ts";
import { usedOnce } from "./used-once.ts";

/** Excel takes addresses of several areas up to 8,192 characters. */
const longestAddress = 4000;
const usualSize = 11;

/** What most cells have in common, so that the areas need to say only what differs. */
export function paintBase(range: Excel.Range): void {
  const { format } = range;
  format.font.name = "Calibri";
  format.font.size = usualSize;
  format.font.color = `#${palette.ink}`;
  format.verticalAlignment = "Top";
}

/** Number formats area by area, everything else for all areas of one style at once. */
export async function paintAreas(
  sheet: Excel.Worksheet,
  areas: readonly StyleArea[],
  styles: readonly CellStyle[],
  batch: RequestBatch,
): Promise<void> {
  for (const area of areas) {
    const format = styles[area.style].numFmt;
    if (!format) continue;
    await batch.room(2, format.length * 2);
    setNumberFormat(usedOnce(sheet.getRange(areaAddress(area))), format);
  }
  for (const [style, addresses] of byShape(areas)) {
    await batch.room(24, addresses.length + 200);
    paint(usedOnce(sheet.getRanges(addresses)), styles[style.number], style);
  }
}

/** One format for all cells of a range: the API takes it, its types only know a matrix. */
function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Borders between cells exist only where an area has several rows or columns: Excel refuses them elsewhere. */
interface ShapedStyle {
  readonly number: number;
  readonly rows: boolean;
  readonly columns: boolean;
}

function* byShape(areas: readonly StyleArea[]): Iterable<[ShapedStyle, string]> {
  const groups = new Map<string, { readonly style: ShapedStyle; readonly addresses: string[] }>();
  for (const area of areas) {
    const style = { number: area.style, rows: area.bottom > area.top, columns: area.right > area.left };
    const key = `${style.number}|${style.rows}|${style.columns}`;
    const group = groups.get(key) ?? { style, addresses: [] };
    groups.set(key, group);
    group.addresses.push(areaAddress(area));
  }
  for (const { style, addresses } of groups.values())
    for (const joined of joinAddresses(addresses)) yield [style, joined];
}

/** Addresses of several areas as Excel takes them, none too long. */
export function* joinAddresses(addresses: readonly string[]): Iterable<string> {
  let joined = "";
  for (const address of addresses) {
    if (joined !== "" && joined.length + address.length >= longestAddress) {
      yield joined;
      joined = "";
    }
    joined += joined === "" ? address : `,${address}`;
  }
  if (joined !== "") yield joined;
}

function paint(areas: Excel.RangeAreas, style: CellStyle, shape: ShapedStyle): void {
  const { format } = areas;
  paintFont(format.font, style.font);
  const { fill, alignment } = style;
  if (fill) format.fill.color = `#${fill.fgColor.rgb}`;
  if (alignment?.horizontal) format.horizontalAlignment = capital(alignment.horizontal) as "Left" | "Center" | "Right";
  if (alignment?.vertical && alignment.vertical !== "top")
    format.verticalAlignment = capital(alignment.vertical) as "Center" | "Bottom";
  if (alignment?.wrapText) format.wrapText = true;
  if (alignment?.indent) format.indentLevel = alignment.indent;
  for (const [side, line] of sidesOf(style.border, shape)) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.weight = line.style === "medium" ? "Medium" : "Thin";
    border.color = `#${line.color.rgb}`;
  }
}

function paintFont(font: Excel.RangeFont, wanted: CellStyle["font"]): void {
  if (!wanted) return;
  if (wanted.bold) font.bold = true;
  if (wanted.italic) font.italic = true;
  if (wanted.underline) font.underline = "Single";
  if (wanted.size && wanted.size !== usualSize) font.size = wanted.size;
  if (wanted.color && wanted.color.rgb !== palette.ink) font.color = `#${wanted.color.rgb}`;
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** A cell's own borders as borders of a whole area. */
function sidesOf(border: CellStyle["border"], { rows, columns }: ShapedStyle): [Side, BorderSide][] {
  const sides: [Side, BorderSide | undefined][] = [
    ["EdgeTop", border?.top],
    ["EdgeBottom", border?.bottom],
    ["EdgeLeft", border?.left],
    ["EdgeRight", border?.right],
    ["InsideHorizontal", rows ? (border?.bottom ?? border?.top) : undefined],
    ["InsideVertical", columns ? (border?.right ?? border?.left) : undefined],
  ];
  return sides.filter((side): side is [Side, BorderSide] => side[1] !== undefined);
}

function capital(word: string): string {
  return word[0].toUpperCase() + word.slice(1);
}

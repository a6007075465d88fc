import type { PlacedRange } from "../../engine/index.ts";
import { palette } from "../../drawing/design.ts";
import { numberFormat, type FormatWords } from "../../drawing/number-formats.ts";
import { xmlAttribute, xmlText } from "./safe-text.ts";

/** Rich text of a chart's title. */
export function textXml(value: string, look: { readonly size: number; readonly bold: boolean }): string {
  const properties = `sz="${look.size}" b="${look.bold ? 1 : 0}"`;
  const fill = `<a:solidFill><a:srgbClr val="${palette.title}"/></a:solidFill>`;
  return (
    `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${properties}>${fill}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="en-US" ${properties}>${fill}</a:rPr><a:t>${xmlText(value)}</a:t></a:r></a:p></c:rich>`
  );
}

/** The format of a range's numbers as a chart holds it. */
export function rangeFormat(range: PlacedRange, words: FormatWords): string {
  return numberFormat(range.kind, words) || "General";
}

/** A range of numbers with its cached values. Blanks leave a gap. */
export function numbersXml(range: PlacedRange, words: FormatWords): string {
  const points = range.values.flatMap((value, place) =>
    typeof value === "number" && Number.isFinite(value) ? [`<c:pt idx="${place}"><c:v>${value}</c:v></c:pt>`] : [],
  );
  return (
    `<c:numRef><c:f>${xmlText(range.address)}</c:f><c:numCache>` +
    `<c:formatCode>${xmlText(rangeFormat(range, words))}</c:formatCode>` +
    `<c:ptCount val="${pointsOf(range)}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

/** Labels of the categories: dates and numbers stay numbers, so that they are shown in the format of their cells. */
export function labelsXml(range: PlacedRange, words: FormatWords): string {
  if (range.values.length > 0 && range.values.every((value) => typeof value === "number"))
    return numbersXml(range, words);
  const points = range.values.flatMap((value, place) =>
    value === null ? [] : [`<c:pt idx="${place}"><c:v>${xmlText(String(value))}</c:v></c:pt>`],
  );
  return (
    `<c:strRef><c:f>${xmlText(range.address)}</c:f><c:strCache><c:ptCount val="${pointsOf(range)}"/>` +
    `${points.join("")}</c:strCache></c:strRef>`
  );
}

/** `formatCode="…"`: number format of an axis. */
export function formatAttribute(format: string): string {
  return `formatCode="${xmlAttribute(format || "General")}"`;
}

/** Cells of a range: a table without rows still has its one blank cell to point at. */
function pointsOf({ values }: PlacedRange): number {
  return Math.max(1, values.length);
}

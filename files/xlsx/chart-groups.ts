import type { ChartSeries, PlacedChart, PlacedRange } from "../../engine/index.ts";
import { palette, seriesColour, seriesColours } from "../../drawing/design.ts";
import { labelsXml, numbersXml } from "./chart-text.ts";
import type { FormatWords } from "../../drawing/number-formats.ts";
import { xmlText } from "./safe-text.ts";

export type Drawing = "column" | "bar" | "line" | "point" | "pie" | "scatter";

/** A space that no reader strips: without any name Excel would show "Series1". */
const noName = "\u00a0";

/** Series drawn alike on the same axes: one plot element of the chart. */
export interface PlotGroup {
  readonly drawing: Drawing;
  readonly stacked: boolean;
  readonly second: boolean;
  readonly series: readonly PlacedSeries[];
}

interface PlacedSeries {
  readonly series: ChartSeries;
  readonly range: PlacedRange;
  /** Place in `block.series`: number of the series. */
  readonly place: number;
  /** Place among the visible series: its colour, dash and marker. */
  readonly look: number;
}

/** Numbers of the axes of a group: categories, then values. */
export function axisNumbers(second: boolean): readonly [number, number] {
  return second ? [50003, 50004] : [50001, 50002];
}

/** The chart's series by the way they are drawn, in the order of their first series; columns lie under lines. */
export function groupsOf({ block, series }: PlacedChart): PlotGroup[] {
  const groups = new Map<string, PlotGroup & { series: PlacedSeries[] }>();
  block.series.forEach((one, place) => {
    const drawing = drawingOf(block.kind, one.as);
    const second = one.secondAxis ?? false;
    const key = `${drawing}|${second}`;
    const stacked = block.kind === "stackedColumn" || block.kind === "stackedBar";
    const group = groups.get(key) ?? { drawing, stacked, second, series: [] };
    groups.set(key, group);
    const look = block.series.slice(0, place).filter(({ hidden }) => !hidden).length;
    group.series.push({ series: one, range: series[place], place, look });
  });
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

/** Bars first, so that lines and points are drawn over them; the first axis before the second. */
function rank({ drawing, second }: PlotGroup): number {
  return (drawing === "column" || drawing === "bar" ? 0 : 2) + (second ? 1 : 0);
}

function drawingOf(kind: PlacedChart["block"]["kind"], as: ChartSeries["as"]): Drawing {
  if (kind === "pie" || kind === "scatter") return kind;
  // Bars lie on their side, lines do not: over bars every series is a bar.
  if (kind === "bar" || kind === "stackedBar") return "bar";
  if (as) return as;
  return kind === "line" ? "line" : "column";
}

/** One plot element: `c:barChart`, `c:lineChart`, `c:pieChart` or `c:scatterChart`. */
export function groupXml(group: PlotGroup, chart: PlacedChart, words: FormatWords): string {
  const series = group.series.map((one) => seriesXml(one, group, chart, words)).join("");
  const axes = axisNumbers(group.second)
    .map((number) => `<c:axId val="${number}"/>`)
    .join("");
  switch (group.drawing) {
    case "column":
    case "bar":
      return (
        `<c:barChart><c:barDir val="${group.drawing === "bar" ? "bar" : "col"}"/>` +
        `<c:grouping val="${group.stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}` +
        `<c:gapWidth val="${group.drawing === "bar" ? 40 : 60}"/>${group.stacked ? '<c:overlap val="100"/>' : ""}` +
        `${axes}</c:barChart>`
      );
    case "line":
    case "point":
      return (
        `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}` +
        `<c:marker val="1"/>${axes}</c:lineChart>`
      );
    case "scatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}</c:scatterChart>`;
    case "pie":
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
}

function seriesXml(one: PlacedSeries, group: PlotGroup, chart: PlacedChart, words: FormatWords): string {
  const { series, range, place } = one;
  const start =
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:v>${xmlText(series.hidden ? noName : series.name)}</c:v></c:tx>` +
    shapeXml(one, group.drawing);
  const categories = labelsXml(chart.categories, words);
  const values = numbersXml(range, words);
  switch (group.drawing) {
    case "column":
    case "bar":
      return `${start}<c:invertIfNegative val="0"/>${valueLabels(one, chart)}<c:cat>${categories}</c:cat><c:val>${values}</c:val></c:ser>`;
    case "line":
    case "point":
      return (
        `${start}${markerXml(one, group.drawing, chart)}<c:cat>${categories}</c:cat><c:val>${values}</c:val>` +
        '<c:smooth val="0"/></c:ser>'
      );
    case "scatter":
      return (
        `${start}${markerXml(one, "point", chart)}<c:xVal>${categories}</c:xVal><c:yVal>${values}</c:yVal>` +
        '<c:smooth val="0"/></c:ser>'
      );
    case "pie":
      return `${start}${slicesXml(range)}${labelsOf("percent")}<c:cat>${categories}</c:cat><c:val>${values}</c:val></c:ser>`;
  }
}

function shapeXml({ series, look }: PlacedSeries, drawing: Drawing): string {
  if (series.hidden) return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  const fill = `<a:solidFill><a:srgbClr val="${seriesColour(series, look)}"/></a:solidFill>`;
  if (drawing === "line" || isScatterLine(series, drawing)) {
    // Every second line is dashed: lines differ without colour.
    const dash = look % 2 === 1 ? '<a:prstDash val="sysDash"/>' : "";
    return `<c:spPr><a:ln w="28575" cap="rnd">${fill}${dash}<a:round/></a:ln></c:spPr>`;
  }
  if (drawing === "point" || drawing === "scatter") return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  if (drawing === "pie") return "";
  return `<c:spPr>${fill}<a:ln w="6350"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr>`;
}

/** A line among the points of a scatter chart: what the points are measured by. */
function isScatterLine({ as }: ChartSeries, drawing: Drawing): boolean {
  return drawing === "scatter" && as === "line";
}

const symbols = ["circle", "diamond", "square", "triangle"] as const;
/** More points than this and the markers run into each other. */
const mostMarkers = 40;

function markerXml({ look, series }: PlacedSeries, drawing: "line" | "point", chart: PlacedChart): string {
  const crowded = drawing === "line" && chart.categories.values.length > mostMarkers;
  if (crowded || series.hidden || (chart.block.kind === "scatter" && series.as === "line"))
    return '<c:marker><c:symbol val="none"/></c:marker>';
  const fill = `<a:solidFill><a:srgbClr val="${seriesColour(series, look)}"/></a:solidFill>`;
  const { symbol, size } = markerOf(series, look, drawing);
  return (
    `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/>` +
    `<c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`
  );
}

/** What is aimed at is a long dash over its bar, a limit a short one. */
function markerOf({ tone }: ChartSeries, look: number, drawing: "line" | "point"): { symbol: string; size: number } {
  if (tone === "aim" || tone === "limit") return { symbol: "dash", size: tone === "aim" ? 16 : 7 };
  return { symbol: symbols[look % symbols.length], size: drawing === "point" ? 7 : 5 };
}

function slicesXml(range: PlacedRange): string {
  return range.values
    .map(
      (_, place) =>
        `<c:dPt><c:idx val="${place}"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="${seriesColours[place % seriesColours.length]}"/>` +
        '</a:solidFill><a:ln w="12700"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr></c:dPt>',
    )
    .join("");
}

/** More bars than this and their labels overlap. */
const mostLabels = 14;

/** Figures on the bars, where there is room for them: few bars and one visible series. */
function valueLabels({ series }: PlacedSeries, { block, categories }: PlacedChart): string {
  const visible = block.series.filter(({ hidden }) => !hidden);
  const mixed = visible.some(({ as }) => as === "line" || as === "point");
  const roomy = visible.length === 1 && !mixed && categories.values.length <= mostLabels;
  return roomy && !series.hidden ? labelsOf("value", block.kind.startsWith("stacked")) : "";
}

/** All switches are written: what is left out, some applications show. */
function labelsOf(what: "value" | "percent", stacked = false): string {
  const inside = what === "value" && stacked;
  const colour = inside ? "FFFFFF" : palette.ink;
  return (
    `<c:dLbls>${what === "percent" ? '<c:numFmt formatCode="0%" sourceLinked="0"/>' : ""}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` +
    '</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>' +
    `<c:dLblPos val="${inside ? "ctr" : "outEnd"}"/><c:showLegendKey val="0"/><c:showVal val="${what === "value" ? 1 : 0}"/>` +
    `<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="${what === "percent" ? 1 : 0}"/>` +
    '<c:showBubbleSize val="0"/></c:dLbls>'
  );
}

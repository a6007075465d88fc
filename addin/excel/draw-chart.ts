import type { ChartBlock, ChartSeries, Kind } from "../../engine/index.ts";
import { cellAddress } from "../../engine/index.ts";
import { palette, seriesColour } from "../../drawing/design.ts";
import { numberFormat, type FormatWords } from "../../drawing/number-formats.ts";
import type { ChartPart } from "./sheet-parts.ts";

/** What charts of one build share. */
export interface ChartLook {
  readonly words: FormatWords;
  /** The sheet an address like 'ABC'!$B$7:$B$9 is on, and the range. */
  rangeAt(address: string): Excel.Range;
}

/** Charts the planner drew: only they are deleted when a sheet is written again. */
export const chartPrefix = "SP_";

const types = {
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  stackedBar: "BarStacked",
  line: "LineMarkers",
  pie: "Pie",
  scatter: "XYScatter",
} as const satisfies Record<ChartBlock["kind"], string>;

/** A plain native chart; combinations by the type and the axis of each series (platform.md: second-class kinds are not used). */
export function drawChart(sheet: Excel.Worksheet, part: ChartPart, look: ChartLook): void {
  const { block } = part;
  const chart = sheet.charts.add(types[block.kind], look.rangeAt(part.series[0]), "Columns");
  chart.name = `${chartPrefix}${block.key}`;
  chart.title.text = block.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = `#${palette.title}`;
  chart.setPosition(cellAddress(part.top, part.left), cellAddress(part.bottom - 1, part.right - 1));
  let visible = 0;
  block.series.forEach((series, place) => {
    const drawn = place === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    drawn.name = series.name;
    if (place > 0) drawn.setValues(look.rangeAt(part.series[place]));
    drawn.setXAxisValues(look.rangeAt(part.categories));
    drawSeries(drawn, series, block, visible);
    if (!series.hidden) visible++;
  });
  chart.legend.visible = visible > 1 || block.kind === "pie";
  chart.legend.position = "Bottom";
  if (block.kind !== "pie") drawAxes(chart, block, look.words);
}

function drawSeries(drawn: Excel.ChartSeries, series: ChartSeries, block: ChartBlock, look: number): void {
  const sideways = block.kind === "bar" || block.kind === "stackedBar";
  const colour = `#${seriesColour(series, look)}`;
  if (series.as && !sideways && series.as !== "column") drawn.chartType = "LineMarkers";
  else if (series.as === "column" && block.kind === "line") drawn.chartType = "ColumnClustered";
  if (series.secondAxis) drawn.axisGroup = "Secondary";
  if (series.hidden) {
    drawn.format.fill.clear();
    drawn.format.line.clear();
    return;
  }
  if (block.kind === "pie") return;
  const line = series.as === "line" || series.as === "point" || block.kind === "line" || block.kind === "scatter";
  if (line && !sideways) drawLine(drawn, series, block, colour);
  else {
    drawn.format.fill.setSolidColor(colour);
    drawn.gapWidth = sideways ? 40 : 60;
    if (block.kind === "stackedBar" || block.kind === "stackedColumn") drawn.overlap = 100;
  }
}

function drawLine(drawn: Excel.ChartSeries, { as, tone }: ChartSeries, block: ChartBlock, colour: string): void {
  drawn.smooth = false;
  if (tone === "aim" || tone === "limit") {
    drawn.markerStyle = "Dash";
    drawn.markerSize = tone === "aim" ? 16 : 7;
  }
  drawn.markerBackgroundColor = colour;
  drawn.markerForegroundColor = colour;
  if (as === "point" || (block.kind === "scatter" && as !== "line")) drawn.format.line.clear();
  else drawn.format.line.color = colour;
}

function drawAxes(chart: Excel.Chart, block: ChartBlock, words: FormatWords): void {
  const { categoryAxis, valueAxis } = chart.axes;
  // Bars are read from the top, so the first category stands there.
  if (block.kind === "bar" || block.kind === "stackedBar") categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = "Low";
  if (block.valueKind) valueAxis.numberFormat = axisFormat(block.valueKind, words);
  if (block.valueMinimum !== undefined) valueAxis.minimum = block.valueMinimum;
  if (!block.series.some(({ secondAxis }) => secondAxis)) return;
  const second = chart.axes.getItem("Value", "Secondary");
  if (block.secondKind) second.numberFormat = axisFormat(block.secondKind, words);
  if (block.secondKind === "share") {
    second.minimum = 0;
    second.maximum = 1;
  }
}

/** Axis labels are round: shares without decimals, money without the smaller units. */
function axisFormat(kind: Kind, words: FormatWords): string {
  return kind === "share" || kind === "points" ? "0%" : numberFormat(kind, { ...words, moneyDecimals: 0 });
}

import type { PlacedChart } from "../../engine/index.ts";
import { axesXml } from "./chart-axes.ts";
import { groupsOf, groupXml } from "./chart-groups.ts";
import { textXml } from "./chart-text.ts";
import type { FormatWords } from "../../drawing/number-formats.ts";

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * One native chart part: columns, bars (stacked or not), lines, points, pie, scatter, and combinations with a second
 * axis. Values are cached, so the chart shows before anything is calculated.
 *
 * @returns the whole XML part, in the element order of ECMA-376 part 1, 21.2
 */
export function chartXml(chart: PlacedChart, words: FormatWords): string {
  const { block } = chart;
  const groups = groupsOf(chart);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx>${textXml(block.title, { size: 1100, bold: true })}</c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    groups.map((group) => groupXml(group, chart, words)).join("") +
    (block.kind === "pie" ? "" : axesXml(chart, groups, words)) +
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>" +
    legendXml(chart) +
    // Cells on hidden rows and sheets are drawn too: a filter must not empty a chart.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' +
    '<a:ln w="9525"><a:solidFill><a:srgbClr val="D5DBE3"/></a:solidFill></a:ln></c:spPr>' +
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>' +
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/>' +
    "<c:pageSetup/></c:printSettings></c:chartSpace>"
  );
}

/**
 * A legend below, without the hidden series; none where one series says all. LibreOffice counts the entries of bars from
 * the end and would take away a wrong one: there the hidden series has no name, and so nothing to show.
 */
function legendXml({ block }: PlacedChart): string {
  const visible = block.series.filter(({ hidden }) => !hidden).length;
  if (visible < 2 && block.kind !== "pie") return "";
  const lying = block.kind === "bar" || block.kind === "stackedBar";
  const hidden = block.series.flatMap((series, place) =>
    series.hidden && !lying ? [`<c:legendEntry><c:idx val="${place}"/><c:delete val="1"/></c:legendEntry>`] : [],
  );
  return `<c:legend><c:legendPos val="b"/>${hidden.join("")}<c:overlay val="0"/></c:legend>`;
}

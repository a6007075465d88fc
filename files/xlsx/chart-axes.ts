import type { ChartBlock, Kind, PlacedChart } from "../../engine/index.ts";
import { axisNumbers, type PlotGroup } from "./chart-groups.ts";
import { formatAttribute, rangeFormat } from "./chart-text.ts";
import { palette } from "../../drawing/design.ts";
import { numberFormat, type FormatWords } from "../../drawing/number-formats.ts";

/** The axes of the groups that are there: first pair always, second pair where a series asks for it. */
export function axesXml(chart: PlacedChart, groups: readonly PlotGroup[], words: FormatWords): string {
  const { block } = chart;
  const sideways = block.kind === "bar" || block.kind === "stackedBar";
  const kindOn = (second: boolean): Kind => {
    const said = second ? block.secondKind : block.valueKind;
    return said ?? groups.find((group) => group.second === second)?.series[0].range.kind ?? "number";
  };
  const pairs = [...new Set(groups.map(({ second }) => second))].sort();
  return pairs
    .map(
      (second) =>
        categoryAxis(chart, second, sideways, words) + valueAxis(block, kindOn(second), second, sideways, words),
    )
    .join("");
}

const line = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${palette.muted}"/></a:solidFill></a:ln></c:spPr>`;

function categoryAxis(chart: PlacedChart, second: boolean, sideways: boolean, words: FormatWords): string {
  const [own, other] = axisNumbers(second);
  const scatter = chart.block.kind === "scatter";
  const tag = scatter ? "c:valAx" : "c:catAx";
  // Bars are read from the top, so the first category stands there.
  const orientation = sideways ? "maxMin" : "minMax";
  return (
    `<${tag}><c:axId val="${own}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="${second ? 1 : 0}"/><c:axPos val="${sideways ? "l" : "b"}"/>` +
    `<c:numFmt ${formatAttribute(rangeFormat(chart.categories, words))} sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}` +
    `<c:crossAx val="${other}"/><c:crosses val="autoZero"/>` +
    (scatter
      ? '<c:crossBetween val="midCat"/>'
      : '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>') +
    `</${tag}>`
  );
}

function valueAxis(
  { valueMinimum }: ChartBlock,
  kind: Kind,
  second: boolean,
  sideways: boolean,
  words: FormatWords,
): string {
  const [other, own] = axisNumbers(second);
  const grid = second
    ? ""
    : `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${palette.rule}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;
  const least = !second && valueMinimum !== undefined ? `<c:min val="${valueMinimum}"/>` : "";
  const limits = kind === "share" && second ? '<c:max val="1"/><c:min val="0"/>' : least;
  // With reversed categories the far end is the bottom of the chart.
  const crosses = second || sideways ? "max" : "autoZero";
  return (
    `<c:valAx><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${sideways ? "b" : second ? "r" : "l"}"/>${grid}` +
    `<c:numFmt ${formatAttribute(axisFormat(kind, words))} sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="${other}"/><c:crosses val="${crosses}"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

/** Axis labels are round: shares without decimals, money without the smaller units. */
function axisFormat(kind: Kind, words: FormatWords): string {
  if (kind === "share" || kind === "points") return "0%";
  return numberFormat(kind, { ...words, moneyDecimals: 0 });
}

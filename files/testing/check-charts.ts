import { cellRange } from "./cell-range.ts";
import { formulaScope } from "./check-formulas.ts";
import { formulaFaults, type FormulaScope } from "./formula-faults.ts";
import { descendants, repeated, type Parts } from "./package-parts.ts";
import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Order of elements, ECMA-376 part 1, dml-chart.xsd; the kinds of one family put together, since each keeps this order. */
const plots =
  "barDir scatterStyle radarStyle grouping varyColors ser dLbls dropLines hiLowLines upDownBars gapWidth overlap serLines " +
  "marker smooth firstSliceAng holeSize axId";
const axis =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr " +
  "crossAx crosses crossesAt auto lblOffsetAuto lblAlgn lblOffset baseTimeUnit tickLblSkip tickMarkSkip noMultiLvlLbl " +
  "crossBetween majorUnit minorUnit dispUnits";
const orders: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    chartSpace:
      "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings",
    chart: "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs",
    ser:
      "idx order tx spPr invertIfNegative marker pictureOptions explosion dPt dLbls trendline errBars cat xVal val yVal " +
      "bubbleSize smooth shape",
    barChart: plots,
    lineChart: plots,
    pieChart: plots,
    doughnutChart: plots,
    areaChart: plots,
    scatterChart: plots,
    catAx: axis,
    valAx: axis,
    dateAx: axis,
    legend: "legendPos legendEntry layout overlay spPr txPr",
    title: "tx layout overlay spPr txPr",
  }).map(([name, line]) => [name, line.split(" ")]),
);

/** Faults of the charts: axes in pairs, caches as long as their ranges, elements in their order. */
export function checkCharts(parts: Parts): string[] {
  const scope = formulaScope(parts);
  return [...parts]
    .filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .flatMap(([name, chart]) => {
      const series = descendants(chart, "ser").map((one) => one.children[0].attributes.val);
      return [
        ...axisFaults(chart),
        ...repeated(series).map((id) => `series ${id} stands twice`),
        ...(series.length === 0 ? ["no series"] : []),
        ...orderFaults(chart),
        ...["numRef", "strRef"].flatMap((tag) => descendants(chart, tag)).flatMap((one) => cacheFaults(one, scope)),
      ].map((fault) => `${name}: ${fault}`);
    });
}

function axisFaults(chart: XmlElement): string[] {
  const axes = ["catAx", "valAx", "dateAx"].flatMap((tag) => descendants(chart, tag));
  const value = (element: XmlElement, tag: string) => element.children.find(({ name }) => name === tag)?.attributes.val;
  const ids = axes.map((one) => value(one, "axId") ?? "");
  const groups = descendants(chart, "plotArea").flatMap(({ children }) => children);
  const used = groups
    .filter(({ name }) => name.endsWith("Chart"))
    .map((group) => ({ name: group.name, ids: group.children.filter(({ name }) => name === "axId") }));
  return [
    ...used
      .flatMap((group) => group.ids)
      .filter(({ attributes }) => !ids.includes(attributes.val))
      .map(({ attributes }) => `no axis ${attributes.val}`),
    ...used
      .filter((group) => group.ids.length !== (/^(pie|doughnut)/.test(group.name) ? 0 : 2))
      .map((group) => `${group.name} has ${group.ids.length} axes`),
    ...repeated(ids).map((id) => `axis ${id} stands twice`),
    ...axes
      .filter(
        (one, at) =>
          !axes.some((other) => value(other, "axId") === value(one, "crossAx") && value(other, "crossAx") === ids[at]),
      )
      .map((one) => `axis ${value(one, "axId")} and axis ${value(one, "crossAx")} do not cross each other`),
  ];
}

function orderFaults(element: XmlElement): string[] {
  const order = orders[element.name] as readonly string[] | undefined;
  const places = order ? element.children.map(({ name }) => order.indexOf(name)) : [];
  return [
    ...element.children
      .filter((_, at) => places[at] < 0 || places[at] < places[at - 1])
      .map(({ name }) => `${name} is out of order in ${element.name}`),
    ...element.children.flatMap(orderFaults),
  ];
}

/** A cache says how many points it has: as many as its range has cells, numbered from 0. */
function cacheFaults(reference: XmlElement, scope: FormulaScope): string[] {
  const formula = reference.children.find(({ name }) => name === "f")?.text ?? "";
  const cache = reference.children.find(({ name }) => name.endsWith("Cache"));
  const count = Number(cache?.children.find(({ name }) => name === "ptCount")?.attributes.val);
  const points = (cache?.children ?? []).filter(({ name }) => name === "pt");
  const places = points.map(({ attributes }) => attributes.idx);
  const range = cellRange(formula.slice(formula.lastIndexOf("!") + 1));
  const cells = range ? (range.bottom - range.top + 1) * (range.right - range.left + 1) : undefined;
  const numbers = reference.name === "numRef" ? points.map(({ children }) => children[0]?.text ?? "") : [];
  return [
    ...formulaFaults(formula, scope),
    ...(cache && cells !== undefined && cells !== count
      ? [`${formula} has ${cells} cells and a cache of ${count}`]
      : []),
    ...places.filter((place) => !(Number(place) < count)).map((place) => `${formula}: point ${place} of ${count}`),
    ...repeated(places).map((place) => `${formula}: point ${place} stands twice`),
    ...numbers
      .filter((text) => !(text.trim() !== "" && Number.isFinite(Number(text))) && !text.startsWith("#"))
      .map((text) => `${formula}: ${text} is no number`),
  ];
}

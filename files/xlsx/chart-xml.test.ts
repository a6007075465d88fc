import { describe, expect, test } from "vitest";
import type { ChartBlock, ChartSeries, PlacedChart } from "../../engine/index.ts";
import { chartXml } from "./chart-xml.ts";
import { descendants } from "../testing/package-parts.ts";
import { parseXmlElements } from "./xml-elements.ts";

const words = { language: "en", currency: "$", moneyDecimals: 0, inputDecimals: 0 } as const;

function chart(
  kind: ChartBlock["kind"],
  series: readonly ChartSeries[],
  categories: readonly (string | number)[] = ["A", "B & C"],
): PlacedChart {
  return {
    type: "chart",
    block: { type: "chart", key: "c", title: "17 clients bring 80 % <of> sales", kind, categories: "t.c", series },
    top: 0,
    left: 0,
    bottom: 15,
    right: 8,
    categories: {
      address: "'S'!$A$2:$A$3",
      values: categories,
      kind: typeof categories[0] === "number" ? "date" : "text",
    },
    series: series.map(() => ({ address: "'S'!$B$2:$B$3", values: [1, null], kind: "money" })),
  };
}

const one: ChartSeries = { values: "t.v", name: "Sales" };
const elements = (placed: PlacedChart) => parseXmlElements(chartXml(placed, words));
const names = (placed: PlacedChart, parent: string) =>
  descendants(elements(placed), parent)[0].children.map(({ name }) => name);

describe("chart parts", () => {
  test.each([
    ["column", "barChart"],
    ["stackedColumn", "barChart"],
    ["bar", "barChart"],
    ["stackedBar", "barChart"],
    ["line", "lineChart"],
    ["pie", "pieChart"],
    ["scatter", "scatterChart"],
  ] as const)("%s is a well-formed %s", (kind, tag) => {
    expect(descendants(elements(chart(kind, [one])), tag)).toHaveLength(1);
  });

  test("Pareto: columns on the first axes, a line on the second", () => {
    const pareto = chart("column", [one, { values: "t.s", name: "Share", as: "line", secondAxis: true }]);
    expect(names(pareto, "plotArea")).toEqual([
      "layout",
      "barChart",
      "lineChart",
      "catAx",
      "valAx",
      "catAx",
      "valAx",
      "spPr",
    ]);
    const used = (tag: string) =>
      descendants(descendants(elements(pareto), tag)[0], "axId").map(({ attributes }) => attributes.val);
    expect(used("barChart")).toEqual(["50001", "50002"]);
    expect(used("lineChart")).toEqual(["50003", "50004"]);
  });

  test("columns lie under lines whatever the order of the series", () => {
    const mixed = chart("column", [{ values: "t.s", name: "Plan", as: "line" }, one]);
    expect(names(mixed, "plotArea").slice(1, 3)).toEqual(["barChart", "lineChart"]);
  });

  test("the hidden series of a funnel has no fill, and no name for a legend to show", () => {
    const funnel = elements(
      chart("stackedBar", [{ values: "t.h", name: "Margin", hidden: true }, one, { ...one, name: "Lost" }]),
    );
    const [hidden] = descendants(funnel, "ser");
    expect(hidden.children.find(({ name }) => name === "spPr")?.children[0].name).toBe("noFill");
    expect(descendants(descendants(funnel, "ser")[1], "srgbClr")[0].attributes.val).toBe("1F3A5F");
    expect(descendants(funnel, "tx").map(({ children }) => children[0].text)).not.toContain("Margin");
    expect(descendants(funnel, "legendEntry")).toEqual([]);
  });

  test("the hidden series of a waterfall has no place in the legend", () => {
    const bridge = elements(
      chart("stackedColumn", [{ values: "t.h", name: "Base", hidden: true }, one, { ...one, name: "Lost" }]),
    );
    expect(descendants(bridge, "legendEntry").map(({ children }) => children[0].attributes.val)).toEqual(["0"]);
  });

  test("values are cached, blanks leave a gap, labels are escaped", () => {
    const xml = elements(chart("column", [one]));
    const cache = descendants(xml, "numCache")[0];
    expect(descendants(cache, "ptCount")[0].attributes.val).toBe("2");
    expect(descendants(cache, "pt").map(({ attributes }) => attributes.idx)).toEqual(["0"]);
    expect(descendants(descendants(xml, "strCache")[0], "v").map(({ text }) => text)).toEqual(["A", "B & C"]);
  });

  test("dates on the axis stay numbers in the format of dates", () => {
    const xml = elements(chart("line", [one], [46_023, 46_054]));
    expect(descendants(descendants(xml, "cat")[0], "formatCode")[0].text).toBe("yyyy-mm-dd");
  });

  test("the order of elements is the schema's", () => {
    expect(names(chart("column", [one]), "ser")).toEqual([
      "idx",
      "order",
      "tx",
      "spPr",
      "invertIfNegative",
      "dLbls",
      "cat",
      "val",
    ]);
    expect(names(chart("line", [one]), "ser")).toEqual([
      "idx",
      "order",
      "tx",
      "spPr",
      "marker",
      "cat",
      "val",
      "smooth",
    ]);
    expect(names(chart("column", [one]), "valAx")).toEqual([
      "axId",
      "scaling",
      "delete",
      "axPos",
      "majorGridlines",
      "numFmt",
      "majorTickMark",
      "minorTickMark",
      "tickLblPos",
      "spPr",
      "crossAx",
      "crosses",
      "crossBetween",
    ]);
  });
});

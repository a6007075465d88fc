import { expect, test } from "vitest";
import { cellText, type ChartCell } from "./cell-text.ts";
import { axisScale, tickLabels } from "./chart-axis.ts";
import { drawChart } from "./draw-chart.ts";
import type { ChartState } from "./workbook/workbook-state.ts";

test.for([
  ["between round numbers", [30, 870], {}, [0, 250, 500, 750, 1000]],
  ["below zero too", [-120, 300], {}, [-200, 0, 200, 400]],
  ["a share from 0 to 1 as the chart was told", [0.2, 0.7], { Minimum: 0, Maximum: 1 }, [0, 0.25, 0.5, 0.75, 1]],
  ["nothing to show", [], {}, [0, 0.25, 0.5, 0.75, 1]],
] as const)("an axis of values: %s", ([, values, written, ticks]) => {
  expect(axisScale(values, written).ticks).toEqual(ticks);
});

test.for([
  ["en", [0, 25e6, 50e6], "#,##0", ["0", "25M", "50M"]],
  ["ru", [0, 25e6, 50e6], "#,##0", ["0", "25 млн", "50 млн"]],
  ["en", [0, 0.5, 1], "0%", ["0 %", "50 %", "100 %"]],
  ["en", [0, 250, 500], "General", ["0", "250", "500"]],
] as const)("ticks are short and in one unit: %s", ([language, ticks, format, labels]) => {
  expect(tickLabels(ticks, format, language).map((label) => label.replaceAll("\u00a0", " "))).toEqual(labels);
});

test("a day is a day, and a format that only names a currency in letters is none", () => {
  expect(cellText({ value: 46023, format: "dd.mm.yyyy" }, "ru")).toBe("01.01.2026");
  expect(cellText({ value: 46023, format: '#,##0 "дол. d"' }, "en")).toBe("46,023");
});

test("a chart of columns has its values beside it and days as days under it", () => {
  const labels: ChartCell[] = [46023, 46054].map((value) => ({ value, format: "yyyy-mm-dd" }));
  const values: ChartCell[] = [400_000, 900_000].map((value) => ({ value }));
  const chart = {
    written: { ChartType: "ColumnClustered" },
    title: { Text: "Won" },
    axes: {},
    series: [{ id: 1, written: { Name: "Won" }, values: "B", labels: "A" }],
  } as unknown as ChartState;
  const svg = drawChart(chart, (address) => (address === "A" ? labels : values), "en");
  const texts = Array.from(svg.matchAll(/<text[^>]*>([^<]*)</g), ([, words]) => words);
  expect(texts).toEqual(["0", "0.25M", "0.5M", "0.75M", "1M", "2026-01-01", "2026-02-01"]);
});

test("columns in a pile set the axis; a plan beside them is dashes, and nothing is drawn where a cell is empty", () => {
  const cells = { won: [6, 8, 2], still: [null, null, 6], plan: [7, 7, 7], best: [null, null, 9] };
  const point = { ChartType: "LineMarkers", MarkerStyle: "Dash", MarkerSize: 16, line: { cleared: true } };
  const series = (Object.keys(cells) as (keyof typeof cells)[]).map((name, id) => ({
    id,
    values: name,
    written:
      name === "won" || name === "still"
        ? { Name: name, fill: { color: "#C5D3E2" } }
        : { Name: name, ...point, MarkerForegroundColor: "#C8641B" },
  }));
  const chart = { written: { ChartType: "ColumnStacked" }, title: {}, axes: {}, series } as unknown as ChartState;
  const svg = drawChart(chart, (address) => cells[address as keyof typeof cells].map((value) => ({ value })), "en");
  const texts = Array.from(svg.matchAll(/<text[^>]*>([^<]*)</g), ([, words]) => words);
  // 2 + 6 is a pile of 8; the best case 9 stands on its own.
  expect(texts.slice(0, 5)).toEqual(["0", "2.5", "5", "7.5", "10"]);
  expect(svg.match(/<path [^>]*stroke="#C8641B"/g)).toHaveLength(4);
  expect(svg).not.toContain("polyline");
  expect(svg).not.toContain("NaN");
  expect(svg.match(/<rect [^>]*fill="#C5D3E2"/g)).toHaveLength(4 + 2);
});

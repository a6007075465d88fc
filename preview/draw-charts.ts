import { say, type Language } from "../engine/index.ts";
import { drawChart } from "./draw-chart.ts";
import type { ChartCell } from "./cell-text.ts";
import { previewWords } from "./preview-words.ts";
import { parseAddress } from "./workbook/a1.ts";
import { findSheet, type WorkbookState } from "./workbook/workbook-state.ts";

/** Shows the charts of a sheet under the grid, or nothing where it has none. */
export function drawCharts(root: HTMLElement, state: WorkbookState, tab: string, language: Language): void {
  const charts = findSheet(state, tab)?.charts ?? [];
  const figures = charts.map((chart) => {
    const figure = document.createElement("figure");
    const title = document.createElement("figcaption");
    title.textContent = String(chart.title.Text ?? "");
    const picture = new DOMParser().parseFromString(
      drawChart(chart, (address) => cellsAt(state, address), language),
      "image/svg+xml",
    );
    figure.append(title, document.importNode(picture.documentElement, true));
    return figure;
  });
  root.replaceChildren(...figures);
  root.hidden = figures.length === 0;
  root.setAttribute("role", "region");
  root.setAttribute("aria-label", say(previewWords.charts, language));
  root.tabIndex = 0; // it scrolls
}

function cellsAt(state: WorkbookState, address: string): ChartCell[] {
  const { sheet: name, range } = parseAddress(address);
  const sheet = findSheet(state, name);
  if (!sheet) return [];
  return Array.from({ length: range.rows * range.columns }, (_, place) => {
    const row = range.row + Math.floor(place / range.columns);
    const column = range.column + (place % range.columns);
    return { value: sheet.grid.cellAt(row, column).value, format: sheet.grid.styleAt(row, column).numberFormat };
  });
}

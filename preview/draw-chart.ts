import { seriesColours } from "../drawing/design.ts";
import type { GridValue } from "./workbook/workbook-grid.ts";
import type { ChartState } from "./workbook/workbook-state.ts";

interface Series {
  readonly name: string;
  readonly type: string;
  readonly second: boolean;
  readonly hidden: boolean;
  readonly values: readonly number[];
}

interface Drawing {
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  readonly stacked: boolean;
}

/** Values of a range named by its address. */
export type ReadRange = (address: string) => readonly GridValue[];

const size = { width: 420, height: 220, left: 8, top: 8, bottom: 46, right: 8 };
const plot = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
const mostLabels = 8;
const labelLetters = 12;

/**
 * A chart of a result sheet as a plain picture: Univer's free edition draws none. Columns, bars, lines, points and pies;
 * enough to see what Excel will draw, not a copy of it.
 *
 * @returns text of an SVG element
 */
export function drawChart(chart: ChartState, read: ReadRange): string {
  const drawing = drawingOf(chart, read);
  const type = String(chart.written.ChartType);
  const body = type === "Pie" ? drawPie(drawing) : type.startsWith("Bar") ? drawBars(drawing) : drawColumns(drawing);
  const title = escaped(String(chart.title.Text ?? ""));
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${title}" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="Segoe UI, sans-serif" font-size="10" fill="#1F2933">${body}${drawLegend(drawing)}</svg>`;
}

function drawingOf(chart: ChartState, read: ReadRange): Drawing {
  const type = String(chart.written.ChartType);
  const labels = chart.series.find(({ labels }) => labels)?.labels;
  return {
    labels: labels === undefined ? [] : read(labels).map((label) => String(label ?? "")),
    stacked: type.endsWith("Stacked"),
    series: chart.series.map(({ written, values }) => ({
      name: String(written.Name ?? ""),
      type: String(written.ChartType || type),
      second: written.AxisGroup === "Secondary",
      hidden: (written.fill as { cleared?: boolean } | undefined)?.cleared === true,
      values: values === undefined ? [] : read(values).map((value) => (typeof value === "number" ? value : 0)),
    })),
  };
}

function colourOf({ series }: Drawing, one: Series): string {
  const place = series.filter(({ hidden }) => !hidden).indexOf(one);
  return one.hidden ? "none" : `#${seriesColours[Math.max(0, place) % seriesColours.length]}`;
}

/** Value to share of the plot, zero always in sight. */
function scaleOf(drawing: Drawing, series: readonly Series[]): (value: number) => number {
  const rows = Math.max(0, ...series.map(({ values }) => values.length));
  const tops = drawing.stacked
    ? Array.from({ length: rows }, (_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0))
    : series.flatMap(({ values }) => values);
  const low = Math.min(0, ...tops);
  const high = Math.max(0, ...tops, low + 1e-9);
  return (value) => (value - low) / (high - low);
}

function drawColumns(drawing: Drawing): string {
  const filled = drawing.series.filter(({ type }) => type.startsWith("Column"));
  const lines = drawing.series.filter((series) => !filled.includes(series));
  const rows = Math.max(1, ...drawing.series.map(({ values }) => values.length));
  const step = plot.width / rows;
  const y = (share: number): number => size.top + plot.height * (1 - share);
  let svg = "";
  const first = scaleOf(
    drawing,
    drawing.series.filter(({ second }) => !second),
  );
  const second = scaleOf(
    drawing,
    drawing.series.filter((one) => one.second),
  );
  const base = new Array<number>(rows).fill(0);
  filled.forEach((series, place) => {
    const scale = series.second ? second : first;
    const width = (step * 0.7) / (drawing.stacked ? 1 : filled.length);
    series.values.forEach((value, row) => {
      const from = drawing.stacked ? base[row] : 0;
      const left = size.left + row * step + step * 0.15 + (drawing.stacked ? 0 : place * width);
      svg += rectangle(
        left,
        y(scale(Math.max(from, from + value))),
        width,
        y(scale(Math.min(from, from + value))),
        colourOf(drawing, series),
      );
      base[row] += value;
    });
  });
  for (const series of lines) {
    const scale = series.second ? second : first;
    const points = series.values.map(
      (value, row) => `${round(size.left + (row + 0.5) * step)},${round(y(scale(value)))}`,
    );
    const colour = colourOf(drawing, series);
    if (!series.type.startsWith("XY"))
      svg += `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>`;
    if (rows <= 40 || series.type.startsWith("XY"))
      svg += points.map((point) => `<circle cx="${point.replace(",", '" cy="')}" r="2.5" fill="${colour}"/>`).join("");
  }
  svg += `<path d="M${size.left} ${round(y(first(0)))}h${plot.width}" stroke="#6B7280"/>`;
  return svg + bottomLabels(drawing.labels, rows, step);
}

function bottomLabels(labels: readonly string[], rows: number, step: number): string {
  const every = Math.ceil(rows / mostLabels);
  return labels
    .map((label, row) =>
      row % every === 0
        ? `<text x="${round(size.left + (row + 0.5) * step)}" y="${size.height - 32}" text-anchor="middle">${short(label)}</text>`
        : "",
    )
    .join("");
}

function drawBars(drawing: Drawing): string {
  const names = 110;
  const rows = Math.max(1, drawing.labels.length);
  const step = plot.height / rows;
  const scale = scaleOf(drawing, drawing.series);
  const x = (share: number): number => size.left + names + (plot.width - names) * share;
  const base = new Array<number>(rows).fill(0);
  let svg = "";
  drawing.series.forEach((series, place) => {
    const height = (step * 0.7) / (drawing.stacked ? 1 : drawing.series.length);
    series.values.forEach((value, row) => {
      const from = drawing.stacked ? base[row] : 0;
      const top = size.top + row * step + step * 0.15 + (drawing.stacked ? 0 : place * height);
      const left = x(scale(Math.min(from, from + value)));
      svg += rectangle(
        left,
        top,
        x(scale(Math.max(from, from + value))) - left,
        top + height,
        colourOf(drawing, series),
      );
      base[row] += value;
    });
  });
  const every = Math.ceil(rows / 14);
  drawing.labels.forEach((label, row) => {
    if (row % every === 0)
      svg += `<text x="${size.left + names - 6}" y="${round(size.top + (row + 0.5) * step + 3)}" text-anchor="end">${short(label, 18)}</text>`;
  });
  return svg;
}

function drawPie(drawing: Drawing): string {
  const values = drawing.series[0]?.values.map((value) => Math.max(0, value)) ?? [];
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum === 0) return "";
  const centre = { x: size.width / 3, y: size.top + plot.height / 2, r: plot.height / 2 - 4 };
  const at = (share: number): string =>
    `${round(centre.x + centre.r * Math.sin(share * 2 * Math.PI))} ${round(centre.y - centre.r * Math.cos(share * 2 * Math.PI))}`;
  let from = 0;
  return values
    .map((value, row) => {
      const to = from + (value / sum) * 0.99999;
      const slice = `<path d="M${centre.x} ${centre.y}L${at(from)}A${centre.r} ${centre.r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z" fill="#${seriesColours[row % seriesColours.length]}"/>`;
      from = to;
      const line = size.top + 14 * (row + 1);
      return `${slice}<rect x="${size.width * 0.62}" y="${line - 8}" width="8" height="8" fill="#${seriesColours[row % seriesColours.length]}"/><text x="${size.width * 0.62 + 12}" y="${line}">${short(drawing.labels[row] ?? "", 22)}</text>`;
    })
    .join("");
}

function drawLegend(drawing: Drawing): string {
  const shown = drawing.series.filter(({ hidden }) => !hidden);
  if (shown.length < 2) return "";
  const step = plot.width / shown.length;
  return shown
    .map((series, place) => {
      const left = round(size.left + place * step);
      return `<rect x="${left}" y="${size.height - 18}" width="8" height="8" fill="${colourOf(drawing, series)}"/><text x="${left + 12}" y="${size.height - 10}">${short(series.name, Math.floor(step / 6))}</text>`;
    })
    .join("");
}

function rectangle(left: number, top: number, width: number, bottom: number, fill: string): string {
  return `<rect x="${round(left)}" y="${round(top)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, bottom - top))}" fill="${fill}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function short(words: string, letters = labelLetters): string {
  return escaped(words.length > letters ? `${words.slice(0, Math.max(1, letters - 1))}…` : words);
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

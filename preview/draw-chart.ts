import { type ChartCell, cellText } from "./cell-text.ts";
import { seriesColours } from "../drawing/design.ts";
import type { Language } from "../engine/index.ts";
import { axisScale, tickLabels, type AxisScale } from "./chart-axis.ts";
import type { ChartState, SeriesState, Written } from "./workbook/workbook-state.ts";

interface Series {
  readonly name: string;
  readonly type: string;
  readonly second: boolean;
  readonly hidden: boolean;
  /** As the host was told; the next in order where it was told nothing. */
  readonly colour?: string;
  /** Its points are joined by a line. */
  readonly joined: boolean;
  /** Half the length of a dash at each point; a dot where absent. */
  readonly dash?: number;
  /** NaN where a cell holds no number. */
  readonly values: readonly number[];
}

/** A fill or a line as it was written. */
interface Paint {
  readonly cleared?: boolean;
  readonly color?: string;
  readonly Color?: string;
}

type Point = readonly [x: number, y: number];

interface Drawing {
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  readonly stacked: boolean;
  readonly axes: Readonly<Record<string, Written>>;
  readonly language: Language;
}

/** Cells of a range named by its address. */
export type ReadRange = (address: string) => readonly ChartCell[];

const size = { width: 420, height: 220, left: 52, top: 10, bottom: 46, right: 44 };
const plot = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
const mostLabels = 8;
const labelLetters = 12;
/** Width of a letter at the size of the labels. */
const letter = 5.6;

/**
 * A chart of a result sheet as a plain picture: Univer's free edition draws none. Columns, bars, lines, points and pies;
 * enough to see what Excel will draw, not a copy of it.
 *
 * @returns text of an SVG element
 */
export function drawChart(chart: ChartState, read: ReadRange, language: Language): string {
  const drawing = drawingOf(chart, read, language);
  const type = String(chart.written.ChartType);
  const body = type === "Pie" ? drawPie(drawing) : type.startsWith("Bar") ? drawBars(drawing) : drawColumns(drawing);
  const title = escaped(String(chart.title.Text ?? ""));
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${title}" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="Segoe UI, sans-serif" font-size="10" fill="#1F2933">${body}${drawLegend(drawing)}</svg>`;
}

function drawingOf(chart: ChartState, read: ReadRange, language: Language): Drawing {
  const type = String(chart.written.ChartType);
  const labels = chart.series.find(({ labels }) => labels)?.labels;
  return {
    labels: labels === undefined ? [] : read(labels).map((label) => cellText(label, language)),
    stacked: type.endsWith("Stacked"),
    axes: chart.axes,
    language,
    series: chart.series.map((series) => seriesOf(series, type, read)),
  };
}

function seriesOf({ written, values }: SeriesState, chartType: string, read: ReadRange): Series {
  const { fill, line } = written as { fill?: Paint; line?: Paint };
  const colour = [fill?.color, line?.Color, written.MarkerForegroundColor].find(
    (one) => typeof one === "string" && one,
  );
  return {
    name: String(written.Name ?? ""),
    type: String(written.ChartType || chartType),
    second: written.AxisGroup === "Secondary",
    hidden: fill?.cleared === true,
    ...(colour ? { colour: String(colour) } : {}),
    joined: line?.cleared !== true,
    ...(written.MarkerStyle === "Dash" ? { dash: Number(written.MarkerSize) / 2 } : {}),
    values:
      values === undefined ? [] : read(values).map(({ value }) => (typeof value === "number" ? value : Number.NaN)),
  };
}

function colourOf({ series }: Drawing, one: Series): string {
  const place = series.filter(({ hidden }) => !hidden).indexOf(one);
  return one.hidden ? "none" : (one.colour ?? `#${seriesColours[Math.max(0, place) % seriesColours.length]}`);
}

const isFilled = ({ type }: Series): boolean => type.startsWith("Column") || type.startsWith("Bar");

/** Value to share of the plot between round numbers, zero always in sight. */
function scaleOf(drawing: Drawing, series: readonly Series[], axis = "Value"): AxisScale {
  const rows = Math.max(0, ...series.map(({ values }) => values.length));
  const piled = drawing.stacked ? series.filter(isFilled) : [];
  const piles = Array.from({ length: piled.length > 0 ? rows : 0 }, (_, row) =>
    piled.reduce((sum, { values }) => sum + (values[row] || 0), 0),
  );
  const single = series.filter((one) => !piled.includes(one)).flatMap(({ values }) => values.filter(Number.isFinite));
  return axisScale([...piles, ...single], drawing.axes[axis] ?? {});
}

function drawColumns(drawing: Drawing): string {
  const filled = drawing.series.filter(isFilled);
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
    "SecondaryValue",
  );
  svg += valueAxis(drawing, first, "Value");
  if (drawing.series.some((one) => one.second)) svg += valueAxis(drawing, second, "SecondaryValue");
  const base = new Array<number>(rows).fill(0);
  filled.forEach((series, place) => {
    const scale = series.second ? second : first;
    const width = (step * 0.7) / (drawing.stacked ? 1 : filled.length);
    series.values.forEach((value, row) => {
      if (Number.isNaN(value)) return;
      const from = drawing.stacked ? base[row] : 0;
      const left = size.left + row * step + step * 0.15 + (drawing.stacked ? 0 : place * width);
      svg += rectangle(
        left,
        y(scale.share(Math.max(from, from + value))),
        width,
        y(scale.share(Math.min(from, from + value))),
        colourOf(drawing, series),
      );
      base[row] += value;
    });
  });
  for (const series of lines) {
    const scale = series.second ? second : first;
    svg += drawLine(
      series,
      series.values.map((value, row): Point => [round(size.left + (row + 0.5) * step), round(y(scale.share(value)))]),
      colourOf(drawing, series),
    );
  }
  svg += `<path d="M${size.left} ${round(y(first.share(0)))}h${plot.width}" stroke="#6B7280"/>`;
  return svg + bottomLabels(drawing.labels, rows, step);
}

/** A line through its points and a mark at each, as far as there are not too many; where nothing stands, nothing is drawn. */
function drawLine(series: Series, all: readonly Point[], colour: string): string {
  const points = all.filter(([, y]) => Number.isFinite(y));
  const line = series.joined && !series.type.startsWith("XY");
  const joined = line ? `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>` : "";
  const mark = ([x, y]: Point): string =>
    series.dash === undefined
      ? `<circle cx="${x}" cy="${y}" r="2.5" fill="${colour}"/>`
      : `<path d="M${x - series.dash} ${y}h${2 * series.dash}" stroke="${colour}" stroke-width="3"/>`;
  return joined + (all.length <= 40 || !line ? points.map(mark).join("") : "");
}

/** Round numbers beside the plot, with a thin line each where the axis is the first. */
function valueAxis(drawing: Drawing, scale: AxisScale, axis: "Value" | "SecondaryValue"): string {
  const isFirst = axis === "Value";
  const written = drawing.axes[axis] ?? {};
  return tickLabels(scale.ticks, String(written.NumberFormat ?? ""), drawing.language)
    .map((label, place) => {
      const y = round(size.top + plot.height * (1 - scale.share(scale.ticks[place])));
      const line = isFirst ? `<path d="M${size.left} ${y}h${plot.width}" stroke="#E3E7EC"/>` : "";
      const x = isFirst ? size.left - 6 : size.left + plot.width + 6;
      return `${line}<text x="${x}" y="${y + 3}" text-anchor="${isFirst ? "end" : "start"}">${escaped(label)}</text>`;
    })
    .join("");
}

/** As many labels as fit side by side, each as long as its place. */
function bottomLabels(labels: readonly string[], rows: number, step: number): string {
  const longest = Math.min(labelLetters, Math.max(1, ...labels.map(({ length }) => length)));
  const fitting = Math.max(1, Math.floor(plot.width / ((longest + 1) * letter)));
  const every = Math.ceil(rows / Math.min(mostLabels, fitting));
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
  const left0 = 8 + names;
  const width = size.width - left0 - 20;
  const x = (share: number): number => left0 + width * share;
  const base = new Array<number>(rows).fill(0);
  let svg = "";
  drawing.series.forEach((series, place) => {
    const height = (step * 0.7) / (drawing.stacked ? 1 : drawing.series.length);
    series.values.forEach((value, row) => {
      if (Number.isNaN(value)) return;
      const from = drawing.stacked ? base[row] : 0;
      const top = size.top + row * step + step * 0.15 + (drawing.stacked ? 0 : place * height);
      const left = x(scale.share(Math.min(from, from + value)));
      svg += rectangle(
        left,
        top,
        x(scale.share(Math.max(from, from + value))) - left,
        top + height,
        colourOf(drawing, series),
      );
      base[row] += value;
    });
  });
  const every = Math.ceil(rows / 14);
  drawing.labels.forEach((label, row) => {
    if (row % every === 0)
      svg += `<text x="${left0 - 6}" y="${round(size.top + (row + 0.5) * step + 3)}" text-anchor="end">${short(label, 18)}</text>`;
  });
  const written = drawing.axes.Value ?? {};
  const under = round(size.top + plot.height + 12);
  const labels = tickLabels(scale.ticks, String(written.NumberFormat ?? ""), drawing.language);
  const axis = labels.map((label, place) => {
    const at = round(x(scale.share(scale.ticks[place])));
    return `<path d="M${at} ${size.top}v${plot.height}" stroke="#E3E7EC"/><text x="${at}" y="${under}" text-anchor="middle">${escaped(label)}</text>`;
  });
  return axis.join("") + svg;
}

function drawPie(drawing: Drawing): string {
  const values = drawing.series[0]?.values.map((value) => Math.max(0, value || 0)) ?? [];
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

import { cpus, totalmem } from "node:os";
import type { Goal, SizeResult, Task } from "./task.ts";

export interface TaskReport {
  readonly task: Task;
  readonly results: readonly SizeResult[];
}

/** Smaller lists are measured for what a person waits, not against the goals. */
const promisedFrom = 100_000;

/** Everything measured as one Markdown table, and whether any answer differs. */
export function report(reports: readonly TaskReport[]): { readonly table: string; readonly failed: boolean } {
  const broken = reports.flatMap(({ task, results }) =>
    results.flatMap(({ size, failure }) =>
      failure === undefined ? [] : [`**${task.title}, ${rows(size)}: not measured: ${failure}**`],
    ),
  );
  const differing = reports.flatMap(({ task, results }) =>
    results.flatMap(({ size, disagree }) =>
      disagree.map((name) => `**${task.title}, ${rows(size)}: ${name} answers differently.**`),
    ),
  );
  const heading = [
    "task",
    "size",
    "variant",
    "ms",
    "lowest–highest",
    "cpu ms",
    "× ours",
    "× ours, cpu",
    "goal",
    "proto",
    "met",
  ];
  const lines = reports.flatMap(({ task, results }) => [
    ...results.flatMap((result) => [...raceLines(task, result), ...figureLines(task, result)]),
    ...growthLines(task, results),
  ]);
  const table = [
    `# Measured ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`,
    "",
    `${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}, ${process.platform}. Medians; ratios are medians of the ratios inside each round. How, and what the goals are: docs/performance.md.`,
    "",
    ...[...differing, ...broken].flatMap((line) => [line, ""]),
    ...alignTable([heading, heading.map(() => "---"), ...lines]),
    "",
  ].join("\n");
  return { table, failed: differing.length + broken.length > 0 };
}

function raceLines(task: Task, { size, timings }: SizeResult): string[][] {
  return timings.map((timing, place) => {
    const goal = size < promisedFrom ? undefined : task.goals.find(({ peer }) => place > 0 && peer === timing.name);
    return [
      place === 0 ? task.title : "",
      place === 0 ? rows(size) : "",
      timing.name,
      digits(timing.wall),
      `${digits(timing.lowest)}–${digits(timing.highest)}`,
      digits(timing.cpu),
      place === 0 ? "" : digits(timing.ratio),
      place === 0 ? "" : digits(timing.cpuRatio),
      goal ? `${goal.id} ${goalText(goal)}` : "",
      goal?.proto ?? "",
      goal ? yesNo(meets(goal, task.judgedBy === "cpu" ? timing.cpuRatio : timing.ratio)) : "",
    ];
  });
}

function figureLines(task: Task, { size, figures = [], timings }: SizeResult): string[][] {
  return figures.map(({ name, value, goal = "", proto = "", met }, place) => [
    place === 0 && timings.length === 0 ? task.title : "",
    place === 0 && timings.length === 0 ? rows(size) : "",
    name,
    value,
    "",
    "",
    "",
    "",
    goal,
    proto,
    met === undefined ? "" : yesNo(met),
  ]);
}

/** Exponent of ours from 100 thousand to 1 million rows, by the fastest samples (G15). */
function growthLines({ growthAtMost, title }: Task, results: readonly SizeResult[]): string[][] {
  const [small, large] = [100_000, 1_000_000].map((size) => results.find((result) => result.size === size));
  if (growthAtMost === undefined || !small || !large) return [];
  const exponent = Math.log10(large.timings[0].lowest / small.timings[0].lowest);
  const value = `n^${exponent.toFixed(2)}`;
  return [
    [
      title,
      "100k → 1M",
      "growth of ours",
      value,
      "",
      "",
      "",
      "",
      `G15 <= ${growthAtMost}`,
      "1.0–1.3",
      yesNo(exponent <= growthAtMost),
    ],
  ];
}

function meets({ atLeast = 0, atMost = Infinity }: Goal, ratio: number): boolean {
  return ratio >= atLeast && 1 / ratio <= atMost;
}

function goalText({ atLeast, atMost }: Goal): string {
  return atLeast === undefined ? `ours <= ${atMost}× its time` : `>= ${atLeast}×`;
}

const yesNo = (met: boolean): string => (met ? "yes" : "no");

/** A task without rows has the size 0. */
function rows(size: number): string {
  if (size === 0) return "";
  return size >= 1e6 ? `${size / 1e6}M` : size >= 1e3 ? `${size / 1e3}k` : String(size);
}

function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2);
}

function alignTable(cells: readonly (readonly string[])[]): string[] {
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  return cells.map((line) => {
    const padded = line.map((cell, column) => cell.padEnd(widths[column], cell === "---" ? "-" : " "));
    return `| ${padded.join(" | ")} |`;
  });
}

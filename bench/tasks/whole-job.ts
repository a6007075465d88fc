import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { agree, median, timingOf } from "../race.ts";
import { usualSizes, type Figure, type Goal, type SizeResult, type Task } from "../task.ts";
import { today } from "../sales-data.ts";
import { isoDay } from "../../engine/index.ts";
import { jobFiles, type JobFiles } from "../whole-job/job-files.ts";
import { missingPandas, runNode, runPython, type ProcessUsage } from "../whole-job/run-process.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const peers = `${root}bench/peers/`;

type Input = "CSV" | ".xlsx";
type What = "three sheets" | "all sheets";

/** The three sheets that the pandas script writes too: ABC, funnel, roll-up. */
const threeSheets = "R-01,R-09,R-14";

/** Seconds of the processor at a million deals and a hundred thousand clients, and megabytes of memory. */
const mostCpu = 30;
const mostMemory = 1536;

/** At a million rows exceljs takes minutes and six gigabytes. */
const exceljsUpTo = 100_000;

/**
 * The whole job as somebody waits for it: whole processes from files to a workbook, beside a pandas script and exceljs
 * that write three sheets like ours. Judged by processor time: what else the machine does is not in it.
 */
export const wholeJobs: readonly Task[] = [
  wholeJob("three sheets", "CSV", 1.5),
  wholeJob("three sheets", ".xlsx", 0.4),
  wholeJob("all sheets", "CSV"),
  wholeJob("all sheets", ".xlsx", 1),
];

function wholeJob(what: What, input: Input, atMost?: number): Task {
  const goals: Goal[] = atMost === undefined ? [] : [{ id: "job", peer: "pandas, three sheets", atMost, proto: "" }];
  return {
    title: `whole-job: ${what} from ${input}`,
    sizes: usualSizes,
    goals,
    judgedBy: "cpu",
    async run(size, rounds) {
      const files = await jobFiles(size);
      const folder = mkdtempSync(join(tmpdir(), "bench-"));
      try {
        return measure(runnersOf(what, input, files, folder, size), Math.min(rounds, size > 100_000 ? 1 : 3), size);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

interface Runner {
  readonly name: string;
  run(): ProcessUsage;
  /** Clients of A, open deals, money won in small units. */
  answer(usage: ProcessUsage): readonly number[] | undefined;
}

interface Runners {
  readonly runners: readonly Runner[];
  /** Why there is no pandas. */
  readonly skipped: string | undefined;
}

function runnersOf(what: What, input: Input, files: JobFiles, folder: string, size: number): Runners {
  const { book, deals, clients, stages, managers } = files;
  const ofInput =
    input === ".xlsx" ? [book] : [`Deals=${deals}`, `Clients=${clients}`, `Stages=${stages}`, `Managers=${managers}`];
  const forPeers = input === ".xlsx" ? [book] : [deals, clients];
  const program = [`${root}scripts/run-cli.js`, "main"];
  const days = ["--as-of", isoDay(today), "--period", "2025-01-01..2026-12-31"];
  const sheets = what === "three sheets" ? ["--sheets", threeSheets] : [];
  const ours = (...more: string[]): ProcessUsage =>
    runNode([...program, ...ofInput, "--quiet", ...days, ...sheets, "--out", join(folder, "ours.xlsx"), ...more]);
  const printed = ({ output }: ProcessUsage): number[] => JSON.parse(output) as number[];
  const skipped = missingPandas();
  runNode([...program, "--help"]); // the bundle is made on first use
  return {
    skipped,
    runners: [
      { name: "ours", run: () => ours(), answer: () => ourAnswer(size, ours, join(folder, "ours.json")) },
      ...(skipped === undefined
        ? [
            {
              name: "pandas, three sheets",
              run: () => runPython([`${peers}three_sheets.py`, join(folder, "pandas.xlsx"), ...forPeers]),
              answer: printed,
            },
          ]
        : []),
      ...(size <= exceljsUpTo
        ? [
            {
              name: "exceljs, three sheets",
              run: () =>
                runNode(["--import", "tsx", `${peers}three-sheets.ts`, join(folder, "exceljs.xlsx"), ...forPeers]),
              answer: printed,
            },
          ]
        : []),
    ],
  };
}

interface TableOfResults {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string | null)[])[];
}

/** Out of the results as JSON, in a run of its own that is not timed. */
function ourAnswer(size: number, run: (...more: string[]) => ProcessUsage, path: string): number[] | undefined {
  if (size > exceljsUpTo) return undefined;
  run("--json", path);
  const { sheets } = JSON.parse(readFileSync(path, "utf8")) as {
    sheets: Record<string, { tables: Record<string, TableOfResults> }>;
  };
  const { groups } = sheets["R-01"].tables;
  const board = sheets["R-09"].tables.summary;
  const rollUp = sheets["R-14"].tables.summary;
  const isStage = ([stage]: readonly unknown[]): boolean => String(stage).startsWith("Stage ");
  const sum = (table: TableOfResults, column: string, keep: (row: readonly unknown[]) => boolean): number =>
    table.rows.filter(keep).reduce((all, row) => all + Number(row[table.columns.indexOf(column)]), 0);
  return [
    sum(groups, "clients", ([group]) => group === "A"),
    sum(board, "count", isStage),
    Math.round(sum(rollUp, "won", () => true) * 100),
  ];
}

function measure({ runners, skipped }: Runners, rounds: number, size: number): Omit<SizeResult, "size"> {
  const runs: ProcessUsage[][] = runners.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < runners.length; turn++) {
      const place = (round + turn) % runners.length;
      runs[place].push(runners[place].run());
    }
  const answers = runners.map((runner, place) => runner.answer(runs[place][0]));
  const isLargest = size === 1_000_000;
  const seconds = median(runs[0].map(({ cpu }) => cpu)) / 1000;
  const figures: Figure[] = runners.map(({ name }, place) => {
    const peak = median(runs[place].map(({ peakMb }) => peakMb));
    const figure = { name: `peak of memory, ${name}`, value: `${peak.toFixed(0)} MB` };
    return isLargest && place === 0 ? { ...figure, goal: `<= ${mostMemory} MB`, met: peak <= mostMemory } : figure;
  });
  if (isLargest)
    figures.push({
      name: "processor time of ours",
      value: `${seconds.toFixed(1)} s`,
      goal: `<= ${mostCpu} s`,
      met: seconds <= mostCpu,
    });
  if (skipped !== undefined) figures.push({ name: "pandas, three sheets", value: `skipped: ${skipped}` });
  return {
    timings: runners.map(({ name }, place) => timingOf(name, runs[place], runs[0])),
    disagree: runners.flatMap(({ name }, place) => (agree(answers[place], answers[0]) ? [] : [name])),
    figures,
  };
}

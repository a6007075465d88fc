/**
 * Times what docs/performance.md promises, peers side by side: `npm run bench` from the root.
 *
 * --quick: small sizes, few rounds; --only WORD: tasks whose title has the word; --sizes 10000,100000.
 * Ends with 1 when answers differ or a task breaks off, never because a goal is missed. Each task runs in a process of its
 * own; one that breaks off is named with its reason, and the others go on.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { report, type TaskReport } from "./report.ts";
import type { SizeResult } from "./task.ts";
import { tasks } from "./tasks/index.ts";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    sizes: { type: "string" },
    rounds: { type: "string" },
    /** Internal: run this task at this size and print its result. */
    task: { type: "string" },
    size: { type: "string" },
  },
});

const mostRows = values.quick ? 10_000 : Infinity;
const wantedSizes = values.sizes?.split(",").map(Number);

if (values.task !== undefined) {
  const result = await tasks[Number(values.task)].run(Number(values.size), Number(values.rounds));
  console.log(`\n${JSON.stringify(result)}`);
} else runAll();

function runAll(): void {
  const everything = !values.quick && !values.only && !wantedSizes;
  const reports: TaskReport[] = [];
  tasks.forEach((task, place) => {
    if (!task.title.toLowerCase().includes(values.only.toLowerCase())) return;
    const sizes = task.sizes.filter((size) => wantedSizes?.includes(size) ?? size <= mostRows);
    const results: SizeResult[] = [];
    reports.push({ task, results });
    for (const size of sizes) {
      results.push(runApart(place, size));
      // After each: a run that is broken off leaves what it has.
      if (everything) writeFileSync(new URL("results.md", import.meta.url), report(reports).table);
    }
  });
  const { table, failed } = report(reports);
  console.log(table);
  process.exitCode = failed ? 1 : 0;
}

/** In a process of its own: no task finds memory, or compiled code, as another one left it. */
function runApart(place: number, size: number): SizeResult {
  const { title } = tasks[place];
  process.stderr.write(`${title}, ${size.toLocaleString("en-US")} …\n`);
  const rounds = values.rounds ?? String(values.quick ? 2 : size > 100_000 ? 7 : 9);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      "--expose-gc",
      "--no-flush-bytecode",
      "--max-old-space-size=8192",
      "--import",
      "tsx",
      "main.ts",
      `--task=${place}`,
      `--size=${size}`,
      `--rounds=${rounds}`,
    ],
    { cwd: import.meta.dirname, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (status !== 0) {
    process.stderr.write(stderr);
    const reason = stderr.split("\n").find((line) => /^\w*(Error|Problem)\b/.test(line)) ?? `exit code ${status}`;
    return { size, timings: [], disagree: [], failure: reason };
  }
  return { size, ...(JSON.parse(stdout.trim().split("\n").at(-1)!) as Omit<SizeResult, "size">) };
}

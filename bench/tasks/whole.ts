import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../race.ts";
import { usualSizes, type Figure, type Task } from "../task.ts";

const stepNames = ["readInput", "planSales", "describeSheets", "buildPlanWorkbook"] as const;

interface WholeRun {
  readonly steps: Readonly<Record<string, { wall: number; cpu: number; peakMb: number }>>;
}

/** The whole job in fresh processes: time of each step and the peak of the process's memory, the cells included. */
export const whole: Task = {
  title: "Whole plan (deals; a tenth as many clients)",
  sizes: usualSizes,
  goals: [],
  run(size, rounds) {
    const runs = Array.from({ length: size > 100_000 ? 1 : Math.min(rounds, 3) }, () => runOnce(size, size / 10));
    const of = (step: string, figure: "wall" | "cpu" | "peakMb"): number =>
      median(runs.map(({ steps }) => steps[step][figure]));
    const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
    const peak = of("buildPlanWorkbook", "peakMb");
    const figures: Figure[] = [
      ...stepNames.map((step) => ({
        name: step,
        value: `${seconds(of(step, "wall"))} (cpu ${seconds(of(step, "cpu"))})`,
      })),
      {
        name: "peak of memory",
        value: `${peak.toFixed(0)} MB`,
        goal: size === 1_000_000 ? "< 2048 MB" : "",
        met: size === 1_000_000 ? peak < 2048 : undefined,
      },
      { name: "of it, before reading (the cells themselves)", value: `${of("makeCells", "peakMb").toFixed(0)} MB` },
    ];
    return Promise.resolve({ timings: [], disagree: [], figures });
  },
};

function runOnce(dealCount: number, clientCount: number): WholeRun {
  const script = fileURLToPath(new URL("../whole-run.ts", import.meta.url));
  const output = execFileSync(
    process.execPath,
    ["--max-old-space-size=8192", "--import", "tsx", script, String(dealCount), String(clientCount)],
    { encoding: "utf8" },
  );
  return JSON.parse(output) as WholeRun;
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What one whole process took, start and end included. */
export interface ProcessUsage {
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number;
  readonly peakMb: number;
  readonly output: string;
}

const peers = new URL("../peers/", import.meta.url).pathname;

/** A Node program, measured by itself at its end: no tool of one system is needed. */
export function runNode(words: readonly string[]): ProcessUsage {
  return run(process.execPath, ["--max-old-space-size=8192", "--import", `${peers}usage.js`, ...words]);
}

/** A Python program of Debian's own Python, which is the one that has its packages. */
export function runPython(words: readonly string[]): ProcessUsage {
  return run(python, [`${peers}usage.py`, ...words]);
}

const python = process.env.PYTHON ?? "/usr/bin/python3";

/** Why the pandas script cannot run here; undefined when it can. */
export function missingPandas(): string | undefined {
  const { status } = spawnSync(python, ["-c", "import pandas, xlsxwriter, openpyxl, resource"], { stdio: "ignore" });
  return status === 0 ? undefined : "no pandas: apt-get install python3-pandas python3-xlsxwriter python3-openpyxl";
}

function run(program: string, words: readonly string[]): ProcessUsage {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const usage = join(folder, "usage.json");
    const start = performance.now();
    const { status, stdout, stderr, error } = spawnSync(program, words, {
      encoding: "utf8",
      env: { ...process.env, BENCH_USAGE: usage },
      maxBuffer: 2 ** 28,
    });
    const wall = performance.now() - start;
    if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${error?.message ?? stderr}`);
    return { wall, output: stdout, ...(JSON.parse(readFileSync(usage, "utf8")) as { cpu: number; peakMb: number }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

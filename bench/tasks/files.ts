import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exceljs, hucre, ours, type FileLibrary, type Rows } from "../file-libraries.ts";
import { race } from "../race.ts";
import { dealColumns, dealsSheet } from "../sales-data.ts";
import type { Figure, Task } from "../task.ts";

const sizes = [10_000, 100_000, 1_000_000];
/** At a million rows the others take minutes and gigabytes (performance.md): only ours, once. */
const racers = (size: number): FileLibrary[] => (size > 100_000 ? [ours] : [ours, hucre, exceljs]);
const fewRounds = (size: number, rounds: number): number => (size > 100_000 ? 1 : Math.min(rounds, 3));

export const writeFiles: Task = {
  title: "Write .xlsx, 12 cells a row",
  sizes,
  goals: [
    { id: "files", peer: "hucre", atLeast: 1, proto: "2–4×" },
    { id: "files", peer: "exceljs", atLeast: 1, proto: "5×" },
  ],
  run(size, rounds) {
    const sheet = dealsSheet(dealColumns(size, size / 5));
    const variants = racers(size).map((library) => ({
      name: library.name,
      run: () => library.write(sheet),
      // Read back by ours: what was written, not how.
      answer: async (bytes: Uint8Array) => sumsOf(await ours.read(bytes)),
    }));
    return race(variants, fewRounds(size, rounds));
  },
};

export const readFiles: Task = {
  title: "Read .xlsx, 12 cells a row",
  sizes,
  goals: [
    { id: "files", peer: "exceljs", atLeast: 3, proto: "8×" },
    { id: "files", peer: "hucre", atLeast: 1, proto: "4–5×" },
  ],
  async run(size, rounds) {
    // Written by another program than the one that reads.
    const bytes = await (size > 100_000 ? ours : hucre).write(dealsSheet(dealColumns(size, size / 5)));
    const variants = racers(size).map((library) => ({
      name: library.name,
      run: () => library.read(bytes),
      answer: sumsOf,
    }));
    const result = await race(variants, fewRounds(size, rounds));
    return { ...result, figures: peaks(bytes, racers(size), size) };
  },
};

/** Peak of memory of reading, each library in a process of its own. */
function peaks(bytes: Uint8Array, libraries: readonly FileLibrary[], size: number): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const path = join(folder, "deals.xlsx");
  writeFileSync(path, bytes);
  const figures = libraries.map(({ name }) => {
    const script = fileURLToPath(new URL("../file-libraries.ts", import.meta.url));
    const nodeArguments = ["--max-old-space-size=8192", "--import", "tsx", script, name, path];
    const { peakMb } = JSON.parse(execFileSync(process.execPath, nodeArguments, { encoding: "utf8" }));
    const goal = name === "ours" && size === 100_000 ? "< 400 MB" : undefined;
    return { name: `peak of memory, ${name}`, value: `${peakMb.toFixed(0)} MB`, goal, met: goal && peakMb < 400 };
  });
  rmSync(folder, { recursive: true });
  return figures;
}

/** Rows, filled cells, sum of the numbers, length of the texts. */
function sumsOf(rows: Rows): number[] {
  const sums = [rows.length, 0, 0, 0];
  for (const row of rows) {
    for (const cell of row) {
      if (cell === null || cell === undefined || cell === "") continue;
      sums[1] += 1;
      if (typeof cell === "number") sums[2] += cell;
      else sums[3] += String(cell).length;
    }
  }
  return sums;
}

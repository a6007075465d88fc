import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { createVitest, type Vite, type Vitest } from "vitest/node";
import type { MutationReport } from "./mutation-score.ts";
import { turnedFile, turnedPieces } from "./turned-pieces.ts";

/** What is read of a mutant in the report, with its place for who looks at survivors. */
interface Mutant {
  readonly status: "Killed" | "Survived" | "NoCoverage";
  readonly line: number;
  readonly was: string;
  readonly instead: string;
}

/**
 * Turns each piece of each file round and runs, in this process and one worker, the tests of the file's folder that import it;
 * for sheets also the small companies. Nothing is written to the source: the turned file is given to the worker in its place.
 *
 * @param files paths below the project
 * @returns a report in the form of Stryker's, survivors with line and change
 */
export async function mutateFast(files: readonly string[]): Promise<MutationReport> {
  let turned: { readonly path: string; readonly text: string } | undefined;
  const plugin = {
    name: "turned",
    enforce: "pre" as const,
    load: (id: string) => (id === turned?.path ? turned.text : undefined),
  };
  const report: Record<string, { mutants: Mutant[] }> = {};
  for (const file of files) {
    const path = resolve(file);
    const source = readFileSync(path, "utf8");
    const vitest = await nearTests(file, plugin);
    const specs = await vitest.getRelevantTestSpecifications();
    const mutants: Mutant[] = [];
    for (const piece of turnedPieces(file, source)) {
      turned = { path, text: turnedFile(file, source, piece) };
      vitest.invalidateFile(path);
      const failed =
        specs.length > 0 && !(await vitest.runTestSpecifications(specs)).testModules.every((one) => one.ok());
      mutants.push({
        status: specs.length === 0 ? "NoCoverage" : failed ? "Killed" : "Survived",
        line: source.slice(0, piece.from).split("\n").length,
        was: source.slice(piece.from, piece.to),
        instead: piece.instead,
      });
    }
    turned = undefined;
    await vitest.close();
    report[file] = { mutants };
    const killed = mutants.filter(({ status }) => status === "Killed").length;
    console.log(`${file}: ${killed} of ${mutants.length} noticed by ${specs.length} test files`);
  }
  return { files: report };
}

function nearTests(file: string, plugin: Vite.Plugin): Promise<Vitest> {
  const companies = file.startsWith("engine/sheets") && existsSync("companies") ? ["companies/companies.test.ts"] : [];
  return createVitest(
    "test",
    {
      config: false,
      include: [`${dirname(file)}/**/*.test.ts`, ...companies],
      related: [resolve(file)],
      ...{ watch: false, bail: 1, isolate: false, pool: "threads", maxWorkers: 1, testTimeout: 20_000 },
      ...{ reporters: [{}], passWithNoTests: true },
    },
    { plugins: [plugin] },
  );
}

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { mutateFast } from "./testing/mutate-fast.ts";
import { scoreOf, withScore, type MutationReport } from "./testing/mutation-score.ts";

/**
 * `npm run mutate -- engine/clients`: turns lines of a folder or a file round one by one and counts what its own tests notice.
 * The score goes to docs/proof.md, every survivor to out/mutation/; `--dry` leaves docs/proof.md as it is,
 * `--slow` leaves a core to others. `--fast` is the way for a file or a few: operators, conditions and constants only, in one
 * process, about a second each; Stryker turns more and is for whole areas overnight.
 */
const [area, ...options] = process.argv.slice(2);
if (area === undefined || !existsSync(area)) {
  console.error(`npm run mutate -- AREA: expected a folder or a file of the project, got ${area ?? "nothing"}`);
  process.exit(2);
}
const folder = statSync(area).isDirectory();
const report = `out/mutation/${area.replaceAll("/", "-")}.json`;
process.env.MUTATED = folder ? area : area.replace(/\.ts$/, "");

if (options.includes("--fast")) {
  const files = folder ? filesIn(area) : [area];
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, JSON.stringify(await mutateFast(files.toSorted()), null, 2));
} else {
  await new Stryker({
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "scripts/testing/vitest.mutation.config.ts", related: false },
    mutate: [folder ? `${area}/**/*.ts` : area, "!**/*.test.ts", "!**/*words*.ts", "!**/*testing*"],
    ignorePatterns: ["dist", "out", "bench", "docs", "templates/**/*.xlsx"],
    tempDirName: "out/stryker",
    incremental: false,
    checkers: [],
    concurrency: options.includes("--slow") ? 1 : 2,
    coverageAnalysis: "perTest",
    timeoutMS: 10_000,
    reporters: ["progress", "clear-text", "json"],
    clearTextReporter: { logTests: false, reportTests: false },
    jsonReporter: { fileName: report },
    ignoreStatic: true,
  }).runMutationTest();
}

const score = scoreOf(JSON.parse(readFileSync(report, "utf8")) as MutationReport);
console.log(`${area}: ${score.noticed} of ${score.all} noticed, ${Math.round(score.share * 1000) / 10} %`);
if (!options.includes("--dry"))
  writeFileSync(
    "docs/proof.md",
    withScore(readFileSync("docs/proof.md", "utf8"), area, score, new Date().toISOString().slice(0, 10)),
  );

/** Sources of a folder that a change may be made in: no tests, no words. */
function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const sources = names.filter((name) => name.endsWith(".ts") && !/\.test\.ts$|words|testing/.test(name));
  return sources.map((name) => `${folder}/${name}`);
}

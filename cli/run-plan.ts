import { buildPlanWorkbook, describeProgrammes, describeSheets, planAsJson, text } from "../engine/index.ts";
import { saveFiles, writeWorkbook } from "../files/index.ts";
import type { Printer } from "./printer.ts";
import { loadPlan } from "./load-plan.ts";
import type { PlanOptions } from "./options.ts";
import { progressOf, tellerOf } from "./progress.ts";
import { summaryLines } from "./summary.ts";

const writing = text("writing {file}", "запись: {file}");

/**
 * The whole job: files in, plan workbook (and JSON) out. Both are computed whole before the first byte is written.
 *
 * @returns 0, or throws UsageProblem, FileProblem or NothingToPlan
 */
export async function runPlan(options: PlanOptions, print: Printer): Promise<number> {
  const { language } = options;
  const printer = options.quiet ? undefined : print;
  const progress = progressOf(printer, language);
  const plan = await loadPlan(options, progress, tellerOf(printer, language));

  const resultSheets = [
    ...describeSheets(plan, language, options.sheets),
    ...describeProgrammes(plan, language, options.programmes),
  ];
  progress(writing, { file: options.out });
  const workbook = await writeWorkbook(buildPlanWorkbook(plan, resultSheets, language));
  await saveFiles([
    { path: options.out, bytes: workbook },
    ...(options.json === undefined ? [] : [{ path: options.json, bytes: jsonOf(plan, resultSheets, language) }]),
  ]);

  if (!options.quiet) for (const line of summaryLines(plan, options)) print.line(line);
  return 0;
}

function jsonOf(...results: Parameters<typeof planAsJson>): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(planAsJson(...results), null, 1));
}

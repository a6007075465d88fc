import { buildDocumentWorkbook, describeDocument, say, text, type ResultSheet } from "../engine/index.ts";
import { replaceFile, writeWorkbook } from "../files/index.ts";
import type { Printer } from "./command.ts";
import type { DocumentOptions } from "./document-options.ts";
import { loadPlan, NothingToPlan } from "./load-plan.ts";
import { progressOf } from "./progress.ts";

const written = text("Written: {file}", "Записано: {file}");

/**
 * The documents asked for, filled from the plan, in one workbook.
 *
 * @returns 0, or throws FileProblem or NothingToPlan naming every document that cannot be made
 */
export async function runDocument(options: DocumentOptions, print: Printer): Promise<number> {
  const { language, out, quiet, documents } = options;
  const plan = await loadPlan(options, progressOf(quiet ? undefined : print, language));
  const described = documents.map((request) => describeDocument(plan, language, request));
  const problems = described.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new NothingToPlan(problems);
  const sheets = described.flatMap((one): ResultSheet[] => (one.problem ? [] : [one.sheet]));
  await replaceFile(out, await writeWorkbook(buildDocumentWorkbook(plan, sheets, language)));
  if (!quiet) print.line(say(written, language, { file: out }));
  return 0;
}

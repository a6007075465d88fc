import {
  buildPlanWorkbook,
  describeSheets,
  engineVersion,
  isoDay,
  issuesAsJson,
  planSales,
  readInput,
  resultsAsJson,
  say,
  text,
  type Input,
  type RawSheet,
  type SalesPlan,
  type Text,
} from "../engine/index.ts";
import { readFile, replaceFile, writeWorkbook } from "../files/index.ts";
import { sampleSheets } from "../templates/sample/sample-sheets.ts";
import type { Printer } from "./command.ts";
import type { InputFile, PlanOptions } from "./options.ts";
import { progressOf } from "./progress.ts";
import { summaryLines } from "./summary.ts";

/** Nothing could be computed from the input, or `--strict` found errors: exit code 1, nothing written. */
export class NothingToPlan extends Error {
  override readonly name = "NothingToPlan";
  readonly text: Text;

  constructor(words: Text) {
    super(words.en);
    this.text = words;
  }
}

const steps = {
  reading: text("reading {file}", "чтение: {file}"),
  recognising: text("recognising the input", "распознавание данных"),
  planning: text("computing the plan", "расчёт плана"),
  writing: text("writing {file}", "запись: {file}"),
};

/**
 * The whole job: files in, plan workbook (and JSON) out. Both are computed whole before the first byte is written.
 *
 * @returns 0, or throws FileProblem or NothingToPlan
 */
export async function runPlan(options: PlanOptions, print: Printer): Promise<number> {
  const { language } = options;
  const progress = progressOf(options.quiet ? undefined : print, language);

  const sheets = options.inputs.length > 0 ? await readInputs(options.inputs, progress) : sampleSheets(language);
  progress(steps.recognising);
  const input = readInput(sheets, { mapping: options.mapping, settings: options.settings, language });
  progress(steps.planning);
  const plan = planSales(input, { asOf: options.asOf, period: options.period });
  refuse(plan, options);

  const resultSheets = describeSheets(plan, language, options.sheets);
  progress(steps.writing, { file: options.out });
  const workbook = await writeWorkbook(buildPlanWorkbook(plan, resultSheets, language));
  const json = options.json === undefined ? undefined : JSON.stringify(planAsJson(plan, resultSheets), null, 1);
  await replaceFile(options.out, workbook);
  if (options.json !== undefined && json !== undefined) await replaceFile(options.json, new TextEncoder().encode(json));

  if (!options.quiet) for (const line of summaryLines(plan, options)) print.line(line);
  return 0;
}

async function readInputs(files: readonly InputFile[], progress: Progress): Promise<RawSheet[]> {
  const sheets: RawSheet[] = [];
  for (const { path, table } of files) {
    progress(steps.reading, { file: path });
    sheets.push(...(await readFile(path)).map((sheet) => ({ ...sheet, table })));
  }
  return sheets;
}

function refuse(plan: SalesPlan, { strict, language }: PlanOptions): void {
  const errors = plan.issues.filter(({ level }) => level === "error");
  const sentences = errors.slice(0, 20).map((issue) => issueSentence(issue));
  if (plan.clients.count === 0 && plan.deals.count === 0) {
    throw new NothingToPlan(
      joinTexts([
        text(
          "Nothing to plan: no clients and no deals were found.",
          "Планировать нечего: не найдено ни клиентов, ни сделок.",
        ),
        ...sentences,
      ]),
    );
  }
  if (strict && errors.length > 0) throw new NothingToPlan(joinTexts(sentences));
}

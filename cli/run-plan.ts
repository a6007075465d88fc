import {
  buildPlanWorkbook,
  dayOf,
  describeSheets,
  issueSentence,
  loadFormulaParser,
  planAsJson,
  planSales,
  readInput,
  text,
  type Day,
  type Input,
  type Issue,
  type RawSheet,
  type Text,
} from "../engine/index.ts";
import { readFile, replaceFile, writeWorkbook } from "../files/index.ts";
import { sampleSheets } from "../templates/sample/sample-sheets.ts";
import type { Printer } from "./command.ts";
import type { InputFile, PlanOptions } from "./options.ts";
import { progressOf, type Progress } from "./progress.ts";
import { summaryLines } from "./summary.ts";

/** Nothing could be computed from the input, or `--strict` found errors: exit code 1, nothing written. */
export class NothingToPlan extends Error {
  override readonly name = "NothingToPlan";
  readonly text: Text;

  constructor(sentences: readonly Text[]) {
    const shown = sentences.slice(0, 20);
    super(shown.map(({ en }) => en).join("\n"));
    this.text = text(this.message, shown.map(({ ru }) => ru).join("\n"));
  }
}

const nothing = text(
  "Nothing to plan: neither clients nor deals were found.",
  "Планировать нечего: не найдено ни клиентов, ни сделок.",
);
const strictErrors = text("Nothing was written (--strict):", "Ничего не записано (--strict):");

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
  const input = readInput(sheets, { mapping: options.mapping, settings: options.settings });
  progress(steps.planning);
  refuseEmpty(input);
  const { asOf, period } = options;
  const parseFormula = await loadFormulaParser(input.settings);
  const plan = planSales(input, { asOf, period, today: today(), parseFormula });
  if (options.strict) refuseErrors(plan.issues);

  const resultSheets = describeSheets(plan, language, options.sheets);
  progress(steps.writing, { file: options.out });
  const workbook = await writeWorkbook(buildPlanWorkbook(plan, resultSheets, language));
  const json =
    options.json === undefined ? undefined : JSON.stringify(planAsJson(plan, resultSheets, language), null, 1);
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

/** Without clients and deals there is nothing to plan; the issues say what was looked for. */
function refuseEmpty({ tables: { Clients, Deals }, issues }: Input): void {
  if (Clients.rowCount === 0 && Deals.rowCount === 0) throw new NothingToPlan([nothing, ...errorsOf(issues)]);
}

function refuseErrors(issues: readonly Issue[]): void {
  const errors = errorsOf(issues);
  if (errors.length > 0) throw new NothingToPlan([strictErrors, ...errors]);
}

function errorsOf(issues: readonly Issue[]): Text[] {
  return issues.filter(({ level }) => level === "error").map(issueSentence);
}

/** The engine has no clock; the command line has. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

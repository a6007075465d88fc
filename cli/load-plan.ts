import {
  addFrozenPlan,
  dayOf,
  issueSentence,
  planSales,
  readInput,
  text,
  withLibraries,
  type Day,
  type Input,
  type PlanOptions as RunOptions,
  type Issue,
  type RawSheet,
  type SalesPlan,
  type Text,
} from "../engine/index.ts";
import { readFile } from "../files/index.ts";
import { sampleSheets } from "../templates/sample/sample-sheets.ts";
import { unreadLines } from "./intake-lines.ts";
import type { PlanOptions } from "./options.ts";
import type { InputFile } from "./input-file.ts";
import type { Progress } from "./progress.ts";
import { refuseLoss, refuseOverwrite } from "./refuse-overwrite.ts";

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
};

/**
 * From the files of the command line to the plan; the bundled sample where none is named.
 *
 * @throws UsageProblem, FileProblem, NothingToPlan
 */
export async function loadPlan(options: PlanOptions, progress: Progress): Promise<SalesPlan> {
  const { inputs, language, mapping, settings, asOf, period } = options;
  await refuseOverwrite(options);
  const sheets = inputs.length > 0 ? await readInputs(inputs, progress) : sampleSheets(language);
  progress(steps.recognising);
  const input = readInput(sheets, { mapping, settings });
  progress(steps.planning);
  if (options.inPlace)
    refuseLoss(
      sheets.filter(({ table }) => table === undefined),
      input,
      options,
    );
  refuseEmpty(input);
  const runOptions = await withLibraries(input, { asOf, period, today: today() });
  const plan = planSales(input, runOptions);
  if (options.strict) refuseErrors(plan.issues);
  return options.freeze === undefined ? plan : frozenPlan(plan, sheets, options.freeze, runOptions, options);
}

/** The same plan once more, over input that holds it as a frozen one: what the next run will find. */
function frozenPlan(
  plan: SalesPlan,
  sheets: readonly RawSheet[],
  author: string,
  runOptions: RunOptions,
  { language, mapping, settings }: PlanOptions,
): SalesPlan {
  const { sheet, before } = addFrozenPlan(plan, { date: plan.asOf, author }, language);
  const merged = before ? sheets.map((one) => (one === before ? sheet : one)) : [...sheets, sheet];
  return planSales(readInput(merged, { mapping, settings }), runOptions);
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
function refuseEmpty(input: Input): void {
  const { Clients, Deals } = input.tables;
  if (Clients.rowCount > 0 || Deals.rowCount > 0) return;
  const russian = unreadLines(input, "ru");
  const options = unreadLines(input, "en").map((line, place) => text(line, russian[place]));
  throw new NothingToPlan([nothing, ...errorsOf(input.issues), ...options]);
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

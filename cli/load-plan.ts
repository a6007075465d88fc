import {
  addFrozenPlan,
  dayOf,
  issueSentence,
  planSales,
  readInput,
  sumUses,
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

const summedUp = {
  documents: text(
    "{file}: {from} rows were added up to {to}: what is alike in client, day and document is one row",
    "{file}: строки ({from}) сложены до {to}: одинаковые клиент, день и документ — одна строка",
  ),
  days: text(
    "{file}: {from} rows were added up to {to} by client and day; documents are not told apart",
    "{file}: строки ({from}) сложены до {to} по клиентам и дням; документы не различаются",
  ),
  months: text(
    "{file}: {from} rows were added up to {to} by client and month, each with its last day; rhythm and documents go by months",
    "{file}: строки ({from}) сложены до {to} по клиентам и месяцам, с последним днём каждого; ритм и документы — по месяцам",
  ),
};
const steps = {
  reading: text("reading {file}", "чтение: {file}"),
  recognising: text("recognising the input", "распознавание данных"),
  planning: text("computing the plan", "расчёт плана"),
};

/**
 * From the files of the command line to the plan; the bundled sample where none is named.
 *
 * @param progress which step runs
 * @param tell what somebody should know of the reading, to stay in sight
 * @throws UsageProblem, FileProblem, NothingToPlan
 */
export async function loadPlan(options: PlanOptions, progress: Progress, tell: Progress): Promise<SalesPlan> {
  const { inputs, language, mapping, settings, asOf, period } = options;
  await refuseOverwrite(options);
  const sheets = inputs.length > 0 ? await readInputs(options, progress, tell) : sampleSheets(language);
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

async function readInputs(
  { inputs, mapping, settings }: PlanOptions,
  progress: Progress,
  tell: Progress,
): Promise<RawSheet[]> {
  const sheets: RawSheet[] = [];
  for (const { path, table } of inputs) {
    progress(steps.reading, { file: path });
    const read = await readFile(path, {
      usesOf: (sample) => sumUses({ ...sample, table }, { mapping, settings }),
      onSummedUp: (from, to, detail) => tell(summedUp[detail], { file: path, from, to }),
    });
    sheets.push(...read.map((sheet) => ({ ...sheet, table })));
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

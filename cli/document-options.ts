import { documentRegister, text, type DocumentRequest } from "../engine/index.ts";
import { readOptions, type PlanOptions } from "./options.ts";
import { UsageProblem } from "./usage-problem.ts";

/** Documents asked for on the command line, beside what every run takes. */
export interface DocumentOptions extends PlanOptions {
  readonly documents: readonly DocumentRequest[];
  /** Everything due on the day by the report calendar, instead. */
  readonly due: boolean;
}

const subjects = ["manager", "client", "deal", "competitor", "channel", "skeleton"] as const;
type Subject = (typeof subjects)[number];

/**
 * Reads `T-08 T-13 --deal D-0117 --date 2026-03-10 [what npm run plan takes]`, or `--due` for all that is due that day.
 *
 * @throws UsageProblem naming the option, what was expected and what was given
 */
export function readDocumentOptions(words: readonly string[]): DocumentOptions {
  const ids: string[] = [];
  const rest: string[] = [];
  const about: Partial<Record<Subject, string>> = {};
  let due = false;
  for (let at = 0; at < words.length; at++) {
    const [, option, joined] = /^--(\w+)(?:=(.*))?$/s.exec(words[at]) ?? [];
    if (/^T-\d+$/i.test(words[at])) ids.push(words[at].toUpperCase());
    else if (words[at] === "--due") due = true;
    else if (option === "date") rest.push("--as-of", joined ?? words[++at] ?? "");
    else if (isSubject(option)) about[option] = joined ?? valueOf(option, words[++at]);
    else rest.push(words[at]);
  }
  const options = readOptions(rest, {
    out: `${ids.join(" ") || (due ? "due" : "document")}.xlsx`,
    endings: [".xlsx", ".docx"],
    inPlace: false,
  });
  if (ids.length === 0 && !due && !options.help) throw nothingAsked();
  if (due && (ids.length > 0 || Object.keys(about).length > 0 || isText(options.out))) throw dueTakesNothing();
  if (ids.length > 1 && isText(options.out)) throw oneInText(ids);
  return { ...options, due, documents: ids.map((id) => ({ id, ...about })) };
}

/** A document that leaves the workbook: a text, not a sheet. */
export function isText(file: string): boolean {
  return /\.docx$/i.test(file);
}

function oneInText(ids: readonly string[]): UsageProblem {
  const list = ids.join(", ");
  return new UsageProblem(
    text(
      `--out .docx: expected one document, got ${list}; run once for each, or name an .xlsx, which holds several`,
      `--out .docx: ожидался один документ, указаны ${list}; запустите для каждого отдельно или укажите .xlsx: в книгу помещаются несколько`,
    ),
  );
}

function isSubject(option: string | undefined): option is Subject {
  return subjects.some((subject) => subject === option);
}

function valueOf(option: Subject, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new UsageProblem(
    text(
      `--${option}: expected a name or a code, got nothing`,
      `--${option}: ожидалось имя или код, не указано ничего`,
    ),
  );
}

function nothingAsked(): UsageProblem {
  const last = documentRegister.at(-1)?.id ?? "";
  return new UsageProblem(
    text(
      `expected a document, T-01 to ${last}, or --due, got none`,
      `ожидался документ, от T-01 до ${last}, или --due, не указан ни один`,
    ),
  );
}

function dueTakesNothing(): UsageProblem {
  return new UsageProblem(
    text(
      "--due: expected an .xlsx and no document, --manager, --client … beside it: it makes all that is due on the day",
      "--due: ожидался файл .xlsx, без документов и --manager, --client … рядом: составляется всё, что сдаётся в этот день",
    ),
  );
}

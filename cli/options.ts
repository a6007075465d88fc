import { parseArgs } from "node:util";
import {
  isChoiceArea,
  isUsableDay,
  parseDay,
  parsePeriod,
  programmeList,
  readSetting,
  resultSheetIds,
  sheetSets,
  tableNamed,
  tables,
  text,
  type Day,
  type Language,
  type Period,
} from "../engine/index.ts";
import type { InputFile } from "./input-file.ts";
import { readOutputs, type Outputs, type OutputSpec } from "./output-options.ts";
import { UsageProblem } from "./usage-problem.ts";

/** What the user asked for on the command line (docs/command-line.md is the contract). */
export interface PlanOptions extends Outputs {
  readonly inputs: readonly InputFile[];
  readonly language: Language;
  readonly asOf: Day | undefined;
  readonly period: Period | undefined;
  readonly settings: Readonly<Record<string, string>>;
  readonly mapping: Readonly<Record<string, string>>;
  readonly sheets: readonly string[] | undefined;
  /** Programmes to insert as sheets, by code. */
  readonly programmes: readonly string[];
  /** Author who freezes the plan of this run (AM-43). */
  readonly freeze: string | undefined;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly help: boolean;
}

const planOutput: OutputSpec = { out: "plan.xlsx", endings: [".xlsx"], inPlace: true };

/** @throws UsageProblem naming the option, what was expected and what was given */
export function readOptions(words: readonly string[], spec: OutputSpec = planOutput): PlanOptions {
  const { values, positionals } = parseWords(words);
  const pairs = sortPairs([...(values.set ?? []), ...(values.map ?? []), ...positionals]);
  return {
    ...pairs,
    ...readOutputs(values, pairs.inputs, spec),
    language: oneOf("--lang", values.lang ?? "en", ["en", "ru"]),
    asOf: values["as-of"] === undefined ? undefined : readAsOf(values["as-of"]),
    period: values.period === undefined ? undefined : readPeriod(values.period),
    sheets: values.sheets?.split(",").flatMap((word) => sheetsNamed(word.trim())),
    programmes: readProgrammes(values.programmes),
    freeze: values.freeze === undefined ? undefined : readAuthor(values.freeze),
    strict: values.strict ?? false,
    quiet: values.quiet ?? false,
    help: values.help ?? false,
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: "string", short: "o" },
        json: { type: "string" },
        "in-place": { type: "boolean" },
        lang: { type: "string" },
        "as-of": { type: "string" },
        period: { type: "string" },
        set: { type: "string", multiple: true },
        map: { type: "string", multiple: true },
        sheets: { type: "string" },
        programmes: { type: "string" },
        freeze: { type: "string" },
        strict: { type: "boolean" },
        quiet: { type: "boolean", short: "q" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    throw new UsageProblem(text(message, `Ошибка в параметрах: ${message}`));
  }
}

/**
 * `Table.column=Heading` is a mapping, `Table=file` an input, `key=value` a setting, whatever option stands before:
 * one `--set` or `--map` may be followed by several pairs.
 */
function sortPairs(words: readonly string[]): Pick<PlanOptions, "inputs" | "settings" | "mapping"> {
  const inputs: InputFile[] = [];
  const settings: Record<string, string> = {};
  const mapping: Record<string, string> = {};
  for (const word of words) {
    const choice = /^(\p{L}+\.[^=]+)=(.*)$/su.exec(word);
    if (choice && isChoiceArea(choice[1].split(".")[0].toLowerCase())) {
      mapping[choice[1]] = choice[2];
      continue;
    }
    const [, left, right] = /^([\p{L}][\p{L}\d]*(?:\.[\p{L}][\p{L}\d]*)?)=(.*)$/su.exec(word) ?? [];
    if (left === undefined) inputs.push({ path: word, table: undefined });
    else if (left.includes(".")) mapping[left] = right;
    else if (Object.hasOwn(tables, left)) inputs.push({ path: right, table: left });
    else if (isSetting(left)) settings[left] = checkedSetting(left, right);
    else inputs.push({ path: right, table: tableOf(left, right) });
  }
  return { inputs, settings, mapping };
}

function isSetting(key: string): boolean {
  return readSetting(key, "").problem?.code !== "UNKNOWN_SETTING";
}

/** Names of tables in either language, singular or plural. */
function tableOf(name: string, value: string): string {
  const table = tableNamed(name);
  if (table === undefined) throw unknownPair(name, value);
  return table;
}

function checkedSetting(key: string, value: string): string {
  const { problem } = readSetting(key, value);
  if (problem) {
    const { expected, found } = problem;
    throw new UsageProblem(
      text(
        `--set ${key}: expected ${expected.en}, got "${found}"`,
        `--set ${key}: ожидалось ${expected.ru}, получено «${found}»`,
      ),
    );
  }
  return value;
}

function unknownPair(key: string, value: string): UsageProblem {
  const names = Object.keys(tables).join(", ");
  return new UsageProblem(
    text(
      `${key}=${value}: "${key}" is neither a setting nor one of the tables ${names}`,
      `${key}=${value}: «${key}» — ни параметр, ни одна из таблиц ${names}`,
    ),
  );
}

function readAsOf(value: string): Day {
  const day = parseDay(value);
  if (!isUsableDay(day)) {
    throw new UsageProblem(
      text(
        `--as-of: expected a date YYYY-MM-DD from 1990 to 2100, got "${value}"`,
        `--as-of: ожидалась дата ГГГГ-ММ-ДД с 1990 по 2100 год, получено «${value}»`,
      ),
    );
  }
  return day;
}

function readPeriod(value: string): Period {
  const period = parsePeriod(value);
  if (period === undefined) {
    throw new UsageProblem(
      text(
        `--period: expected 2026, 2026-Q1, 2026-03, 2026-W10 or FROM..TO, from 1990 to 2100 and at most 50 years long, got "${value}"`,
        `--period: ожидалось 2026, 2026-Q1, 2026-03, 2026-W10 или ОТ..ДО, с 1990 по 2100 год и не длиннее 50 лет, получено «${value}»`,
      ),
    );
  }
  return period;
}

function readAuthor(value: string): string {
  const author = value.trim();
  if (author === "")
    throw new UsageProblem(
      text(
        "--freeze: expected who freezes the plan, got nothing",
        "--freeze: ожидалось, кто замораживает план, не указан никто",
      ),
    );
  return author;
}

function readProgrammes(value: string | undefined): readonly string[] {
  const codes = programmeList.map(({ code }) => code);
  return value?.split(",").map((code) => oneOf("--programmes", code.trim(), codes)) ?? [];
}

/** A result sheet by its id, or a usual set of them by whom it is for. */
function sheetsNamed(word: string): readonly string[] {
  const sets: Readonly<Record<string, readonly string[]>> = sheetSets;
  const names = Object.keys(sets);
  const found = oneOf("--sheets", word, [...names, ...resultSheetIds]);
  return names.includes(found) ? sets[found] : [found];
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase());
  if (found === undefined) {
    const list = allowed.join(", ");
    throw new UsageProblem(
      text(
        `${option}: expected one of ${list}, got "${value}"`,
        `${option}: ожидалось одно из: ${list}; получено «${value}»`,
      ),
    );
  }
  return found;
}

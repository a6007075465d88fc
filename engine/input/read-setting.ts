import { isoDay } from "../ground/day.ts";
import { parseDay } from "../ground/parse-day.ts";
import { parsePeriod } from "../ground/parse-period.ts";
import { isUsableDay } from "../ground/usable-days.ts";
import { say, text, type Language, type Text } from "../ground/text.ts";
import { isFormulaError, showCell } from "./column-problems.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import { NumberForm, parseNumber } from "./parse-number.ts";
import type { RawCell } from "./raw-sheet.ts";
import { parseTime } from "./read-times.ts";
import { settingsCatalogue, type SettingKey, type Settings } from "./settings-catalogue.ts";
import type { SettingSpec } from "./settings/setting-spec.ts";

/** What is wrong with a setting, in the user's terms. */
export interface SettingProblem {
  readonly code: "UNKNOWN_SETTING" | "BAD_TYPE" | "RANGE";
  /** The key as given. */
  readonly key: string;
  readonly expected: Text;
  readonly found: string;
}

export type SettingReading =
  | { readonly key: SettingKey; readonly value: Settings[SettingKey]; readonly problem?: undefined }
  | { readonly problem: SettingProblem };

type Kind<K extends SettingSpec["kind"]> = Extract<SettingSpec, { readonly kind: K }>;
type Value = Settings[SettingKey];

/**
 * Reads one setting as a user writes it, in a cell of the sheet Settings or as `--set key=value`.
 *
 * The key may be written in any case, or as the label in either language. Numbers with comma or point, shares as 0.8 or
 * 80 %, yes/no and да/нет, dates as serial, ISO or dd.mm.yyyy, choices by code or label. Blank is the default.
 *
 * @returns the key and its value, or the problem with what was expected and found; never throws for users' words
 * @see methodology section 2 (Settings)
 * @example readSetting("abcA", "75 %") // { key: "abcA", value: 0.75 }
 */
export function readSetting(name: string, cell: RawCell): SettingReading {
  const key = keysByName().get(normaliseHeading(name));
  if (key === undefined) {
    const expected = text("a key of the sheet Settings", "ключ с листа «Параметры»");
    return { problem: { code: "UNKNOWN_SETTING", key: name, expected, found: name } };
  }
  const spec: SettingSpec = settingsCatalogue[key];
  if (cell === null || cell === undefined || String(cell).trim() === "") return { key, value: spec.default as Value };
  const value = isFormulaError(String(cell)) ? undefined : valueOf(spec, cell);
  const code = value === undefined ? "BAD_TYPE" : isInRange(spec, value) ? undefined : "RANGE";
  if (code === undefined) return { key, value: value as Value };
  return { problem: { code, key, expected: isLarge(value) ? shorter : expectedOf(spec), found: showCell(cell) } };
}

let names: ReadonlyMap<string, SettingKey> | undefined;

/** Every key, then every label that is no key. */
function keysByName(): ReadonlyMap<string, SettingKey> {
  if (names) return names;
  const made = new Map<string, SettingKey>();
  const keys = Object.keys(settingsCatalogue) as SettingKey[];
  for (const key of keys) made.set(normaliseHeading(key), key);
  for (const key of keys) {
    const { label } = settingsCatalogue[key];
    for (const name of [normaliseHeading(label.en), normaliseHeading(label.ru)])
      if (!made.has(name)) made.set(name, key);
  }
  return (names = made);
}

/** The value, or undefined when the cell is nothing of the kind. */
function valueOf(spec: SettingSpec, cell: RawCell): Value | undefined {
  switch (spec.kind) {
    case "flag":
      return flagOf(cell);
    case "choice":
      return choiceOf(spec, cell) as Value | undefined;
    case "date":
      return known(typeof cell === "number" ? Math.floor(cell) : parseDay(String(cell)));
    case "time":
      return typeof cell === "number" && cell >= 1 ? undefined : known(parseTime(cell));
    case "period":
      return parsePeriod(typeof cell === "number" ? periodOfNumber(cell) : String(cell));
    case "text":
      return String(cell).trim() as Value;
    default:
      return numberOf(spec, cell);
  }
}

function known(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** 2026 is the year; the serial of a first of the month is what Excel makes of a typed 2026-03. */
function periodOfNumber(value: number): string {
  return value < 10000 ? String(value) : isoDay(value).replace(/-01$/, "");
}

function numberOf(spec: Kind<"number" | "share" | "money" | "whole">, cell: RawCell): number | undefined {
  if (typeof cell === "number") return known(cell);
  if (typeof cell !== "string") return undefined;
  const { form, value, decimalValue, percent } = parseNumber(cell);
  if (form === NumberForm.Bad || (percent && (spec.kind === "money" || spec.kind === "whole"))) return undefined;
  // "1,000" is a thousand where money or a count is meant, and one where a ratio is
  return spec.kind === "money" || spec.kind === "whole" ? value : decimalValue;
}

const yes = new Set(["yes", "y", "true", "1", "on", "да", "д", "истина"]);
const no = new Set(["no", "n", "false", "0", "off", "нет", "н", "ложь"]);

function flagOf(cell: RawCell): boolean | undefined {
  const word = normaliseHeading(String(cell));
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

function choiceOf(spec: Kind<"choice">, cell: RawCell): string | undefined {
  const word = normaliseHeading(String(cell));
  const choices = Object.entries(spec.choices);
  const byCode = choices.find(([code]) => normaliseHeading(code) === word);
  const chosen = byCode ?? choices.find(([, { en, ru }]) => [en, ru].some((label) => normaliseHeading(label) === word));
  return chosen?.[0];
}

/** Days, weeks, rows: what is counted one by one. */
const mostCounted = 100_000;
const largest = 1e15;
const shorter = text("a number of at most 15 digits", "число не длиннее 15 цифр");

function isLarge(value: Value | undefined): boolean {
  return typeof value === "number" && Math.abs(value) >= largest;
}

function isInRange(spec: SettingSpec, value: Value): boolean {
  if (typeof value !== "number") return true;
  if (spec.kind === "date") return isUsableDay(value);
  if (spec.kind === "whole" && !Number.isInteger(value)) return false;
  const [min, max] = limitsOf(spec);
  return value >= min && value <= max && !isLarge(value);
}

function limitsOf(spec: SettingSpec): readonly [min: number, max: number] {
  const { min = -Infinity, max = spec.kind === "whole" ? mostCounted : Infinity } =
    "min" in spec || "max" in spec ? (spec as Kind<"number">) : {};
  return [min, max];
}

const kinds: Record<Exclude<SettingSpec["kind"], "choice">, Text> = {
  number: text("a number{range}", "число{range}"),
  share: text("a share{range}, written 0.8 or 80 %", "доля{range}, например 0,8 или 80 %"),
  money: text("an amount of money{range}", "сумма денег{range}"),
  whole: text("a whole number{range}", "целое число{range}"),
  flag: text("yes or no", "да или нет"),
  date: text("a date from 1990 to 2100, such as 2026-03-31", "дата с 1990 по 2100 год, например 31.03.2026"),
  time: text("a time such as 09:30", "время, например 09:30"),
  text: text("text", "текст"),
  period: text(
    "a period: 2026, 2026-Q1, 2026-03, 2026-W10 or 2026-01-01..2026-06-30",
    "период: 2026, 2026-Q1, 2026-03, 2026-W10 или 2026-01-01..2026-06-30",
  ),
};

function expectedOf(spec: SettingSpec): Text {
  if (spec.kind === "choice") {
    const choices = Object.entries(spec.choices);
    const list = (language: Language): string =>
      choices.map(([code, label]) => `${code} (${label[language]})`).join(", ");
    return text(`one of: ${list("en")}`, `одно из: ${list("ru")}`);
  }
  const inLanguage = (language: Language): string =>
    say(kinds[spec.kind], language, { range: rangeWords(limitsOf(spec), language) });
  return text(inLanguage("en"), inLanguage("ru"));
}

const ranges = {
  both: text(" from {min} to {max}", " от {min} до {max}"),
  min: text(" of {min} or more", " не меньше {min}"),
  max: text(" of {max} or less", " не больше {max}"),
};

function rangeWords([min, max]: readonly [number, number], language: Language): string {
  if (min === -Infinity && max === Infinity) return "";
  const words = max === Infinity ? ranges.min : min === -Infinity ? ranges.max : ranges.both;
  return say(words, language, { min, max });
}

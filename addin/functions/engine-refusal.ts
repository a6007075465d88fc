import { text, type MoneyUnit, type Text } from "../../engine/index.ts";
import type { Parameters } from "./parameter.ts";
import { FunctionError } from "./function-error.ts";

/** Arguments the calculations know under another name. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  chance: ["probabilities", "winProbability"],
  chances: ["probabilities"],
  amount: ["amounts"],
  amounts: ["values"],
  limits: ["a", "b", "x", "y"],
};

/** What a calculation expected, as people say it. */
const expectations: readonly (readonly [RegExp, Text])[] = [
  [
    /^whole (?:small|money) units with a sum below|^a sum below|^whole money units$/,
    text("a sum of 15 digits at most", "сумма не длиннее 15 знаков"),
  ],
  [/(?:^|, )0 or more$|^a number of at least 0$/, text("0 or more", "0 или больше")],
  [/^1 or more$|^a whole number of at least 1$/, text("a whole number, 1 or more", "целое число от 1")],
  [/^0 to 1$/, text("0 to 1", "от 0 до 1")],
  [/^(?:a number )?above 0$|^more than 0$/, text("above 0", "больше 0")],
  [/^more than 0 and at most 1$/, text("above 0, 1 at most", "больше 0 и не больше 1")],
];

const refusal = /^(\w+)(?:\[(\d+)\])?[:,] expected (.+), got (?:a sum of )?(.+)$/;

/**
 * A calculation's refusal of figures out of range, in the words of the call: the argument by its title, its cell, and
 * money in the units it was typed in.
 *
 * @returns the problem itself where it is no such refusal
 */
export function engineRefusal(problem: unknown, parameters: Parameters, unit: MoneyUnit): unknown {
  if (!(problem instanceof RangeError)) return problem;
  const parts = refusal.exec(problem.message);
  if (!parts) return problem;
  const [, key, row, expected, got] = parts;
  const named = [key, ...(otherNames[key] ?? [])].flatMap((name) => (name in parameters ? [name] : []));
  if (named.length === 0) return problem;
  const titles = named.map((name) => parameters[name].name);
  const isMoney = parameters[named[0]].kind === "money";
  const figures = [...got.matchAll(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi)].map(([figure]) => Number(figure));
  const shown = figures.map((figure) => String(isMoney ? figure / unit.perUnit : figure));
  const wanted = expectations.find(([words]) => words.test(expected))?.[1] ?? inTitles(expected, parameters);
  const cell = row === undefined ? text("", "") : text(`, cell ${Number(row) + 1}`, `, ячейка ${Number(row) + 1}`);
  const all = (language: "en" | "ru") => titles.map((title) => title[language]).join(", ");
  return new FunctionError("NUM", {
    en: `${all("en")}${cell.en}: expected ${wanted.en}, got ${shown.join(" and ")}`,
    ru: `${all("ru")}${cell.ru}: нужно ${wanted.ru}, получено ${shown.join(" и ").replaceAll(".", ",")}`,
  });
}

/** `0 < a <= b <= 1` in the titles of the arguments. */
function inTitles(expected: string, parameters: Parameters): Text {
  const as = (language: "en" | "ru") =>
    expected.replace(/[A-Za-z]+/g, (word) => (word in parameters ? parameters[word].name[language] : word));
  return text(as("en"), as("ru"));
}

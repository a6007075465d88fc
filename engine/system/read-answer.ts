import type { AdvisorQuestion } from "../input/advisor-questions.ts";
import { codeWords } from "../input/code-words.ts";
import { lists, type CodeOf } from "../input/lists.ts";
import { normaliseHeading } from "../input/normalise-heading.ts";
import { parseNumber } from "../input/parse-number.ts";

/** yes and no, a word for the market, a number of people; undefined is not known. */
export type AnswerValue = boolean | number | CodeOf<"marketGrowth"> | undefined;

const growths = Object.keys(lists.marketGrowth) as CodeOf<"marketGrowth">[];
const choices = Object.keys(lists.yesNoUnknown) as CodeOf<"yesNoUnknown">[];

/** How spreadsheets write yes and no. */
const flags: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["истина", true],
  ["1", true],
  ["false", false],
  ["ложь", false],
  ["0", false],
]);

/**
 * One answer as a user writes it, in either language; a blank and "unknown" are not known.
 *
 * @returns "unclear" where the words say nothing the question asks for
 * @see CALC-31, CALC-32, CALC-33
 * @example readAnswer("yesNo", "да") // true
 */
export function readAnswer(kind: AdvisorQuestion["answer"], words: string): AnswerValue | "unclear" {
  const word = normaliseHeading(words);
  if (word === "") return undefined;
  const choice = choices[codeWords("yesNoUnknown").codes.get(word) ?? -1];
  if (choice === "unknown") return undefined;
  if (kind === "market") return growths[codeWords("marketGrowth").codes.get(word) ?? -1] ?? "unclear";
  if (kind === "people") {
    const { value } = parseNumber(words);
    return value >= 0 ? value : "unclear";
  }
  return choice === undefined ? (flags.get(word) ?? "unclear") : choice === "yes";
}

import type { AdvisorQuestion } from "../input/advisor-questions.ts";
import { answerAliases, answerLists } from "../input/lists/answer-lists.ts";
import { listWords } from "../input/lists/list-words.ts";
import { normaliseHeading } from "../input/normalise-heading.ts";
import { parseNumber } from "../input/parse-number.ts";

type MarketGrowth = keyof typeof answerLists.marketGrowth;

/** yes and no, a word for the market, a number of people; undefined is not known. */
export type AnswerValue = boolean | number | MarketGrowth | undefined;

const growths = Object.keys(answerLists.marketGrowth) as MarketGrowth[];
const growthWords = listWords(answerLists.marketGrowth, answerAliases.marketGrowth).codes;
const choices = Object.keys(answerLists.yesNoUnknown) as (keyof typeof answerLists.yesNoUnknown)[];
const choiceWords = listWords(answerLists.yesNoUnknown, answerAliases.yesNoUnknown).codes;

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
  const choice = choices[choiceWords.get(word) ?? -1];
  if (choice === "unknown") return undefined;
  if (kind === "market") return growths[growthWords.get(word) ?? -1] ?? "unclear";
  if (kind === "people") {
    const { value } = parseNumber(words);
    return value >= 0 ? value : "unclear";
  }
  return choice === undefined ? (flags.get(word) ?? "unclear") : choice === "yes";
}

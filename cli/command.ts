import { FileProblem } from "../files/index.ts";
import { say, text, type Language, type Text } from "../engine/index.ts";
import { help } from "./help.ts";
import { readOptions, UsageProblem, type PlanOptions } from "./options.ts";
import { NothingToPlan, runPlan } from "./run-plan.ts";

const seeHelp = text("See npm run plan -- --help", "Справка: npm run plan -- --help --lang ru");

/** Runs the command line. @returns the exit code: 0 plan written, 1 nothing computed, 2 wrong usage */
export async function runCommand(words: readonly string[], print: Printer): Promise<number> {
  let options: PlanOptions;
  try {
    options = readOptions(words);
  } catch (problem) {
    if (!(problem instanceof UsageProblem)) throw problem;
    const language = wantedLanguage(words);
    print.error(say(problem.text, language));
    print.error(say(seeHelp, language));
    return 2;
  }
  if (options.help) {
    print.line(help[options.language]);
    return 0;
  }
  return planOrSayWhy(options, print);
}

async function planOrSayWhy(options: PlanOptions, print: Printer): Promise<number> {
  try {
    return await runPlan(options, print);
  } catch (problem) {
    const words = wordsOf(problem);
    if (words === undefined) throw problem;
    print.error(say(words, options.language));
    return 1;
  }
}

function wordsOf(problem: unknown): Text | undefined {
  return problem instanceof FileProblem || problem instanceof NothingToPlan ? problem.text : undefined;
}

/** Usage errors are told in the language asked for, even when other options are wrong. */
function wantedLanguage(words: readonly string[]): Language {
  return words.some((word, at) => word === "--lang=ru" || (word === "--lang" && words[at + 1] === "ru")) ? "ru" : "en";
}

export interface Printer {
  line(words: string): void;
  error(words: string): void;
  /** One line that the next one replaces; only for a person watching. */
  progress(words: string): void;
}

import type { Printer } from "./printer.ts";
import { FileProblem } from "../files/index.ts";
import { say, text, type Language, type Text } from "../engine/index.ts";
import { documentHelp } from "./document-help.ts";
import { readDocumentOptions } from "./document-options.ts";
import { help } from "./help.ts";
import { runDocument } from "./run-document.ts";
import { internalError } from "./internal-error.ts";
import { readOptions, type PlanOptions } from "./options.ts";
import { UsageProblem } from "./usage-problem.ts";
import { NothingToPlan } from "./load-plan.ts";
import { runPlan } from "./run-plan.ts";

const seeHelp = text("See npm run plan -- --help", "Справка: npm run plan -- --help --lang ru");

/** `npm run plan`. @returns the exit code: 0 plan written, 1 nothing computed, 2 wrong usage */
export function runCommand(words: readonly string[], print: Printer): Promise<number> {
  return runWith(words, print, readOptions, help, runPlan);
}

/** `npm run document`. @returns the exit code as of `runCommand` */
export function runDocumentCommand(words: readonly string[], print: Printer): Promise<number> {
  return runWith(words, print, readDocumentOptions, documentHelp, runDocument);
}

async function runWith<Options extends PlanOptions>(
  words: readonly string[],
  print: Printer,
  read: (words: readonly string[]) => Options,
  helpText: Text,
  work: (options: Options, print: Printer) => Promise<number>,
): Promise<number> {
  try {
    const options = read(words);
    if (options.help) {
      print.line(helpText[options.language]);
      return 0;
    }
    return await work(options, print);
  } catch (problem) {
    const language = wantedLanguage(words);
    const usage = problem instanceof UsageProblem;
    print.error(say(textOf(problem) ?? internalError(problem), language));
    if (usage) print.error(say(seeHelp, language));
    return usage ? 2 : 1;
  }
}

function textOf(problem: unknown): Text | undefined {
  return problem instanceof UsageProblem || problem instanceof FileProblem || problem instanceof NothingToPlan
    ? problem.text
    : undefined;
}

/** Usage errors are told in the language asked for, even when other options are wrong. */
function wantedLanguage(words: readonly string[]): Language {
  return words.some((word, at) => word === "--lang=ru" || (word === "--lang" && words[at + 1] === "ru")) ? "ru" : "en";
}

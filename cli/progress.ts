import { say, type Language, type Text } from "../engine/index.ts";
import type { Printer } from "./printer.ts";

/** Says which step runs. */
export type Progress = (step: Text, values?: Readonly<Record<string, string | number>>) => void;

/** Work shorter than this needs no progress. */
const patience = 1000;

/**
 * Steps on stderr once the work has taken longer than a second; silent before, and without a printer.
 *
 * @param now milliseconds, given by tests
 */
export function progressOf(print: Printer | undefined, language: Language, now = () => performance.now()): Progress {
  const start = now();
  return (step, values) => {
    const elapsed = now() - start;
    if (elapsed > patience) print?.progress(`${(elapsed / 1000).toFixed(1)} s  ${say(step, language, values)}`);
  };
}

/** Sentences that stay in sight; silent without a printer. */
export function tellerOf(print: Printer | undefined, language: Language): Progress {
  return (words, values) => print?.line(say(words, language, values));
}

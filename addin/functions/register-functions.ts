import type { Language } from "../../engine/index.ts";
import type { ResultCells } from "./cell.ts";
import { catalogue } from "./catalogue/index.ts";
import { evaluateFunction } from "./evaluate-function.ts";
import { FunctionError, type ErrorCode } from "./function-error.ts";

/** What a host of formulas offers: Excel, the spreadsheet of the preview, a formula engine in a test. */
export interface FunctionHost {
  associate(id: string, call: (...args: unknown[]) => unknown): void;
  /** The host's own error; only VALUE and NA have a message. */
  makeError(code: ErrorCode, message?: string): unknown;
  /** Language of messages where the call itself does not say one: the host's. */
  readonly language: Language;
}

/**
 * Offers every function of the catalogue to a host.
 *
 * A failed call is thrown as the host's error; an error of one cell stands in the result.
 */
export function registerFunctions(host: FunctionHost): void {
  for (const entry of catalogue) {
    host.associate(entry.id, (...args) => {
      const outcome = evaluateFunction(entry, args);
      const language = outcome.language ?? host.language;
      if ("error" in outcome) throw hostError(outcome.error, language, host);
      return outcome.hasErrors ? withHostErrors(outcome.cells, language, host) : outcome.cells;
    });
  }
}

function hostError({ code, words }: FunctionError, language: Language, host: FunctionHost): unknown {
  return host.makeError(code, code === "VALUE" || code === "NA" ? words[language] : undefined);
}

function withHostErrors(cells: ResultCells, language: Language, host: FunctionHost): unknown[][] {
  return cells.map((row) =>
    row.map((cell) => (cell instanceof FunctionError ? hostError(cell, language, host) : cell)),
  );
}

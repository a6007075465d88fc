import { text, type Text } from "../../engine/index.ts";

/** The errors of Excel a function may show; only VALUE and NA carry their message to the user. */
export type ErrorCode = "VALUE" | "NA" | "NUM" | "DIV0";

/** Why a call, or one cell of its result, has no value: in the user's words, in both languages. */
export class FunctionError extends Error {
  readonly code: ErrorCode;
  readonly words: Text;

  constructor(code: ErrorCode, words: Text) {
    super(words.en);
    this.name = "FunctionError";
    this.code = code;
    this.words = words;
  }
}

/** `#VALUE!`: bad type, length or code. */
export function wrongValue(en: string, ru: string): FunctionError {
  return new FunctionError("VALUE", text(en, ru));
}

/** `#N/A`: nothing to compute. */
export function notAvailable(en: string, ru: string): FunctionError {
  return new FunctionError("NA", text(en, ru));
}

/** `#NUM!`: out of range. The words are for the task pane: Excel shows none. */
export function outOfRange(en: string, ru: string): FunctionError {
  return new FunctionError("NUM", text(en, ru));
}

/** `#DIV/0!`: zero denominator. */
export function zeroDivisor(en: string, ru: string): FunctionError {
  return new FunctionError("DIV0", text(en, ru));
}

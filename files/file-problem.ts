import type { Text } from "../engine/index.ts";

/** A file that cannot be read or written, in the user's words: which file, what was expected, what was found, what to do. */
export class FileProblem extends Error {
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.name = "FileProblem";
    this.text = text;
  }
}

/**
 * A `FileProblem` whose texts have the file's name filled in.
 *
 * @example fileProblem("a.xlsx", "the file is empty", "файл пуст").text.ru // "a.xlsx: файл пуст"
 */
export function fileProblem(fileName: string, en: string, ru: string, cause?: unknown): FileProblem {
  return new FileProblem({ en: `${fileName}: ${en}`, ru: `${fileName}: ${ru}` }, { cause });
}

import type { Text } from "../engine/index.ts";

/** Wrong usage: exit code 2. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
  readonly text: Text;

  constructor(words: Text) {
    super(words.en);
    this.text = words;
  }
}

import type { Printer } from "./printer.ts";

/** Results on stdout, errors and progress on stderr. */
export const terminal: Printer = {
  line: (words) => process.stdout.write(words + "\n"),
  error: (words) => process.stderr.write(words + "\n"),
  progress: (words) => process.stderr.write(words + "\n"),
};

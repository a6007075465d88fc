/** Where a command says what it does: on a terminal, or into a test. */
export interface Printer {
  line(words: string): void;
  error(words: string): void;
  /** One line that the next one replaces; only for a person watching. */
  progress(words: string): void;
}

import type { Link } from "../engine/index.ts";
import type { StyleBook } from "./style-book.ts";

/** What the sheets of one workbook share while they are planned. */
export interface DrawContext {
  readonly book: StyleBook;
  /** Place of a link inside the workbook, `'Sheet'!A1`; undefined when the workbook has no such sheet. */
  locate(link: Link): string | undefined;
  /** Formula of a drop-down list: the values themselves, or a range of the hidden sheet of lists. */
  listFormula(values: readonly string[]): string;
}

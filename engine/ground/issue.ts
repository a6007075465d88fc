import type { Text } from "./text.ts";

export type IssueLevel = "error" | "warning" | "notice";

/**
 * One problem, or one group of the same problem in one column (R-28). The first place is named, `count` says how many.
 * Users' data never throw: what is wrong with them is collected here, in the user's terms.
 */
export interface Issue {
  readonly level: IssueLevel;
  /** MISSING, BAD_TYPE, DUPLICATE_ID, UNKNOWN_REF, NEGATIVE, RANGE, SHARE_SUM, DATE_ORDER … (methodology section 2). */
  readonly code: string;
  /** Input table the problem is in, where there is one: "Deals". */
  readonly table?: string;
  readonly sheet?: string;
  /** File of the sheet, when the input came from several. */
  readonly file?: string;
  /** Sheet row of the first place, 1-based. */
  readonly row?: number;
  /** Sheet column of the first place, 0-based. */
  readonly column?: number;
  /** The column's heading as it stands on the sheet. */
  readonly heading?: string;
  readonly expected?: Text;
  /** What stands there, as the user sees it. */
  readonly found?: string;
  /** The whole sentence without the place: "expected a number, got "n/a"". */
  readonly message: Text;
  readonly count: number;
}

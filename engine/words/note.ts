import type { IssueLevel } from "../ground/issue.ts";
import type { Day, Money, Share } from "../ground/units.ts";
import type { Text } from "../ground/text.ts";

/** A value of a note; what is not plain is tagged, so that whoever says it writes money, dates and % properly. */
export type NoteValue = string | number | { readonly money: Money } | { readonly day: Day } | { readonly share: Share };

/** Something worth telling that a calculation found: a code and what its sentence needs. The texts are in `*-words.ts`. */
export interface Note<Code extends string> {
  readonly code: Code;
  /** Row of the input list it is about (manager, segment, stage …). */
  readonly row?: number;
  readonly values: Readonly<Record<string, NoteValue>>;
}

/** How serious a note is and its sentence; the `{places}` are the keys of `Note.values`. */
export interface NoteWords {
  readonly level: IssueLevel;
  readonly message: Text;
}

/** Why a figure is not there, as Excel would show it: #DIV/0!, #NUM!, #N/A. The figure itself is NaN. */
export type Failure = "DIV0" | "NUM" | "NA";

import type { DocumentEntry } from "../../documents/document-entry.ts";
import type { Day } from "../../ground/units.ts";
import { documentWords as words } from "../../words/documents/document-words.ts";
import { date, text, typed } from "../column.ts";
import { formOf } from "../form-of.ts";
import type { FormBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

export interface HeaderAbout {
  readonly entry: DocumentEntry;
  /** Left for typing when not said. */
  readonly author?: string;
  /** What it tells of; one day when both are the same. */
  readonly from: Day;
  readonly to: Day;
}

/**
 * The block every document begins with: document, author, period, date, to whom, control, due.
 *
 * @see methodology section 6
 */
export function documentHeader(context: SheetContext, { entry, author, from, to }: HeaderAbout): FormBlock {
  const { say, day, plan } = context;
  return formOf(context, {
    key: "document",
    fields: [
      text("document", words.document, `${entry.id} · ${say(entry.name)}`, { mark: "strong" }),
      text("preparedBy", words.preparedBy, entry.preparedBy.words),
      author === undefined ? typed("author", words.author) : text("author", words.author, author),
      text("period", words.period, from === to ? day(from) : say(words.dates, { from: day(from), to: day(to) })),
      date("date", words.date, plan.asOf),
      text("toWhom", words.toWhom, entry.to),
      entry.control ? text("control", words.control, entry.control) : typed("control", words.control),
      text("due", words.due, entry.due.words),
    ],
  });
}

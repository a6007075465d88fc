import type { DocumentEntry } from "../../documents/document-entry.ts";
import type { Day } from "../../ground/units.ts";
import { documentWords as words } from "../../words/documents/document-words.ts";
import type { Text } from "../../ground/text.ts";
import type { FormBlock, FormField } from "../result-sheet.ts";
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
  const line = (key: string, label: Text, value: string): FormField => ({
    key,
    label: say(label),
    kind: "text",
    value,
  });
  return {
    type: "form",
    key: "document",
    fields: [
      { ...line("document", words.document, `${entry.id} · ${say(entry.name)}`), mark: "strong" },
      line("preparedBy", words.preparedBy, say(entry.preparedBy.words)),
      author === undefined ? emptyField(context, "author", words.author) : line("author", words.author, author),
      line("period", words.period, from === to ? day(from) : say(words.dates, { from: day(from), to: day(to) })),
      { key: "date", label: say(words.date), kind: "date", value: Number.isFinite(plan.asOf) ? plan.asOf : null },
      line("toWhom", words.toWhom, say(entry.to)),
      entry.control
        ? line("control", words.control, say(entry.control))
        : emptyField(context, "control", words.control),
      line("due", words.due, say(entry.due.words)),
    ],
  };
}

/** A field that the data do not know: left for typing. */
export function emptyField({ say }: SheetContext, key: string, label: Text): FormField {
  return { key, label: say(label), kind: "text", value: null, mark: "input", owner: "user" };
}

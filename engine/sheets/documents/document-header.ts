import type { Day } from "../../units.ts";
import { documentWords as words } from "../../words/documents/document-words.ts";
import type { Text } from "../../words/text.ts";
import type { FormBlock, FormField } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

export interface DocumentAbout {
  /** "T-08". */
  readonly id: string;
  readonly name: Text;
  /** Post of who prepares it. */
  readonly preparedBy: Text;
  readonly toWhom: Text;
  /** Who controls it; left for typing when not said. */
  readonly control?: Text;
  /** When it is handed in: "every Monday for the week before". */
  readonly due: Text;
  /** What it tells of; one day when both are the same. */
  readonly from: Day;
  readonly to: Day;
}

/**
 * The block every document begins with: document, author, period, date, to whom, control. The author is typed in.
 *
 * @see methodology section 6, T-01 to T-31
 */
export function documentHeader(context: SheetContext, about: DocumentAbout): FormBlock {
  const { say, day, plan } = context;
  const { from, to } = about;
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
      { ...line("document", words.document, `${about.id} · ${say(about.name)}`), mark: "strong" },
      line("preparedBy", words.preparedBy, say(about.preparedBy)),
      emptyField(context, "author", words.author),
      line("period", words.period, from === to ? day(from) : say(words.dates, { from: day(from), to: day(to) })),
      { key: "date", label: say(words.date), kind: "date", value: Number.isFinite(plan.asOf) ? plan.asOf : null },
      line("toWhom", words.toWhom, say(about.toWhom)),
      about.control
        ? line("control", words.control, say(about.control))
        : emptyField(context, "control", words.control),
      line("due", words.due, say(about.due)),
    ],
  };
}

/** A field that the data do not know: left for typing. */
export function emptyField({ say }: SheetContext, key: string, label: Text): FormField {
  return { key, label: say(label), kind: "text", value: null, mark: "input", owner: "user", note: say(words.typeHere) };
}

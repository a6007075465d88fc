import type { DocumentAbout } from "../../documents/document-request.ts";
import { competitorDocumentWords as words } from "../../words/documents/competitor-document-words.ts";
import { date, typed, type Field, text } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { competitorFields } from "./competitor-fields.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";

/** T-27: what to listen for in a call to a competitor, and what was heard. @see D-116 */
export function competitorCall(context: SheetContext, { competitor }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  const empty = (key: "caller" | "number" | "legend"): Field => typed(key, words.call[key]);
  return {
    rows: 1,
    onePage: true,
    blocks: [
      formOf(context, {
        key: "known",
        title: words.call.known,
        fields: [
          competitorFields(context, competitor),
          date("callDate", words.call.date, Number.isFinite(plan.asOf) ? plan.asOf : null),
          empty("caller"),
          empty("number"),
          empty("legend"),
        ],
      }),
      noteOf("howTo", [say(words.call.howTo)], "muted"),
      checklist(context),
      formOf(context, { key: "conclusion", fields: [typed("conclusion", words.call.conclusion)] }),
    ],
  };
}

function checklist(context: SheetContext): TableBlock {
  const { items, list, item, heard, mark } = words.call;
  return tableOf(context, items, {
    key: "checklist",
    title: list,
    plain: true,
    rowKey: ["item"],
    columns: [
      text("item", item, (one) => one, { width: 34 }),
      typed("heard", heard, { width: 44 }),
      typed("mark", mark, { kind: "whole", width: 10 }),
    ],
  });
}

import type { DocumentAbout } from "../../documents/document-request.ts";
import { competitorDocumentWords as words } from "../../words/documents/competitor-document-words.ts";
import { columnMaker } from "../column-maker.ts";
import type { FormField, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { competitorFields } from "./competitor-fields.ts";
import { knownField, noteOf } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { userColumn } from "./empty-table.ts";

/** T-27: what to listen for in a call to a competitor, and what was heard. @see D-116 */
export function competitorCall(context: SheetContext, { competitor }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  const empty = (key: "caller" | "number" | "legend"): FormField => emptyField(context, key, words.call[key]);
  return {
    rows: 1,
    onePage: true,
    blocks: [
      {
        type: "form",
        key: "known",
        title: say(words.call.known),
        fields: [
          ...competitorFields(context, competitor),
          knownField(context, "callDate", words.call.date, Number.isFinite(plan.asOf) ? plan.asOf : null, "date"),
          empty("caller"),
          empty("number"),
          empty("legend"),
        ],
      },
      noteOf("howTo", [say(words.call.howTo)], "muted"),
      checklist(context),
      {
        type: "form",
        key: "conclusion",
        fields: [emptyField(context, "conclusion", words.call.conclusion)],
      },
    ],
  };
}

function checklist(context: SheetContext): TableBlock {
  const { items, list, item, heard, mark } = words.call;
  const blank = items.map(() => null);
  return {
    type: "table",
    key: "checklist",
    title: context.say(list),
    plain: true,
    rowCount: items.length,
    rowKey: ["item"],
    columns: [
      columnMaker(context)("item", item, "text", items.map((one) => context.say(one)), { width: 34 }), // prettier-ignore
      userColumn(context, { key: "heard", heading: heard, width: 44 }, blank),
      userColumn(context, { key: "mark", heading: mark, kind: "whole", width: 10 }, blank),
    ],
  };
}

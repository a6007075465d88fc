import { commonWords } from "../../words/common-words.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import { typed } from "../column.ts";
import type { TableBlock } from "../result-sheet.ts";
import type { TableContext } from "../table-of.ts";
import { emptyTable } from "./empty-table.ts";

const words = channelDocumentWords.promotion;

const columns = {
  event: typed("newEvent", words.event, { width: 30 }),
  channel: typed("newChannel", commonWords.channel, { width: 23 }),
  stage: typed("newStage", commonWords.stage, { width: 20 }),
  category: typed("newCategory", commonWords.category, { width: 12 }),
  date: typed("newDate", commonWords.date, { kind: "date", width: 12 }),
  touches: typed("newTouches", words.touches, { kind: "whole", width: 12 }),
  leadsPlan: typed("newLeads", words.leadsPlan, { kind: "whole", width: 10 }),
  audience: typed("newAudience", words.audience, { width: 22 }),
  material: typed("newMaterial", words.material, { width: 22 }),
};

/** Rows below the events of T-19 and T-20 for those that are thought of on paper: the columns named, in their order. */
export function moreEvents(context: TableContext, shown: readonly (keyof typeof columns)[]): TableBlock {
  return emptyTable(context, {
    key: "more",
    title: words.more,
    rowCount: 5,
    columns: shown.map((one) => columns[one]),
  });
}

import { commonWords } from "../../words/common-words.ts";
import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";
import { promotionColumns, promotionRows } from "./promotion-table.ts";

const words = channelDocumentWords.promotion;
/** With more events the print would get too small. */
const onOnePage = 10;
const shown = ["event", "channel", "category", "date", "touches", "audience", "material"] as const;

/**
 * T-20: the PR part of the promotion programme, all channels.
 *
 * @see CALC-15, B-43
 */
export function prEventPlan(context: SheetContext): DocumentBody {
  const { say, plan, day } = context;
  const { Promotion } = plan.input.tables;
  const rows = promotionRows(context, (row) => Promotion.isPR[row] === 1);
  const next = rows.find((row) => Promotion.date[row] >= plan.asOf);
  const about = {
    events: rows.length,
    done: rows.filter((row) => Promotion.date[row] < plan.asOf).length,
    touches: rows.reduce((sum, row) => sum + (Promotion.touches[row] || 0), 0),
  };
  const ahead = next === undefined ? [] : [say(words.next, { event: wordAt(Promotion.event, next) ?? "–", day: day(Promotion.date[next]) })]; // prettier-ignore
  return {
    landscape: true,
    onePage: rows.length <= onOnePage,
    rows: rows.length,
    from: plan.period.from,
    to: plan.period.to,
    blocks: [
      rows.length === 0
        ? noteOf("finding", [say(words.noPr)], "warning")
        : noteOf("finding", [say(words.prFinding, about), ...ahead], "strong"),
      ...(rows.length === 0 ? [] : [eventsTable(context, rows)]),
      emptyTable(context, {
        key: "more",
        title: words.more,
        rowCount: 5,
        columns: [
          { key: "newEvent", heading: words.event, width: 30 },
          { key: "newChannel", heading: commonWords.channel, width: 23 },
          { key: "newCategory", heading: commonWords.category, width: 12 },
          { key: "newDate", heading: commonWords.date, kind: "date", width: 12 },
          { key: "newTouches", heading: words.touches, kind: "whole", width: 12 },
          { key: "newAudience", heading: words.audience, width: 22 },
          { key: "newMaterial", heading: words.material, width: 22 },
        ],
      }),
    ],
  };
}

function eventsTable(context: SheetContext, rows: readonly number[]): Block {
  const columns = promotionColumns(context, rows);
  return {
    type: "table",
    key: "events",
    title: context.say(words.prEvents),
    plain: true,
    rowCount: rows.length,
    rowKey: ["event", "date"],
    columns: shown.map((one) => columns[one]),
  };
}

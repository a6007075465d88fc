import { channelDocumentWords } from "../../words/documents/channel-document-words.ts";
import type { SheetContext } from "../sheet-context.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { moreEvents } from "./more-events.ts";
import { nextEvent, promotionRows, promotionTable } from "./promotion-table.ts";

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
  const { say, plan } = context;
  const { Promotion } = plan.input.tables;
  const rows = promotionRows(context, (row) => Promotion.isPR[row] === 1);
  const about = {
    events: rows.length,
    done: rows.filter((row) => Promotion.date[row] < plan.asOf).length,
    touches: rows.reduce((sum, row) => sum + (Promotion.touches[row] || 0), 0),
  };
  return {
    landscape: true,
    onePage: rows.length <= onOnePage,
    rows: rows.length,
    from: plan.period.from,
    to: plan.period.to,
    blocks: [
      rows.length === 0
        ? noteOf("finding", [say(words.noPr)], "warning")
        : noteOf("finding", [say(words.prFinding, about), ...nextEvent(context, rows)], "strong"),
      ...(rows.length === 0 ? [] : [promotionTable(context, { key: "events", title: words.prEvents, shown }, rows)]),
      moreEvents(context, ["event", "channel", "category", "date", "touches", "audience", "material"]),
    ],
  };
}

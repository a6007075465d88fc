import type { ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { lossWords as words } from "../../words/funnel/loss-words.ts";
import { lossBlocks } from "./loss-tables.ts";
import { stuckBlocks } from "./stuck-tables.ts";

/**
 * R-31 Losses and stuck deals: why deals are lost, against whom, and which open ones stand longer than usual.
 *
 * @see CALC-45, CALC-46
 */
export function lossesSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  return {
    id: "R-31",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({ rows: plan.funnel.deals.length, settings: ["minObservations", "stuckShare"] }),
    print: { landscape: true, paper: { list: "stuck" } },
    blocks: [...lossBlocks(context), ...stuckBlocks(context)],
  };
}

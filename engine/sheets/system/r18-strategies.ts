import { strategyWords as words } from "../../words/system/strategy-words.ts";
import type { ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { interceptionList } from "./interception-list.ts";
import { strategyFindings } from "./strategy-findings.ts";
import { attractionBlocks, goalsTable, managersTable, monthBlocks, sidesNote, totalsTable } from "./strategy-tables.ts";

/** R-18 Strategies: how new clients are won, whether the three goals are met, and whom to win from competitors. */
export function strategiesSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  return {
    id: "R-18",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      rows: plan.input.tables.Deals.rowCount,
      settings: ["attractionGoal", "lumpyHigh", "lumpyLow", "newSalesMonths", "fastDays", "displacedShare"],
    }),
    print: { landscape: true, paper: { list: "first" } },
    blocks: [
      ...strategyFindings(context),
      goalsTable(context),
      ...monthBlocks(context),
      totalsTable(context),
      sidesNote(context),
      ...managersTable(context),
      ...attractionBlocks(context),
      ...interceptionList(context),
    ],
  };
}

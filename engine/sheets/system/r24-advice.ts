import { adviceWords as words } from "../../words/system/advice-words.ts";
import type { ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { adviceBackground, adviceFindings } from "./advice-findings.ts";
import {
  argumentsTable,
  conditionsTable,
  implicationsTable,
  questionsTable,
  segmentsTable,
  stylesTable,
} from "./advice-tables.ts";

/** R-24 Advice: which service model, which style of management, and whether to plan client by client. */
export function adviceSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  return {
    id: "R-24",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      rows: plan.system.advice.rows,
      settings: ["spontaneousMin", "spontaneousMax", "planningFrom", "planningPartlyFrom", "uplift"],
    }),
    print: { landscape: true, paper: {} },
    blocks: [
      ...adviceFindings(context),
      segmentsTable(context),
      stylesTable(context),
      conditionsTable(context),
      argumentsTable(context),
      implicationsTable(context),
      adviceBackground(context),
      questionsTable(context),
    ],
  };
}

import type { SalesPlan } from "../plan-sales.ts";
import type { Language } from "../words/text.ts";
import { abcSheet } from "./r01-abc.ts";
import { funnelSheet } from "./r09-funnel.ts";
import { issuesSheet } from "./r28-issues.ts";
import type { ResultSheet } from "./result-sheet.ts";
import { sheetContext, type SheetContext } from "./sheet-context.ts";

/** Every result sheet by its id, in tab order. A new sheet is one file and one line here. */
const makers = {
  "R-01": abcSheet,
  "R-09": funnelSheet,
  "R-28": issuesSheet,
} satisfies Readonly<Record<string, (context: SheetContext) => ResultSheet>>;

export type ResultSheetId = keyof typeof makers;
export const resultSheetIds = Object.keys(makers) as readonly ResultSheetId[];

/** The results as result sheets in one language; only those wanted, when said. */
export function describeSheets(
  plan: SalesPlan,
  language: Language,
  wanted: readonly string[] = resultSheetIds,
): ResultSheet[] {
  const context = sheetContext(plan, language);
  return resultSheetIds.filter((id) => wanted.includes(id)).map((id) => makers[id](context));
}

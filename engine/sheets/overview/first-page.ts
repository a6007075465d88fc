import { say, type Language } from "../../ground/text.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { firstPageWords as words } from "../../words/overview/first-page-words.ts";
import { sheetContext, type SheetContext } from "../sheet-context.ts";
import { shownCurrency } from "../shown-currency.ts";
import { firstPageActions, type FirstPageAction } from "./first-page-actions.ts";
import { firstPageLines, type FirstPageLine } from "./first-page-lines.ts";
import { firstPageManagers, type FirstPageManager } from "./first-page-managers.ts";
import { firstPageMonths, type FirstPageMonths } from "./first-page-months.ts";
import { firstPageTiles, type FirstPageTile } from "./first-page-tiles.ts";
import { firstPageVerdict, type FirstPageVerdict } from "./first-page-verdict.ts";

/**
 * What a director decides by, on one page: R-00 and the pane's Result show this and nothing else.
 * Texts are in the language; money is in small units (AM-01), NaN where it is not known, and said in short in the texts.
 */
export interface FirstPage {
  /** "Sales plan 2026". */
  readonly title: string;
  /** Day, period, basis, currency, rows behind the figures. */
  readonly basis: string;
  readonly verdict: FirstPageVerdict;
  readonly tiles: readonly FirstPageTile[];
  readonly actions: readonly FirstPageAction[];
  readonly months: FirstPageMonths;
  readonly managers: readonly FirstPageManager[];
  /** One line each: what changed, what is not counted, why sales moved, how good the forecast is … */
  readonly lines: readonly FirstPageLine[];
}

/** @see AM-86, AM-87, AM-70 */
export function describeFirstPage(plan: SalesPlan, language: Language): FirstPage {
  return firstPage(sheetContext(plan, language));
}

export function firstPage(context: SheetContext): FirstPage {
  const { plan, language } = context;
  const sign = shownCurrency(plan.input);
  const [basis] = context.header({ rows: plan.input.tables.Deals.rowCount });
  return {
    title: say(words.title, language, { period: plan.period.label }),
    basis: [basis, ...(sign ? [say(words.currency, language, { sign })] : [])].join(" · "),
    verdict: firstPageVerdict(context),
    tiles: firstPageTiles(context),
    actions: firstPageActions(context),
    months: firstPageMonths(context),
    managers: firstPageManagers(context),
    lines: firstPageLines(context),
  };
}

import type { Language } from "../../ground/text.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { firstPageWords } from "../../words/overview/first-page-words.ts";
import { sheetContext, type SheetContext } from "../sheet-context.ts";
import { shownCurrency } from "../shown-currency.ts";
import { firstPageActions, type FirstPageAction } from "./first-page-actions.ts";
import { firstPageLines, type FirstPageLine } from "./first-page-lines.ts";
import { firstPageManagers, type FirstPageManager } from "./first-page-managers.ts";
import { firstPageMonths, type FirstPageMonths } from "./first-page-months.ts";
import { firstPageTiles, type FirstPageTile } from "./first-page-tiles.ts";
import { firstPageVerdict, type FirstPageVerdict } from "./first-page-verdict.ts";
import { verdictHeadline } from "./verdict-headline.ts";

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

/**
 * The verdict in one line, for those who see no page: with the currency of its money.
 *
 * @example verdictLine(plan, "en") // "Misses the plan by 9.3 M: 100.7 M of 110.0 M expected, chance < 1 % · money in $"
 * @see AM-86
 */
export function verdictLine(plan: SalesPlan, language: Language): string {
  const context = sheetContext(plan, language);
  return namingCurrency(context, verdictHeadline(context, plan.dealPlan.verdicts.department));
}

function namingCurrency({ plan, say }: SheetContext, words: string): string {
  const sign = shownCurrency(plan.input);
  return [words, ...(sign ? [say(firstPageWords.currency, { sign })] : [])].join(" · ");
}

export function firstPage(context: SheetContext): FirstPage {
  const { plan, say } = context;
  const [basis] = context.header({ rows: plan.input.tables.Deals.rowCount });
  return {
    title: say(firstPageWords.title, { period: plan.period.label }),
    basis: namingCurrency(context, basis),
    verdict: firstPageVerdict(context),
    tiles: firstPageTiles(context),
    actions: firstPageActions(context),
    months: firstPageMonths(context),
    managers: firstPageManagers(context),
    lines: firstPageLines(context),
  };
}

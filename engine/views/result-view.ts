import type { PlanVerdict } from "../deals/judge-plan.ts";
import type { VerdictCode } from "../deals/plan-verdict.ts";
import type { Language } from "../ground/text.ts";
import type { Day } from "../ground/units.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { bridgeSentence } from "../sheets/clients/bridge-sentence.ts";
import { verdictLines, verdictMarks, verdictSentence } from "../sheets/deals/verdict-lines.ts";
import { mondayActions } from "../sheets/overview/monday-actions.ts";
import { ownerNames } from "../sheets/owner-names.ts";
import type { Link, Mark } from "../sheets/result-sheet.ts";
import { sheetContext, type SheetContext } from "../sheets/sheet-context.ts";
import { writeMoneyShort } from "../sheets/write-money-short.ts";
import { resultViewWords as words } from "../words/views/result-view-words.ts";
import { textsOf, writeMonth } from "./column-cells.ts";
import { filterChoices, ownerOf, type FilterChoices, type PlanFilter } from "./plan-filter.ts";
import { resultTiles, type ResultTile } from "./result-tiles.ts";

/** Something to do first, as a line. */
export interface ActionLine {
  /** Key of its kind. */
  readonly kind: string;
  readonly who: string;
  readonly what: string;
  readonly money: string;
  readonly by: string;
  /** The row of the input it is about, or the result sheet that tells more. */
  readonly place?: Link;
}

/** Money of a month or a seller beside its plan; units of the currency, null is not known. */
export interface MoneyBar {
  readonly name: string;
  readonly won: number;
  readonly expected: number;
  readonly target: number | null;
  readonly said: string;
}

/** The first page: the verdict, five figures, what to do, two pictures. */
export interface ResultView {
  readonly verdict: {
    readonly code: VerdictCode;
    readonly mark?: Mark;
    readonly headline: string;
    readonly sentence: string;
    readonly lines: readonly string[];
  };
  readonly tiles: readonly ResultTile[];
  readonly actions: readonly ActionLine[];
  /** Every month of the period, the name short. */
  readonly months: readonly MoneyBar[];
  /** Place of the month the day of the plan is in. */
  readonly monthNow: number;
  readonly sellers: readonly MoneyBar[];
  /** Why sales moved, in a sentence; "" where there is no earlier period. */
  readonly why: string;
  readonly choices: FilterChoices;
  /** The figures are those of one seller; else of the company. */
  readonly seller: string;
}

/**
 * What R-00 says first, in words: of the company, or of the seller that is looked at.
 *
 * @param filter a manager's name changes the figures; channel and region narrow lists only
 * @see AM-86, AM-87, AM-88, AM-90
 */
export function resultView(plan: SalesPlan, language: Language, filter: PlanFilter = {}): ResultView {
  const context = sheetContext(plan, language);
  const owner = ownerOf(context, filter.manager);
  const verdict = plan.dealPlan.verdicts.owners[owner] ?? plan.dealPlan.verdicts.department;
  const { change } = plan;
  const seller = owner < 0 ? "" : filter.manager!;
  const said = headlineOf(context, verdict);
  return {
    verdict: {
      code: verdict.code,
      mark: verdictMarks[verdict.code],
      headline: seller === "" ? said : context.say(words.ofSeller, { seller, headline: said }),
      sentence: verdictSentence(context, verdict),
      lines: verdictLines(context, verdict),
    },
    tiles: resultTiles(context, verdict, owner),
    actions: actionLines(context),
    months: monthBars(context, owner),
    monthNow: plan.dealPlan.months.starts.findLastIndex((start) => start <= plan.asOf),
    sellers: sellerBars(context),
    why: change && change.parts.now.to >= change.parts.now.from ? bridgeSentence(context, change) : "",
    choices: filterChoices(context),
    seller,
  };
}

/** The verdict in a line: what is missing. */
export function headlineOf(context: SheetContext, { code, gap }: PlanVerdict): string {
  if (code === "open" && !(gap > 0)) return context.say(words.headline.openEnough);
  return context.say(words.headline[code], { gap: writeMoneyShort(context, gap) });
}

/** The five of R-00, read off its table. */
function actionLines(context: SheetContext): ActionLine[] {
  const table = mondayActions(context).find((block) => block.type === "table");
  if (!table) return [];
  const text = textsOf(context, table.columns);
  const column = (key: string) => table.columns.find((one) => one.key === key);
  return context.plan.actions.map(({ kind, money }, row) => ({
    kind,
    who: text("who", row),
    what: text("what", row),
    money: writeMoneyShort(context, money),
    by: text("by", row),
    place: column("what")?.links?.[row],
  }));
}

function monthBars(context: SheetContext, owner: number): MoneyBar[] {
  const { months, rollUp, managerCount } = context.plan.dealPlan;
  return months.month.map((month, place) => {
    const line = owner < 0 ? rollUp.months[place] : rollUp.cells[place * (managerCount + 1) + owner];
    return bar(context, monthName(month, context.language), line);
  });
}

/** "Jan 26": months of two years do not meet under one name. */
function monthName(month: Day, language: Language): string {
  return writeMonth(month, language).replace(/\s?г\.$/u, "");
}

/** Largest plan first. */
function sellerBars(context: SheetContext): MoneyBar[] {
  const { owners, rollUp } = context.plan.dealPlan;
  const names = ownerNames(context);
  const weight = (row: number): number => Math.max(rollUp.managers[row].target || 0, rollUp.managers[row].expected);
  return owners
    .filter((row) => weight(row) > 0)
    .toSorted((a, b) => weight(b) - weight(a))
    .map((row) => bar(context, names[row], rollUp.managers[row]));
}

function bar(
  context: SheetContext,
  name: string,
  { won, expected, target }: { readonly won: number; readonly expected: number; readonly target: number },
): MoneyBar {
  const short = (amount: number): string => writeMoneyShort(context, amount);
  const has = target > 0;
  return {
    name,
    won: context.money(won) ?? 0,
    expected: context.money(expected) ?? 0,
    target: has ? context.money(target) : null,
    said: context.say(has ? words.bar : words.barNoPlan, { won: short(won), expected: short(expected), target: short(target) }), // prettier-ignore
  };
}

import type { PlanVerdict } from "../deals/judge-plan.ts";
import type { VerdictCode } from "../deals/plan-verdict.ts";
import type { Language } from "../ground/text.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { verdictLines, verdictMarks, verdictSentence } from "../sheets/deals/verdict-lines.ts";
import { firstPage, type FirstPage } from "../sheets/overview/first-page.ts";
import { verdictHeadline } from "../sheets/overview/verdict-headline.ts";
import type { Link, Mark } from "../sheets/result-sheet.ts";
import { sheetContext, type SheetContext } from "../sheets/sheet-context.ts";
import { writeShortMoney } from "../sheets/write-short-money.ts";
import { resultViewWords as words } from "../words/views/result-view-words.ts";
import { writeMonth } from "./column-cells.ts";
import { filterChoices, ownerOf, type FilterChoices, type PlanFilter } from "./plan-filter.ts";
import { companyTiles, sellerTiles, type ResultTile } from "./result-tiles.ts";

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
  /** The range it ends in, eight times in ten. */
  readonly p10: number | null;
  readonly p90: number | null;
  readonly said: string;
}

/** What else should be known, with the sheet that tells more. */
export type ResultLine = FirstPage["lines"][number];

/** The first page as the pane shows it: what R-00 says, and of one seller the same figures. */
export interface ResultView {
  /** Day, period, basis, currency. */
  readonly basis: string;
  readonly verdict: {
    readonly code: VerdictCode;
    readonly mark?: Mark;
    readonly headline: string;
    readonly lines: readonly string[];
  };
  readonly tiles: readonly ResultTile[];
  readonly actions: readonly ActionLine[];
  /** What the months show, in a sentence; "" where they are one seller's. */
  readonly monthsFinding: string;
  readonly months: readonly MoneyBar[];
  /** Place of the month the day of the plan is in. */
  readonly monthNow: number;
  readonly sellers: readonly MoneyBar[];
  /** Of the company; of a seller none. */
  readonly lines: readonly ResultLine[];
  readonly choices: FilterChoices;
  /** Whose figures they are; "" is the company. */
  readonly seller: string;
}

/**
 * What R-00 says, in words for the pane: of the company, or of the seller that is looked at.
 *
 * @param filter a manager's name changes the figures; channel and region narrow lists only
 * @see AM-86, AM-87, AM-88, AM-90
 */
export function resultView(plan: SalesPlan, language: Language, filter: PlanFilter = {}): ResultView {
  const context = sheetContext(plan, language);
  const page = firstPage(context);
  const owner = ownerOf(context, filter.manager);
  const own = owner < 0 ? undefined : ofSeller(context, owner, filter.manager!);
  return {
    basis: page.basis,
    verdict: page.verdict,
    tiles: companyTiles(context, page.tiles),
    actions: page.actions
      .filter((_, place) => owner < 0 || plan.actions[place].who.includes(owner))
      .map((action) => ({
        kind: action.kind,
        who: action.who,
        what: action.what,
        money: writeShortMoney(context, action.money),
        by: context.day(action.by),
        place: action.link,
      })),
    monthsFinding: page.months.finding,
    months: page.months.months.map(({ month, plan: target, ...line }) =>
      barOf(context, monthName(month, language), { target, ...line }),
    ),
    monthNow: plan.dealPlan.months.starts.findLastIndex((start) => start <= plan.asOf),
    sellers: page.managers.map(({ name, plan: target, ...line }) =>
      barOf(context, name, { target, ...line, p10: Number.NaN, p90: Number.NaN }),
    ),
    lines: page.lines,
    choices: filterChoices(context),
    seller: "",
    ...own,
  };
}

function ofSeller(
  context: SheetContext,
  owner: number,
  seller: string,
): Pick<ResultView, "verdict" | "tiles" | "months" | "monthsFinding" | "lines" | "seller"> {
  const { months, rollUp, managerCount, verdicts } = context.plan.dealPlan;
  const verdict: PlanVerdict = verdicts.owners[owner];
  return {
    verdict: {
      code: verdict.code,
      mark: verdictMarks[verdict.code],
      headline: context.say(words.ofSeller, { seller, headline: verdictHeadline(context, verdict) }),
      lines: [verdictSentence(context, verdict), ...verdictLines(context, verdict)],
    },
    tiles: sellerTiles(context, verdict, owner),
    monthsFinding: "",
    lines: [],
    months: months.month.map((month, place) =>
      barOf(context, monthName(month, context.language), {
        ...rollUp.cells[place * (managerCount + 1) + owner],
        p10: Number.NaN,
        p90: Number.NaN,
      }),
    ),
    seller,
  };
}

/** "Jan 2026", without the Russian year's mark. */
function monthName(month: number, language: Language): string {
  return writeMonth(month, language).replace(/\s?г\.$/u, "");
}

type BarMoney = Readonly<Record<"won" | "expected" | "target" | "p10" | "p90", number>>;

function barOf(context: SheetContext, name: string, { won, expected, target, p10, p90 }: BarMoney): MoneyBar {
  const short = (amount: number): string => writeShortMoney(context, amount);
  const has = target > 0;
  const said = { won: short(won), expected: short(expected), target: short(target) };
  return {
    name,
    won: context.money(won) ?? 0,
    expected: context.money(expected) ?? 0,
    target: has ? context.money(target) : null,
    p10: context.money(p10),
    p90: context.money(p90),
    said: context.say(has ? words.bar : words.barNoPlan, said),
  };
}

import { tables as inputTables } from "../../input/tables/index.ts";
import type { RankedAction } from "../../plan/actions/action.ts";
import type { Day, Money } from "../../ground/units.ts";
import { actionWords as words, type ActionKey } from "../../words/overview/action-words.ts";
import { moneyReasonWords } from "../../words/overview/money-words.ts";
import { ownerNames } from "../owner-names.ts";
import type { Link } from "../result-sheet.ts";
import { clientName, dealName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";

/** One thing to do on Monday. */
export interface FirstPageAction {
  readonly rank: number;
  readonly kind: ActionKey;
  readonly what: string;
  readonly who: string;
  /** What doing it is worth, small units. */
  readonly money: Money;
  readonly by: Day;
  readonly link?: Link;
}

/** The five things worth most now, each with who, what, money, day and where to look (AM-87). */
export function firstPageActions(context: SheetContext): FirstPageAction[] {
  const { say, plan } = context;
  const names = ownerNames(context);
  const who = ({ who: rows }: RankedAction): string => {
    const known = rows.filter((row) => row >= 0).map((row) => names[row]);
    return known.length > 0 ? known.join(", ") : say(words.head);
  };
  return plan.actions.map((action, place) => ({
    rank: place + 1,
    kind: action.kind,
    what: sentence(context, action),
    who: who(action),
    money: action.money,
    by: action.by,
    link: linkOf(context, action),
  }));
}

function sentence(
  { say, plan }: SheetContext,
  { kind, deal = -1, client = -1, count = 0, line = -1 }: RankedAction,
): string {
  const { tables, settings } = plan.input;
  const money = plan.money.lines[line];
  return say(words.sentences[kind], {
    deal: dealName(tables, deal),
    client: clientName(tables, client >= 0 ? client : (tables.Deals.clientId[deal] ?? -1)) ?? "–",
    count,
    days: settings.coverageDays,
    table: money ? say(inputTables[money.table].name) : "",
    reason: money ? say(moneyReasonWords[money.reason].name) : "",
    act: money && moneyReasonWords[money.reason].act ? say(moneyReasonWords[money.reason].act!) : "",
  });
}

const sheetOfKind: Readonly<Record<RankedAction["kind"], string>> = {
  decidingDeal: "R-14",
  overduePromise: "R-13",
  stuckDeal: "R-31",
  neglectedClient: "R-03",
  lateClient: "R-35",
  clientsToGive: "R-07",
  sellersToHire: "R-07",
  uncoveredPlan: "R-14",
  hiddenMoney: "R-28",
};

/** To the row of the input it is about, else to the sheet that tells more. */
function linkOf({ plan }: SheetContext, { kind, deal, client }: RankedAction): Link | undefined {
  const { tables } = plan.input;
  if (client !== undefined) return rowLink(tables.Clients, client);
  if (deal !== undefined) return rowLink(tables.Deals, deal);
  return { sheet: sheetOfKind[kind] };
}

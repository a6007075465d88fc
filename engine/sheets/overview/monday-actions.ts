import { tables as inputTables } from "../../input/tables/index.ts";
import type { RankedAction } from "../../plan/actions/action.ts";
import { actionWords as words } from "../../words/overview/action-words.ts";
import { moneyReasonWords } from "../../words/overview/money-words.ts";
import { date, money, text, whole } from "../column.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Link } from "../result-sheet.ts";
import { clientName, dealName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";

/** What to do on Monday: the five things worth most, each with who, what, money and day (AM-87). */
export function mondayActions(context: SheetContext): Block[] {
  const { say, plan } = context;
  if (plan.actions.length === 0) return [];
  const names = ownerNames(context);
  const who = ({ who: rows }: RankedAction): string => {
    const known = rows.filter((row) => row >= 0).map((row) => names[row]);
    return known.length > 0 ? known.join(", ") : say(words.head);
  };
  const table = tableOf(context, plan.actions, {
    key: "actions",
    title: words.title,
    plain: true,
    side: true,
    columns: [
      whole("rank", words.rank, (_, place) => place + 1, { width: 6 }),
      text("kind", words.kind, ({ kind }) => words.kinds[kind], { json: ({ kind }) => kind, width: 24 }),
      text("who", words.who, who, { width: 22 }),
      text("what", words.what, (action) => sentence(context, action), {
        width: 60,
        wrap: true,
        link: (action) => linkOf(context, action),
      }),
      money("money", words.money, (action) => action.money, { width: 15 }),
      date("by", words.by, ({ by }) => by, { width: 12 }),
    ],
  });
  return [table];
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

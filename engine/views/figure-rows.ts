import type { Language } from "../ground/text.ts";
import type { Day } from "../ground/units.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { ownerNames } from "../sheets/owner-names.ts";
import type { Link } from "../sheets/result-sheet.ts";
import { clientName, dealClient, dealName, rowLink } from "../sheets/row-names.ts";
import { sheetContext, type SheetContext } from "../sheets/sheet-context.ts";
import { writeMoney } from "../sheets/write-money.ts";
import { rowWords as words, type RowsKey } from "../words/views/row-words.ts";
import { clientKey } from "./client-key.ts";
import { dealKey } from "./deal-key.ts";
import { rowFilter, type PlanFilter, type RowFilter } from "./plan-filter.ts";
import { writeMonth } from "./column-cells.ts";
import { clientRows } from "./rows/client-rows.ts";
import { dealRows } from "./rows/deal-rows.ts";
import type { FindRows, FoundRow } from "./rows/found-row.ts";
import { sellerRows } from "./rows/seller-rows.ts";

export type { RowsKey } from "../words/views/row-words.ts";

/** Rows of which figure; of one month of the plan, where it is said by its place. */
export interface RowsRequest {
  readonly of: RowsKey;
  readonly month?: number;
}

/** One row behind a figure, in words; "" is blank. */
export interface FigureRow {
  readonly name: string;
  /** Whose it is, and what is to be said of it. */
  readonly about: string;
  /** Units of the currency, to sort by; null where it has none. */
  readonly money: number | null;
  readonly moneySaid: string;
  readonly day: Day | null;
  readonly daySaid: string;
  /** Keys to open it by; "" is not one. */
  readonly deal: string;
  readonly client: string;
  /** Its row on the input sheet. */
  readonly place?: Link;
}

export interface FigureRows {
  readonly title: string;
  /** What the money is: "won", "in a year". */
  readonly moneyName: string;
  readonly rows: readonly FigureRow[];
  /** The money of all rows; "" where rows have none. */
  readonly sum: string;
}

/** What finds the rows of each figure. A further figure is a line of one of these. */
const finders: Readonly<Record<RowsKey, FindRows>> = { ...sellerRows, ...dealRows, ...clientRows };

/**
 * The rows of the input behind a figure, the largest money first: what a person sees who asks "which ones?".
 *
 * @see AM-90: they add up to the figure
 */
export function figureRows(
  plan: SalesPlan,
  language: Language,
  { of, month }: RowsRequest,
  filter: PlanFilter = {},
): FigureRows {
  const context = sheetContext(plan, language);
  const { starts, month: months } = plan.dealPlan.months;
  const isWanted = (day: Day): boolean => month === undefined || (day >= starts[month] && day < starts[month + 1]);
  const passes = rowFilter(context, filter);
  const found = finders[of](context, isWanted).filter((row) => isOf(passes, row));
  const line = describeRow(context);
  const weight = ({ money }: FigureRow): number => Math.abs(money ?? 0);
  const lines = found.map(line);
  const rows = ranked.has(of) ? lines : lines.toSorted((a, b) => weight(b) - weight(a));
  const title = context.say(words.title[of]);
  const hasMoney = found.some(({ money }) => money !== undefined && Number.isFinite(money));
  return {
    title:
      month === undefined ? title : context.say(words.withMonth, { title, month: writeMonth(months[month], language) }),
    moneyName: context.say(moneyNames[of] ?? words.money.money),
    rows,
    sum: hasMoney ? writeMoney(context, sumOf(found)) : "",
  };
}

/** They come in an order of their own. */
const ranked: ReadonlySet<RowsKey> = new Set<RowsKey>(["deciding"]);

const moneyNames: Partial<Record<RowsKey, (typeof words.money)["money"]>> = {
  target: words.money.target,
  won: words.money.won,
  expected: words.money.expected,
  newLeads: words.money.newLeads,
  late: words.money.late,
  new: words.money.change,
  returned: words.money.change,
  grown: words.money.change,
  shrunk: words.money.change,
  lost: words.money.change,
};

/** The heaviest steps of one deal repeat its money: it is counted once. */
function sumOf(rows: readonly FoundRow[]): number {
  const seen = new Set<number>();
  return rows.reduce((sum, { money = Number.NaN, step, deal = -1 }) => {
    if (Number.isNaN(money) || (step !== undefined && seen.has(deal))) return sum;
    seen.add(deal);
    return sum + money;
  }, 0);
}

function isOf(passes: RowFilter, { deal, client, manager = -1 }: FoundRow): boolean {
  if (deal !== undefined) return passes.deal(deal);
  return client !== undefined ? passes.client(client) : passes.manager(manager);
}

function describeRow(context: SheetContext): (row: FoundRow) => FigureRow {
  const { plan } = context;
  const { tables } = plan.input;
  const names = ownerNames(context);
  const ownerName = (row: number): string => names[row < 0 ? names.length - 1 : row];
  return ({ deal = -1, step = -1, client = -1, manager = -1, money = Number.NaN, day = Number.NaN, about = "" }) => {
    const isDeal = deal >= 0;
    const of = isDeal ? tables.Deals.clientId[deal] : client;
    const owner = isDeal ? plan.deals.manager[deal] : client >= 0 ? tables.Clients.managerId[client] : -2;
    const name = isDeal
      ? [dealClient(tables, deal), dealName(tables, deal)].filter(Boolean).join(" · ")
      : client >= 0
        ? (clientName(tables, client) ?? "–")
        : ownerName(manager);
    return {
      name,
      about: [owner === -2 ? "" : ownerName(owner), about].filter(Boolean).join(" · "),
      money: context.money(money),
      moneySaid: Number.isFinite(money) ? writeMoney(context, money) : "",
      day: Number.isFinite(day) ? day : null,
      daySaid: Number.isFinite(day) ? context.day(day) : "",
      deal: isDeal ? dealKey(tables.Deals, deal) : "",
      client: clientKey(tables.Clients, of),
      place: placeOf(tables, { deal, step, client, manager }),
    };
  };
}

function placeOf(
  tables: SalesPlan["input"]["tables"],
  { deal, step, client, manager }: Readonly<Record<"deal" | "step" | "client" | "manager", number>>,
): Link | undefined {
  if (step >= 0) return rowLink(tables.DealSteps, step);
  if (deal >= 0) return rowLink(tables.Deals, deal);
  if (client >= 0) return rowLink(tables.Clients, client);
  return manager >= 0 && manager < tables.Managers.rowCount ? rowLink(tables.Managers, manager) : undefined;
}

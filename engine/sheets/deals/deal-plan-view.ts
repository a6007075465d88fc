import { DealStatus } from "../../ground/deal-status.ts";
import { lists } from "../../input/lists.ts";
import type { TextColumn } from "../../input/column-spec.ts";
import type { Money } from "../../ground/units.ts";
import { ownerNames } from "../owner-names.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import type { Link } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** What all tables of R-13 share. */
export interface DealPlanView {
  readonly context: SheetContext;
  /** Rows of open deals, the largest planned money first. */
  readonly open: readonly number[];
  manager(deal: number): string;
  person(manager: number): string | null;
  deal(deal: number): string;
  client(deal: number): string | null;
  link(deal: number): Link | undefined;
  text(column: TextColumn, row: number): string | null;
  origin(code: number): string;
}

const origins = Object.values(lists.stepOrigin);

export function dealPlanView(context: SheetContext): DealPlanView {
  const { plan, say } = context;
  const { tables } = plan.input;
  const names = ownerNames(context);

  const { money } = plan.dealPlan.plans.each;
  return {
    context,
    open: dealsOf(plan.deals.status, DealStatus.Open, money),
    manager: (deal) => names[plan.deals.manager[deal]] ?? names[names.length - 1],
    person: (manager) => (manager < 0 ? null : names[manager]),
    deal: (deal) => dealName(tables, deal),
    client: (deal) => dealClient(tables, deal),
    link: (deal) => dealLink(tables, deal),
    text: ({ codes, words }, row) => words[codes[row]] ?? null,
    origin: (code) => say(origins[Math.max(0, code)]),
  };
}

/** Rows of a status, the largest money first; without money last, equal ones in their order. */
function dealsOf(status: ArrayLike<number>, wanted: number, money: ArrayLike<Money>): number[] {
  const rows: number[] = [];
  for (let deal = 0; deal < status.length; deal++) if (status[deal] === wanted) rows.push(deal);
  return rows.sort((one, other) => (money[other] || 0) - (money[one] || 0) || one - other);
}

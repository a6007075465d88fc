import { stepsOf } from "../deals/order-steps.ts";
import { DealStatus } from "../ground/deal-status.ts";
import { lists } from "../input/lists.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { dealPlanView } from "../sheets/deals/deal-plan-view.ts";
import { sheetContext, type SheetContext } from "../sheets/sheet-context.ts";
import { shownMoney } from "../sheets/shown-money.ts";
import type { Share } from "../ground/units.ts";
import type { Language } from "../ground/text.ts";
import { dealKey } from "./deal-key.ts";
import { dealStates, type DealState } from "./deal-view.ts";

/** A deal to choose. */
export interface DealChoice {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly client: string;
  readonly manager: string;
  readonly money: string;
  readonly readiness: Share;
  readonly state: DealState;
  readonly stateSaid: string;
}

/** Open deals, the largest first, then those closed that had a plan, the last closed first. */
export function dealList(plan: SalesPlan, language: Language): readonly DealChoice[] {
  const context = sheetContext(plan, language);
  const view = dealPlanView(context);
  const { Deals } = plan.input.tables;
  const { each } = plan.dealPlan.plans;
  return [...view.open, ...closedWithPlan(context)].map((deal) => {
    const state = dealStates[plan.deals.status[deal]];
    return {
      key: dealKey(Deals, deal),
      name: view.deal(deal),
      title: view.text(Deals.title, deal) ?? "",
      client: view.client(deal) ?? "",
      manager: view.manager(deal),
      money: shownMoney(context, each.money[deal]),
      readiness: each.readiness[deal],
      state,
      stateSaid: context.say(lists.dealStatus[state]),
    };
  });
}

function closedWithPlan({ plan }: SheetContext): number[] {
  const { closeDate } = plan.input.tables.Deals;
  const { steps } = plan.dealPlan.plans.each;
  const rows = Array.from(plan.deals.status.keys()).filter(
    (deal) => plan.deals.status[deal] > DealStatus.Open && stepsOf(steps, deal).length > 0,
  );
  return rows.sort((one, other) => (closeDate[other] || 0) - (closeDate[one] || 0) || one - other);
}

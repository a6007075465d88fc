import type { ActionKey } from "../../words/overview/action-words.ts";
import type { Action, ActionKind, PlanToActOn, RankedAction } from "./action.ts";
import { clientsToGive } from "./clients-to-give.ts";
import { decidingWithoutStep } from "./deciding-without-step.ts";
import { hiddenMoney } from "./hidden-money.ts";
import { lateClients } from "./late-clients.ts";
import { neglectedClients } from "./neglected-clients.ts";
import { overduePromises } from "./overdue-promises.ts";
import { sellersToHire } from "./sellers-to-hire.ts";
import { stuckDeals } from "./stuck-deals.ts";
import { uncoveredPlans } from "./uncovered-plans.ts";

/** Every kind of thing to do. A further one is a file and a line here, with its sentence in `action-words.ts`. */
const actionKinds = {
  decidingDeal: decidingWithoutStep,
  overduePromise: overduePromises,
  stuckDeal: stuckDeals,
  neglectedClient: neglectedClients,
  lateClient: lateClients,
  clientsToGive,
  sellersToHire,
  uncoveredPlan: uncoveredPlans,
  hiddenMoney,
} satisfies Readonly<Record<ActionKey, ActionKind>>;

const mostNamed = 5;

/**
 * What to do on Monday: the five things worth most now.
 *
 * A deal or client is named once, by what is worth most of it. Ties go by the name of deal or client, then by kind.
 *
 * @see AM-87
 */
export function planActions(plan: PlanToActOn): readonly RankedAction[] {
  const found = (Object.keys(actionKinds) as ActionKey[]).flatMap((kind) =>
    actionKinds[kind](plan).map((action): RankedAction => ({ ...action, kind })),
  );
  const ranked = found
    .filter(({ money }) => money > 0)
    .map((action) => ({ action, name: nameOf(plan, action) }))
    .sort(
      (a, b) => b.action.money - a.action.money || compare(a.name, b.name) || compare(a.action.kind, b.action.kind),
    );
  const seen = new Set<string>();
  const distinct = ranked.filter(({ action: { deal, client } }) => {
    const about = deal !== undefined ? `deal ${deal}` : client !== undefined ? `client ${client}` : "";
    if (about === "") return true;
    return !seen.has(about) && seen.add(about);
  });
  return distinct.slice(0, mostNamed).map(({ action }) => action);
}

function nameOf({ input: { tables } }: PlanToActOn, { deal = -1, client = -1 }: Action): string {
  const { Clients, Deals } = tables;
  const row = client >= 0 ? client : deal >= 0 ? Deals.clientId[deal] : -1;
  const code = deal >= 0 ? (Deals.dealId.words[Deals.dealId.codes[deal]] ?? "") : "";
  return `${Clients.name.words[Clients.name.codes[row]] ?? ""} ${code}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

import type { ActionKind } from "./action.ts";
import { moneyAtRisk } from "./money-at-risk.ts";

/**
 * Clients late against their own rhythm, or at risk of being lost, and silent for longer than between any of their last
 * payments: who buys in bursts has long pauses as a rule, and such a pause is no reason to call. Worth the part of their
 * year's money that is usually lost. By the end of the week.
 *
 * @see AM-87, CALC-47
 */
export const lateClients: ActionKind = (plan) => {
  const { rhythm, asOf, calendar, input } = plan;
  if (!rhythm) return [];
  const risk = moneyAtRisk(plan);
  return rhythm.silent.map((client) => ({
    who: [input.tables.Clients.managerId[client]],
    client,
    count: asOf - rhythm.rhythm.last[client],
    money: risk(client),
    by: calendar.addWorkdays(asOf, 5),
  }));
};

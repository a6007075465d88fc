import { codeNumber } from "../../input/lists.ts";
import type { ActionKind } from "./action.ts";
import { moneyAtRisk } from "./money-at-risk.ts";

const client = codeNumber("clientStatus", "client");

/**
 * Clients nobody at work owns, all of them as one thing to do: give them out. Worth the part of their year's money that
 * is usually lost. By the end of the week.
 *
 * @see AM-87, AM-88
 */
export const clientsToGive: ActionKind = (plan) => {
  const { Clients, Managers } = plan.input.tables;
  // Where no client has an owner clients are not shared out at all: the list does not tell who is left over.
  if (Managers.rowCount === 0 || !Clients.managerId.some((owner) => owner >= 0)) return [];
  const rows = Array.from(Clients.status.keys()).filter((row) => {
    const owner = Clients.managerId[row];
    return Clients.status[row] === client && (owner < 0 || Managers.active[owner] !== 1);
  });
  if (rows.length === 0) return [];
  const risk = moneyAtRisk(plan);
  const money = rows.reduce((sum, row) => sum + risk(row), 0);
  return [{ who: [], count: rows.length, money, by: plan.calendar.addWorkdays(plan.asOf, 5) }];
};

import { AbcClass } from "../../ground/abc-class.ts";
import { codeNumber } from "../../input/lists.ts";
import type { ActionKind } from "./action.ts";
import { moneyAtRisk } from "./money-at-risk.ts";

const client = codeNumber("clientStatus", "client");

/**
 * A clients (by money) nobody has contacted within `coverageDays`. Worth the part of their year's money that is usually
 * lost. By the end of the week.
 *
 * @see AM-87, CALC-05
 */
export const neglectedClients: ActionKind = (plan) => {
  const { status, managerId } = plan.input.tables.Clients;
  // Without a single contact on record it is the record that is missing, not the contact.
  if (plan.input.tables.Activities.rowCount === 0) return [];
  const { classes, coverage } = plan.clients;
  const risk = moneyAtRisk(plan);
  return Array.from(classes.keys())
    .filter((row) => classes[row] === AbcClass.A && status[row] === client && coverage.contacted[row] === 0)
    .map((row) => ({
      who: [managerId[row]],
      client: row,
      money: risk(row),
      by: plan.calendar.addWorkdays(plan.asOf, 5),
    }));
};

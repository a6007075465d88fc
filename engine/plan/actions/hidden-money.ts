import { isLost } from "../../clients/account-money.ts";
import type { ActionKind } from "./action.ts";
import { nextWorkday } from "./next-workday.ts";

/**
 * Money of the input that is set aside for a reason somebody can mend: one thing to do a table and reason, worth that
 * money.
 *
 * @see AM-87, AM-70
 */
export const hiddenMoney: ActionKind = (plan) =>
  plan.money.lines.flatMap((line, place) =>
    isLost(line) && line.currency === "" && line.money > 0
      ? [{ who: [], line: place, count: line.rows, money: line.money, by: nextWorkday(plan) }]
      : [],
  );

import type { Hours, Share } from "../ground/units.ts";
import type { PeopleNote } from "../words/people/people-words.ts";
import { timeFund, type CalendarFund, type SimpleFund } from "./time-fund.ts";

/**
 * Hours a year that one full-time manager can give to clients: A of CALC-09.
 *
 * @param sellingShare share of the working time that goes to clients, 0 to 1
 * @returns hours, with a note when none are left: every headcount is then unknown
 * @see CALC-09, AM-20
 * @example availableHours({ kind: "simple", workingDays: 247, absenceDays: 20, hoursPerDay: 8 }, 0.6).hours // 1089.6
 */
export function availableHours(
  fund: SimpleFund | CalendarFund,
  sellingShare: Share,
): { readonly fund: Hours; readonly hours: Hours; readonly notes: readonly PeopleNote[] } {
  const total = timeFund(fund);
  const hours = total * sellingShare;
  if (hours > 0) return { fund: total, hours, notes: [] };
  const code = total <= 0 ? "FUND_NEGATIVE" : "NO_HOURS";
  return { fund: total, hours, notes: [{ code, values: { hours: Number.isNaN(hours) ? "?" : hours } }] };
}

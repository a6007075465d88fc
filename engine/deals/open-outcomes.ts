import type { PlanFrame } from "../frame/plan-frame.ts";
import { pickRows } from "../ground/pick-rows.ts";
import { countsInPeriod } from "./frozen-lines.ts";
import type { OpenDeals } from "./independent-outcomes.ts";
import type { PlannedLines } from "./planned-money.ts";

/** Deals with money still to come in the period: what the chance of the plan is reckoned from. */
export interface OpenOutcomes {
  /** Rows of Deals. */
  readonly rows: Int32Array;
  readonly deals: OpenDeals;
  /** Those of a row of Managers, Unassigned after the last. */
  of(manager: number): OpenDeals;
}

/**
 * Every open deal's planned money of the period, with its chance.
 *
 * @see AM-40
 */
export function openOutcomes(frame: PlanFrame, planned: PlannedLines, chance: Float64Array): OpenOutcomes {
  const { period, asOf, deals, input } = frame;
  const { Deals, Managers } = input.tables;
  const money = new Float64Array(Deals.rowCount);
  for (let line = 0; line < planned.deal.length; line++) {
    if (countsInPeriod(planned, line, period, asOf)) money[planned.deal[line]] += planned.money[line];
  }
  const withMoney = new Int32Array(Deals.rowCount);
  let count = 0;
  for (let deal = 0; deal < money.length; deal++) if (money[deal] > 0) withMoney[count++] = deal;
  const rows = withMoney.subarray(0, count);
  const pick = (chosen: Int32Array): OpenDeals => ({
    amount: pickRows(money, chosen),
    chance: pickRows(chance, chosen),
    outcome: input.settings.oneOutcome ? chosen.map((deal) => Deals.clientId[deal]) : undefined,
  });
  const rowsOf = rowsByOwner(rows, deals.manager, Managers.rowCount);
  return { rows, deals: pick(rows), of: (manager: number): OpenDeals => pick(rowsOf[manager]) };
}

/** The rows of each manager, Unassigned last. */
function rowsByOwner(rows: Int32Array, manager: Int32Array, managerCount: number): Int32Array[] {
  const owner = (deal: number): number => (manager[deal] < 0 ? managerCount : manager[deal]);
  const counts = new Int32Array(managerCount + 1);
  for (const deal of rows) counts[owner(deal)] += 1;
  const rowsOf = Array.from(counts, (count) => new Int32Array(count));
  for (let place = rows.length - 1; place >= 0; place--) {
    const own = owner(rows[place]);
    rowsOf[own][--counts[own]] = rows[place];
  }
  return rowsOf;
}

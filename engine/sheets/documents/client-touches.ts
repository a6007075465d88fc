import { codeNumber } from "../../input/lists.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";

/** Rows of Activities; -1 is none. */
export interface ClientTouches {
  /** Contacts that took place by the day of the plan, the latest first. */
  readonly done: readonly number[];
  /** The contact planned first, also when its day has passed; one without a day only where there is no other. */
  readonly next: number;
}

const planned = codeNumber("activityStatus", "planned");

/**
 * What was and what is planned with one client, for its card and its meetings.
 *
 * @see CALC-27, T-02, T-12
 * @example clientTouches(plan, 12).done[0] // row of the last contact
 */
export function clientTouches({ input, days }: Pick<SalesPlan, "input" | "days">, client: number): ClientTouches {
  const { status, doneDate, dueDate } = input.tables.Activities;
  const done: number[] = [];
  let next = -1;
  days.facts.client.forEach((one, row) => {
    if (one !== client) return;
    if (days.facts.isDone[row] === 1) done.push(row);
    else if (status[row] === planned && (next < 0 || dueDate[row] < dueDate[next] || Number.isNaN(dueDate[next])))
      next = row;
  });
  done.sort((one, other) => doneDate[other] - doneDate[one] || other - one);
  return { done, next };
}

import type { SalesPlan } from "../../plan/sales-plan.ts";

/** Who has a line in R-27, T-01 and T-04: sellers, whoever else has money, contacts or steps; Unassigned last. */
export function dayOwners({ dealPlan, days }: SalesPlan): number[] {
  const listed = new Set(dealPlan.owners);
  return days.statistics.managers.flatMap((line, owner) => {
    const week = days.week.managers[owner];
    const counts = [line.done, line.planned, line.monthDone, week.planned, week.done, week.next];
    const hasMoney = [line.monthToDate, line.expectedToEnd].some((money) => money !== 0);
    const active = hasMoney || week.steps.length > 0 || counts.some((column) => column.some((count) => count > 0));
    return active || listed.has(owner) ? [owner] : [];
  });
}

/** Activity types that occur in any of the columns. */
export function shownTypes(...columns: readonly Float64Array[]): number[] {
  return Array.from(columns[0].keys()).filter((type) => columns.some((column) => column[type] > 0));
}

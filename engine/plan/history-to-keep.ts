import type { HistoryRow } from "../history/history-row.ts";
import { makeHistoryRows, type KeptPlan } from "./make-history-rows.ts";
import type { History } from "../history/read-history.ts";
import { thinHistory } from "../history/thin-history.ts";

/**
 * The rows of the sheet BuildHistory after this build: those of earlier ones, thinned, and its own, which take the place of
 * what an earlier build of the same day kept. Oldest first.
 */
export function historyToKeep(plan: KeptPlan, history: History): HistoryRow[] {
  const { historyDays: days, historyWeeks: weeks, historyMonths: months } = plan.input.settings;
  const all = Array.from(new Set([...history.keys(), plan.asOf])).sort((a, b) => a - b);
  return thinHistory(all, plan.asOf, { days, weeks, months }).flatMap((day) =>
    day === plan.asOf ? makeHistoryRows(plan) : (history.get(day) ?? []),
  );
}

import { appendRows } from "../input/append-rows.ts";
import type { RawSheet } from "../input/raw-sheet.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import type { Language } from "../ground/text.ts";
import { freezePlan, type Freeze } from "./freeze-plan.ts";

/** The sheet with the plan frozen below those that stand there. */
export interface FrozenSheet {
  readonly sheet: RawSheet;
  /** The sheet it takes the place of; undefined for a new one. */
  readonly before?: RawSheet;
}

/**
 * Freezes the plan into the sheet FrozenPlan: below the plans frozen before, under the headings of that sheet; a heading
 * it lacks is added to the right.
 *
 * @param isOurs which sheet of frozen plans may be written again; the others are left alone and a new one is made
 * @see AM-43
 * @example addFrozenPlan(plan, { date: 46091, author: "Ann" }, "en").sheet.rows.length // headings and one row a deal
 */
export function addFrozenPlan(
  plan: SalesPlan,
  freeze: Freeze,
  language: Language,
  isOurs: (raw: RawSheet) => boolean = () => true,
): FrozenSheet {
  const frozen = freezePlan(plan, freeze, language);
  const standing = plan.input.recognised.find((report) => report.table === "FrozenPlan" && isOurs(report.raw));
  return standing ? { sheet: appendRows(standing, frozen), before: standing.raw } : { sheet: frozen };
}

import { stepsOf } from "../deals/order-steps.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { CodeOf } from "../input/lists.ts";
import { tables as specs } from "../input/tables/index.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import type { Day } from "../ground/units.ts";
import { editWords as words } from "../words/edits/edit-words.ts";
import type { Text } from "../ground/text.ts";
import { dealOfKey } from "../views/deal-key.ts";
import { dayWords } from "./day-words.ts";
import { filled } from "./filled.ts";
import { newRow } from "./new-row.ts";
import type { EditAnswer } from "./sheet-edits.ts";
import { writtenDeal, writtenManager } from "./written-name.ts";

/** The next step of a deal, as it is put down; "" is blank. */
export interface StepEntry {
  /** Key of the deal. */
  readonly deal: string;
  /** NaN is not said. */
  readonly plannedDate: Day;
  readonly action: string;
  readonly technique: string;
  readonly tool: string;
  readonly checkpoint: boolean;
  readonly criterion: string;
  readonly objection: string;
  readonly answer: string;
  readonly bargain: string;
  /** Units of the currency; undefined is blank, NaN could not be read. */
  readonly money?: number;
  /** Row of Managers; -1: the deal's manager. */
  readonly owner: number;
  readonly origin: CodeOf<"stepOrigin">;
}

/**
 * The cells of a new row of deal steps, numbered after the last one, or everything that is wrong with it.
 *
 * Refused: a closed deal, a day before that of the step it follows, a checkpoint without its criterion, an objection
 * without an answer, money below zero. What the sheet's own rules require is checked too.
 *
 * @see CALC-17
 */
export function newStep(plan: SalesPlan, entry: StepEntry): EditAnswer {
  const { tables } = plan.input;
  const deal = dealOfKey(tables.Deals, entry.deal);
  const steps = deal < 0 ? [] : Array.from(stepsOf(plan.dealPlan.plans.each.steps, deal));
  const problems = problemsOf(plan, deal, steps, entry);
  if (problems.length > 0) return { done: false, problems };
  const last = steps.reduce((most, step) => Math.max(most, tables.DealSteps.stepNo[step] || 0), 0);
  return newRow(plan.input, "DealSteps", {
    dealId: writtenDeal(tables, deal),
    stepNo: last + 1,
    plannedDate: Number.isNaN(entry.plannedDate) ? "" : entry.plannedDate,
    action: entry.action.trim(),
    technique: entry.technique.trim(),
    tool: entry.tool.trim(),
    checkpoint: entry.checkpoint,
    checkpointCriterion: entry.criterion.trim(),
    objection: entry.objection.trim(),
    answer: entry.answer.trim(),
    bargain: entry.bargain.trim(),
    moneyDue: entry.money ?? "",
    owner: entry.owner < 0 ? "" : writtenManager(tables, entry.owner),
    origin: entry.origin === "seller" ? "" : entry.origin,
  });
}

function problemsOf({ input, deals }: SalesPlan, deal: number, steps: readonly number[], entry: StepEntry): Text[] {
  const { tables } = input;
  const days = steps.map((step) => tables.DealSteps.plannedDate[step]).filter((day) => !Number.isNaN(day));
  const before = days.at(-1) ?? Number.NaN;
  const { money } = entry;
  const { heading } = specs.DealSteps.columns.moneyDue;
  return [
    ...(writtenDeal(tables, deal) === "" ? [words.noDealCode] : []),
    ...(deals.status[deal] === DealStatus.Open ? [] : [words.reviewTooLate]),
    ...(entry.plannedDate < before ? [filled(words.beforeStep, { day: dayWords(before) })] : []),
    ...(money === undefined || money >= 0 ? [] : [filled(words.notMoney, { column: heading })]),
    ...(entry.checkpoint && entry.criterion.trim() === "" ? [words.criterion] : []),
    ...(entry.objection.trim() !== "" && entry.answer.trim() === "" ? [words.answer] : []),
  ];
}

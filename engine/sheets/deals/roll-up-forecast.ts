import type { Money } from "../../ground/units.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { proofWords as words } from "../../words/proof/proof-words.ts";
import { money, text } from "../column.ts";
import { formOf } from "../form-of.ts";
import { accuracySentence } from "../proof/r32-forecast-and-fact.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";

/**
 * The expected total of the period by the way that was nearer on the past (setting forecastFrom), with how far off it was.
 *
 * @see CALC-43
 */
export function forecastBlocks(context: SheetContext): Block[] {
  const { plan } = context;
  const { coming } = plan.proof;
  if (!coming) return [];
  const { from, expected } = expectedTotal(plan);
  const won = plan.dealPlan.rollUp.department.won;
  const lines = [toComeSentence(context), accuracySentence(context)].filter((line) => line !== undefined);
  return [
    formOf(context, {
      key: "coming",
      title: words.coming,
      fields: [
        money("expectedTotal", words.comingExpected, expected, { mark: "strong", note: words.comingHelp }),
        text("expectedFrom", words.comingFrom, words.from[from], { json: from }),
        money("p10", words.p10, won + coming.p10),
        money("p90", words.p90, won + coming.p90),
      ],
    }),
    ...(lines.length > 0 ? [{ type: "note", key: "accuracy", lines } as const] : []),
  ];
}

/**
 * Where the plan lies in the range that holds deals to come: the chance beside it counts today's deals only (AM-86), so a
 * plan with no chance may lie within the range.
 *
 * @returns undefined without a forecast (or where it sees nothing come), without a target and where it is reached
 * @see AM-86, CALC-43
 */
export function toComeSentence(context: SheetContext): string | undefined {
  const { plan, say } = context;
  const { coming } = plan.proof;
  const { won, target } = plan.dealPlan.rollUp.department;
  if (!coming || !(coming.p90 > 0) || !(target > 0) || plan.dealPlan.verdicts.department.code === "reached")
    return undefined;
  const [p10, p90] = [won + coming.p10, won + coming.p90];
  const place = target > p90 ? "above" : target < p10 ? "below" : "within";
  return say(words.toCome[place], {
    ...{ p10: writeMoney(context, p10), p90: writeMoney(context, p90), target: writeMoney(context, target) },
  });
}

/** Won so far and what is still to come, and where that is taken from. */
export function expectedTotal({ proof, dealPlan, input }: Pick<SalesPlan, "proof" | "dealPlan" | "input">): {
  readonly from: "forecast" | "naive" | "funnel";
  readonly expected: Money;
} {
  const { won, expected } = dealPlan.rollUp.department;
  const { forecastFrom } = input.settings;
  if (!proof.coming || forecastFrom === "funnel") return { from: "funnel", expected };
  const from = forecastFrom === "naive" ? "naive" : proof.coming.nearer;
  return { from, expected: won + proof.coming[from] };
}

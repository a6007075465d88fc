import type { Money } from "../../ground/units.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { proofWords as words } from "../../words/proof/proof-words.ts";
import { money, text } from "../column.ts";
import { formOf } from "../form-of.ts";
import { accuracySentence } from "../proof/r32-forecast-and-fact.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

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
  const sentence = accuracySentence(context);
  return [
    formOf(context, {
      key: "forecast",
      title: words.coming,
      fields: [
        money("expectedTotal", words.comingExpected, expected, { mark: "strong", note: words.comingHelp }),
        text("expectedFrom", words.comingFrom, words.from[from], { json: from }),
        money("p10", words.p10, won + coming.p10),
        money("p90", words.p90, won + coming.p90),
      ],
    }),
    ...(sentence ? [{ type: "note", key: "accuracy", lines: [sentence] } as const] : []),
  ];
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

import type { PlanVerdict } from "../../deals/judge-plan.ts";
import type { VerdictCode } from "../../deals/plan-verdict.ts";
import { firstPageWords as words } from "../../words/overview/first-page-words.ts";
import type { SheetContext } from "../sheet-context.ts";
import { lacksMoney } from "../deals/verdict-lines.ts";
import { writeShare } from "../write-share.ts";
import { writeShortMoney } from "../write-short-money.ts";

/** A verdict in a few words with gap and chance: of the department, of one seller, of a plan under changes. @see AM-86 */
export function verdictHeadline(context: SheetContext, verdict: PlanVerdict): string {
  const amount = (key: "won" | "target" | "expected" | "gap"): string => writeShortMoney(context, verdict[key]);
  return context.say(words.headline[headlineOf(context, verdict)], {
    won: amount("won"),
    target: amount("target"),
    expected: amount("expected"),
    gap: amount("gap"),
    chance: writeShare(verdict.chance, context.language),
  });
}

/** The key of a verdict's words: a plan whose expected money reaches it does not miss it by money. */
export function headlineOf(context: SheetContext, verdict: PlanVerdict): VerdictCode | "missesByFew" {
  return verdict.code === "misses" && !lacksMoney(context, verdict) ? "missesByFew" : verdict.code;
}

import type { PlanVerdict } from "../../deals/judge-plan.ts";
import type { VerdictCode } from "../../deals/plan-verdict.ts";
import { firstPageWords as words } from "../../words/overview/first-page-words.ts";
import type { Money, Share } from "../../ground/units.ts";
import { verdictMarks } from "../deals/verdict-lines.ts";
import { ownerNames } from "../owner-names.ts";
import type { Mark } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { headlineOf } from "./verdict-headline.ts";
import { writeShare } from "../write-share.ts";
import { writeShortMoney } from "../write-short-money.ts";

/** One manager, plan against won and expected; money in small units, NaN without a plan. */
export interface FirstPageManager {
  readonly name: string;
  readonly plan: Money;
  readonly won: Money;
  readonly expected: Money;
  readonly chance: Share;
  readonly code: VerdictCode;
  /** "misses by 4.4 M". */
  readonly verdict: string;
  readonly mark?: Mark;
}

/** Everybody with a plan or with money, the largest plan first; the verdict of each is that of R-14 (AM-86). */
export function firstPageManagers(context: SheetContext): FirstPageManager[] {
  const { plan } = context;
  const { rollUp, verdicts, owners } = plan.dealPlan;
  const names = ownerNames(context);
  const { managers } = rollUp;
  return [...owners]
    .filter((owner) => managers[owner] !== undefined)
    .sort((a, b) => (managers[b].target || 0) - (managers[a].target || 0) || managers[b].won - managers[a].won || a - b)
    .map((owner): FirstPageManager => {
      const verdict = verdicts.owners[owner];
      const hasPlan = verdict.code !== "noTarget";
      return {
        name: names[owner],
        plan: hasPlan ? verdict.target : Number.NaN,
        won: verdict.won,
        expected: verdict.expected,
        chance: hasPlan ? verdict.chance : Number.NaN,
        code: verdict.code,
        verdict: shortVerdict(context, verdict),
        mark: verdictMarks[verdict.code],
      };
    });
}

/** A verdict in three words, with the figure that matters for it. */
function shortVerdict(context: SheetContext, verdict: PlanVerdict): string {
  return context.say(words.managerVerdict[headlineOf(context, verdict)], {
    chance: writeShare(verdict.chance, context.language),
    gap: writeShortMoney(context, verdict.gap),
  });
}

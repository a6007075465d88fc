import type { PlanVerdict } from "../../deals/judge-plan.ts";
import type { VerdictCode } from "../../deals/plan-verdict.ts";
import { verdictWords as words } from "../../words/deals/verdict-words.ts";
import type { Mark } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";

/** How a verdict is marked; open and misses leave something to do. */
export const verdictMarks: Readonly<Record<VerdictCode, Mark | undefined>> = {
  reached: "good",
  onCourse: "good",
  open: "warning",
  misses: "bad",
  outOfReach: "bad",
  noTarget: undefined,
};

/** The sentence of a verdict, the same wherever it is said. @see AM-86 */
export function verdictSentence(context: SheetContext, verdict: PlanVerdict): string {
  const { say, language } = context;
  const { openDeals, mustWin } = verdict;
  const amount = (key: "won" | "target" | "expected" | "gap" | "p10" | "p90") => writeMoney(context, verdict[key]);
  const all = openDeals;
  const must = Number.isNaN(mustWin)
    ? say(words.notEnough, { all })
    : mustWin > 0
      ? say(words.mustWin, { n: mustWin, all })
      : "";
  return say(words[sentenceOf(context, verdict)], {
    won: amount("won"),
    target: amount("target"),
    expected: amount("expected"),
    gap: amount("gap"),
    p10: amount("p10"),
    p90: amount("p90"),
    chance: writeShare(verdict.chance, language),
    must,
  }).trim();
}

/** A plan whose expected money reaches it lacks none: what it lacks is certainty. */
function sentenceOf(context: SheetContext, verdict: PlanVerdict): VerdictCode | "openByFew" | "missesByFew" {
  const { code } = verdict;
  if ((code !== "open" && code !== "misses") || lacksMoney(context, verdict)) return code;
  return code === "open" ? "openByFew" : "missesByFew";
}

/** Whether a gap is there that can be seen: less than half a unit is none in words. */
export function lacksMoney(context: SheetContext, { gap }: Pick<PlanVerdict, "gap">): boolean {
  return writeMoney(context, gap) !== writeMoney(context, 0);
}

/** What stands below the sentence: money no open deal covers, and the leads the gap takes. */
export function verdictLines(context: SheetContext, verdict: PlanVerdict): string[] {
  const { say, day } = context;
  const { code, uncovered, gap, leads, lastDay } = verdict;
  if (code === "noTarget" || code === "reached" || gap === 0) return [];
  const inTime = Number.isFinite(leads) && Number.isFinite(lastDay);
  return [
    ...(uncovered > 0 ? [say(words.uncoveredLine, { money: writeMoney(context, uncovered) })] : []),
    ...(Number.isNaN(leads)
      ? []
      : inTime
        ? [say(words.leadsLine, { leads, day: day(lastDay) }), ...usualLines(context, verdict)]
        : [say(words.noLeadsLine)]),
  ];
}

/** The leads of a gap beside those that usually come, and what these bring where the gap takes more than can be believed. */
export function usualLines(
  context: SheetContext,
  {
    times,
    usual: n,
    usualDays: days,
    gap,
    canClose,
  }: Pick<PlanVerdict, "times" | "usual" | "usualDays" | "gap" | "canClose">,
): string[] {
  if (Number.isNaN(times)) return [];
  const { say, language } = context;
  if (times <= 1) return [say(words.fewerLine, { n, days })];
  const shown = times.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return [
    say(words.timesLine, { times: shown, n, days }),
    ...(canClose ? [] : [say(words.tooManyLine, { money: writeMoney(context, gap / times) })]),
  ];
}

import { funnelWords } from "../../words/funnel/funnel-words.ts";
import { funnelNames } from "./funnel-parts.ts";
import type { SheetContext } from "../sheet-context.ts";

/** The win rate now and in the same part of the period before, with the interval of the difference. */
export function winRateFall(context: SheetContext): string {
  const { now, before, winRate } = context.plan.funnel.changes;
  const { share } = funnelNames(context);
  return context.say(funnelWords.winRateFell, {
    now: share(now.rate),
    before: share(before.rate),
    n: now.n,
    nBefore: before.n,
    low: share(-winRate.high),
    high: share(-winRate.low),
  });
}

/** What fell by more than chance against the same part of the period before: the win rate, then stages (AM-83). */
export function rateFalls(context: SheetContext): string[] {
  const { changes, conversion } = context.plan.funnel;
  const names = funnelNames(context);
  const shareOf = (passed: number, decided: number): string => names.share(passed / decided);
  const stages = changes.stagesFell.map((place) =>
    context.say(funnelWords.stageFell, {
      stage: names.stage(conversion.stage[place]) ?? "",
      now: shareOf(changes.stagesNow.passed[place], changes.stagesNow.decided[place]),
      before: shareOf(changes.stagesBefore.passed[place], changes.stagesBefore.decided[place]),
    }),
  );
  return [...(changes.winRateFell ? [winRateFall(context)] : []), ...stages];
}

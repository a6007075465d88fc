import { funnelWords } from "../../words/funnel/funnel-words.ts";
import { overviewWords as words } from "../../words/overview/overview-words.ts";
import { observedShare } from "../funnel/conversion-stages.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";

/** The share of R-11 at its weakest stage; where lost deals have no stage it is at most that, as R-11 says. */
export function leakNote(context: SheetContext, place: number): string {
  const { conversion } = context.plan.funnel;
  const { share } = observedShare(context, conversion, place);
  const said = context.say(words.leakNote, { share: writeShare(share, context.language) });
  if (conversion.upperBound[place] === 0) return said;
  return `${said}; ${context.say(funnelWords.upperBound, { n: conversion.lostWithoutStage })}`;
}

import { firstPageWords as words } from "../../words/overview/first-page-words.ts";
import { verdictWords } from "../../words/deals/verdict-words.ts";
import { toComeSentence } from "../deals/roll-up-forecast.ts";
import { verdictLines, verdictMarks, verdictSentence } from "../deals/verdict-lines.ts";
import type { VerdictCode } from "../../deals/plan-verdict.ts";
import type { Mark } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { verdictHeadline } from "./verdict-headline.ts";
import { writeShortMoney } from "../write-short-money.ts";

export interface FirstPageVerdict {
  readonly code: VerdictCode;
  readonly mark?: Mark;
  /** The verdict in a few words with gap and chance. */
  readonly headline: string;
  /** The sentence of AM-86, then what stands below it. */
  readonly lines: readonly string[];
}

/** The verdict in a few words, its sentence (AM-86), what stands below it, and the same with the sellers' bias taken off (AM-89). */
export function firstPageVerdict(context: SheetContext): FirstPageVerdict {
  const { say, plan } = context;
  const { department, corrected } = plan.dealPlan.verdicts;
  const correction = say(words.corrected, {
    money: writeShortMoney(context, corrected.expected),
    verdict: say(verdictWords.code[corrected.verdict]),
  });
  const hasCorrection = corrected.corrected > 0 && department.code !== "noTarget" && department.code !== "reached";
  const toCome = toComeSentence(context);
  const below = [...verdictLines(context, department), ...(hasCorrection ? [correction] : [])];
  return {
    code: department.code,
    mark: verdictMarks[department.code],
    headline: verdictHeadline(context, department),
    // Without a target the headline says all.
    lines:
      department.code === "noTarget"
        ? []
        : [[verdictSentence(context, department), toCome].filter(Boolean).join(" "), below.join(" ")].filter(Boolean),
  };
}

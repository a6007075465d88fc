import { firstPageWords as words } from "../../words/overview/first-page-words.ts";
import { verdictWords } from "../../words/deals/verdict-words.ts";
import { verdictLines, verdictMarks, verdictSentence } from "../deals/verdict-lines.ts";
import type { VerdictCode } from "../../deals/plan-verdict.ts";
import type { Mark } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
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
  const { say, language, plan } = context;
  const { department, corrected } = plan.dealPlan.verdicts;
  const amount = (key: "won" | "target" | "expected" | "gap"): string => writeShortMoney(context, department[key]);
  const headline = say(words.headline[department.code], {
    won: amount("won"),
    target: amount("target"),
    expected: amount("expected"),
    gap: amount("gap"),
    chance: writeShare(department.chance, language),
  });
  const correction = say(words.corrected, {
    money: writeShortMoney(context, corrected.expected),
    verdict: say(verdictWords.code[corrected.verdict]),
  });
  const hasCorrection = corrected.corrected > 0 && department.code !== "noTarget" && department.code !== "reached";
  const below = [...verdictLines(context, department), ...(hasCorrection ? [correction] : [])];
  return {
    code: department.code,
    mark: verdictMarks[department.code],
    headline,
    // Without a target the headline says all.
    lines:
      department.code === "noTarget" ? [] : [verdictSentence(context, department), below.join(" ")].filter(Boolean),
  };
}

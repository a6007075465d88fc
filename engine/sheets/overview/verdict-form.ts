import { rollUpWords } from "../../words/deals/roll-up-words.ts";
import { verdictWords as words } from "../../words/deals/verdict-words.ts";
import type { Text } from "../../ground/text.ts";
import type { Money } from "../../ground/units.ts";
import { money, share, text, whole, type Field } from "../column.ts";
import { verdictLines, verdictMarks, verdictSentence } from "../deals/verdict-lines.ts";
import type { FormBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { overviewForm } from "./overview-form.ts";

/** The one verdict (AM-86) with what stands below it: never a green yes for what only luck brings. */
export function verdictForm(context: SheetContext): FormBlock {
  const { say, plan } = context;
  const { department, corrected } = plan.dealPlan.verdicts;
  const { nominal, target } = plan.dealPlan.rollUp.department;
  const has = target > 0;
  const sum = (key: string, label: Text, amount: Money, note?: string): Field =>
    money(key, label, has ? amount : null, { note });
  const lines = verdictLines(context, department);
  return overviewForm(context, "verdict", words.title, "R-14", [
    text("code", words.verdict, words.code[department.code], {
      json: department.code,
      mark: verdictMarks[department.code],
      note: verdictSentence(context, department),
    }),
    sum("gap", words.gap, department.gap, lines.length === 0 ? undefined : lines.join(" ")),
    sum("p10", rollUpWords.p10, department.p10),
    sum("p90", rollUpWords.p90, department.p90),
    whole("mustWin", words.mustWinLabel, has ? department.mustWin : null),
    share("ifAllWon", words.ifAllWon, has ? nominal / target : null),
    sum("uncovered", words.uncovered, department.uncovered),
    sum("corrected", words.corrected, corrected.expected, say(words.code[corrected.verdict])),
  ]);
}

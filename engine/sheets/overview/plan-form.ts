import { moneyGone } from "../../clients/money-gone.ts";
import { moneyWords } from "../../words/overview/money-words.ts";
import { overviewWords as words } from "../../words/overview/overview-words.ts";
import { money, share, yesNo, type Field } from "../column.ts";
import type { FormBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { overviewForm } from "./overview-form.ts";

/** Can the plan be met: target, won, expected, chance, and whether there are the hours for it (AM-23). */
export function planForm(context: SheetContext): FormBlock {
  const { plan } = context;
  const { department } = plan.dealPlan.rollUp;
  const has = department.target > 0;
  const hours = plan.people.feasible.department.verdict;
  const inHours = hours === "unknown" ? undefined : hours === "enough";
  return overviewForm(context, "plan", words.plan, "R-14", [
    money("target", words.target, has ? department.target : null, {
      note: has ? undefined : words.noPlan,
      link: { sheet: "R-04" },
    }),
    money("won", words.won, department.won),
    wonUndated(context),
    money("expected", words.expected, department.expected),
    share("cover", words.cover, department.cover),
    share("chance", words.chance, has ? plan.dealPlan.departmentChance.chance : null),
    yesNo("inHours", words.inHours, () => inHours, {
      mark: inHours === undefined ? undefined : inHours ? "good" : "bad",
      link: { sheet: "R-07" },
    }),
  ]);
}

/** Beside won, where deals were won nobody knows when (AM-72). */
function wonUndated({ say, plan }: SheetContext): Field | undefined {
  const undated = moneyGone(plan.money, "Deals", "wonUndated");
  if (undated.rows === 0) return undefined;
  return money("wonUndated", moneyWords.wonUndated, undated.money, {
    mark: "warning",
    note: say(moneyWords.wonUndatedNote, { rows: undated.rows }),
    link: { sheet: "R-28" },
  });
}

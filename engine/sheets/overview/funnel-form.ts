import { verdictWords } from "../../words/deals/verdict-words.ts";
import { overviewWords as words } from "../../words/overview/overview-words.ts";
import { totalOf } from "../../funnel/scoreboard.ts";
import { usualLines } from "../deals/verdict-lines.ts";
import { winRateFall } from "../funnel/rate-change-lines.ts";
import { narrowestStage } from "../funnel/conversion-stages.ts";
import { funnelNames } from "../funnel/funnel-parts.ts";
import { share, text, whole } from "../column.ts";
import type { FormBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { leakNote } from "./leak-note.ts";
import { overviewForm } from "./overview-form.ts";

/** Where the funnel leaks, and what it still needs. */
export function funnelForm(context: SheetContext): FormBlock {
  const { say, plan } = context;
  const { board, rates, changes, conversion } = plan.funnel;
  const open = totalOf(board);
  const closed = rates.inPeriod.ofClosed;
  const { need } = plan.dealPlan;
  const leak = narrowestStage(context);
  const noteOfLeads =
    need.state === "tooLate"
      ? say(verdictWords.noLeadsLine)
      : need.leads > 0
        ? [`${say(words.leadDeadline, { day: context.day(need.lastDay) })}.`, ...usualLines(context, need)].join(" ")
        : undefined;
  return overviewForm(context, "funnel", words.funnel, "R-09", [
    whole("open", words.open, open.count, { note: say(words.openMoney, { money: writeMoney(context, open.money) }) }),
    share("winRate", words.winRate, closed.rate, {
      mark: changes.winRateFell ? "bad" : undefined,
      note: changes.winRateFell ? winRateFall(context) : say(words.ofClosed, { won: closed.won, n: closed.n }),
      link: { sheet: "R-11" },
    }),
    text("leak", words.leak, leak < 0 ? null : (funnelNames(context).stage(conversion.stage[leak]) ?? null), {
      mark: leak < 0 ? undefined : "warning",
      note: leak < 0 ? undefined : leakNote(context, leak),
      link: { sheet: "R-11" },
    }),
    whole("newLeads", words.newLeads, need.leads, {
      mark: need.canClose ? undefined : "bad",
      note: noteOfLeads,
      link: { sheet: "R-12" },
    }),
  ]);
}

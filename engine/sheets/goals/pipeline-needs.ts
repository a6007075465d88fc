import type { NeedState, SellerNeed } from "../../deals/pipeline-need.ts";
import { pipelineWords as words } from "../../words/goals/pipeline-words.ts";
import { money, share, text, whole, type Column } from "../column.ts";
import type { SheetContext } from "../sheet-context.ts";

/** A seller's line: money that is missing, what a lead brings, and the leads. Formulas follow R-14 and the cells of the line. */
export function sellerColumns(context: SheetContext, live: boolean): Column<SellerNeed>[] {
  const follow = (formula: string) => (live ? { formula } : {});
  return [
    money("plan", words.plan, (need) => (need.target > 0 ? need.target : NaN), {
      formula: ({ manager }) => (live ? r14(context, "target", manager) : undefined),
    }),
    money("expected", words.expectedMoney, (need) => need.expected, {
      formula: ({ manager }) => (live ? r14(context, "expected", manager) : undefined),
    }),
    money("gap", words.gapMoney, (need) => need.gap, {
      help: words.gapMoneyHelp,
      ...follow(gapFormula("{plan}", "{expected}")),
    }),
    money("weight", words.weight, (need) => need.weight),
    share("chance", words.leadChance, (need) => need.leadChance, { help: words.leadChanceHelp }),
    text("from", words.ownFrom, ({ from }) => words[`from_${from}`], {
      help: words.ownFromHelp,
      json: ({ from }) => from,
      mark: ({ from }) => (from === "own" ? undefined : "assumed"),
    }),
    whole("ownLeads", words.ownLeads, (need) => need.leads, follow(leadsFormula("{gap}", "{weight}", "{chance}"))),
    money("part", words.part, (need) => need.part, {
      help: words.partHelp,
      ...follow("=IF({gap}=0,0,{summary.gap}*{gap}/SUM({managers.gap}))"),
    }),
    whole("newLeads", words.newLeads, (need) => need.partLeads, {
      ...follow('=IF({part}=0,0,IF({ownLeads}="","",ROUNDUP(ROUND({ownLeads}*{part}/{gap},9),0)))'),
      shade: "bar",
      total: "sum",
    }),
    text("verdict", words.verdict, ({ state }) => stateWords(context, state), {
      width: 26,
      json: ({ state }) => state,
      ...follow(stateFormula(context, "{plan}", "{gap}", "{ownLeads}")),
    }),
  ];
}

function r14({ plan }: SheetContext, key: "target" | "expected", manager: number): string {
  return `=N({R-14.managers.${key}#${plan.dealPlan.owners.indexOf(manager)}})`;
}

/** Missing money: 0 where the target is expected, within the tolerance of R-14. */
export function gapFormula(target: string, expected: string): string {
  return `=IF(N(${target})<=0,0,IF(${expected}<${target}*(1-1E-9),${target}-${expected},0))`;
}

/** Leads that bring the gap when the same number comes every day: gap ÷ (weight × mean chance), rounded up. */
export function leadsFormula(gap: string, weight: string, chance: string): string {
  return `=IF(${gap}=0,0,IF(N(${weight})*N(${chance})<=0,"",ROUNDUP(ROUND(${gap}/(${weight}*${chance}),9),0)))`;
}

/** Whether the pipeline is enough, and if not, whether there is time; blank without a target. */
export function stateWords({ say }: SheetContext, state: NeedState): string | null {
  return state === "noTarget" || state === "unknown" ? null : say(words[state]);
}

/** The same in cells: whether a lead still comes in time does not depend on them. */
export function stateFormula(context: SheetContext, target: string, gap: string, leads: string): string {
  const { need } = context.plan.dealPlan;
  const late = stateWords(context, "tooLate");
  const short = need.leadsInTime ? `IF(${leads}="","",${quoted(stateWords(context, "inTime"))})` : quoted(late);
  return `=IF(N(${target})<=0,"",IF(${gap}=0,${quoted(stateWords(context, "enough"))},${short}))`;
}

function quoted(words: string | null): string {
  return `"${words ?? ""}"`;
}

import type { NeedState, SellerNeed } from "../../deals/pipeline-need.ts";
import { pipelineWords as words } from "../../words/goals/pipeline-words.ts";
import { money, number, share, text, whole, type Column } from "../column.ts";
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
    whole("usual", words.usual, (need) => need.usual, { help: usualHelp(context) }),
    number("times", words.times, (need) => need.times, {
      help: words.timesHelp,
      ...follow(timesFormula("{ownLeads}", "{usual}", "{summary.days}", "{summary.usualDays}")),
    }),
    text("verdict", words.verdict, ({ state }) => stateWords(context, state), {
      width: 26,
      json: ({ state }) => state,
      ...follow(stateFormula(context, "{plan}", "{gap}", "{ownLeads}", "{times}")),
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
function leadsFormula(gap: string, weight: string, chance: string): string {
  return `=IF(${gap}=0,0,IF(N(${weight})*N(${chance})<=0,"",ROUNDUP(ROUND(${gap}/(${weight}*${chance}),9),0)))`;
}

/** A row's part of the new leads in whole ones: what the sum up to it, rounded, has grown by. */
export function wholePart(table: string, basis: string, parts: string, place: number): string {
  const cell = (column: string, row: number) => `{${table}.${column}#${row}}`;
  const upTo = `SUM(${cell(basis, 0)}:${cell(basis, place)})/SUM({${table}.${basis}})`;
  const before = place === 0 ? "" : `-SUM(${cell(parts, 0)}:${cell(parts, place - 1)})`;
  const total = "{summary.newLeads}";
  return `=IF(${total}="","",IF(SUM({${table}.${basis}})=0,0,INT(ROUND(${total}*${upTo}+0.5,9))${before}))`;
}

/** Leads a working day ÷ those that usually come. */
export function timesFormula(leads: string, usual: string, days: string, usualDays: string): string {
  return `=IF(OR(N(${leads})=0,N(${usual})=0,N(${days})=0),"",(${leads}/${days})/(${usual}/${usualDays}))`;
}

/** Over how many days the usual leads came. */
export function usualHelp({ say, plan }: SheetContext): string {
  return say(words.usualHelp, { days: plan.dealPlan.need.usualDays });
}

/** Whether the pipeline is enough, and if not, whether there is time; blank without a target. */
export function stateWords({ say }: SheetContext, state: NeedState): string | null {
  return state === "noTarget" || state === "unknown" ? null : say(words[state]);
}

/** The same in cells: whether a lead still comes in time does not depend on them. */
export function stateFormula(context: SheetContext, target: string, gap: string, leads: string, times: string): string {
  const { need } = context.plan.dealPlan;
  const late = stateWords(context, "tooLate");
  const many = `IF(N(${times})>{Settings.leadTimes},${quoted(stateWords(context, "tooMany"))},${quoted(stateWords(context, "inTime"))})`;
  const short = need.leadsInTime ? `IF(${leads}="","",${many})` : quoted(late);
  return `=IF(N(${target})<=0,"",IF(${gap}=0,${quoted(stateWords(context, "enough"))},${short}))`;
}

function quoted(words: string | null): string {
  return `"${words ?? ""}"`;
}

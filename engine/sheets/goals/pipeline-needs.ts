import type { RequiredPipeline } from "../../goals/required-pipeline.ts";
import { pipelineWords as words } from "../../words/goals/pipeline-words.ts";
import type { CellValue, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/** What the columns of a list of categories or managers are made of; expressions are formulas without "=". */
export interface NeedColumns {
  readonly plans: readonly CellValue[];
  readonly planFormulas: readonly (string | undefined)[];
  readonly weights: readonly CellValue[];
  readonly weightFormulas: readonly (string | undefined)[];
  readonly won: readonly number[];
  readonly chances: readonly string[];
  readonly expected: readonly string[];
  readonly pipelines: readonly RequiredPipeline[];
  readonly live: boolean;
}

/** Plan to leads, for each category or manager. */
export function needColumns(context: SheetContext, need: NeedColumns): SheetColumn[] {
  const { say } = context;
  const { pipelines } = need;
  const numbers = (of: (one: RequiredPipeline) => number) => pipelines.map((one) => numberOrBlank(of(one)));
  const formulas = (of: (place: number) => string) => pipelines.map((_, place) => (need.live ? of(place) : undefined));
  const wins = (place: number) =>
    `=IF({plan}="","",IF({plan}<=0,0,IF(OR(N(${need.chances[place]})<=0,N({weight})<=0),"",{plan}/{weight})))`;
  return [
    { key: "plan", heading: say(words.plan), kind: "money", values: need.plans, formula: need.planFormulas },
    { key: "weight", heading: say(words.weight), kind: "money", values: need.weights, formula: need.weightFormulas },
    {
      key: "wins",
      heading: say(words.wins),
      kind: "number",
      values: numbers((one) => one.wins),
      formula: formulas(wins),
    },
    { key: "won", heading: say(words.won), kind: "whole", values: need.won },
    {
      key: "expected",
      heading: say(words.expectedShort),
      kind: "number",
      values: numbers((one) => one.expectedWins),
      formula: formulas((place) => `=IF({wins}="","",${need.expected[place]})`),
    },
    {
      key: "remaining",
      heading: say(words.remaining),
      kind: "number",
      values: numbers((one) => one.remainingWins),
      formula: formulas(() => remainingFormula("{wins}", "{won}", "{expected}")),
    },
    {
      key: "newLeads",
      heading: say(words.newLeads),
      kind: "whole",
      values: numbers((one) => one.newLeads),
      formula: formulas((place) => leadsFormula("{remaining}", need.chances[place])),
      shade: "bar",
    },
    {
      key: "verdict",
      heading: say(words.verdict),
      kind: "text",
      width: 26,
      values: pipelines.map((one) => verdict(context, one)),
      formula: formulas(() => verdictFormula(context, "{newLeads}", "{summary.deadline}")),
    },
  ];
}

/** Wins that neither won nor open deals bring. */
export function remainingFormula(wins: string, won: string, expected: string): string {
  return `=IF(${wins}="","",IF(${wins}=0,0,MAX(0,${wins}-${won}-${expected})))`;
}

/** Leads for the missing wins, rounded up. */
export function leadsFormula(remaining: string, chance: string): string {
  return `=IF(${remaining}="","",IF(${remaining}=0,0,ROUNDUP(ROUND(${remaining}/${chance},9),0)))`;
}

/** Whether the pipeline is enough, and if not, whether there is time. */
export function verdict({ say }: SheetContext, { newLeads, tooLate }: RequiredPipeline): string | null {
  if (Number.isNaN(newLeads)) return null;
  return say(newLeads === 0 ? words.enough : tooLate ? words.tooLate : words.inTime);
}

/** The verdict in cells. */
export function verdictFormula({ say, plan }: SheetContext, leads: string, deadline: string): string {
  const late = `AND(ISNUMBER(${deadline}),${plan.asOf}>N(${deadline}))`;
  return `=IF(${leads}="","",IF(${leads}=0,"${say(words.enough)}",IF(${late},"${say(words.tooLate)}","${say(words.inTime)}")))`;
}

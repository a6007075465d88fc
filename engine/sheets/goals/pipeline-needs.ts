import type { RequiredPipeline } from "../../goals/required-pipeline.ts";
import { pipelineWords as words } from "../../words/goals/pipeline-words.ts";
import { money, number, text, whole, type Column } from "../column.ts";
import { type SheetContext } from "../sheet-context.ts";

/** What the columns of a list of categories or managers are made of; expressions are formulas without "=". */
export interface Need {
  /** Small units. */
  readonly plan: number;
  readonly planFormula?: string;
  readonly weight: number;
  readonly weightFormula?: string;
  readonly won: number;
  readonly chance: string;
  readonly expected: string;
  readonly pipeline: RequiredPipeline;
}

/** Plan to leads, for each category or manager. */
export function needColumns(context: SheetContext, live: boolean): Column<Need>[] {
  const formula = (of: (need: Need) => string) => (need: Need) => (live ? of(need) : undefined);
  const wins = ({ chance }: Need) =>
    `=IF({plan}="","",IF({plan}<=0,0,IF(OR(N(${chance})<=0,N({weight})<=0),"",{plan}/{weight})))`;
  return [
    money("plan", words.plan, (need) => need.plan, { formula: (need) => need.planFormula }),
    money("weight", words.weight, (need) => need.weight, { formula: (need) => need.weightFormula }),
    number("wins", words.wins, ({ pipeline }) => pipeline.wins, { formula: formula(wins) }),
    whole("won", words.won, (need) => need.won),
    number("expected", words.expectedShort, ({ pipeline }) => pipeline.expectedWins, {
      formula: formula(({ expected }) => `=IF({wins}="","",${expected})`),
    }),
    number("remaining", words.remaining, ({ pipeline }) => pipeline.remainingWins, {
      formula: formula(() => remainingFormula("{wins}", "{won}", "{expected}")),
    }),
    whole("newLeads", words.newLeads, ({ pipeline }) => pipeline.newLeads, {
      formula: formula(({ chance }) => leadsFormula("{remaining}", chance)),
      shade: "bar",
    }),
    text("verdict", words.verdict, ({ pipeline }) => verdict(context, pipeline), {
      width: 26,
      formula: formula(() => verdictFormula(context, "{newLeads}", "{summary.deadline}")),
    }),
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

import { reaches, type RollUpLine } from "../../deals/roll-up.ts";
import { nthLargest } from "../../deals/nth-largest.ts";
import { dealsWords } from "../../words/deals/deals-words.ts";
import type { CellValue, SheetColumn } from "../result-sheet.ts";
import { ownerNames } from "../owner-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { rollUpWords as words } from "../../words/deals/roll-up-words.ts";

/** Above so many planned sums a sheet of formulas gets slow. */
export const mostLines = 5000;

/** Ten digits with separators and the currency's sign: a narrow sheet prints legibly. */
const moneyWidth = 15;

/** What all tables of R-14 share. */
export interface RollUpView {
  readonly context: SheetContext;
  /** By owner: row of Managers, their number for Unassigned. */
  readonly names: readonly string[];
  /** Planned lines listed, by day. */
  readonly lines: readonly number[];
  /** Results are formulas over the listed lines. */
  readonly live: boolean;
}

export function rollUpView(context: SheetContext): RollUpView {
  const { planned, chance } = context.plan.dealPlan;
  const lineCount = planned.deal.length;
  const live = lineCount <= mostLines;
  const expected = planned.money.map((money, line) => money * (chance[planned.deal[line]] || 0));
  const listed = live ? Array.from(expected.keys()) : largestRows(expected, mostLines);
  const day = (line: number): number => (Number.isNaN(planned.date[line]) ? Infinity : planned.date[line]);
  const byDay = (a: number, b: number): number => (day(a) === day(b) ? a - b : day(a) - day(b));
  return { context, names: ownerNames(context), lines: listed.sort(byDay), live };
}

/** The rows of the `count` largest values, in their own order; of equal ones at the end those that come first. */
function largestRows(values: Float64Array, count: number): number[] {
  const least = nthLargest(values.slice(), count);
  let room = count;
  for (const value of values) if (value > least) room -= 1;
  const rows: number[] = [];
  values.forEach((value, row) => {
    if (value > least || (value === least && room-- > 0)) rows.push(row);
  });
  return rows;
}

const signs = { green: "✓", amber: "!", red: "✗", noTarget: "–", infeasible: "✗✗" } as const;

/** Status in words with a sign; also when the target is out of reach even if all deals are won (W2). */
export function statusWords({ say }: SheetContext, status: keyof typeof signs): string {
  return `${signs[status]} ${say(dealsWords.status[status])}`;
}

function shownStatus(line: RollUpLine): keyof typeof signs {
  return line.target > 0 && !reaches(line.nominal, line.target) ? "infeasible" : line.status;
}

/**
 * Target, won, nominal, expected and what follows from them, of one line a row: the same in all tables of R-14.
 *
 * @param sums formulas of won, nominal, expected, target and overdue, where there are any; the rest follows by itself
 */
export function lineColumns(
  { context, live }: RollUpView,
  lines: readonly RollUpLine[],
  sums: Partial<Record<"won" | "nominal" | "expected" | "target" | "overdue", SheetColumn["formula"]>>,
  totals?: RollUpLine,
): SheetColumn[] {
  const { say, money } = context;
  const statusAt = (line: RollUpLine): string => statusWords(context, shownStatus(line));
  const hasTarget = (line: RollUpLine): boolean => line.target > 0;
  const sum = (key: keyof typeof sums, help?: string): SheetColumn => ({
    key,
    heading: say(words[key]),
    kind: "money",
    width: moneyWidth,
    help,
    values: lines.map((line) => (key === "target" && !hasTarget(line) ? null : money(line[key]))),
    formula: live ? sums[key] : undefined,
    total: totals && { value: money(totals[key]), formula: `=SUM({${key}})` },
  });
  const follow = (
    key: string,
    heading: string,
    kind: SheetColumn["kind"],
    value: (line: RollUpLine) => CellValue,
    formula: string,
    more: Partial<SheetColumn> = {},
  ): SheetColumn => ({
    key,
    heading,
    kind,
    values: lines.map(value),
    formula: live ? formula : undefined,
    width: kind === "money" ? moneyWidth : undefined,
    ...more,
  });
  const ifTarget = (line: RollUpLine, value: number): CellValue => (hasTarget(line) ? money(value) : null);
  return [
    sum("won"),
    sum("nominal", say(words.nominalHelp)),
    sum("expected", say(words.expectedHelp)),
    sum("target", say(words.spread)),
    follow(
      "cover",
      say(words.cover),
      "share",
      (line) => numberOrBlank(line.cover),
      '=IF(N({target})>0,{expected}/{target},"")',
      { help: say(words.coverHelp), total: totals && { value: numberOrBlank(totals.cover) } },
    ),
    follow("status", say(words.status), "text", statusAt, statusFormula(context), {
      json: lines.map(({ status }) => status),
      help: say(words.statusHelp),
      width: 20,
      total: totals && { value: statusAt(totals) },
    }),
    follow(
      "gap",
      say(words.gap),
      "money",
      (line) => ifTarget(line, line.gap),
      '=IF(N({target})>0,{expected}-{target},"")',
    ),
    follow(
      "nominalGap",
      say(words.nominalGap),
      "money",
      (line) => ifTarget(line, line.nominalGap),
      '=IF(N({target})>0,{nominal}-{target},"")',
    ),
    sum("overdue", say(words.overdueHelp)),
  ];
}

/** The same comparisons as the engine's, with its tolerance. */
export function statusFormula(context: SheetContext): string {
  const word = (status: keyof typeof signs): string => `"${statusWords(context, status)}"`;
  const below = (what: string, target: string): string => `{${what}}<${target}*(1-1E-9)`;
  return (
    `=IF(N({target})<=0,${word("noTarget")},IF(${below("nominal", "{target}")},${word("infeasible")},` +
    `IF(NOT(${below("expected", "{target}")}),${word("green")},` +
    `IF(${below("expected", "{target}*{Settings.feasibleAmber}")},${word("red")},${word("amber")}))))`
  );
}

import type { Text } from "../../ground/text.ts";
import { statusFormula, type ShownStatus } from "./status-formula.ts";
import { reaches, type RollUpLine } from "../../deals/roll-up.ts";
import { nthLargest } from "../../deals/nth-largest.ts";
import type { VerdictCode } from "../../deals/plan-verdict.ts";
import { verdictWords } from "../../words/deals/verdict-words.ts";
import { verdictMarks } from "./verdict-lines.ts";
import { dealsWords } from "../../words/deals/deals-words.ts";
import { money, share, text, type Column, type ColumnMore, type Shown } from "../column.ts";
import { below } from "../workbook/below-formula.ts";
import { ownerNames } from "../owner-names.ts";
import { type SheetContext } from "../sheet-context.ts";
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

type LineStatus = ShownStatus | "met" | "missed";

const signs: Readonly<Record<LineStatus, string>> = {
  green: "✓",
  amber: "!",
  red: "✗",
  noTarget: "–",
  infeasible: "✗✗",
  met: "✓",
  missed: "✗",
};

/** Status in words with a sign; also when not even all deals won cover the target (W2). */
function statusWords({ say }: SheetContext, status: LineStatus): string {
  return `${signs[status]} ${say(dealsWords.status[status])}`;
}

const verdictSigns: Readonly<Record<VerdictCode, string>> = {
  reached: "✓",
  onCourse: "✓",
  open: "!",
  misses: "✗",
  outOfReach: "✗✗",
  noTarget: "–",
};

/** The verdict on a whole period, with its sign: where a mark is, the mark brings it. */
function verdictWord({ say }: SheetContext, code: VerdictCode): string {
  return `${verdictSigns[code]} ${say(verdictWords.code[code])}`;
}

/** A line of R-14 in one word; what is over is met or missed. */
function shownStatus(line: RollUpLine): LineStatus {
  return !line.over && line.target > 0 && !reaches(line.nominal, line.target) ? "infeasible" : line.status;
}

/**
 * Target, won, nominal, expected and what follows from them: the same in all tables of R-14.
 *
 * @param lineOf the line of a row
 * @param sums formulas of won, nominal, expected, target and overdue, where there are any; the rest follows by itself
 * @param whole lines of the whole period: the totals row and its verdict, or the verdict of each row. They are judged by the
 *   one verdict (AM-86); the light by cover is for months alone
 */
export function lineColumns<Row>(
  { context, live }: RollUpView,
  lineOf: (row: Row, place: number) => RollUpLine,
  sums: Partial<Record<"won" | "nominal" | "expected" | "target" | "overdue", ColumnMore<Row>["formula"]>>,
  whole?: {
    readonly totals?: RollUpLine;
    readonly totalVerdict?: VerdictCode;
    readonly verdictOf?: (row: Row) => VerdictCode;
  },
): Column<Row>[] {
  const { totals, totalVerdict, verdictOf } = whole ?? {};
  const statusAt = (line: RollUpLine): string => statusWords(context, shownStatus(line));
  const of = (value: (line: RollUpLine) => Shown) => (row: Row, place: number) => value(lineOf(row, place));
  const withTarget = (value: (line: RollUpLine) => number) => of((line) => (line.target > 0 ? value(line) : undefined));
  const width = moneyWidth;
  const sum = (key: keyof typeof sums, help?: Text) => {
    const shown = key === "target" ? withTarget((line) => line[key]) : of((line) => line[key]);
    const total = totals && { value: totals[key], formula: `=SUM({${key}})` };
    return money(key, words[key], shown, { width, help, formula: live ? sums[key] : undefined, total });
  };
  const ifTarget = (expression: string) => (live ? `=IF(N({target})>0,${expression},"")` : undefined);
  return [
    sum("won"),
    sum("nominal", words.nominalHelp),
    sum("expected", words.expectedHelp),
    sum("target", words.spread),
    share(
      "cover",
      words.cover,
      of(({ cover }) => cover),
      {
        formula: (row, place) => (lineOf(row, place).over ? undefined : ifTarget("{expected}/{target}")),
        help: words.coverHelp,
        total: totals && { value: totals.cover },
      },
    ),
    verdictOf
      ? text("status", words.verdictColumn, (row: Row) => verdictWords.code[verdictOf(row)], {
          json: (row: Row) => verdictOf(row),
          mark: (row: Row) => verdictMarks[verdictOf(row)],
          help: words.chanceNote,
          width: 20,
        })
      : text("status", words.status, of(statusAt), {
          formula: (row, place) => (live ? lineStatusFormula(context, lineOf(row, place)) : undefined),
          json: (row, place) => lineOf(row, place).status,
          help: words.statusHelp,
          width: 20,
          total: totalVerdict && { value: verdictWord(context, totalVerdict) },
        }),
    money(
      "gap",
      words.gap,
      withTarget(({ gap }) => gap),
      { width, formula: ifTarget("{expected}-{target}") },
    ),
    money(
      "nominalGap",
      words.nominalGap,
      withTarget(({ nominalGap }) => nominalGap),
      {
        width,
        formula: ifTarget("{nominal}-{target}"),
      },
    ),
    sum("overdue", words.overdueHelp),
  ];
}

/** The status in cells: by expected money for what is to come, by what was won for what is over. */
function lineStatusFormula(context: SheetContext, { over }: Pick<RollUpLine, "over">): string {
  const word = (status: LineStatus): string => statusWords(context, status);
  if (!over) return statusFormula(word);
  return `=IF(N({target})<=0,"${word("noTarget")}",IF(${below("{won}", "{target}")},"${word("missed")}","${word("met")}"))`;
}

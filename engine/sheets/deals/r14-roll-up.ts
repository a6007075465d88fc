import { moneyGone } from "../../clients/money-gone.ts";
import { DateSource } from "../../deals/planned-money.ts";
import type { Text } from "../../ground/text.ts";
import { moneyWords } from "../../words/overview/money-words.ts";
import { dealsWords } from "../../words/deals/deals-words.ts";
import { rollUpWords as words } from "../../words/deals/roll-up-words.ts";
import { departmentTable, managersTable, planTable } from "./roll-up-tables.ts";
import { decidingTable, plannedTable } from "./roll-up-lists.ts";
import { forecastBlocks } from "./roll-up-forecast.ts";
import { frozenBlocks, frozenDetails } from "./roll-up-frozen.ts";
import { monthWarningsTable, warningsTable } from "./roll-up-warnings.ts";
import { mostLines, rollUpView, type RollUpView } from "./roll-up-view.ts";
import { date, money, text, share } from "../column.ts";
import { verdictLines, verdictMarks, verdictSentence } from "./verdict-lines.ts";
import { verdictWords } from "../../words/deals/verdict-words.ts";
import { writeShare } from "../write-share.ts";
import { formOf } from "../form-of.ts";
import { forecastCategoryTable } from "./forecast-category-table.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";

/**
 * is the plan reachable? Target from above against won, nominal and expected money from the deals, by month and
 * manager; the chance of the plan, the deals that decide it, and the hours it takes.
 *
 * @see CALC-19, AM-23, AM-40, AM-41, AM-60
 */
export function rollUpSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const view = rollUpView(context);
  const { won, planned } = plan.dealPlan;
  const missing = missingNote(view);
  return {
    id: "R-14",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(won.basis === "deals" ? words.basisDeals : words.basisPayments),
      rows: won.money.length + planned.deal.length,
      settings: ["feasibleAmber", "courseFrom", "missBelow", "oneOutcome", "planBasis", "frozenOn", "forecastFrom"],
    }),
    print: { landscape: true, paper: {} },
    blocks: [
      ...(missing ? [missing] : []),
      verdictNote(context),
      summaryForm(view),
      chart(view),
      departmentTable(view),
      managersTable(view),
      decidingTable(view),
      ...forecastBlocks(context),
      ...frozenBlocks(view),
      ...warningsTable(view),
      basisNote(view),
      planTable(view),
      ...monthWarningsTable(view),
      ...frozenDetails(view),
      ...(view.lines.length > 0 ? [plannedTable(view)] : []),
      forecastCategoryTable(context),
    ],
  };
}

function summaryForm({ context, live, lines }: RollUpView): Block {
  const { say, plan } = context;
  const { rollUp, departmentChance } = plan.dealPlan;
  const total = rollUp.department;
  const hours = plan.people.feasible.department;
  const has = total.target > 0;
  const sum = (key: "target" | "won" | "nominal" | "expected", note?: Text) =>
    money(key, words[key], key === "target" && !has ? null : total[key], {
      formula: live && (key !== "target" || has) ? `=SUM({department.${key}})` : undefined,
      mark: "strong",
      note,
    });
  const { department: judged, corrected } = plan.dealPlan.verdicts;
  const inHours = hours.verdict === "unknown" ? undefined : hours.verdict === "enough";
  const answer = (yes: boolean | undefined) => (yes === undefined ? undefined : yes ? words.yes : words.no);
  const undated = moneyGone(plan.money, "Deals", "wonUndated");
  const error = Math.max(departmentChance.error, 1e-12);
  const shortly = error.toLocaleString("en", { maximumSignificantDigits: 1, useGrouping: false });
  return formOf(context, {
    key: "summary",
    title: words.summary,
    fields: [
      text("verdict", verdictWords.verdict, verdictWords.code[judged.code], {
        json: judged.code,
        mark: verdictMarks[judged.code],
      }),
      sum("target"),
      sum("won"),
      ...(undated.rows > 0
        ? [
            money("wonUndated", moneyWords.wonUndated, undated.money, {
              note: say(moneyWords.wonUndatedNote, { rows: undated.rows }),
            }),
          ]
        : []),
      sum("nominal", words.nominalHelp),
      sum("expected", words.expectedHelp),
      share("cover", words.cover, total.cover, {
        formula: live ? '=IF(N({target})>0,{expected}/{target},"")' : undefined,
        note: words.coverHelp,
      }),
      money("gap", words.gap, has ? total.gap : null, {
        formula: live ? '=IF(N({target})>0,{expected}-{target},"")' : undefined,
      }),
      share("chance", words.chance, departmentChance.chance, {
        note: `${say(words.chanceNote)}; ${say(dealsWords.chance.error, { error: shortly })}`,
      }),
      money("p10", words.p10, departmentChance.p10),
      money("p50", words.p50, departmentChance.p50),
      money("p90", words.p90, departmentChance.p90),
      share("ifAllWon", verdictWords.ifAllWon, has ? total.nominal / total.target : undefined, {
        formula: live && has ? "={nominal}/{target}" : undefined,
      }),
      money("uncovered", verdictWords.uncovered, has ? judged.uncovered : undefined, {
        formula: live && has ? "=MAX(0,{target}-{nominal})" : undefined,
      }),
      money("corrected", verdictWords.corrected, corrected.expected, { note: correctedNote(context) }),
      text("inHours", words.inHours, answer(inHours), {
        json: inHours,
        note:
          hours.verdict === "unknown"
            ? undefined
            : say(words.hoursNote, { needed: Math.round(hours.needed), available: Math.round(hours.available) }),
      }),
      money("overdue", words.overdue, total.overdue, {
        formula: live && lines.length > 0 ? "=SUM({planned.overdue})" : undefined,
        note: words.overdueHelp,
      }),
      money("undated", words.undated, rollUp.undated),
      date("from", words.from, plan.period.from),
      date("to", words.to, plan.period.to),
      date("asOf", words.asOf, plan.asOf),
    ],
  });
}

/** The sentence of the verdict with what stands below it (AM-86). */
function verdictNote(context: SheetContext): Block {
  const { department } = context.plan.dealPlan.verdicts;
  const lines = [verdictSentence(context, department), ...verdictLines(context, department)];
  return { type: "note", key: "verdict", mark: "strong", lines };
}

function correctedNote({ say, plan, language }: SheetContext): string {
  const { verdict, chance, corrected } = plan.dealPlan.verdicts.corrected;
  const said = say(verdictWords.code[verdict]);
  if (corrected === 0) return say(verdictWords.uncorrectedNote, { verdict: said });
  const all = plan.goals.sellers.length;
  return say(verdictWords.correctedNote, { n: corrected, all, verdict: said, chance: writeShare(chance, language) });
}

function chart({ context }: RollUpView): Block {
  const { say, plan } = context;
  const { months, department } = plan.dealPlan.rollUp;
  const has = department.target > 0;
  const cover = `${((department.cover || 0) * 100).toLocaleString(context.language, { maximumFractionDigits: 1 })} %`;
  const green = months.filter(({ status }) => status === "green" || status === "met").length;
  return {
    type: "chart",
    key: "byMonth",
    title: has ? say(words.finding, { cover, green, months: months.length }) : say(words.findingNoTarget),
    kind: "column",
    categories: "department.month",
    series: [
      { values: "department.nominal", name: say(words.nominal) },
      { values: "department.expected", name: say(words.expected) },
      { values: "department.target", name: say(words.target), as: "line" },
    ],
    height: 14,
    width: 120,
    valueKind: "money",
  };
}

/** What the input lacks, and how to add it. */
function missingNote({ context, lines }: RollUpView): Block | undefined {
  const { say, plan } = context;
  const found = [
    ...(plan.dealPlan.rollUp.department.target > 0 ? [] : [say(words.noGoals, { label: plan.period.label })]),
    ...(lines.length > 0 ? [] : [say(words.noDeals)]),
  ];
  return found.length === 0 ? undefined : { type: "note", key: "missing", lines: found, mark: "warning" };
}

/** How the figures came about. */
function basisNote({ context, live, lines }: RollUpView): Block {
  const { say, plan } = context;
  const { planned, won } = plan.dealPlan;
  const dated = (source: number): number => planned.dateSource.reduce((sum, one) => sum + (one === source ? 1 : 0), 0);
  const count = (words: Text, n: number): string[] => (n > 0 ? [say(words, { count: n })] : []);
  const wonUndated = won.basis === "deals" ? won.date.filter(Number.isNaN).length : 0;
  return {
    type: "note",
    key: "basis",
    lines: [
      ...(lines.length === 0
        ? []
        : [live ? say(words.live) : say(words.tooMany, { all: planned.deal.length, limit: mostLines })]),
      say(words.spread),
      say(plan.input.settings.oneOutcome ? words.oneOutcome : dealsWords.chance.independence),
      ...count(words.usual, dated(DateSource.Usual)),
      ...count(words.undatedNote, dated(DateSource.None)),
      ...count(words.withoutMoney, planned.withoutMoney),
      ...count(words.wonUndated, wonUndated),
    ],
  };
}

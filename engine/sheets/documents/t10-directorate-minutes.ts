import { firstOfMonth, lastOfMonth, monthIndex } from "../../ground/day.ts";
import { rankByPlan, type RankedManager } from "../../days/rank-by-plan.ts";
import { commonWords } from "../../words/common-words.ts";
import { departmentReportWords } from "../../words/documents/department-report-words.ts";
import type { Text } from "../../ground/text.ts";
import type { RollUpLine } from "../../deals/roll-up.ts";
import { columnMaker } from "../column-maker.ts";
import { dayOwners } from "../days/day-owners.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { decisionsTable } from "./decisions-table.ts";
import { knownField, noteOf } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";

const words = departmentReportWords.month;

/**
 * T-10: minutes of the monthly meeting: the month of each manager in the order of fulfilment, the award, the plans of the
 * next month from the roll-up.
 *
 * @see D-200, CALC-19, CALC-38
 */
export function directorateMinutes(context: SheetContext): DocumentBody {
  const { plan, say } = context;
  const month = monthIndex(plan.asOf);
  const ranked = rankByPlan(plan.days.statistics.managers, dayOwners(plan));
  return {
    rows: plan.dealPlan.won.money.length,
    from: firstOfMonth(month),
    to: lastOfMonth(month),
    landscape: true,
    blocks: [
      finding(context),
      rankingTable(context, ranked),
      award(context, ranked),
      {
        type: "form",
        key: "plans",
        title: say(words.plans),
        fields: [
          emptyField(context, "situation", departmentReportWords.minutes.situation),
          emptyField(context, "work", words.plans),
          emptyField(context, "reports", words.reports),
        ],
      },
      decisionsTable(context),
    ],
  };
}

function finding(context: SheetContext): Block {
  const { say, plan, language, day } = context;
  const { total } = plan.days.statistics;
  const said = {
    month: day(firstOfMonth(monthIndex(plan.asOf))).replace(/^01\.|-01$/, ""),
    fact: writeMoney(context, total.monthToDate),
    plan: writeMoney(context, total.plan),
    share: writeShare(total.planShare, language),
    expected: writeMoney(context, total.expectedToEnd),
  };
  const noNext = nextMonth(context) < 0 ? [say(words.noNext)] : [];
  return total.plan > 0
    ? noteOf("finding", [say(words.finding, said), ...noNext], "strong")
    : noteOf("finding", [say(words.noPlan, said), ...noNext], "warning");
}

/** Place of the next month in the planned period; -1 outside it. */
function nextMonth({ plan }: SheetContext): number {
  return plan.dealPlan.months.month.findIndex((day) => monthIndex(day) === monthIndex(plan.asOf) + 1);
}

function rankingTable(context: SheetContext, ranked: readonly RankedManager[]): Block {
  const { say, plan, money } = context;
  const { statistics } = plan.days;
  const { rollUp, managerCount } = plan.dealPlan;
  const next = nextMonth(context);
  const column = columnMaker(context);
  const names = ownerNames(context);
  const lines = ranked.map(({ manager }) => statistics.managers[manager]);
  const { total } = statistics;
  const ahead = (key: string, heading: Text, of: (line: RollUpLine) => number | null): SheetColumn =>
    column(
      key,
      heading,
      "money",
      ranked.map(({ manager }) => (next < 0 ? null : of(rollUp.cells[next * (managerCount + 1) + manager]))),
      { width: 15, total: { value: next < 0 ? null : of(rollUp.months[next]) } },
    );
  const target = (line: RollUpLine): number | null => (line.target > 0 ? money(line.target) : null);
  return {
    type: "table",
    key: "ranking",
    title: say(words.ranking),
    plain: true,
    rowCount: ranked.length,
    columns: [
      column("manager", commonWords.manager, "text", ranked.map(({ manager }) => names[manager]), { width: 28, total: { value: say(commonWords.total) } }), // prettier-ignore
      column("plan", words.plan, "money", lines.map((line) => (line.plan > 0 ? money(line.plan) : null)), { width: 18, total: { value: total.plan > 0 ? money(total.plan) : null } }), // prettier-ignore
      column("fact", words.fact, "money", lines.map((line) => money(line.monthToDate)), { width: 15, total: { value: money(total.monthToDate) } }), // prettier-ignore
      column("share", departmentReportWords.minutes.share, "share", lines.map(({ planShare }) => numberOrBlank(planShare)), { width: 10, formula: '=IF(N({plan})>0,{fact}/{plan},"")', total: { value: numberOrBlank(total.planShare), formula: '=IF(SUM({plan})>0,SUM({fact})/SUM({plan}),"")' } }), // prettier-ignore
      column("place", words.place, "whole", ranked.map(({ place }, at) => (Number.isNaN(lines[at].planShare) ? null : place)), { width: 8 }), // prettier-ignore
      ahead("nextPlan", words.nextPlan, target),
      ahead("nextExpected", words.nextExpected, ({ expected }) => money(expected)),
      {
        ...ahead("nextGap", words.nextGap, ({ target: goal, expected }) =>
          goal > 0 ? money(Math.max(0, goal - expected)) : null,
        ),
        formula: '=IF(N({nextPlan})>0,MAX(0,{nextPlan}-{nextExpected}),"")',
      },
    ],
  };
}

function award(context: SheetContext, ranked: readonly RankedManager[]): Block {
  const { say, plan, language } = context;
  const names = ownerNames(context);
  const best = ranked.filter(({ place }) => place === 1).map(({ manager }) => manager);
  const lines = plan.days.statistics.managers;
  const hasPlan = best.length > 0 && Number.isFinite(lines[best[0]].planShare);
  const first = hasPlan
    ? say(words.firstIs, {
        name: best.map((manager) => names[manager]).join(", "),
        share: writeShare(lines[best[0]].planShare, language),
      })
    : null;
  return {
    type: "form",
    key: "award",
    title: say(words.award),
    fields: [
      knownField(context, "first", words.first, first),
      emptyField(context, "awarded", words.awarded),
      emptyField(context, "reason", words.reason),
    ],
  };
}

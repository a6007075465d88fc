import { firstOfMonth, lastOfMonth, monthIndex } from "../../ground/day.ts";
import { rankByPlan, type RankedManager } from "../../days/rank-by-plan.ts";
import { commonWords } from "../../words/common-words.ts";
import { departmentReportWords } from "../../words/documents/department-report-words.ts";
import type { Text } from "../../ground/text.ts";
import type { RollUpLine } from "../../deals/roll-up.ts";
import { money, share, text, typed, whole, type Column } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { dayOwners } from "../days/day-owners.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { decisionsTable } from "./decisions-table.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";

const words = departmentReportWords.month;

/**
 * T-10: minutes of the monthly meeting: the month of each manager in the order of fulfilment, the award, the plans of the
 * next month from the roll-up.
 *
 * @see D-200, CALC-19, CALC-38
 */
export function directorateMinutes(context: SheetContext): DocumentBody {
  const { plan } = context;
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
      formOf(context, {
        key: "plans",
        title: words.plans,
        fields: [
          typed("situation", departmentReportWords.minutes.situation),
          typed("work", words.plans),
          typed("reports", words.reports),
        ],
      }),
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
  const { plan } = context;
  const { statistics } = plan.days;
  const { rollUp, managerCount } = plan.dealPlan;
  const next = nextMonth(context);

  const names = ownerNames(context);
  const lines = ranked.map(({ manager }) => statistics.managers[manager]);
  const { total } = statistics;
  const ahead = (
    key: string,
    heading: Text,
    of: (line: RollUpLine) => number | undefined,
    formula?: string,
  ): Column<RankedManager> => {
    const cellOf = ({ manager }: RankedManager) => of(rollUp.cells[next * (managerCount + 1) + manager]);
    return money(key, heading, next < 0 ? null : cellOf, {
      ...{ width: 15, formula },
      total: { value: next < 0 ? null : of(rollUp.months[next]) },
    });
  };
  const target = (line: RollUpLine) => (line.target > 0 ? line.target : undefined);
  return tableOf(context, ranked, {
    key: "ranking",
    title: words.ranking,
    plain: true,
    columns: [
      text("manager", commonWords.manager, ({ manager }) => names[manager], {
        width: 28,
        total: { value: commonWords.total },
      }),
      money("plan", words.plan, (_, place) => (lines[place].plan > 0 ? lines[place].plan : null), {
        width: 18,
        total: { value: total.plan > 0 ? total.plan : null },
      }),
      money("fact", words.fact, (_, place) => lines[place].monthToDate, {
        width: 15,
        total: { value: total.monthToDate },
      }),
      share("share", departmentReportWords.minutes.share, (_, place) => lines[place].planShare, {
        width: 10,
        formula: '=IF(N({plan})>0,{fact}/{plan},"")',
        total: { value: total.planShare, formula: '=IF(SUM({plan})>0,SUM({fact})/SUM({plan}),"")' },
      }),
      whole("place", words.place, ({ place }, at) => (Number.isNaN(lines[at].planShare) ? null : place), { width: 8 }),
      ahead("nextPlan", words.nextPlan, target),
      ahead("nextExpected", words.nextExpected, ({ expected }) => expected),
      ahead(
        "nextGap",
        words.nextGap,
        ({ target: goal, expected }) => (goal > 0 ? Math.max(0, goal - expected) : undefined),
        '=IF(N({nextPlan})>0,MAX(0,{nextPlan}-{nextExpected}),"")',
      ),
    ],
  });
}

function award(context: SheetContext, ranked: readonly RankedManager[]): Block {
  const { say, plan, language } = context;
  const names = ownerNames(context);
  const best = ranked.filter(({ place }) => place === 1).map(({ manager }) => manager);
  const lines = plan.days.statistics.managers;
  // Who has sold nothing is not the best, whatever the ranking.
  const first =
    best.length > 0 && lines[best[0]].planShare > 0
      ? say(words.firstIs, {
          name: best.map((manager) => names[manager]).join(", "),
          share: writeShare(lines[best[0]].planShare, language),
        })
      : null;
  return formOf(context, {
    key: "award",
    title: words.award,
    fields: [text("first", words.first, first), typed("awarded", words.awarded), typed("reason", words.reason)],
  });
}

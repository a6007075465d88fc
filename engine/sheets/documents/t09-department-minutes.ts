import { commonWords } from "../../words/common-words.ts";
import { departmentReportWords } from "../../words/documents/department-report-words.ts";
import { money, share, text, typed, whole } from "../column.ts";
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

const words = departmentReportWords.minutes;

/**
 * T-09: minutes of the department's meeting: the week and the month of each manager and what is expected of them; news
 * and decisions are typed in.
 *
 * @see D-199, CALC-38
 */
export function departmentMinutes(context: SheetContext): DocumentBody {
  const { plan } = context;
  const { week } = plan.days;
  return {
    rows: plan.days.rows + plan.dealPlan.won.money.length,
    from: week.from,
    to: week.to,
    landscape: true,
    blocks: [
      finding(context),
      peopleTable(context),
      formOf(context, {
        key: "agenda",
        title: words.agenda,
        fields: [
          typed("situation", words.situation),
          typed("news", words.news),
          typed("plans", words.plans),
          typed("mend", words.mend),
          typed("others", words.others),
        ],
      }),
      decisionsTable(context),
    ],
  };
}

function finding(context: SheetContext): Block {
  const { say, plan, language } = context;
  const { total } = plan.days.statistics;
  const wonInWeek = plan.days.week.managers.reduce((sum, { won }) => sum + won, 0);
  const won = writeMoney(context, wonInWeek);
  if (!(total.plan > 0)) return noteOf("finding", [say(words.noPlan, { won })], "warning");
  const share = writeShare(total.planShare, language);
  return noteOf(
    "finding",
    [say(words.finding, { share, won, expected: writeMoney(context, total.expectedToEnd) })],
    "strong",
  );
}

function peopleTable(context: SheetContext): Block {
  const { plan } = context;
  const owners = dayOwners(plan);
  const { statistics, week } = plan.days;

  const names = ownerNames(context);
  const sum = (counts: ArrayLike<number>): number => Array.from(counts).reduce((all, one) => all + one, 0);
  const days = owners.map((owner) => statistics.managers[owner]);
  const weeks = owners.map((owner) => week.managers[owner]);
  const planned = weeks.map((line) => sum(line.planned));
  const done = weeks.map((line) => sum(line.done));
  const weekWon = weeks.map(({ won }) => won);
  const nextWeek = weeks.map(({ expectedNext }) => expectedNext);
  const nextSteps = weeks.map(({ steps }) => steps.length);
  const inAll = (values: readonly number[]) => ({ value: sum(values) });
  const { total } = statistics;
  return tableOf(context, owners, {
    key: "people",
    title: words.table,
    plain: true,
    rowKey: ["manager"],
    columns: [
      text("manager", commonWords.manager, (owner) => names[owner], { width: 24, total: { value: commonWords.total } }),
      typed("present", words.present, { width: 18 }),
      whole("weekPlan", words.weekPlan, (_, place) => planned[place], { width: 10, total: inAll(planned) }),
      whole("weekDone", words.weekDone, (_, place) => done[place], { width: 10, total: inAll(done) }),
      money("weekWon", words.weekWon, (_, place) => weekWon[place], { width: 13, total: inAll(weekWon) }),
      money("monthPlan", words.monthPlan, (_, place) => (days[place].plan > 0 ? days[place].plan : null), {
        width: 13,
        total: { value: total.plan > 0 ? total.plan : null },
      }),
      money("monthFact", words.monthFact, (_, place) => days[place].monthToDate, {
        width: 13,
        total: { value: total.monthToDate },
      }),
      share("share", words.share, (_, place) => days[place].planShare, {
        width: 9,
        formula: '=IF(N({monthPlan})>0,{monthFact}/{monthPlan},"")',
        total: { value: total.planShare, formula: '=IF(SUM({monthPlan})>0,SUM({monthFact})/SUM({monthPlan}),"")' },
      }),
      money("expected", words.expected, (_, place) => days[place].expectedToEnd, {
        width: 13,
        total: { value: total.expectedToEnd },
      }),
      money("nextWeek", words.nextWeek, (_, place) => nextWeek[place], { width: 13, total: inAll(nextWeek) }),
      whole("nextSteps", words.nextSteps, (_, place) => nextSteps[place], { width: 9, total: inAll(nextSteps) }),
    ],
  });
}

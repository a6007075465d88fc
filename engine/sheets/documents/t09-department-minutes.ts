import { commonWords } from "../../words/common-words.ts";
import { departmentReportWords } from "../../words/documents/department-report-words.ts";
import { columnMaker } from "../column-maker.ts";
import { dayOwners } from "../days/day-owners.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Kind, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { decisionsTable } from "./decisions-table.ts";
import { noteOf } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { userColumn } from "./empty-table.ts";

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
      {
        type: "form",
        key: "agenda",
        title: context.say(words.agenda),
        fields: [
          emptyField(context, "situation", words.situation),
          emptyField(context, "news", words.news),
          emptyField(context, "plans", words.plans),
          emptyField(context, "mend", words.mend),
          emptyField(context, "others", words.others),
        ],
      },
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
  return noteOf("finding", [say(words.finding, { share, won, expected: writeMoney(context, total.expectedToEnd) })], "strong"); // prettier-ignore
}

function peopleTable(context: SheetContext): Block {
  const { say, plan, money } = context;
  const owners = dayOwners(plan);
  const { statistics, week } = plan.days;
  const column = columnMaker(context);
  const names = ownerNames(context);
  const sum = (counts: ArrayLike<number>): number => Array.from(counts).reduce((all, one) => all + one, 0);
  const days = owners.map((owner) => statistics.managers[owner]);
  const weeks = owners.map((owner) => week.managers[owner]);
  const added = (key: string, kind: Kind, values: readonly number[], width: number): SheetColumn =>
    column(key, words[key as keyof typeof words], kind, kind === "money" ? values.map(money) : values, {
      width,
      total: { value: kind === "money" ? money(sum(values)) : sum(values) },
    });
  const { total } = statistics;
  return {
    type: "table",
    key: "people",
    title: say(words.table),
    plain: true,
    rowCount: owners.length,
    rowKey: ["manager"],
    columns: [
      column("manager", commonWords.manager, "text", owners.map((owner) => names[owner]), { width: 24, total: { value: say(commonWords.total) } }), // prettier-ignore
      userColumn(
        context,
        { key: "present", heading: words.present, width: 18 },
        owners.map(() => null),
      ),
      added("weekPlan", "whole", weeks.map(({ planned }) => sum(planned)), 10), // prettier-ignore
      added("weekDone", "whole", weeks.map(({ done }) => sum(done)), 10), // prettier-ignore
      added("weekWon", "money", weeks.map(({ won }) => won), 13), // prettier-ignore
      column("monthPlan", words.monthPlan, "money", days.map((line) => (line.plan > 0 ? money(line.plan) : null)), { width: 13, total: { value: total.plan > 0 ? money(total.plan) : null } }), // prettier-ignore
      column("monthFact", words.monthFact, "money", days.map(({ monthToDate }) => money(monthToDate)), { width: 13, total: { value: money(total.monthToDate) } }), // prettier-ignore
      column("share", words.share, "share", days.map(({ planShare }) => numberOrBlank(planShare)), { width: 9, formula: '=IF(N({monthPlan})>0,{monthFact}/{monthPlan},"")', total: { value: numberOrBlank(total.planShare), formula: '=IF(SUM({monthPlan})>0,SUM({monthFact})/SUM({monthPlan}),"")' } }), // prettier-ignore
      column("expected", words.expected, "money", days.map(({ expectedToEnd }) => money(expectedToEnd)), { width: 13, total: { value: money(total.expectedToEnd) } }), // prettier-ignore
      added("nextWeek", "money", weeks.map(({ expectedNext }) => expectedNext), 13), // prettier-ignore
      added("nextSteps", "whole", weeks.map(({ steps }) => steps.length), 9), // prettier-ignore
    ],
  };
}

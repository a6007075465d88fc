import type { RollUpLine } from "../../deals/roll-up.ts";
import { commonWords } from "../../words/common-words.ts";
import { rollUpWords as words } from "../../words/deals/roll-up-words.ts";
import type { Block, SheetColumn } from "../result-sheet.ts";
import { warningsColumn } from "./roll-up-warnings.ts";
import { lineColumns, type RollUpView } from "./roll-up-view.ts";
import { numberOrBlank } from "../sheet-context.ts";

/** The department by month, with the period in the totals row. */
export function departmentTable(view: RollUpView): Block {
  const { say, plan } = view.context;
  const { months, rollUp } = plan.dealPlan;
  const overMonth = (key: string): string => `=SUMIFS({plan.${key}},{plan.month},{month})`;
  const { sellers, managerMonths } = plan.goals;
  const shared = sellers.length > 0 && managerMonths.unshared === 0;
  return {
    type: "table",
    key: "department",
    title: say(words.months),
    plain: true,
    rowCount: months.month.length,
    columns: [
      {
        key: "month",
        heading: say(commonWords.month),
        kind: "month",
        values: months.month,
        total: { value: say(commonWords.total) },
      },
      {
        key: "workdays",
        heading: say(words.workdays),
        kind: "whole",
        values: months.workdays,
        total: { value: months.workdays.reduce((sum, days) => sum + days, 0), formula: "=SUM({workdays})" },
      },
      ...lineColumns(
        view,
        rollUp.months,
        {
          won: overMonth("won"),
          nominal: overMonth("nominal"),
          expected: overMonth("expected"),
          target: shared ? overMonth("target") : undefined,
          overdue: overMonth("overdue"),
        },
        // Money overdue from before the period belongs to no month.
        { ...rollUp.department, overdue: rollUp.months.reduce((sum, { overdue }) => sum + overdue, 0) },
      ),
      warningsColumn(
        view,
        months.month.map((_, month) => ({ month })),
      ),
    ],
  };
}

/** Each manager's whole period: money, chance of the plan, hours. */
export function managersTable(view: RollUpView): Block {
  const { say, plan, money } = view.context;
  const { owners, rollUp, chances } = plan.dealPlan;
  const { sellers } = plan.goals;
  const seller = owners.map((owner) => sellers.indexOf(owner));
  const hours = seller.map((place) => plan.people.feasible.managers[place]);
  const byManager = (key: string): string => `=SUMIFS({plan.${key}},{plan.manager},${criterion("{manager}")})`;
  const lines = owners.map((owner) => rollUp.managers[owner]);
  const column = (
    key: string,
    heading: string,
    kind: SheetColumn["kind"],
    values: SheetColumn["values"],
    help?: string,
  ): SheetColumn => ({ key, heading, kind, values, help });
  return {
    type: "table",
    key: "managers",
    title: say(words.managers),
    plain: true,
    rowCount: owners.length,
    columns: [
      column(
        "manager",
        say(commonWords.manager),
        "text",
        owners.map((owner) => view.names[owner]),
      ),
      column("chance", say(words.chance), "share", owners.map((owner) => numberOrBlank(chances[owner].chance)), say(words.chanceNote)), // prettier-ignore
      ...shortLine(
        lineColumns(view, lines, {
          won: byManager("won"),
          nominal: byManager("nominal"),
          expected: byManager("expected"),
          target: seller.map((place) => (place < 0 ? undefined : `={R-05.managers.plan#${place}}`)),
        }),
      ),
      column(
        "p10",
        say(words.p10),
        "money",
        owners.map((owner) => money(chances[owner].p10)),
      ),
      column(
        "p50",
        say(words.p50),
        "money",
        owners.map((owner) => money(chances[owner].p50)),
      ),
      column(
        "p90",
        say(words.p90),
        "money",
        owners.map((owner) => money(chances[owner].p90)),
      ),
      column("hoursNeeded", say(words.hoursNeeded), "hours", hours.map((one) => numberOrBlank(one?.needed ?? NaN)), say(words.hoursNeededHelp)), // prettier-ignore
      column("hoursAvailable", say(words.hoursAvailable), "hours", hours.map((one) => numberOrBlank(one?.available ?? NaN))), // prettier-ignore
      column(
        "hoursShare",
        say(words.hoursShare),
        "share",
        hours.map((one) => numberOrBlank(one?.load ?? NaN)),
      ),
      warningsColumn(
        view,
        owners.map((owner) => ({ owner })),
      ),
    ],
  };
}

/** Without the columns that only a month needs: chances and hours stand in their place. */
function shortLine(columns: readonly SheetColumn[]): SheetColumn[] {
  return columns.filter(({ key }) => key !== "nominalGap" && key !== "overdue");
}

/** Month × manager: also who has nothing yet. */
export function planTable(view: RollUpView): Block {
  const { say, plan, notes } = view.context;
  const { months, owners, rollUp, managerCount } = plan.dealPlan;
  const { sellers } = plan.goals;
  const rows = months.month.flatMap((_, month) => owners.map((owner, place) => ({ month, owner, place })));
  const lines = rows.map(({ month, owner }): RollUpLine => rollUp.cells[month * (managerCount + 1) + owner]);
  const cells = rows.map(({ month, owner }) => [months.month[month], view.names[owner]]);
  const hasLines = view.lines.length > 0;
  const planned = (key: string): string =>
    `SUMIFS({planned.${key}},{planned.month},{month},{planned.manager},${criterion("{manager}")})`;
  return {
    type: "table",
    key: "plan",
    title: say(words.plan),
    pageBreak: true,
    rowCount: rows.length,
    rowKey: ["month", "manager"],
    columns: [
      { key: "month", heading: say(commonWords.month), kind: "month", values: cells.map(([month]) => month) },
      { key: "manager", heading: say(commonWords.manager), kind: "text", values: cells.map(([, name]) => name) },
      ...lineColumns(view, lines, {
        nominal: hasLines ? `={won}+${planned("nominal")}` : "={won}",
        expected: hasLines ? `={won}+${planned("expected")}` : "={won}",
        target: rows.map(({ month, owner, place }) =>
          sellers.includes(owner) ? monthTargetFormula(view, month, sellers.indexOf(owner), place) : undefined,
        ),
        overdue: hasLines ? `=${planned("overdue")}` : undefined,
      }),
      warningsColumn(
        view,
        rows.map(({ month, owner }) => ({ month, owner })),
      ),
      notes.column("R-14.plan", cells),
    ],
  };
}

/** A manager's target of a month: as shared out (AM-82), and of what is changed in the plan its part. */
function monthTargetFormula({ context }: RollUpView, month: number, seller: number, owner: number): string {
  const { managerMonths, sellers } = context.plan.goals;
  const { perUnit } = context.plan.input.moneyUnit;
  const whole = managerMonths.plans[seller] / perUnit;
  const part = managerMonths.targets[month * sellers.length + seller] / perUnit;
  const plan = `N({managers.target#${owner}})`;
  if (!(whole > 0)) return "=0";
  return `=${part}+ROUND((${plan}-${whole})*${part / whole},${Math.log10(perUnit)})`;
}

/** SUMIFS takes * ? ~ and a leading < > = in a criterion as wildcards and comparisons: here they are plain letters. */
export function criterion(cell: string): string {
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}

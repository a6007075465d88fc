import { criterion } from "../workbook/exact-text.ts";
import type { RollUpLine } from "../../deals/roll-up.ts";
import { commonWords } from "../../words/common-words.ts";
import { rollUpWords as words } from "../../words/deals/roll-up-words.ts";
import { money, month, share, text, whole, type Column, hours } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { warningsColumn } from "./roll-up-warnings.ts";
import { lineColumns, type RollUpView } from "./roll-up-view.ts";

/** The department by month, with the period in the totals row. */
export function departmentTable(view: RollUpView): Block {
  const { plan } = view.context;
  const { months, rollUp, verdicts } = plan.dealPlan;
  const overMonth = (key: string): string => `=SUMIFS({plan.${key}},{plan.month},{month})`;
  const { sellers, managerMonths } = plan.goals;
  const shared = sellers.length > 0 && managerMonths.unshared === 0;
  return tableOf(view.context, months.month, {
    key: "department",
    title: words.months,
    plain: true,
    columns: [
      month("month", commonWords.month, (day) => day, { total: { value: commonWords.total } }),
      whole("workdays", words.workdays, (_, place) => months.workdays[place], { total: "sum" }),
      lineColumns(
        view,
        (_, place) => rollUp.months[place],
        {
          won: overMonth("won"),
          nominal: overMonth("nominal"),
          expected: overMonth("expected"),
          target: shared ? overMonth("target") : undefined,
          overdue: overMonth("overdue"),
        },
        // Money overdue from before the period belongs to no month.
        {
          totals: { ...rollUp.department, overdue: rollUp.months.reduce((sum, { overdue }) => sum + overdue, 0) },
          totalVerdict: verdicts.department.code,
        },
      ),
      warningsColumn(view, (_, place) => ({ month: place })),
    ],
  });
}

/** Each manager's whole period: money, chance of the plan, hours. */
export function managersTable(view: RollUpView): Block {
  const { plan } = view.context;
  const { owners, rollUp, chances, verdicts } = plan.dealPlan;
  const { sellers } = plan.goals;
  const seller = owners.map((owner) => sellers.indexOf(owner));
  const hoursOf = seller.map((place) => plan.people.feasible.managers[place]);
  const byManager = (key: string): string => `=SUMIFS({plan.${key}},{plan.manager},${criterion("{manager}")})`;

  return tableOf(view.context, owners, {
    key: "managers",
    title: words.managers,
    plain: true,
    columns: [
      text("manager", commonWords.manager, (owner) => view.names[owner]),
      share("chance", words.chance, (owner) => chances[owner].chance, { help: words.chanceNote }),
      shortLine(
        lineColumns(
          view,
          (owner) => rollUp.managers[owner],
          {
            won: byManager("won"),
            nominal: byManager("nominal"),
            expected: byManager("expected"),
            target: (_, place) => (seller[place] < 0 ? undefined : `={R-05.managers.plan#${seller[place]}}`),
          },
          { verdictOf: (owner) => verdicts.owners[owner].code },
        ),
      ),
      money("p10", words.p10, (owner) => chances[owner].p10),
      money("p50", words.p50, (owner) => chances[owner].p50),
      money("p90", words.p90, (owner) => chances[owner].p90),
      hours("hoursNeeded", words.hoursNeeded, (_, place) => hoursOf[place]?.needed, { help: words.hoursNeededHelp }),
      hours("hoursAvailable", words.hoursAvailable, (_, place) => hoursOf[place]?.available),
      share("hoursShare", words.hoursShare, (_, place) => hoursOf[place]?.load),
      warningsColumn(view, (owner) => ({ owner })),
    ],
  });
}

/** Without the columns that only a month needs: chances and hours stand in their place. */
function shortLine<Row>(columns: readonly Column<Row>[]): Column<Row>[] {
  return columns.filter(({ key }) => key !== "nominalGap" && key !== "overdue");
}

interface Cell {
  /** Place of the month. */
  readonly month: number;
  readonly owner: number;
  /** Place of the owner. */
  readonly place: number;
}

/** Month × manager: also who has nothing yet. */
export function planTable(view: RollUpView): Block {
  const { plan, notes } = view.context;
  const { months, owners, rollUp, managerCount } = plan.dealPlan;
  const { sellers } = plan.goals;
  const rows = months.month.flatMap((_, month) => owners.map((owner, place): Cell => ({ month, owner, place })));
  const lineOf = ({ month, owner }: Cell): RollUpLine => rollUp.cells[month * (managerCount + 1) + owner];
  const hasLines = view.lines.length > 0;
  const planned = (key: string): string =>
    `SUMIFS({planned.${key}},{planned.month},{month},{planned.manager},${criterion("{manager}")})`;
  return tableOf(view.context, rows, {
    key: "plan",
    title: words.plan,
    pageBreak: true,
    rowKey: ["month", "manager"],
    columns: [
      month("month", commonWords.month, (row) => months.month[row.month]),
      text("manager", commonWords.manager, ({ owner }) => view.names[owner]),
      lineColumns(view, lineOf, {
        nominal: hasLines ? `={won}+${planned("nominal")}` : "={won}",
        expected: hasLines ? `={won}+${planned("expected")}` : "={won}",
        target: ({ month, owner, place }) =>
          sellers.includes(owner) ? monthTargetFormula(view, month, sellers.indexOf(owner), place) : undefined,
        overdue: hasLines ? `=${planned("overdue")}` : undefined,
      }),
      warningsColumn(view, (row) => row),
      notes.of("R-14.plan", ({ month, owner }) => [months.month[month], view.names[owner]]),
    ],
  });
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

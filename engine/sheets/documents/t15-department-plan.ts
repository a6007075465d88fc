import { partsOf } from "../../ground/day.ts";
import type { Day } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealsWords } from "../../words/deals/deals-words.ts";
import { rollUpWords } from "../../words/deals/roll-up-words.ts";
import { planDocumentWords as words } from "../../words/documents/plan-document-words.ts";
import { departmentTable, managersTable } from "../deals/roll-up-tables.ts";
import { rollUpView, type RollUpView } from "../deals/roll-up-view.ts";
import { verdictLines, verdictSentence } from "../deals/verdict-lines.ts";
import { share, text, typed } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { noteOf } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";
import { tablePart } from "./table-part.ts";

const moneyColumns = [
  ["target", 16],
  ["won", 16],
  ["nominal", 16],
  ["expected", 16],
  ["cover", 11],
  ["status", 20],
] as const;
const monthColumns = [["month", 24], ...moneyColumns, ["gap", 16]] as const;
const managerColumns = [["manager", 24], ...moneyColumns, ["warnings", 20]] as const;
/** Months side by side in one grid: as many as the tables above it have columns. */
const gridMonths = 6;

/**
 * T-15: what the department will sell in the period and whether it can be done, by month and manager, with the warnings.
 *
 * @see CALC-19, AM-23, AM-40, A-26
 */
export function departmentPlan(context: SheetContext): DocumentBody {
  const { say, plan } = context;
  const view = rollUpView(context);
  const { won, planned, rollUp } = plan.dealPlan;
  const hasTarget = rollUp.department.target > 0;
  const part = (
    block: Block,
    key: string,
    title: string,
    columns: typeof monthColumns | typeof managerColumns,
  ): Block => tablePart(block as TableBlock, { key, title, columns });
  return {
    landscape: true,
    rows: won.money.length + planned.deal.length,
    from: plan.period.from,
    to: plan.period.to,
    blocks: [
      ...(hasTarget ? [] : [noteOf("noPlan", [say(words.noPlan, { label: plan.period.label })], "warning")]),
      noteOf("finding", findingLines(context), "strong"),
      warningNote(view),
      part(departmentTable(view), "months", say(words.departmentMonths), monthColumns),
      { ...part(managersTable(view), "managers", say(words.managers), managerColumns), pageBreak: true },
      ...(hasTarget ? coverGrids(view) : []),
      actions(context),
    ],
  };
}

/** Feasible or not, in money, in chance and in hours; nothing of it is computed here. */
function findingLines(context: SheetContext): string[] {
  const { say, plan, language } = context;
  const { rollUp, months, verdicts } = plan.dealPlan;
  const total = rollUp.department;
  if (!(total.target > 0)) return [`${say(rollUpWords.expected)}: ${writeMoney(context, total.expected)}`];
  const ahead = [...rollUp.months.keys()].filter((month) => Number.isFinite(rollUp.months[month].cover));
  const least = ahead.reduce(
    (worst, at) => (rollUp.months[at].cover < rollUp.months[worst].cover ? at : worst),
    ahead[0],
  );
  const hours = plan.people.feasible.department;
  return [
    verdictSentence(context, verdicts.department),
    ...verdictLines(context, verdicts.department),
    ...(hours.verdict === "unknown"
      ? []
      : [
          say(hours.verdict === "enough" ? words.hoursEnough : words.hoursShort, {
            needed: Math.round(hours.needed),
            available: Math.round(hours.available),
          }),
        ]),
    ...(ahead.length > 0
      ? [
          say(words.leastMonth, {
            month: monthName(months.month[least]),
            cover: writeShare(rollUp.months[least].cover, language),
          }),
        ]
      : []),
  ];
}

/** The department's warnings in words; managers have their codes in their line. */
function warningNote({ context }: RollUpView): Block {
  const { say, plan, day } = context;
  const warnings = plan.dealPlan.warnings.period.filter(({ owner }) => owner === undefined);
  const lines = warnings.map(({ code, count, money, day: last }) =>
    say(dealsWords.warning[code], { n: count, day: day(last), money: writeMoney(context, money) }),
  );
  return lines.length === 0
    ? noteOf("warnings", [say(words.noWarnings)], "good")
    : noteOf("warnings", lines, "warning");
}

/** Who is covered in which month: one look instead of a line for each. */
function coverGrids(view: RollUpView): Block[] {
  const { month } = view.context.plan.dealPlan.months;
  const first = Array.from({ length: Math.ceil(month.length / gridMonths) }, (_, at) => at * gridMonths);
  return first.map((from) => coverGrid(view, from, Math.min(month.length, from + gridMonths)));
}

function coverGrid({ context, names }: RollUpView, from: number, to: number): Block {
  const { say, plan } = context;
  const { months, rollUp, managerCount } = plan.dealPlan;
  const owners = plan.dealPlan.owners.filter((owner) => rollUp.managers[owner].target > 0);
  const cover = (month: number, owner: number) => rollUp.cells[month * (managerCount + 1) + owner].cover;
  const shown = Array.from({ length: to - from }, (_, at) => from + at);
  return tableOf(context, owners, {
    key: `cover${from / gridMonths + 1}`,
    title: say(words.coverGrid, { from: monthName(months.month[from]), to: monthName(months.month[to - 1]) }),
    plain: true,
    columns: [
      text("manager", commonWords.manager, (owner) => names[owner], { width: 24 }),
      shown.map((at) =>
        share(`month${at + 1}`, monthName(months.month[at]), (owner) => cover(at, owner), { shade: "scale" }),
      ),
    ],
  });
}

function monthName(day: Day): string {
  const { month, year } = partsOf(day);
  return `${String(month).padStart(2, "0")}.${year}`;
}

function actions(context: SheetContext): Block {
  return emptyTable(context, {
    key: "actions",
    title: words.actions,
    columns: [
      typed("action", words.action, { width: 24 }),
      typed("who", words.who, { width: 16 }),
      typed("until", words.until, { kind: "date", width: 16 }),
      typed("brings", words.brings, { kind: "money", width: 16 }),
      typed("result", words.result, { width: 16 }),
    ],
  });
}

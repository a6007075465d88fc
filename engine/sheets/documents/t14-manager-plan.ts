import type { DocumentAbout } from "../../documents/document-request.ts";
import { countsInPeriod } from "../../deals/frozen-lines.ts";
import type { RollUpLine } from "../../deals/roll-up.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealPlanWords } from "../../deals/deal-plan-words.ts";
import { rollUpWords } from "../../words/deals/roll-up-words.ts";
import { planDocumentWords as words } from "../../words/documents/plan-document-words.ts";
import { pipelineWords } from "../../words/goals/pipeline-words.ts";
import { month as monthOf } from "../column.ts";
import { date, money, share, text, typed, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { lineColumns, rollUpView, type RollUpView } from "../deals/roll-up-view.ts";
import { verdictLines, verdictSentence } from "../deals/verdict-lines.ts";
import { managerPages } from "../goals/manager-pages.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { noteOf } from "./document-fields.ts";
import { withTotals } from "./live-figures.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";
import { pickTableRows } from "./pick-table-rows.ts";
import { tablePart } from "./table-part.ts";

/** The plan of a person is read, not searched. */
const shownDeals = 25;
const partColumns = [
  ["part", 24],
  ["plan", 16],
  ["fact", 16],
  ["projects", 12],
  ["done", 18],
  ["gap", 16],
  ["open", 13],
  ["won", 11],
] as const;
const monthColumns = [
  ["month", 24],
  ["target", 16],
  ["won", 16],
  ["cover", 12],
  ["status", 18],
  ["gap", 16],
  ["expected", 13],
] as const;

/**
 * T-14: a manager's period: the four blocks of the plan, own deals by month, the gap and the projects still to be found.
 *
 * @see CALC-07, CALC-19, CALC-44, AM-86, A-17
 */
export function managerPlan(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  const view = rollUpView(context);
  if (manager < 0) return { blocks: [noteOf("nobody", [say(words.nobody)], "warning")] };
  const place = plan.goals.sellers.indexOf(manager);
  if (place < 0)
    return { blocks: [noteOf("noSeller", [say(words.noSeller, { name: view.names[manager] })], "warning")] };
  const lines = ownLines(view, manager);
  return {
    landscape: true,
    rows: plan.goals.facts.managers[manager].won + lines.length,
    from: plan.period.from,
    to: plan.period.to,
    blocks: [
      ...(plan.goals.goal.rows.length > 0
        ? []
        : [noteOf("noPlan", [say(words.noPlan, { label: plan.period.label })], "warning")]),
      noteOf("finding", findingLines(context, manager, place), "strong"),
      ...planBlocks(context, place),
      monthsTable(view, manager),
      toFind(context, place),
      ...dealBlocks(view, lines),
      actions(context),
      formOf(context, {
        key: "agreed",
        title: words.agreed,
        fields: [
          typed("ofManager", words.ofManager),
          typed("ofHead", words.ofHead),
          typed("agreedOn", commonWords.date),
        ],
      }),
    ],
  };
}

function findingLines(context: SheetContext, manager: number, place: number): string[] {
  const { say, plan, language } = context;
  const line = plan.dealPlan.rollUp.managers[manager];
  const target = plan.goals.managers.managers[place].money;
  const fact = plan.goals.facts.managers[manager].money;
  const verdict = plan.dealPlan.verdicts.owners[manager];
  const amounts = {
    fact: writeMoney(context, fact),
    plan: writeMoney(context, target),
    gap: writeMoney(context, target - fact),
    done: writeShare(fact / target, language),
  };
  const about = { expected: writeMoney(context, line.expected), cover: writeShare(line.cover, language) };
  if (!(target > 0)) return [`${say(commonWords.fact)}: ${amounts.fact}`];
  return [
    verdictSentence(context, verdict),
    say(fact < target ? words.finding : words.over, amounts),
    say(words.expected, about),
    ...verdictLines(context, verdict),
    ...(line.overdue > 0 ? [say(words.overdue, { money: writeMoney(context, line.overdue) })] : []),
  ];
}

/** Money, projects, categories and channels, as R-05 has them. */
function planBlocks(context: SheetContext, place: number): Block[] {
  const { say } = context;
  const tables = managerPages(context).filter((block): block is TableBlock => block.type === "table");
  const part = (wanted: string, key: string, title: string): Block[] => {
    const table = tables.find((one) => one.key === wanted);
    return table
      ? [
          tablePart(withMoney(table), {
            key,
            title,
            columns: partColumns.filter(([column]) => table.key === `m${place + 1}` || column !== "projects"),
          }),
        ]
      : [];
  };
  return [
    ...part(`m${place + 1}`, "plan", say(words.blocks)),
    ...part(`m${place + 1}Channels`, "channels", say(words.channels)),
  ];
}

/** Without the lines that have neither plan nor fact: a seller works few of the channels. */
function withMoney(table: TableBlock): TableBlock {
  const columns = table.columns.filter(({ key }) => key === "plan" || key === "fact");
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  return pickTableRows(
    table,
    rows.filter((row) => columns.some(({ values }) => Boolean(values[row]))),
  );
}

function monthsTable(view: RollUpView, manager: number): Block {
  const { say, plan } = view.context;
  const { months, rollUp, managerCount } = plan.dealPlan;
  const lineOf = (_: number, month: number): RollUpLine => rollUp.cells[month * (managerCount + 1) + manager];
  const table = tableOf(view.context, months.month, {
    key: "months",
    columns: [
      monthOf("month", commonWords.month, (day) => day, { total: { value: commonWords.total } }),
      lineColumns(
        view,
        lineOf,
        {},
        { totals: rollUp.managers[manager], totalVerdict: plan.dealPlan.verdicts.owners[manager].code },
      ),
    ],
  });
  return tablePart(table, { key: "months", title: say(words.months), columns: monthColumns });
}

function toFind(context: SheetContext, place: number): Block {
  const { say, plan } = context;
  const { gap, weight, leadChance, leads, from } = plan.dealPlan.need.sellers[place];
  return formOf(context, {
    key: "toFind",
    title: say(words.toFind, { from: say(pipelineWords[`from_${from}`]) }),
    fields: [
      money("gap", pipelineWords.gapMoney, gap),
      money("weight", pipelineWords.weight, weight),
      share("leadChance", pipelineWords.leadChance, leadChance),
      whole("newLeads", pipelineWords.newLeads, leads),
      date("deadline", pipelineWords.deadline, plan.dealPlan.need.lastDay),
    ],
  });
}

/** Planned sums of the manager's open deals that count in the period, by day: overdue ones are told apart, as in R-14. */
function ownLines({ context, lines }: RollUpView, manager: number): number[] {
  const { plan } = context;
  const { planned } = plan.dealPlan;
  return lines.filter(
    (line) =>
      plan.deals.manager[planned.deal[line]] === manager && countsInPeriod(planned, line, plan.period, plan.asOf),
  );
}

function dealBlocks({ context }: RollUpView, lines: readonly number[]): Block[] {
  const { say, plan } = context;
  const { planned, chance, plans } = plan.dealPlan;
  const { tables } = plan.input;
  if (lines.length === 0) return [noteOf("noDeals", [say(words.noDeals)], "warning")];
  const expected = (line: number): number => planned.money[line] * (chance[planned.deal[line]] || 0);
  const largest = [...lines].sort((one, other) => expected(other) - expected(one) || one - other).slice(0, shownDeals);
  const shown = lines.filter((line) => largest.includes(line));

  const dealOf = (line: number): number => planned.deal[line];
  const table = tableOf(context, shown, {
    key: "deals",
    title: words.deals,
    plain: true,
    columns: [
      text("client", commonWords.client, (line) => dealClient(tables, dealOf(line)), { width: 24 }),
      text("deal", commonWords.deal, (line) => dealName(tables, dealOf(line)), {
        width: 16,
        link: (line) => dealLink(tables, dealOf(line)),
      }),
      date("date", commonWords.date, (line) => planned.date[line], { width: 16 }),
      share("chance", rollUpWords.dealChance, (line) => chance[dealOf(line)], { width: 12 }),
      money("money", commonWords.money, (line) => planned.money[line], { width: 18 }),
      money("expected", commonWords.expected, expected, { width: 16, formula: "={money}*N({chance})" }),
      share("readiness", words.ready, (line) => plans.each.readiness[dealOf(line)], {
        width: 13,
        help: dealPlanWords.readinessHelp,
      }),
    ],
  });
  return [
    withTotals(context, table, ["money", "expected"], shown.length < lines.length),
    ...(shown.length < lines.length
      ? [noteOf("moreDeals", [say(words.moreDeals, { shown: shown.length, all: lines.length })], "muted")]
      : []),
  ];
}

function actions(context: SheetContext): Block {
  return emptyTable(context, {
    key: "actions",
    title: words.actions,
    rowCount: 6,
    columns: [
      typed("action", words.action, { width: 24 }),
      typed("brings", words.brings, { kind: "money", width: 16 }),
      typed("until", words.until, { kind: "date", width: 16 }),
      typed("who", words.who, { width: 12 }),
      typed("help", words.help, { width: 18 }),
      typed("result", words.result, { width: 16 }),
    ],
  });
}

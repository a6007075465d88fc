import type { DocumentAbout } from "../../documents/document-request.ts";
import { stepsOf } from "../../deals/order-steps.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import { tables as inputTables } from "../../input/tables/index.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealPlanWords } from "../../deals/deal-plan-words.ts";
import { rollUpWords } from "../../words/deals/roll-up-words.ts";
import { dealDocumentWords as words } from "../../words/documents/deal-document-words.ts";
import type { Text } from "../../ground/text.ts";
import { stepsTable } from "../deals/deal-plan-lists.ts";
import { dealPlanView, type DealPlanView } from "../deals/deal-plan-view.ts";
import { date, money, text, typed } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block, Kind, TableBlock } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { dealFinding, dealTable } from "./deal-parts.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";
import { pickTableRows } from "./pick-table-rows.ts";
import { tablePart } from "./table-part.ts";

const formWidth = 22;

/**
 * T-13: how one deal is to be won: basis, steps to the money, objections and bargaining, money by date, the head's edits.
 *
 * @see CALC-17, A-18 to A-25
 */
export function dealPlan(context: SheetContext, { deal, client }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  if (deal < 0) return { blocks: [noteOf("unknown", [say(words.unknown)], "warning")] };
  const view = { ...dealPlanView(context), open: [deal] };
  return {
    landscape: true,
    rows: 1 + stepsOf(plan.dealPlan.plans.each.steps, deal).length,
    blocks: [
      noteOf("finding", dealFinding(context, deal), "strong"),
      dealTable(
        context,
        deal,
        stepColumns.map(([, width]) => width),
      ),
      noteOf("basis", basisLines(context, deal, client)),
      ...moneyBlocks(view, deal),
      ...stepBlocks(view),
      editsBlock(view, deal),
      formOf(context, {
        key: "agreed",
        title: words.agreed,
        valueWidth: formWidth,
        fields: [
          typed("strengthen", words.strengthen),
          typed("help", words.help),
          typed("nextReview", words.nextReview),
        ],
      }),
    ],
  };
}

/** Needs, capabilities and the market; what is not noted says where to note it. */
function basisLines({ say, plan }: SheetContext, deal: number, client: number): string[] {
  const { Clients, Deals, Market } = plan.input.tables;
  const notNoted = (sheet: Text, column: Text) => say(words.notNoted, { sheet: say(sheet), column: say(column) });
  const { needs, capabilities } = inputTables.Clients.columns;
  const clientText = (column: "needs" | "capabilities", spec: { readonly heading: Text }) =>
    wordAt(Clients[column], client) ?? notNoted(inputTables.Clients.name, spec.heading);
  const industry = normaliseKey(wordAt(Clients.industry, client) ?? "");
  const row = Array.from(Market.segment.codes).findIndex(
    (_, at) => normaliseKey(wordAt(Market.segment, at) ?? "") === industry,
  );
  const ofMarket = [Market.trends, Market.norms, Market.peculiarities].map((column) => wordAt(column, row));
  const market = [wordAt(Deals.reviewNotes, deal), ...(industry === "" ? [] : ofMarket)].filter((one) => one !== null);
  return [
    say(words.needs, { words: clientText("needs", needs) }),
    say(words.capabilities, { words: clientText("capabilities", capabilities) }),
    say(words.market, {
      words: market.join("; ") || notNoted(inputTables.Deals.name, inputTables.Deals.columns.reviewNotes.heading),
    }),
  ];
}

const stepColumns = [
  ["action", 26],
  ["technique", 22],
  ["tool", 18],
  ["criterion", 24],
  ["planned", 12],
  ["done", 12],
  ["money", 14],
  ["origin", 11],
] as const;
const argumentColumns = [
  ["action", 26],
  ["objection", 22],
  ["answer", 18],
  ["bargain", 24],
] as const;

function stepBlocks(view: DealPlanView): Block[] {
  const { say } = view.context;
  const [all] = stepsTable(view);
  if (all?.type !== "table")
    return [noteOf("noSteps", [say(words.noSteps)], "warning"), emptyOf(view, "steps", words.steps, stepColumns)];
  const argued = argumentRows(all);
  return [
    { ...tablePart(all, { key: "steps", title: say(words.steps), columns: stepColumns }), pageBreak: true },
    ...(argued.rowCount === 0
      ? [
          noteOf("noArguments", [say(words.noArguments)], "warning"),
          emptyOf(view, "arguments", words.arguments, argumentColumns),
        ]
      : [tablePart(argued, { key: "arguments", title: say(words.arguments), columns: argumentColumns })]),
  ];
}

/** The steps that foresee an objection or a concession. */
function argumentRows(table: TableBlock): TableBlock {
  const said = table.columns.filter(({ key }) => key === "objection" || key === "bargain");
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  return pickTableRows(
    table,
    rows.filter((row) => said.some(({ values }) => values[row] !== null)),
  );
}

function emptyOf(
  { context }: DealPlanView,
  key: string,
  title: Text,
  columns: readonly (readonly [keyof typeof stepHeadings, number])[],
): TableBlock {
  const shown = columns.map(([column, width]) => {
    const { heading, kind }: StepHeading = stepHeadings[column];
    return typed(column, heading, { kind, width });
  });
  return emptyTable(context, { key, title, columns: shown, rowCount: 6 });
}

function moneyBlocks({ context }: DealPlanView, deal: number): Block[] {
  const { say, plan } = context;
  const { planned, chance } = plan.dealPlan;
  const lines = Array.from(planned.deal.keys()).filter((line) => planned.deal[line] === deal);
  lines.sort((one, other) => (planned.date[one] || Infinity) - (planned.date[other] || Infinity));
  if (lines.length === 0) return [noteOf("noMoney", [say(words.noMoney)], "warning")];
  const sum = (of: (line: number) => number): number => lines.reduce((total, line) => total + of(line), 0);
  const expected = (line: number): number => planned.money[line] * chance[deal];
  const source = (line: number): string => say(rollUpWords.dateSources[planned.dateSource[line]]);
  return [
    tableOf(context, lines, {
      key: "money",
      title: words.moneyByDate,
      plain: true,
      columns: [
        date("date", commonWords.date, (line) => planned.date[line], { total: { value: commonWords.total } }),
        money("money", commonWords.money, (line) => planned.money[line], {
          total: { value: sum((line) => planned.money[line]) },
        }),
        money("expected", words.weighted, (line) => expected(line), { total: { value: sum(expected) } }),
        text("dated", rollUpWords.dateFrom, source),
      ],
    }),
  ];
}

const reviewFields = Object.values(lists.reviewField);

function editsBlock({ context, person, text: noted }: DealPlanView, deal: number): Block {
  const { say, plan } = context;
  const { DealReviews } = plan.input.tables;
  const { counts } = plan.dealPlan.plans.reviews.found;
  const rows = Array.from(counts.keys()).filter((row) => counts[row] === 1 && DealReviews.dealId[row] === deal);
  if (rows.length === 0) return noteOf("noEdits", [say(words.noEdits)], "muted");
  return tableOf(context, rows, {
    key: "edits",
    title: words.edits,
    plain: true,
    columns: [
      text("reviewer", dealPlanWords.reviewer, (row) => person(DealReviews.reviewerId[row])),
      text("before", words.before, (row) => noted(DealReviews.before, row)),
      text("after", words.after, (row) => noted(DealReviews.after, row)),
      text("field", words.edit, (row) => reviewFields[Math.max(0, DealReviews.field[row])]),
      date("date", commonWords.date, (row) => DealReviews.reviewedOn[row]),
    ],
  });
}

/** Headings of a step, for the tables to write in. */
const stepHeadings = {
  action: { heading: dealPlanWords.action },
  technique: { heading: dealPlanWords.technique },
  tool: { heading: dealPlanWords.tool },
  criterion: { heading: dealPlanWords.criterion },
  planned: { heading: dealPlanWords.planned, kind: "date" },
  done: { heading: commonWords.done, kind: "date" },
  money: { heading: commonWords.money, kind: "money" },
  origin: { heading: dealPlanWords.origin },
  objection: { heading: dealPlanWords.objection },
  answer: { heading: dealPlanWords.answer },
  bargain: { heading: dealPlanWords.bargain },
} as const satisfies Record<string, StepHeading>;

interface StepHeading {
  readonly heading: Text;
  readonly kind?: Kind;
}

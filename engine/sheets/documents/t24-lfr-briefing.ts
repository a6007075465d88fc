import type { DocumentAbout } from "../../documents/document-request.ts";
import { stepsOf } from "../../deals/order-steps.ts";
import { dealPlanWords } from "../../deals/deal-plan-words.ts";
import { proposalWords } from "../../words/documents/proposal-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, CellValue, TableBlock } from "../result-sheet.ts";
import { dealClient } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { advantageRows, channelOf } from "./advantage-rows.ts";
import { dealEconomics } from "./deal-economics.ts";
import { knownField, noteOf, wordAt } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable, userColumn, type EmptyColumn } from "./empty-table.ts";
import { personWithRole, personWords } from "./person-with-role.ts";

const words = proposalWords.briefing;
const widths = [34, 30, 30] as const;

/**
 * T-24: prepares the LFR to present the business case: questions, figures, arguments, the LPR's objections, the day.
 *
 * @see CALC-15, B-52, B-57
 */
export function lfrBriefing(context: SheetContext, { deal, client }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  if (deal < 0) return { blocks: [noteOf("unknown", [say(proposalWords.unknown)], "warning")] };
  const shaper = personWords(context, personWithRole(context, client, "LFR"));
  const decider = personWords(context, personWithRole(context, client, "LPR"));
  const about = { name: shaper ?? say(words.shaperUnknown), decider: decider ?? say(words.deciderUnknown) };
  const people = shaper === null || decider === null ? "warning" : "strong";
  return {
    rows: stepsOf(plan.dealPlan.plans.each.steps, deal).length,
    blocks: [
      noteOf("finding", [say(words.intro, about)], people),
      {
        type: "form",
        key: "meeting",
        fields: [
          knownField(context, "client", proposalWords.company, dealClient(plan.input.tables, deal)),
          knownField(context, "subject", proposalWords.offerOf, wordAt(plan.input.tables.Deals.title, deal)),
          { ...emptyField(context, "rehearsal", words.rehearsal), kind: "date" },
          { ...emptyField(context, "meeting", words.meeting), kind: "date" },
        ],
      },
      questionsTable(context),
      figuresTable(context, deal),
      ...argumentBlocks(context, channelOf(context, client, deal)),
      ...objectionBlocks(context, deal),
    ],
  };
}

/** Columns the planner fills, then one of the user's. */
function filledTable(
  context: SheetContext,
  { key, title }: { readonly key: string; readonly title: Text },
  filled: readonly (readonly [heading: EmptyColumn, values: readonly CellValue[]])[],
  own: EmptyColumn,
): TableBlock {
  const column = columnMaker(context);
  const rowCount = filled[0][1].length;
  return {
    type: "table",
    key,
    title: context.say(title),
    plain: true,
    rowCount,
    rowKey: [filled[0][0].key],
    columns: [
      ...filled.map(([heading, values]) => column(heading.key, heading.heading, "text", values, { width: heading.width })), // prettier-ignore
      userColumn(
        context,
        own,
        Array.from({ length: rowCount }, () => null),
      ),
    ],
  };
}

function questionsTable(context: SheetContext): Block {
  const questions = words.list.map((question) => context.say(question));
  return filledTable(
    context,
    { key: "questions", title: words.questions },
    [[{ key: "question", heading: words.question, width: widths[0] }, questions]],
    { key: "answer", heading: words.answer, width: widths[1] },
  );
}

function figuresTable(context: SheetContext, deal: number): Block {
  const { say } = context;
  const { benefit, years, price, costs } = dealEconomics(context, deal);
  const { business } = proposalWords;
  const figures: readonly (readonly [Text, number, string])[] = [
    [business.benefit, benefit, writeMoney(context, benefit)],
    [business.period, benefit, say(years === 1 ? business.oneYear : business.years, { n: years })],
    [business.price, price, writeMoney(context, price)],
    [business.costs, costs || Number.NaN, writeMoney(context, costs)],
  ];
  return filledTable(
    context,
    { key: "figures", title: words.figures },
    [
      [{ key: "figure", heading: words.figure, width: widths[0] }, figures.map(([label]) => say(label))],
      [
        { key: "known", heading: words.known, width: widths[1] },
        figures.map(([, number, said]) => (Number.isNaN(number) ? null : said)),
      ],
    ],
    { key: "whence", heading: words.whence, width: widths[2] },
  );
}

function argumentBlocks(context: SheetContext, channel: number): Block[] {
  const { say, plan } = context;
  const { Advantages } = plan.input.tables;
  const rows = advantageRows(context, channel);
  if (rows.length === 0) return [noteOf("noAdvantages", [say(proposalWords.noAdvantages)], "warning")];
  return [
    filledTable(
      context,
      { key: "arguments", title: words.arguments },
      [
        [
          { key: "need", heading: proposalWords.business.now, width: widths[0] },
          rows.map((row) => wordAt(Advantages.need, row)),
        ],
        [
          { key: "argument", heading: words.argument, width: widths[1] },
          rows.map((row) => wordAt(Advantages.advantage, row)),
        ],
      ],
      { key: "phrase", heading: words.phrase, width: widths[2] },
    ),
  ];
}

/** Objections foreseen in the deal's plan, each once, and room for more. */
function objectionBlocks(context: SheetContext, deal: number): Block[] {
  const { say, plan } = context;
  const { DealSteps } = plan.input.tables;
  const answers = new Map<string, string | null>();
  for (const step of stepsOf(plan.dealPlan.plans.each.steps, deal)) {
    const objection = wordAt(DealSteps.objection, step);
    if (objection !== null && !answers.get(objection)) answers.set(objection, wordAt(DealSteps.answer, step));
  }
  const objection = { key: "objection", heading: words.objection, width: widths[0] };
  const answer = { key: "answer", heading: dealPlanWords.answer, width: widths[1] };
  const phrase = { key: "phrase", heading: words.phrase, width: widths[2] };
  return [
    answers.size === 0
      ? noteOf("noObjections", [say(words.noObjections)], "warning")
      : filledTable(
          context,
          { key: "objections", title: words.objections },
          [
            [objection, [...answers.keys()]],
            [answer, [...answers.values()]],
          ],
          phrase,
        ),
    emptyTable(context, {
      key: "more",
      title: words.moreObjections,
      columns: [objection, answer, phrase],
      rowCount: 3,
    }),
  ];
}

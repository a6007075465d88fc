import { channelOf } from "../../frame/channel-of.ts";
import { letterGreeting } from "../../documents/letter-greeting.ts";
import { lists } from "../../input/lists.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { stepsOf } from "../../deals/order-steps.ts";
import { dealPlanWords } from "../../deals/deal-plan-words.ts";
import { proposalWords } from "../../words/documents/proposal-words.ts";
import type { Text } from "../../ground/text.ts";
import { text, typed, type Column } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { dealClient } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { shownMoney } from "../shown-money.ts";
import { advantageRows } from "./advantage-rows.ts";
import { dealEconomics } from "./deal-economics.ts";
import { letterPart, noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";
import { companyGaps, letterhead, signature } from "./letterhead.ts";
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
  const { Contacts, Deals } = plan.input.tables;
  const shaper = personWithRole(context, client, "LFR");
  const decider = personWords(context, personWithRole(context, client, "LPR"));
  const subject = wordAt(Deals.title, deal);
  const greeting = letterGreeting(wordAt(Contacts.name, shaper), context.language);
  return {
    rows: stepsOf(plan.dealPlan.plans.each.steps, deal).length,
    blocks: [
      ...letterhead(context),
      letterPart("title", "title", [subject === null ? say(words.title) : say(words.titleOf, { subject })], "strong"),
      letterPart("body", "finding", [greeting, say(words.intro, { decider: decider ?? say(words.deciderUnknown) })]),
      ...peopleGaps(context, shaper < 0, decider === null),
      formOf(context, {
        key: "meeting",
        fields: [
          text("client", proposalWords.company, dealClient(plan.input.tables, deal)),
          text("subject", proposalWords.offerOf, subject),
          typed("rehearsal", words.rehearsal, { kind: "date" }),
          typed("meeting", words.meeting, { kind: "date" }),
        ],
      }),
      ...argumentBlocks(context, channelOf(context.plan.input.tables, client, deal)),
      figuresTable(context, deal),
      questionsTable(context),
      ...objectionBlocks(context, deal),
      ...signature(context, plan.deals.manager[deal]),
      ...companyGaps(context),
    ],
  };
}

function peopleGaps({ say }: SheetContext, noShaper: boolean, noDecider: boolean): Block[] {
  const { LFR, LPR } = lists.personRole;
  const roles = [...(noShaper ? [say(LFR)] : []), ...(noDecider ? [say(LPR)] : [])];
  return roles.length === 0
    ? []
    : [noteOf("people", [say(words.peopleUnknown, { roles: roles.join(", ") })], "warning")];
}

/** Columns the planner fills, then one of the user's. */
function filledTable<Row>(
  context: SheetContext,
  { key, title }: { readonly key: string; readonly title: Text },
  rows: readonly Row[],
  [first, ...others]: readonly Column<Row>[],
): TableBlock {
  return tableOf(context, rows, { key, title, plain: true, rowKey: [first.key], columns: [first, ...others] });
}

function questionsTable(context: SheetContext): Block {
  return filledTable(context, { key: "questions", title: words.questions }, words.list, [
    text("question", words.question, (question) => question, { width: widths[0] }),
    typed("answer", words.answer, { width: widths[1] }),
  ]);
}

function figuresTable(context: SheetContext, deal: number): Block {
  const { say } = context;
  const { benefit, years, price, costs } = dealEconomics(context, deal);
  const { business } = proposalWords;
  const figures: readonly (readonly [Text, number, string])[] = [
    [business.benefit, benefit, shownMoney(context, benefit)],
    [business.period, benefit, say(years === 1 ? business.oneYear : business.years, { n: years })],
    [business.price, price, shownMoney(context, price)],
    [business.costs, costs || Number.NaN, shownMoney(context, costs)],
  ];
  return filledTable(context, { key: "figures", title: words.figures }, figures, [
    text("figure", words.figure, ([label]) => label, { width: widths[0] }),
    text("known", words.known, ([, number, told]) => (Number.isNaN(number) ? null : told), { width: widths[1] }),
    typed("whence", words.whence, { width: widths[2] }),
  ]);
}

function argumentBlocks(context: SheetContext, channel: number): Block[] {
  const { say, plan } = context;
  const { Advantages } = plan.input.tables;
  const rows = advantageRows(context, channel);
  if (rows.length === 0) return [noteOf("noAdvantages", [say(proposalWords.noAdvantages)], "warning")];
  return [
    filledTable(context, { key: "arguments", title: words.arguments }, rows, [
      text("need", proposalWords.business.now, (row) => wordAt(Advantages.need, row), { width: widths[0] }),
      text("argument", words.argument, (row) => wordAt(Advantages.advantage, row), { width: widths[1] }),
      typed("phrase", words.phrase, { width: widths[2] }),
    ]),
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
  const phrase = typed("phrase", words.phrase, { width: widths[2] });
  return [
    answers.size === 0
      ? noteOf("noObjections", [say(words.noObjections)], "warning")
      : filledTable(
          context,
          { key: "objections", title: words.objections },
          [...answers],
          [
            text("objection", words.objection, ([objection]) => objection, { width: widths[0] }),
            text("answer", dealPlanWords.answer, ([, answer]) => answer, { width: widths[1] }),
            phrase,
          ],
        ),
    emptyTable(context, {
      key: "more",
      title: words.moreObjections,
      columns: [
        typed("objection", words.objection, { width: widths[0] }),
        typed("answer", dealPlanWords.answer, { width: widths[1] }),
        phrase,
      ],
      rowCount: 3,
    }),
  ];
}

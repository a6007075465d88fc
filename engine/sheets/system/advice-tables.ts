import { advisorQuestions, type AdvisorQuestion, type QuestionKey } from "../../input/advisor-questions.ts";
import { lists } from "../../input/lists.ts";
import type { QuestionAnswer } from "../../system/plan-advice.ts";
import type { AnswerValue } from "../../system/read-answer.ts";
import { commonWords } from "../../words/common-words.ts";
import { adviceWords as words } from "../../words/system/advice-words.ts";
import { number, share, text } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Text } from "../../ground/text.ts";
import type { Block, CellValue, Mark } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

const models = ["transactional", "consultative", "entrepreneurial"] as const;
const styles = ["spontaneous", "system", "selfDevelopment"] as const;
const conditions: readonly QuestionKey[] = [
  "expertSale",
  "fewClients",
  "dealRepays",
  "strongCompetition",
  "regularPurchases",
];
const prerequisites: readonly QuestionKey[] = ["knowsMarket", "isManageable"];

/** Scores of the service models, segment by segment. */
export function segmentsTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { segments } = plan.system.advice;
  return tableOf(context, segments, {
    key: "segments",
    plain: true,
    title: words.segments,
    columns: [
      text("segment", commonWords.segment, ({ segment }) => segment || say(words.company), {
        width: 30,
        json: ({ segment }) => segment,
      }),
      text("model", words.model, ({ model }) => words.models[model], {
        width: 24,
        json: ({ model }) => model,
        mark: "strong",
      }),
      models.map((model) =>
        share(model, words.models[model], ({ scores }) => scores[model], { width: 18, shade: "bar" }),
      ),
      text("assumed", words.assumed, ({ assumed }) => (assumed ? commonWords.yes : commonWords.no), {
        json: ({ assumed }) => assumed,
      }),
    ],
  });
}

/** Which styles are ruled out, by what, and which is advised. */
export function stylesTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { maturity } = plan.system.advice;
  const verdict = (style: (typeof styles)[number]) =>
    style === maturity.style ? "chosen" : maturity.blocked[style].length > 0 ? "blocked" : "open";
  const marks = { chosen: "good", blocked: "bad", open: "muted" } as const;
  return tableOf(context, styles, {
    key: "styles",
    plain: true,
    title: words.stylesTitle,
    columns: [
      text("style", words.styleHeading, (style) => words.styles[style], { json: (one) => one }),
      text("verdict", words.verdict, (style) => words[verdict(style)], {
        json: verdict,
        mark: (style) => marks[verdict(style)],
      }),
      text("why", words.why, (style) => maturity.blocked[style].map((reason) => say(words.reasons[reason])).join("; ")),
    ],
  });
}

/** Conditions and prerequisites of client-by-client planning. */
export function conditionsTable(context: SheetContext): Block {
  const { plan } = context;
  const { answers, repayment } = plan.system.advice;
  const rows = [...conditions, ...prerequisites].flatMap((key) => answers.filter(({ question }) => question === key));
  const figure = ({ question }: QuestionAnswer) =>
    question === "dealRepays" && repayment ? numberOrBlank(repayment.ratio) : null;
  return tableOf(context, rows, {
    key: "conditions",
    plain: true,
    title: words.conditions,
    columns: [
      text("answer", words.answer, ({ value }) => answerWord(context, value), {
        json: ({ value }) => value ?? null,
        mark: ({ value }) => (value === undefined ? "warning" : value === true ? "good" : "bad"),
      }),
      number("figure", words.figure, figure),
      text("origin", words.origin, ({ origin }) => words.origins[origin], { json: ({ origin }) => origin }),
      text(
        "kind",
        words.kind,
        ({ question }) => (conditions.includes(question) ? words.condition : words.prerequisite),
        { json: ({ question }) => (conditions.includes(question) ? "condition" : "prerequisite") },
      ),
      text("condition", words.condition, ({ question }) => wordingOf(context, question), {
        json: ({ question }) => question,
      }),
    ],
  });
}

/** What speaks for and against client-by-client planning. */
export function argumentsTable(context: SheetContext): Block {
  const rows = words.proAndCon;
  const side = (row: (typeof rows)[number]) => row.side as keyof typeof words.sides;
  return tableOf(context, rows, {
    key: "arguments",
    plain: true,
    title: words.arguments,
    columns: [
      text("side", words.verdict, (row) => words.sides[side(row)], {
        json: ({ side }) => side,
        mark: (row) => (({ pro: "good", con: "bad", risk: "warning" }) as const)[side(row)],
      }),
      text("code", words.code, ({ code }) => code),
      text("argument", words.argument, (row) => row.words),
    ],
  });
}

const aspects = ["situation", "gain", "organisation", "limits"] as const;

/** What each model and style asks of the organisation, aspect by aspect; the advised ones stand out. */
export function implicationsTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { segments, maturity } = plan.system.advice;
  const advised = new Set<string>([...segments.map(({ model }) => model), maturity.style]);
  const rows = [...models, ...styles].flatMap((of) =>
    aspects.map((aspect) => ({ of, aspect, advised: advised.has(of) })),
  );
  const names: Readonly<Record<string, Text>> = { ...words.models, ...words.styles };
  const marks = rows.map((row): Mark | undefined => (row.advised ? "strong" : undefined));

  return tableOf(context, rows, {
    key: "implications",
    plain: true,
    title: words.implications,
    columns: [
      text("row", words.row, ({ of }) => names[of], { json: ({ of }) => of, mark: (_, place) => marks[place] }),
      text("advised", words.advised, (row) => (row.advised ? `✓ ${say(commonWords.yes)}` : ""), {
        json: (row) => row.advised,
      }),
      text("aspect", words.aspect, ({ aspect }) => words[aspect], { width: 26, json: ({ aspect }) => aspect }),
      text("text", words.meaning, ({ of, aspect }) => words.table[of][aspect], { mark: (_, place) => marks[place] }),
    ],
  });
}

/** Every question with its code and the answer that counts: what to type on the sheet Answers. */
export function questionsTable(context: SheetContext): Block {
  const { plan } = context;
  const { answers } = plan.system.advice;
  const bySegment = ({ question }: QuestionAnswer): boolean =>
    (advisorQuestions[question] as AdvisorQuestion).bySegment === true;
  return tableOf(context, answers, {
    key: "questions",
    plain: true,
    title: words.questions,
    columns: [
      text("code", words.code, ({ question }) => advisorQuestions[question].code),
      text("answer", words.answer, ({ value }) => answerWord(context, value), {
        json: ({ value }) => value ?? null,
        mark: ({ value }) => (value === undefined ? "warning" : undefined),
      }),
      text("origin", words.origin, ({ origin }) => words.origins[origin], { json: ({ origin }) => origin }),
      text("bySegment", words.bySegment, (one) => (bySegment(one) ? commonWords.yes : ""), { json: bySegment }),
      text("question", words.question, ({ question }) => wordingOf(context, question)),
    ],
  });
}

function wordingOf({ say }: SheetContext, question: QuestionKey): string {
  return say(advisorQuestions[question].wording);
}

function answerWord({ say }: SheetContext, value: AnswerValue): CellValue {
  if (value === undefined) return say(commonWords.unknown);
  if (typeof value === "number") return value;
  return say(typeof value === "boolean" ? (value ? commonWords.yes : commonWords.no) : lists.marketGrowth[value]);
}

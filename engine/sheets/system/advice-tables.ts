import { advisorQuestions, type AdvisorQuestion, type QuestionKey } from "../../input/advisor-questions.ts";
import { lists } from "../../input/lists.ts";
import type { QuestionAnswer } from "../../system/plan-advice.ts";
import type { AnswerValue } from "../../system/read-answer.ts";
import { commonWords } from "../../words/common-words.ts";
import { adviceWords as words } from "../../words/system/advice-words.ts";
import { columnMaker } from "../column-maker.ts";
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
  const column = columnMaker(context);
  return {
    type: "table",
    key: "segments",
    plain: true,
    title: say(words.segments),
    rowCount: segments.length,
    columns: [
      column(
        "segment",
        commonWords.segment,
        "text",
        segments.map(({ segment }) => segment || say(words.company)),
        { width: 30, json: segments.map(({ segment }) => segment) },
      ),
      column(
        "model",
        words.model,
        "text",
        segments.map(({ model }) => say(words.models[model])),
        { width: 24, json: segments.map(({ model }) => model), marks: "strong" },
      ),
      ...models.map((model) =>
        column(
          model,
          words.models[model],
          "share",
          segments.map(({ scores }) => scores[model]),
          { width: 18, shade: "bar" },
        ),
      ),
      column(
        "assumed",
        words.assumed,
        "text",
        segments.map(({ assumed }) => say(assumed ? commonWords.yes : commonWords.no)),
        { json: segments.map(({ assumed }) => assumed) },
      ),
    ],
  };
}

/** Which styles are ruled out, by what, and which is advised. */
export function stylesTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { maturity } = plan.system.advice;
  const column = columnMaker(context);
  const verdict = (style: (typeof styles)[number]) =>
    style === maturity.style ? "chosen" : maturity.blocked[style].length > 0 ? "blocked" : "open";
  const marks = { chosen: "good", blocked: "bad", open: "muted" } as const;
  return {
    type: "table",
    key: "styles",
    plain: true,
    title: say(words.stylesTitle),
    rowCount: styles.length,
    columns: [
      column(
        "style",
        words.styleHeading,
        "text",
        styles.map((style) => say(words.styles[style])),
        { json: styles },
      ),
      column(
        "verdict",
        words.verdict,
        "text",
        styles.map((style) => say(words[verdict(style)])),
        {
          json: styles.map(verdict),
          marks: styles.map((style): Mark => marks[verdict(style)]),
        },
      ),
      column(
        "why",
        words.why,
        "text",
        styles.map((style) => maturity.blocked[style].map((reason) => say(words.reasons[reason])).join("; ")),
      ),
    ],
  };
}

/** Conditions and prerequisites of client-by-client planning. */
export function conditionsTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { answers, repayment } = plan.system.advice;
  const rows = [...conditions, ...prerequisites].flatMap((key) => answers.filter(({ question }) => question === key));
  const column = columnMaker(context);
  const figure = ({ question }: QuestionAnswer) =>
    question === "dealRepays" && repayment ? numberOrBlank(repayment.ratio) : null;
  return {
    type: "table",
    key: "conditions",
    plain: true,
    title: say(words.conditions),
    rowCount: rows.length,
    columns: [
      column(
        "answer",
        words.answer,
        "text",
        rows.map(({ value }) => answerWord(context, value)),
        {
          json: rows.map(({ value }) => value ?? null),
          marks: rows.map(({ value }): Mark => (value === undefined ? "warning" : value === true ? "good" : "bad")),
        },
      ),
      column("figure", words.figure, "number", rows.map(figure)),
      column(
        "origin",
        words.origin,
        "text",
        rows.map(({ origin }) => say(words.origins[origin])),
        { json: rows.map(({ origin }) => origin) },
      ),
      column(
        "kind",
        words.kind,
        "text",
        rows.map(({ question }) => say(conditions.includes(question) ? words.condition : words.prerequisite)),
        {
          json: rows.map(({ question }) => (conditions.includes(question) ? "condition" : "prerequisite")),
        },
      ),
      column(
        "condition",
        words.condition,
        "text",
        rows.map(({ question }) => wordingOf(context, question)),
        { json: rows.map(({ question }) => question) },
      ),
    ],
  };
}

/** What speaks for and against client-by-client planning. */
export function argumentsTable(context: SheetContext): Block {
  const { say } = context;
  const rows = words.proAndCon;
  const column = columnMaker(context);
  const side = (row: (typeof rows)[number]) => row.side as keyof typeof words.sides;
  return {
    type: "table",
    key: "arguments",
    plain: true,
    title: say(words.arguments),
    rowCount: rows.length,
    columns: [
      column(
        "side",
        words.verdict,
        "text",
        rows.map((row) => say(words.sides[side(row)])),
        {
          json: rows.map(({ side }) => side),
          marks: rows.map((row): Mark => (({ pro: "good", con: "bad", risk: "warning" }) as const)[side(row)]),
        },
      ),
      column(
        "code",
        words.code,
        "text",
        rows.map(({ code }) => code),
      ),
      column(
        "argument",
        words.argument,
        "text",
        rows.map((row) => say(row.words)),
      ),
    ],
  };
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
  const column = columnMaker(context);
  return {
    type: "table",
    key: "implications",
    plain: true,
    title: say(words.implications),
    rowCount: rows.length,
    columns: [
      column(
        "row",
        words.row,
        "text",
        rows.map(({ of }) => say(names[of])),
        { json: rows.map(({ of }) => of), marks },
      ),
      column(
        "advised",
        words.advised,
        "text",
        rows.map((row) => (row.advised ? `✓ ${say(commonWords.yes)}` : "")),
        {
          json: rows.map((row) => row.advised),
        },
      ),
      column(
        "aspect",
        words.aspect,
        "text",
        rows.map(({ aspect }) => say(words[aspect])),
        {
          width: 26,
          json: rows.map(({ aspect }) => aspect),
        },
      ),
      column(
        "text",
        words.meaning,
        "text",
        rows.map(({ of, aspect }) => say(words.table[of][aspect])),
        { marks },
      ),
    ],
  };
}

/** Every question with its code and the answer that counts: what to type on the sheet Answers. */
export function questionsTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { answers } = plan.system.advice;
  const column = columnMaker(context);
  const bySegment = ({ question }: QuestionAnswer): boolean =>
    (advisorQuestions[question] as AdvisorQuestion).bySegment === true;
  return {
    type: "table",
    key: "questions",
    plain: true,
    title: say(words.questions),
    rowCount: answers.length,
    columns: [
      column(
        "code",
        words.code,
        "text",
        answers.map(({ question }) => advisorQuestions[question].code),
      ),
      column(
        "answer",
        words.answer,
        "text",
        answers.map(({ value }) => answerWord(context, value)),
        {
          json: answers.map(({ value }) => value ?? null),
          marks: answers.map(({ value }): Mark | undefined => (value === undefined ? "warning" : undefined)),
        },
      ),
      column(
        "origin",
        words.origin,
        "text",
        answers.map(({ origin }) => say(words.origins[origin])),
        { json: answers.map(({ origin }) => origin) },
      ),
      column(
        "bySegment",
        words.bySegment,
        "text",
        answers.map((one) => (bySegment(one) ? say(commonWords.yes) : "")),
        { json: answers.map(bySegment) },
      ),
      column(
        "question",
        words.question,
        "text",
        answers.map(({ question }) => wordingOf(context, question)),
      ),
    ],
  };
}

function wordingOf({ say }: SheetContext, question: QuestionKey): string {
  return say(advisorQuestions[question].wording);
}

function answerWord({ say }: SheetContext, value: AnswerValue): CellValue {
  if (value === undefined) return say(commonWords.unknown);
  if (typeof value === "number") return value;
  return say(typeof value === "boolean" ? (value ? commonWords.yes : commonWords.no) : lists.marketGrowth[value]);
}

import { advisorQuestions, type QuestionKey } from "../input/advisor-questions.ts";
import { lists, type CodeOf } from "../input/lists.ts";
import type { Issue } from "../ground/issue.ts";
import { sellers } from "../goals/sellers.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { maturityStyle, type MaturityAdvice } from "./maturity-style.ts";
import { planningFit, planningRepayment, type PlanningFit, type PlanningRepayment } from "./planning-fit.ts";
import type { AnswerValue } from "./read-answer.ts";
import { questionOf, readAnswers, type Answers } from "./read-answers.ts";
import { serviceModel, type Answer, type ServiceModelAdvice } from "./service-model.ts";
import { systemIssue } from "./system-issue.ts";

/** Where an answer comes from: the sheet Answers, figures of the workbook, or nowhere. */
export type AnswerOrigin = "answers" | "data" | "none";

export interface QuestionAnswer {
  readonly question: QuestionKey;
  /** The whole company's. */
  readonly value: AnswerValue;
  readonly origin: AnswerOrigin;
}

export interface SegmentAdvice extends ServiceModelAdvice {
  /** "" is the whole company. */
  readonly segment: string;
}

/** What the three advisors say. */
export interface AdvicePlan {
  readonly kept: boolean;
  /** Rows of Answers behind it. */
  readonly rows: number;
  /** Every question with the answer that counts. */
  readonly answers: readonly QuestionAnswer[];
  readonly segments: readonly SegmentAdvice[];
  readonly maturity: MaturityAdvice;
  readonly planning: PlanningFit;
  /** Undefined where the profit of a deal is not set; then the answer counts. */
  readonly repayment: PlanningRepayment | undefined;
  readonly issues: readonly Issue[];
}

const keys = Object.keys(advisorQuestions) as QuestionKey[];
const serviceKeys = keys.filter((key) => "bySegment" in advisorQuestions[key]);
const conditionKeys = ["expertSale", "fewClients", "dealRepays", "strongCompetition", "regularPurchases"] as const;
const growths = Object.keys(lists.marketGrowth) as CodeOf<"marketGrowth">[];

/** @see CALC-31, CALC-32, CALC-33 */
export function planAdvice(frame: PlanFrame): AdvicePlan {
  const { tables, settings } = frame.input;
  const given = readAnswers(tables.Answers);
  const repayment = repaymentOf(frame);
  const known = new Map(keys.map((question) => [question, answerTo(question, given, frame, repayment)] as const));
  const value = (question: QuestionKey): AnswerValue => known.get(question)?.value;
  const yesNo = (question: QuestionKey): Answer => asAnswer(value(question));
  const team = value("team");
  const market = value("market");
  return {
    kept: tables.Answers.rowCount > 0,
    rows: tables.Answers.rowCount,
    answers: [...known.values()],
    segments: segmentsOf(given),
    maturity: maturityStyle(
      {
        isStartup: yesNo("isStartup"),
        isSuperstar: yesNo("isSuperstar"),
        isAverage: yesNo("isAverage"),
        market: growths.find((growth) => growth === market),
        team: typeof team === "number" ? team : undefined,
        hasStars: yesNo("hasStars"),
        keepsStatistics: yesNo("keepsStatistics"),
        hasHead: yesNo("hasHead"),
        hasProcesses: yesNo("hasProcesses"),
      },
      { least: settings.spontaneousMin, most: settings.spontaneousMax },
    ),
    planning: planningFit(
      { conditions: conditionKeys.map(yesNo), knowsMarket: yesNo("knowsMarket"), isManageable: yesNo("isManageable") },
      { applicable: settings.planningFrom, partly: settings.planningPartlyFrom },
    ),
    repayment,
    issues: answerIssues(frame, given),
  };
}

/** The company as a whole where no segment is named, or where it was answered besides. */
function segmentsOf(given: Answers): SegmentAdvice[] {
  const whole = serviceKeys.some((question) => given.of(question) !== undefined);
  const names = given.segments.length === 0 || whole ? ["", ...given.segments] : given.segments;
  return names.map((segment) => ({
    segment,
    ...serviceModel(serviceKeys.map((question) => asAnswer(given.of(question, segment)))),
  }));
}

function asAnswer(value: AnswerValue): Answer {
  return typeof value === "boolean" ? value : undefined;
}

/** Figures win over the answer where they say it exactly, and stand in for it where nobody answered. */
function answerTo(
  question: QuestionKey,
  given: Answers,
  frame: PlanFrame,
  repayment: PlanningRepayment | undefined,
): QuestionAnswer {
  if (question === "dealRepays" && repayment) return { question, value: repayment.repays, origin: "data" };
  const answered = given.of(question);
  if (answered !== undefined) return { question, value: answered, origin: "answers" };
  const value = fromData(question, frame);
  return { question, value, origin: value === undefined ? "none" : "data" };
}

function fromData(question: QuestionKey, { input: { tables } }: PlanFrame): AnswerValue {
  const { Managers, Market } = tables;
  if (question === "team") return sellers(Managers).length || undefined;
  if (question === "market") return growths[Market.growth[largestSegment(Market.capacity, Market.growth)]];
  if (question === "knowsMarket") return knowsMarket(Market) ? true : undefined;
  return undefined;
}

/** Row of the segment with the largest capacity whose growth is known; -1 where there is none. */
function largestSegment(capacity: Float64Array, growth: Int8Array): number {
  const rows = [...capacity.keys()].filter((row) => growth[row] >= 0);
  return rows.reduce((best, row) => (best < 0 || (capacity[row] || 0) > (capacity[best] || 0) ? row : best), -1);
}

/** Somebody wrote for one segment at least why clients buy here, why there, and how the players act. */
function knowsMarket({ rowCount, whyUs, whyThem, behaviour }: PlanFrame["input"]["tables"]["Market"]): boolean {
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  return rows.some((row) => [whyUs, whyThem, behaviour].every(({ codes }) => codes[row] >= 0));
}

function repaymentOf({ input }: PlanFrame): PlanningRepayment | undefined {
  const { profitPerDeal, uplift, planningHoursSeller, planningHoursHead, hourlyCost, headHourlyCost } = input.settings;
  const small = (amount: number): number => Math.round(amount * input.moneyUnit.perUnit);
  return planningRepayment({
    profit: profitPerDeal === null ? Number.NaN : small(profitPerDeal),
    uplift,
    sellerHours: planningHoursSeller,
    sellerHourCost: small(hourlyCost),
    headHours: planningHoursHead,
    headHourCost: small(headHourlyCost),
  });
}

function answerIssues({ input }: PlanFrame, { unknownRows, unclearRows }: Answers): Issue[] {
  const { questionId, answer } = input.tables.Answers;
  const questionAt = (row: number): string => questionId.words[questionId.codes[row]] ?? "";
  const unclear = unclearRows[0];
  const asked = questionOf(questionAt(unclear));
  const unclearWords = {
    question: asked?.code ?? "",
    found: answer.words[answer.codes[unclear]] ?? "",
  };
  const place = { table: "Answers", column: "answer" } as const;
  return [
    ...systemIssue(
      input,
      "QUESTION_UNKNOWN",
      { ...place, column: "questionId", rows: unknownRows },
      { found: questionAt(unknownRows[0]) },
    ),
    ...systemIssue(input, "ANSWER_UNCLEAR", { ...place, rows: unclearRows }, unclearWords),
  ];
}

import { advisorQuestions, type AdvisorQuestion, type QuestionKey } from "../input/advisor-questions.ts";
import { normaliseHeading } from "../input/normalise-heading.ts";
import type { InputTables } from "../input/read-input.ts";
import { readAnswer, type AnswerValue } from "./read-answer.ts";

/** What the sheet Answers says. */
export interface Answers {
  /** Segments named there, as they were first written. */
  readonly segments: readonly string[];
  /** The segment's own answer, else that for the whole company. */
  of(question: QuestionKey, segment?: string): AnswerValue;
  /** Rows of Answers with a question nobody asked, and with an answer that says nothing. */
  readonly unknownRows: readonly number[];
  readonly unclearRows: readonly number[];
}

const keys = Object.keys(advisorQuestions) as QuestionKey[];

/** Every way a question may be named: its code, its wording in both languages. */
const questionNames: ReadonlyMap<string, QuestionKey> = new Map(
  keys.flatMap((key) => {
    const { code, wording } = advisorQuestions[key];
    return [code, wording.en, wording.ru, key].map((name) => [normaliseHeading(name), key] as const);
  }),
);

/**
 * Reads the questionnaire. Of two answers to one question the later counts; what cannot be read counts as not known and is
 * told.
 *
 * @see CALC-31, CALC-32, CALC-33
 */
export function readAnswers({ rowCount, questionId, answer, segment }: InputTables["Answers"]): Answers {
  const values = new Map<string, AnswerValue>();
  const segments = new Map<string, string>();
  const unknownRows: number[] = [];
  const unclearRows: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const name = questionId.words[questionId.codes[row]];
    const question = name === undefined ? undefined : questionNames.get(normaliseHeading(name));
    if (name === undefined) continue;
    if (question === undefined) {
      unknownRows.push(row);
      continue;
    }
    const where = segment.words[segment.codes[row]] ?? "";
    if (where !== "" && !segments.has(normaliseHeading(where))) segments.set(normaliseHeading(where), where);
    const reading = readAnswer(advisorQuestions[question].answer, answer.words[answer.codes[row]] ?? "");
    if (reading === "unclear") unclearRows.push(row);
    values.set(placeOf(question, where), reading === "unclear" ? undefined : reading);
  }
  return {
    segments: [...segments.values()],
    of: (question, where = "") => values.get(placeOf(question, where)) ?? values.get(placeOf(question, "")),
    unknownRows,
    unclearRows,
  };
}

/** The question a row of Answers names; undefined where it names none. */
export function questionOf(name: string): AdvisorQuestion | undefined {
  const key = questionNames.get(normaliseHeading(name));
  return key === undefined ? undefined : advisorQuestions[key];
}

function placeOf(question: QuestionKey, segment: string): string {
  return `${question} ${normaliseHeading(segment)}`;
}

import { advisorQuestions } from "../advisor-questions.ts";
import { lists } from "../lists.ts";
import type { Text } from "../../ground/text.ts";

/** The questionnaire before anybody has answered: every question in full, the answer not known (CALC-31, 32, 33). */
export const defaultAnswers: readonly {
  readonly questionId: string;
  readonly answer: Text;
  readonly wording: Text;
}[] = Object.values(advisorQuestions).map(({ code, wording }) => ({
  questionId: code,
  answer: lists.yesNoUnknown.unknown,
  wording,
}));

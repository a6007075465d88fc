import { advisorQuestions, text, type Text } from "./engine-parts.ts";
import { industries } from "./sample-cuts.ts";
import type { SampleRow } from "./sample-row.ts";

const yes = text("yes", "да");
const no = text("no", "нет");
const unknown = text("unknown", "неизвестно");

function questionOf(code: string): SampleRow<"Answers"> {
  return { questionId: code, wording: Object.values(advisorQuestions).find((one) => one.code === code)?.wording };
}

/** Answers to one advisor's questions in order; a gap is a question nobody has answered yet. */
function answersOf(advisor: string, answers: readonly (Text | number | undefined)[], segment?: Text) {
  return answers.flatMap((answer, place): SampleRow<"Answers">[] =>
    answer === undefined ? [] : [{ ...questionOf(`${advisor}-${place + 1}`), answer, segment }],
  );
}

/**
 * Rows of the sheet Answers: buyers mostly know what they want, food producers want help, one industry would change with
 * us; an average product and no experienced head; planning fits, though the department is not used to control.
 */
export function makeAnswers(): readonly SampleRow<"Answers">[] {
  return [
    ...answersOf("Q31", [yes, yes, yes, no, no, yes, no]),
    ...answersOf("Q31", [no, no, no, no, yes, yes, no], industries[0]),
    ...answersOf("Q31", [no, yes, no, no, yes, yes, yes], industries[4]),
    ...answersOf("Q32", [no, no, yes, text("growing", "растущий"), 9, no, yes, no, no]),
    ...answersOf("Q33", [yes, yes, undefined, yes, unknown, yes, no]),
    // Somebody added a question of his own, and somebody could not decide.
    { questionId: "Q34-1", answer: yes },
    { questionId: "Q33-5", answer: text("sometimes", "иногда") },
  ];
}

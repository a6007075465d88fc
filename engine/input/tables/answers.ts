import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** Answers to the questions of the advisors (CALC-31, 32, 33). */
export const answers = {
  name: text("Answers", "Анкеты"),
  aliases: headings`questionnaire, survey, Анкета, Ответы`,
  recognisedBy: [["questionId", "answer"]],
  columns: {
    questionId: {
      type: "text",
      required: true,
      heading: text("Question", "Вопрос"),
      aliases: headings`question_id, Код вопроса`,
      help: text("Code of the question, as R-24 lists them: Q31-1.", "Код вопроса, как в списке на R-24: Q31-1."),
    },
    // Text: yes, no, unknown or a number, by the question.
    answer: {
      type: "text",
      required: true,
      heading: text("Answer", "Ответ"),
      aliases: headings`value, Значение`,
      help: text("yes, no, unknown or a number.", "да, нет, неизвестно или число."),
    },
    // Not required: only the service model (CALC-31) is asked segment by segment.
    segment: {
      type: "text",
      heading: text("Segment", "Сегмент"),
      aliases: headings`industry, market, Отрасль`,
      help: text(
        "Segment the answer is about; blank is the whole company.",
        "О каком сегменте ответ; пусто — о компании в целом.",
      ),
    },
    // What the code stands for, so that whoever fills the sheet in can read it; nothing is computed from it.
    wording: {
      type: "text",
      heading: text("In full", "Вопрос полностью"),
      aliases: headings`question text, wording, Текст вопроса, Формулировка`,
      help: text("The question in words.", "Вопрос словами."),
    },
  },
} satisfies TableSpec;

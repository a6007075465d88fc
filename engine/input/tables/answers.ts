import { text } from "../../words/text.ts";
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
      help: text("Code of the question.", "Код вопроса."),
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
  },
} satisfies TableSpec;

import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { dealColumn } from "./common-columns.ts";

/** What the head of sales changed in a deal's plan: one row per edit. */
export const dealReviews = {
  name: text("DealReviews", "Ревью РОПа"),
  aliases: headings`deal reviews, reviews, Ревью, Ревью сделок`,
  recognisedBy: [
    ["dealId", "reviewerId"],
    ["dealId", "field", "after"],
  ],
  columns: {
    dealId: { ...dealColumn, required: true },
    reviewedOn: {
      type: "date",
      required: true,
      heading: text("Date", "Дата"),
      aliases: headings`reviewed on, review date, Дата ревью, Дата проверки`,
      help: text("Day of the review.", "День ревью."),
    },
    reviewerId: {
      type: "ref",
      table: "Managers",
      required: true,
      heading: text("Reviewer", "Проверил"),
      aliases: headings`reviewed by, reviewer_id, РОП, Проверяющий, Кто проверил`,
      help: text(
        "Head of sales, directorate head or director, as on the sheet Managers.",
        "РОП, начальник управления или директор, как на листе «Менеджеры».",
      ),
    },
    field: {
      type: "code",
      list: "reviewField",
      required: true,
      heading: text("Changed field", "Что изменено"),
      aliases: headings`field, what changed, Поле`,
      help: text(
        "steps, amount, probability, close date, objection or other.",
        "шаги, сумма, вероятность, дата закрытия, возражение или прочее.",
      ),
    },
    before: {
      type: "text",
      heading: text("Before", "Было"),
      aliases: headings`old value, До`,
      help: text("What stood there before.", "Что было до ревью."),
    },
    after: {
      type: "text",
      heading: text("After", "Стало"),
      aliases: headings`new value, После`,
      help: text("What stands there now.", "Что стало после."),
    },
    comment: {
      type: "text",
      heading: text("Comment", "Комментарий"),
      aliases: headings`note, notes, Примечание`,
      help: text("Why.", "Почему."),
    },
  },
} satisfies TableSpec;

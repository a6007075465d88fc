import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** Reports handed in. */
export const reportLog = {
  name: text("ReportLog", "Отчётность: факт"),
  aliases: headings`report log, reports, Отчётность`,
  recognisedBy: [["templateId", "authorId"]],
  columns: {
    templateId: {
      type: "text",
      required: true,
      heading: text("Document", "Документ"),
      aliases: headings`template_id, report, Отчёт`,
      help: text("Code of the document, T-01 to T-12.", "Код документа, от T-01 до T-12."),
    },
    authorId: {
      type: "ref",
      table: "Managers",
      required: true,
      heading: text("Author", "Автор"),
      aliases: headings`author_id, manager, owner, Менеджер, Ответственный`,
      help: text("Who hands it in, as on the sheet Managers.", "Кто сдаёт, как на листе «Менеджеры»."),
    },
    dueDate: {
      type: "date",
      required: true,
      heading: text("Due", "Срок"),
      aliases: headings`due date, Крайний срок`,
      help: text("Day it is due.", "Срок сдачи."),
    },
    submittedDate: {
      type: "date",
      heading: text("Submitted", "Сдан"),
      aliases: headings`submitted on, submitted date, Дата сдачи`,
      help: text("Day it was handed in.", "День сдачи."),
    },
    event: {
      type: "ref",
      table: "Activities",
      heading: text("Event", "Событие"),
      aliases: headings`activity_id, meeting, Встреча`,
      help: text("ID of the meeting, for T-11 and T-12.", "Код встречи, для T-11 и T-12."),
    },
  },
} satisfies TableSpec;

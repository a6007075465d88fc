import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** What is done of the programmes (INT, LMP, DOC …), row by row; the layers and training have tables of their own. */
export const programmes = {
  name: text("Programmes", "Программы: выполнение"),
  aliases: headings`programs, programme items, checklists, Программы, Чек-листы`,
  recognisedBy: [["code", "owner", "status"]],
  id: "code",
  columns: {
    code: {
      type: "text",
      required: true,
      heading: text("Programme item", "Пункт программы"),
      aliases: headings`programme code, program item, Код пункта`,
      help: text("Code of the row, INT-03.", "Код строки, INT-03."),
    },
    owner: {
      type: "text",
      heading: text("Owner", "Ответственный"),
      aliases: headings`responsible, Кто отвечает`,
      help: text("Who answers for it.", "Кто отвечает."),
    },
    due: {
      type: "date",
      heading: text("Due", "Срок"),
      aliases: headings`due date, deadline, Крайний срок`,
      help: text("Day it is due.", "До какого дня."),
    },
    status: {
      type: "code",
      list: "itemStatus",
      heading: text("Status", "Статус"),
      aliases: headings`state, Состояние`,
      help: text(
        "done, not done or not applicable; blank is not done.",
        "выполнено, не выполнено или не применимо; пусто — не выполнено.",
      ),
    },
    doneOn: {
      type: "date",
      heading: text("Done on", "Сделано"),
      aliases: headings`done date, Дата выполнения`,
      help: text("Day it was done.", "День выполнения."),
    },
    note: {
      type: "text",
      heading: text("Note", "Примечание"),
      aliases: headings`comment, Комментарий`,
      help: text("Anything to remember.", "Что стоит запомнить."),
    },
  },
} satisfies TableSpec;

import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { managerColumn } from "./common-columns.ts";

/** Training done, item by item. */
export const trainingLog = {
  name: text("TrainingLog", "Обучение: факт"),
  aliases: headings`training log, training, Обучение`,
  recognisedBy: [["managerId", "programmeCode"]],
  columns: {
    managerId: { ...managerColumn, required: true },
    programmeCode: {
      type: "text",
      required: true,
      heading: text("Item", "Пункт"),
      aliases: headings`programme code, program code, course, Код программы, Курс`,
      help: text("Code of the item, TR-….", "Код пункта программы, TR-…."),
    },
    dueDate: {
      type: "date",
      heading: text("Due", "Срок"),
      aliases: headings`due date, Крайний срок`,
      help: text("Day it is due.", "Срок."),
    },
    doneDate: {
      type: "date",
      heading: text("Done", "Сделано"),
      aliases: headings`done date, completed on, Дата выполнения`,
      help: text("Day it was done.", "День выполнения."),
    },
    mark: {
      type: "text",
      heading: text("Mark", "Оценка"),
      aliases: headings`grade, score, Балл`,
      help: text("0 to 5, or pass / fail.", "От 0 до 5 или зачёт / незачёт."),
    },
    note: {
      type: "text",
      heading: text("Note", "Примечание"),
      aliases: headings`comment, Комментарий`,
      help: text("Anything to remember.", "Что стоит запомнить."),
    },
  },
} satisfies TableSpec;

import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** What is done of the five layers (rows LAY-*). */
export const layerItems = {
  name: text("LayerItems", "Слои: выполнение"),
  aliases: headings`layer items, layers, Слои`,
  recognisedBy: [["requirementId", "status"]],
  id: "requirementId",
  columns: {
    requirementId: {
      type: "text",
      required: true,
      heading: text("ID", "Код"),
      aliases: headings`requirement_id, item, Пункт`,
      help: text("Code of the item, B-18 to B-63.", "Код пункта, от B-18 до B-63."),
    },
    // What the code stands for, so that whoever fills the sheet in can read it; nothing is computed from it.
    wording: {
      type: "text",
      heading: text("In full", "Пункт полностью"),
      aliases: headings`item text, what to do, Что сделать, Содержание пункта`,
      help: text("What is to be done or obtained, in words.", "Что сделать или получить, словами."),
    },
    status: {
      type: "code",
      list: "itemStatus",
      required: true,
      heading: text("Status", "Статус"),
      aliases: headings`state, Состояние`,
      help: text("done, not done or not applicable.", "выполнено, не выполнено или не применимо."),
    },
    due: {
      type: "date",
      heading: text("Due", "Срок"),
      aliases: headings`due date, deadline, Сделать до`,
      help: text("Day by which it is to be done.", "До какого дня сделать."),
    },
    doneOn: {
      type: "date",
      heading: text("Done on", "Сделано"),
      aliases: headings`done date, Дата выполнения`,
      help: text("Day it was done.", "День выполнения."),
    },
    owner: {
      type: "text",
      heading: text("Owner", "Ответственный"),
      aliases: headings`responsible, Кто отвечает`,
      help: text("Who answers for it.", "Кто отвечает."),
    },
    evidence: {
      type: "text",
      heading: text("Evidence", "Подтверждение"),
      aliases: headings`proof, Чем подтверждено`,
      help: text("What shows that it is done.", "Чем подтверждено."),
    },
  },
} satisfies TableSpec;

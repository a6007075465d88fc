import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { operationColumn } from "./common-columns.ts";

/** How long each operation takes (CALC-09). */
export const norms = {
  name: text("Norms", "Нормы времени"),
  aliases: headings`time norms, operation norms, Нормы, Нормативы времени`,
  recognisedBy: [["activityType", "minutes"]],
  id: "activityType",
  columns: {
    activityType: operationColumn,
    minutes: {
      type: "number",
      min: 0,
      required: true,
      heading: text("Minutes", "Минут"),
      aliases: headings`min, duration, time, Минуты, Время мин, Норма мин, Длительность`,
      help: text(
        "Minutes of one operation, travel and data entry included.",
        "Минут на одну операцию, с дорогой и вводом в базу.",
      ),
    },
    cost: {
      type: "money",
      min: 0,
      heading: text("Money per operation", "Затраты"),
      aliases: headings`cost, cost per operation, Затраты на операцию, Стоимость`,
      help: text("Money spent on one operation; blank is 0.", "Деньги на одну операцию; пусто — 0."),
    },
    includes: {
      type: "text",
      heading: text("Includes", "Включает"),
      aliases: headings`Что входит, Состав`,
      help: text("What the minutes cover, in words.", "Что входит в минуты, словами."),
    },
  },
} satisfies TableSpec;

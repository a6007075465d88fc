import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** The competitors we study. */
export const competitors = {
  name: text("Competitors", "Конкуренты"),
  aliases: headings`suppliers, Поставщики`,
  recognisedBy: [
    ["competitorId", "reputation"],
    ["name", "lastStudied"],
  ],
  id: "competitorId",
  idFrom: ["name"],
  knownBy: ["name"],
  columns: {
    competitorId: {
      type: "text",
      heading: text("ID", "Код"),
      aliases: headings`competitor_id, Код конкурента`,
      help: text(
        "Unique code. Leave the column out and the name is the code.",
        "Уникальный код. Если столбца нет, кодом служит название.",
      ),
    },
    name: {
      type: "text",
      heading: text("Competitor", "Конкурент"),
      aliases: headings`competitor name, name, supplier, Название, Наименование, Поставщик`,
      help: text("Name of the competitor.", "Название конкурента."),
    },
    reputation: {
      type: "text",
      heading: text("Reputation", "Репутация"),
      help: text("What is said of it.", "Что о нём говорят."),
    },
    lastStudied: {
      type: "date",
      heading: text("Studied on", "Изучен"),
      aliases: headings`last studied, Дата изучения`,
      help: text("Day of the last study.", "День последнего изучения."),
    },
  },
} satisfies TableSpec;

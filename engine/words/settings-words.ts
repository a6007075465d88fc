import { text } from "../ground/text.ts";

/** The Settings sheet, beside the texts of the settings themselves. */
export const settingsWords = {
  mapping: text(
    "Heading chosen for the column {column} of {table}; “-”: not read.",
    "Заголовок, выбранный для столбца «{column}» таблицы «{table}»; «-»: не читается.",
  ),
  sheet: text("Table that the sheet “{name}” is; “-”: not used.", "Таблица на листе «{name}»; «-»: не используется."),
  kind: text("How a deal in the stage “{name}” stands.", "Чем является этап «{name}»."),
  same: text(
    "The client that “{name}” is; “-”: a client of its own.",
    "Клиент, которым является «{name}»; «-»: отдельный клиент.",
  ),
};

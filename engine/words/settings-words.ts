import { text } from "../ground/text.ts";

/** The Settings sheet, beside the texts of the settings themselves. */
export const settingsWords = {
  mapping: text("Heading chosen for the column {column}.", "Заголовок, выбранный для столбца {column}."),
};

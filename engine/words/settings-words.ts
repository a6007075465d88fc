import { text } from "./text.ts";

export const settingsWords = {
  group: text("Group", "Раздел"),
  key: text("Key", "Ключ"),
  value: text("Value", "Значение"),
  unit: text("Usual", "Обычно"),
  explanation: text("What it does", "Что делает"),
  mapping: text("Heading chosen for the column {column}", "Заголовок, выбранный для столбца {column}"),
};

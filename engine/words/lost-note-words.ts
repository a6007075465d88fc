import { text } from "../ground/text.ts";

/** Notes whose row is gone. */
export const lostNoteWords = {
  title: text("Notes that lost their row", "Примечания, оставшиеся без строки"),
  table: text("Table", "Таблица"),
  row: text("Row", "Строка"),
};

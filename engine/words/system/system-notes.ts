import { text } from "../text.ts";
import type { NoteWords } from "../note.ts";

/** What the calculations of the sales system tell about the input (CALC-22 to CALC-36). */
export const systemNotes = {
  LAYER_SKIPPED: {
    level: "warning",
    message: text(
      "{item}: done in layer {layer}, though layer {current} above it is not complete: its results come first",
      "{item}: сделано в слое {layer}, хотя слой {current} выше не завершён: сначала его результаты",
    ),
  },
  LAYER_ITEM_UNKNOWN: {
    level: "warning",
    message: text(
      'expected a code of the five layers, B-18 to B-63, got "{found}": the row is left out',
      "нужен код пункта пяти слоёв, от B-18 до B-63, стоит «{found}»: строка не учтена",
    ),
  },
  REPORT_UNKNOWN: {
    level: "warning",
    message: text(
      'expected a document of the report calendar (T-01 to T-12, T-29), got "{found}": the row is left out',
      "нужен документ календаря отчётности (от T-01 до T-12, T-29), стоит «{found}»: строка не учтена",
    ),
  },
  REPORT_NOT_DUE: {
    level: "notice",
    message: text(
      "{document} of {day}: nothing was due from this author then; discipline leaves the row out",
      "{document} на {day}: от этого автора в этот срок ничего не ожидалось; в дисциплине строка не учтена",
    ),
  },
} satisfies Readonly<Record<string, NoteWords>>;

export type SystemNoteCode = keyof typeof systemNotes;

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
} satisfies Readonly<Record<string, NoteWords>>;

export type SystemNoteCode = keyof typeof systemNotes;

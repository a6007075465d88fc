import { text } from "../../ground/text.ts";
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
  ALREADY_CLIENT: {
    level: "notice",
    message: text(
      "{client}: assigned {assigned}, but paid already {paid}: not counted as attracted",
      "{client}: назначен {assigned}, но платил уже {paid}: привлечённым не считается",
    ),
  },
  LEAD_CONFLICT: {
    level: "warning",
    message: text(
      "{company}: two people lead one company; the first named leads all its offices",
      "{company}: у одной компании два ведущих; ведущим всех офисов считается первый",
    ),
  },
  MATRIX_MONTH: {
    level: "warning",
    message: text(
      'expected a month like 2026-03, got "{found}": a month is proposed',
      "нужен месяц вида 2026-03, стоит «{found}»: месяц предложен планировщиком",
    ),
  },
  TRAINING_UNKNOWN: {
    level: "warning",
    message: text(
      'expected a code of the training programmes (TR-NEW-01, TR-INT-4 …), got "{found}": the row is left out',
      "нужен код программы обучения (TR-NEW-01, TR-INT-4 …), стоит «{found}»: строка не учтена",
    ),
  },
  QUESTION_UNKNOWN: {
    level: "warning",
    message: text(
      'expected a code of a question of R-24, such as Q31-1, got "{found}": the row is left out',
      "нужен код вопроса с листа R-24, например Q31-1, стоит «{found}»: строка не учтена",
    ),
  },
  ANSWER_UNCLEAR: {
    level: "warning",
    message: text(
      '{question}: expected yes, no or unknown (of the market: stable, falling, growing, booming; of people: a number), got "{found}": taken as not known',
      "{question}: нужно да, нет или неизвестно (о рынке: стабильный, падающий, растущий, бурный; о людях: число), стоит «{found}»: считаем неизвестным",
    ),
  },
} satisfies Readonly<Record<string, NoteWords>>;

export type SystemNoteCode = keyof typeof systemNotes;

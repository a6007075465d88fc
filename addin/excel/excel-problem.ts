import { text, type Text } from "../../engine/index.ts";
import { isHostProblem, type HostProblem } from "../workbook-host.ts";

interface Refusal {
  readonly text: Text;
  readonly whatToDo: Text;
}

const tryAgain = text(
  "Try again. If it happens again, copy the details.",
  "Повторите. Если не поможет, скопируйте подробности.",
);

/** Excel's refusals by their code, in the user's words. */
const refusals: Readonly<Record<string, Refusal>> = {
  AccessDenied: {
    text: text(
      "Excel does not allow this change: the sheet or the workbook is protected.",
      "Excel не разрешает это изменение: лист или книга защищены.",
    ),
    whatToDo: text(
      "Remove the protection (Review, Unprotect) and try again.",
      "Снимите защиту («Рецензирование», «Снять защиту») и повторите.",
    ),
  },
  InvalidOperationInCellEditMode: {
    text: text("A cell is being edited.", "Сейчас редактируется ячейка."),
    whatToDo: text("Press Enter or Esc in the sheet and try again.", "Нажмите Enter или Esc на листе и повторите."),
  },
  ItemNotFound: {
    text: text("A sheet or a table is no longer there.", "Лист или таблица больше не существуют."),
    whatToDo: text(
      "Someone renamed or deleted it meanwhile. Try again.",
      "Кто-то переименовал или удалил их. Повторите.",
    ),
  },
  ApiNotFound: {
    text: text("This Excel is too old for the add-in.", "Эта версия Excel слишком старая для надстройки."),
    whatToDo: text(
      "Excel 2021, Microsoft 365 or Excel on the web is needed.",
      "Нужен Excel 2021, Microsoft 365 или Excel в браузере.",
    ),
  },
  RequestPayloadSizeLimitExceeded: {
    text: text("Excel did not take so much data at once.", "Excel не принял столько данных за один раз."),
    whatToDo: tryAgain,
  },
  ResponsePayloadSizeLimitExceeded: {
    text: text("Excel could not hand over so much data at once.", "Excel не смог отдать столько данных за один раз."),
    whatToDo: text(
      "Delete unused rows and columns with long texts, or use a file.",
      "Удалите лишние строки и столбцы с длинными текстами или возьмите файл.",
    ),
  },
  RequestAborted: {
    text: text("Excel stopped the work.", "Excel прервал работу."),
    whatToDo: tryAgain,
  },
};

const unknown: Refusal = {
  text: text("Excel refused the last step.", "Excel отказался выполнить последний шаг."),
  whatToDo: tryAgain,
};

/** What became of the workbook when a build, or the writing of a row, did not reach its end. */
export type Aftermath = "restored" | "halfWritten" | "rowHalfWritten";

const aftermaths: Readonly<Record<Aftermath, Text>> = {
  restored: text("The workbook is as it was before.", "Книга осталась такой, как была."),
  rowHalfWritten: text(
    "Putting it back failed too: look at the row, some of its cells may be new.",
    "Вернуть прежнее тоже не удалось: проверьте строку, часть её ячеек могла измениться.",
  ),
  halfWritten: text(
    "Putting everything back failed too: these sheets may be incomplete: {sheets}. Undo in Excel, or build the plan again.",
    "Вернуть всё назад тоже не удалось: эти листы могут быть неполными: {sheets}. Отмените действие в Excel или постройте план ещё раз.",
  ),
};

/**
 * Anything that was thrown while Excel worked, in the user's words: the one place where refusals of Excel are caught.
 *
 * @param aftermath of a build; said after the reason
 * @param sheets that it may have left incomplete
 */
export function excelProblem(error: unknown, aftermath?: Aftermath, sheets: readonly string[] = []): HostProblem {
  const cancelled = isHostProblem(error) ? error.cancelled : isAbort(error);
  const known: Refusal = isHostProblem(error) ? error : cancelled ? stopped : (refusals[codeOf(error)] ?? unknown);
  const said = aftermath === undefined ? known.text : join(known.text, filled(aftermaths[aftermath], sheets));
  return hostProblem(said, known.whatToDo, {
    cancelled,
    details: isHostProblem(error) ? error.details : detailsOf(error),
    cause: error,
  });
}

const stopped: Refusal = {
  text: text("Stopped.", "Остановлено."),
  whatToDo: text("Start again when you are ready.", "Запустите снова, когда будете готовы."),
};

interface ProblemOptions {
  readonly cancelled?: boolean;
  readonly details?: string;
  readonly cause?: unknown;
}

/** A problem of our own finding. */
export function hostProblem(words: Text, whatToDo: Text, options: ProblemOptions = {}): HostProblem {
  const { cancelled = false, details = "", cause } = options;
  const error = Object.assign(new Error(words.en, { cause }), { text: words, whatToDo, cancelled, details });
  return Object.assign(error, { name: "HostProblem" as const });
}

/** Ends long work that the person has cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException("cancelled", "AbortError");
}

function filled({ en, ru }: Text, sheets: readonly string[]): Text {
  const list = sheets.join(", ");
  return text(en.replace("{sheets}", list), ru.replace("{sheets}", list));
}

function join(one: Text, other: Text): Text {
  return { en: `${one.en} ${other.en}`, ru: `${one.ru} ${other.ru}` };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const debug = "debugInfo" in error ? JSON.stringify(error.debugInfo) : "";
  return [codeOf(error), error.message, debug].filter((part) => part !== "").join("\n");
}

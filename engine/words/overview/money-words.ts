import type { MoneyReason } from "../../ground/money-reason.ts";
import { text, type Text } from "../../ground/text.ts";

/** R-28, the terminal and the pane: where the money that was read went (AM-70). */
export const moneyWords = {
  title: text("Where the money went that was read", "Куда пошли все прочитанные деньги"),
  table: text("Table", "Таблица"),
  currency: text("Currency", "Валюта"),
  reason: text("What became of it", "Что с ними стало"),
  rows: text("Rows", "Строк"),
  money: text("Money", "Деньги"),
  cell: text("First row", "Первая строка"),
  act: text("What to do", "Что сделать"),
  check: text("Read less all the rest, must be 0", "Прочитано минус всё остальное, должно быть 0"),
  wonUndated: text("Won, day unknown", "Выиграно, день неизвестен"),
  wonUndatedNote: text(
    "{rows} deals without a closing day: in no period, not in won",
    "сделок без даты закрытия: {rows}; ни в одном периоде, в выигранное не входят",
  ),
  wonUndatedLine: text(
    "Won, day unknown: {rows} deals, {money}. They are in no period until their closing days are filled in.",
    "Выиграно, день неизвестен: сделок {rows}, {money}. Они ни в одном периоде, пока не вписаны даты закрытия.",
  ),
  overview: text("Money read but set aside", "Прочитано, но отложено денег"),
  overviewNote: text("why is told on Issues, first table", "почему — первая таблица листа «Замечания»"),
} satisfies Record<string, Text>;

/** The reason in words, and what to do about it. */
export const moneyReasonWords: Readonly<Record<MoneyReason | "read", { readonly name: Text; readonly act?: Text }>> = {
  read: { name: text("read", "прочитано") },
  inTable: { name: text("not accounted for", "не учтено") },
  counted: { name: text("counted in the period", "учтено в периоде") },
  otherPeriods: { name: text("of other periods", "других периодов") },
  wonUndated: {
    name: text("won, day unknown", "выиграно, день неизвестен"),
    act: text("Fill in when these deals were closed.", "Впишите, когда эти сделки закрыты."),
  },
  lostUndated: { name: text("lost, day unknown", "проиграно, день неизвестен") },
  noDay: {
    name: text("no usable day", "нет пригодной даты"),
    act: text("Correct or fill in the days.", "Исправьте или впишите даты."),
  },
  futureDay: {
    name: text("a day that is still to come", "день, который ещё не настал"),
    act: text(
      "Correct the days; name the day of the plan if they are right.",
      "Исправьте даты; если они верны, укажите день плана.",
    ),
  },
  noClient: {
    name: text("client blank or unknown", "клиент не указан или неизвестен"),
    act: text("Name the client of each row.", "Укажите клиента в каждой строке."),
  },
  stageUnknown: {
    name: text("deal without a known stage", "сделка без известного этапа"),
    act: text("Say on the sheet Stages what kind each stage is.", "Укажите на листе «Этапы», какого вида каждый этап."),
  },
  cancelled: {
    name: text("cancelled or draft", "отменено или черновик"),
    act: text("Nothing, if these documents are indeed void.", "Ничего, если эти документы и правда недействительны."),
  },
  refunded: { name: text("refunded", "возвращено") },
  unpaid: {
    name: text("not paid yet", "ещё не оплачено"),
    act: text(
      "To count them: the setting Count unpaid documents (countUnpaid=yes).",
      "Чтобы учесть: параметр «Считать неоплаченные» (countUnpaid=yes).",
    ),
  },
  otherCurrency: {
    name: text("other currency", "другая валюта"),
    act: text("Add the sheet Rates: currency, from day, rate.", "Добавьте лист «Курсы»: валюта, с какого дня, курс."),
  },
  repeatedRow: {
    name: text("the same row in another file", "та же строка в другом файле"),
    act: text(
      "To count them all: the setting Rows repeated in several files (duplicates=keep).",
      "Чтобы учесть все: параметр «Строки, повторённые в разных файлах» (duplicates=keep).",
    ),
  },
  repeatedId: {
    name: text("repeated id", "повторный код"),
    act: text(
      "Give each row a code of its own, or leave the first.",
      "Дайте каждой строке свой код или оставьте первую.",
    ),
  },
  unreadable: {
    name: text("unreadable amount", "сумма не читается"),
    act: text("Correct the cells; Issues names them.", "Исправьте ячейки; они названы в замечаниях."),
  },
  noAmount: { name: text("no amount", "суммы нет") },
  printedTotal: { name: text("printed total", "печатный итог") },
  groupRow: { name: text("group row", "строка группы") },
  withinGoal: {
    name: text(
      "a part of a longer goal, or its period once more",
      "часть цели на больший срок или тот же срок ещё раз",
    ),
  },
  otherSource: {
    name: text(
      "not used: payments or won deals count instead",
      "не используется: считаются платежи или выигранные сделки",
    ),
    act: text(
      "To take this column: the setting Where sales come from (revenueSource=clients).",
      "Чтобы взять этот столбец: параметр «Откуда продажи» (revenueSource=clients).",
    ),
  },
};

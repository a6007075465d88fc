import { text } from "../../engine/index.ts";

/** The rows behind a figure. */
export const rowsWords = {
  computing: text("Looking up the rows", "Ищу строки"),
  search: text("Find in the list", "Найти в списке"),
  sort: text("Order", "Порядок"),
  asRanked: text("heaviest first", "сначала весомые"),
  byMoney: text("largest money first", "сначала крупные"),
  byName: text("by name", "по названию"),
  byDay: text("latest day first", "сначала поздние"),
  found: text("Rows: {n}", "Строк: {n}"),
  sum: text("Rows: {n}, {money} {sum}", "Строк: {n}, {money} {sum}"),
  nothing: text("No row is like that.", "Таких строк нет."),
  none: text("There are no rows behind this figure.", "За этим показателем строк нет."),
  toSheet: text("Show {name} in the sheet", "Показать на листе: {name}"),
  toSheetShort: text("In the sheet", "На листе"),
  more: text("Show {n} more", "Показать ещё {n}"),
  open: text("Open the rows: {label}", "Открыть строки: {label}"),
};

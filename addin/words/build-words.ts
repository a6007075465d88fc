import { text } from "../../engine/index.ts";

/** The screen Build. */
export const buildWords = {
  title: text("Build the plan", "Собрать план"),
  what: text(
    "Result sheets are added, or written again where they stand. Your own sheets and notes stay as they are.",
    "Листы результатов добавятся или обновятся на своих местах. Ваши листы и пометки останутся как есть.",
  ),
  sheets: text("Sheets", "Листы"),
  chosen: text("Chosen: {n} of {total}", "Выбрано: {n} из {total}"),
  sets: text("Usual sets", "Обычные наборы"),
  director: text("Director", "Директору"),
  manager: text("Manager", "Менеджеру"),
  analyst: text("Everything", "Всё"),
  size: text("{rows} rows in all", "Всего строк: {rows}"),
  rows: text("{n} rows", "строк: {n}"),
  withoutData: text("Not made, there is no data for them: {names}.", "Не создаются, для них нет данных: {names}."),
  looking: text("Preparing the list of sheets", "Готовлю список листов"),
  start: text("Build the plan", "Собрать план"),
  again: text("Build again", "Собрать снова"),
  building: text("Building the plan", "Собираю план"),
  built: text("Done. Sheets written: {n}.", "Готово. Записано листов: {n}."),
  nothing: text(
    "There are neither clients nor deals to plan. Add a sheet with your clients or deals, or insert the sample.",
    "Нет ни клиентов, ни сделок: планировать нечего. Добавьте лист с клиентами или сделками или вставьте пример.",
  ),
  hasErrors: text(
    "The data has errors ({n}). The plan will be built without these cells.",
    "В данных есть ошибки ({n}). План соберётся без этих ячеек.",
  ),
};

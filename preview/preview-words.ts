import { text } from "../engine/index.ts";

export const previewWords = {
  title: text("Sales Planner in a browser", "План продаж в браузере"),
  open: text("Add files", "Добавить файлы"),
  save: text("Save as .xlsx", "Сохранить .xlsx"),
  saving: text("Writing the file…", "Записываю файл…"),
  saved: text("Saved: {file}", "Сохранено: {file}"),
  opened: text("Opened: {file}", "Открыто: {file}"),
  added: text("Added: {file}", "Добавлено: {file}"),
  drop: text("Drop the files anywhere: they are added", "Отпустите файлы в любом месте: они добавятся"),
  startNew: text("New workbook", "Новая книга"),
  started: text("A new workbook", "Новая книга"),
  kept: text("Nothing was changed.", "Ничего не изменилось."),
  askNew: text(
    "What stands in this workbook is not saved and will be gone. Start a new one?",
    "То, что есть в этой книге, не сохранено и пропадёт. Начать новую?",
  ),
  askReplace: text(
    "{file} is a workbook with a plan of its own. Open it instead of this one? What is not saved here will be gone.",
    "{file} — книга с собственным планом. Открыть её вместо этой? Несохранённое здесь пропадёт.",
  ),
  askLanguage: text(
    "The page opens anew in the other language, and what is not saved will be gone. Go on?",
    "Страница откроется заново на другом языке, несохранённое пропадёт. Продолжить?",
  ),
  nothing: text(
    "Nothing to save yet: this workbook has neither clients nor deals.",
    "Сохранять пока нечего: в этой книге нет ни клиентов, ни сделок.",
  ),
  failed: text("Something went wrong: {details}", "Что-то пошло не так: {details}"),
  dark: text("Dark", "Тёмная тема"),
  light: text("Light", "Светлая тема"),
  contrast: text("High contrast", "Высокая контрастность"),
  otherLanguage: text("Русский", "English"),
  grid: text("Workbook; F6 goes to the pane", "Книга; F6 — к панели"),
  pane: text("Sales Planner", "План продаж"),
  charts: text("Charts of this sheet", "Диаграммы этого листа"),
  local: text("Files stay in this browser", "Файлы не покидают браузер"),
};

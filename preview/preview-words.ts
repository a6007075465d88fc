import { text } from "../engine/index.ts";

export const previewWords = {
  title: text("Sales Planner in a browser", "План продаж в браузере"),
  open: text("Open .xlsx or .csv", "Открыть .xlsx или .csv"),
  save: text("Save as .xlsx", "Сохранить .xlsx"),
  saving: text("Writing the file…", "Записываю файл…"),
  saved: text("Saved: {file}", "Сохранено: {file}"),
  opened: text("Opened: {file}", "Открыто: {file}"),
  drop: text("Drop the file anywhere", "Отпустите файл в любом месте"),
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

import { text } from "../../engine/index.ts";

/** The screen Result. */
export const resultWords = {
  title: text("The plan at a glance", "План: главное"),
  notBuilt: text(
    "These figures are computed from your data; the sheets are not built yet.",
    "Показатели посчитаны по вашим данным; листы ещё не собраны.",
  ),
  unknown: text("not known", "неизвестно"),
  good: text("good", "хорошо"),
  warning: text("attention", "внимание"),
  bad: text("bad", "плохо"),
  sheets: text("Sheets of the plan", "Листы плана"),
  openSheet: text("Open sheet {sheet}", "Открыть лист «{sheet}»"),
  changes: text("Changed since the last build", "Что изменилось с прошлой сборки"),
  noChanges: text(
    "No headline figure has changed since the last build.",
    "С прошлой сборки главные показатели не изменились.",
  ),
  first: text("This is the first build: nothing to compare with yet.", "Это первая сборка: сравнивать пока не с чем."),
  change: text("{label}: was {before}, now {now}", "{label}: было {before}, стало {now}"),
  undo: text("Undo last build", "Отменить сборку"),
  undoing: text("Putting back what stood before", "Возвращаю то, что было"),
  undone: text("The last build was taken back.", "Последняя сборка отменена."),
};

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
  computing: text("Working out the plan", "Считаю план"),
  figures: text("Main figures", "Главные показатели"),
  allFigures: text("All figures", "Все показатели"),
  doFirst: text("Do first", "Сделать в первую очередь"),
  whoBy: text("{who}, by {by}", "{who}, до {by}"),
  months: text("By month", "По месяцам"),
  sellers: text("By seller", "По продавцам"),
  legend: text(
    "Dark: won; light: expected; thin line: likely range; mark: plan",
    "Тёмное — выиграно, светлое — ожидается, тонкая линия — вероятный размах, черта — план",
  ),
  alsoKnow: text("Also worth knowing", "Что ещё важно"),
  moreSheets: text("{n} more, by question", "Ещё {n}, по вопросам"),
  questions: {
    plan: text("How much, and will it be met?", "Сколько и выполним ли?"),
    clients: text("Who brings the money?", "Кто приносит деньги?"),
    funnel: text("Where do deals stand and leak?", "Где сделки и где теряются?"),
    people: text("Are there enough people?", "Хватает ли людей?"),
    days: text("What to do when?", "Что и когда делать?"),
    system: text("Is the system sound?", "Исправна ли система?"),
    other: text("The rest", "Остальное"),
  },
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

import { text } from "../../engine/index.ts";

/** The screen Assumptions. */
export const assumptionsWords = {
  title: text("Assumptions of the plan", "Параметры плана"),
  sameCells: text(
    "The same cells as on the sheet Settings; change them here or there.",
    "Те же ячейки, что на листе «Параметры»; меняйте здесь или там.",
  ),
  onBuild: text(
    "There is no sheet Settings yet: changes are kept and written with the first build.",
    "Листа «Параметры» пока нет: изменения запомнены и запишутся при первой сборке.",
  ),
  main: text("Most used", "Главное"),
  all: text("All settings", "Все параметры"),
  search: text("Find a setting", "Найти параметр"),
  nothing: text("No setting matches “{words}”.", "По запросу «{words}» параметров нет."),
  blank: text("not given", "не задано"),
  expected: text("Expected {expected}.", "Нужно: {expected}."),
  written: text("{label} is now {value}.", "{label}: теперь {value}."),
  preview: text("What it gives", "Что получается"),
  computing: text("Computing", "Считаю"),
  unit: text("The plan as of {asOf}, period {period}", "План на {asOf}, период {period}"),
  explain: text("About {label}", "О параметре «{label}»"),
};

import { text } from "../../engine/index.ts";

/** The screen Functions. */
export const functionsWords = {
  title: text("SALES functions", "Функции SALES"),
  search: text("What do you want to compute?", "Что нужно посчитать?"),
  found: text("Functions: {n}", "Функций: {n}"),
  nothing: text("No function matches “{words}”.", "По запросу «{words}» функций нет."),
  back: text("All functions", "Все функции"),
  optional: text("optional", "необязательно"),
  useSelection: text("Use selection", "Взять выделение"),
  useSelectionFor: text("Use selection: {name}", "Взять выделение: {name}"),
  rangePlaceholder: text("A2:A20", "A2:A20"),
  byDefault: text("as usual", "как обычно"),
  formula: text("Formula", "Формула"),
  preview: text("Result", "Результат"),
  previewLater: text("The result shows when the arguments are chosen.", "Результат появится, когда аргументы выбраны."),
  typedRange: text(
    "The result shows when every address is whole and its sheet is there.",
    "Результат появится, когда адреса введены целиком и такие листы есть.",
  ),
  cut: text("Computed from the first {n} rows.", "Посчитано по первым {n} строкам."),
  moreRows: text("and {n} more rows", "и ещё строк: {n}"),
  insert: text("Insert at the active cell", "Вставить в активную ячейку"),
  inserted: text("{formula} stands in {place}.", "{formula} стоит в {place}."),
  occupied: text(
    "Not inserted: these cells are in the way: {cells}. Choose a cell with room for {rows} × {columns} cells.",
    "Не вставлено: мешают ячейки {cells}. Выберите место, где свободно {rows} × {columns} ячеек.",
  ),
  missing: text("Still to choose: {names}", "Осталось выбрать: {names}"),
  example: text("Example", "Пример"),
  error: text("The function would show {code}: {reason}", "Функция покажет {code}: {reason}"),
};

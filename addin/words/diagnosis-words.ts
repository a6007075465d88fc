import { text } from "../../engine/index.ts";

/** The screen Diagnosis. */
export const diagnosisWords = {
  title: text("Diagnosis: where to look for the trouble", "Диагностика: где искать причину"),
  computing: text("Going down the layers", "Прохожу слои"),
  why: text("Why so", "Почему так"),
  layers: text("Five layers", "Пять слоёв"),
  layer: text("{layer}. {name}", "{layer}. {name}"),
  notKept: text("not ticked", "не отмечено"),
  here: text("work here", "работать здесь"),
  counts: text("{gate}; tasks {tasks}, results {results}", "{gate}; задачи {tasks}, результаты {results}"),
  countsBelow: text(
    "built {built}: tasks {tasks}, results {results}",
    "построено {built}: задачи {tasks}, результаты {results}",
  ),
  figures: text("Figures: fact against the goal by the day", "Показатели: факт против цели на дату"),
  figure: text("{fact} of {target} · {state}", "{fact} из {target} · {state}"),
  notMeasured: text("Without a fact or a goal: {list}.", "Нет факта или цели: {list}."),
  path: text("The way down", "Пройденный путь"),
  step: text("{question} – {finding}: {outcome}", "{question} – {finding}: {outcome}"),
  ofLayer: text("layer {layer}", "слой {layer}"),
  todo: text("Next to tick: {n}", "Отметить дальше: {n}"),
  noTodo: text("Nothing is left in the layers in work.", "В слоях, над которыми идёт работа, всё сделано."),
  item: text("Go to {code}", "К пункту {code}"),
  openLayers: text("Open the sheet Layers", "Открыть лист «Слои»"),
  openTicks: text("Open the sheet to tick on", "Открыть лист с отметками"),
  addTicks: text(
    "Nobody ticks what is built: add the programme P-LAY when you build, or the sheet LayerItems with the headings ID and Status.",
    "Никто не отмечает, что построено: добавьте при сборке программу P-LAY или лист «Слои: выполнение» со столбцами Код и Статус.",
  ),
  addLayers: text("To print it, build the sheet Layers (R-17).", "Чтобы распечатать, соберите лист «Слои» (R-17)."),
};

import { text } from "../../ground/text.ts";

/** */
export const layersWords = {
  tab: text("Layers", "Слои"),
  title: text(
    "Five layers of the sales system: where to look for the trouble",
    "Пять слоёв системы продаж: где искать причину",
  ),

  // What to do: one of these by the outcome of the diagnosis.
  healthy: text(
    "Every figure that is measured is on its goal: there is nothing to mend.",
    "Все измеренные показатели на уровне целей: исправлять нечего.",
  ),
  measureFirst: text(
    "Measure first: without a plan and its fact there is nothing to diagnose. Fill the sheet Goals (Period, Sales plan) and the sales (Deals or Payments).",
    "Сначала измерить: без плана и факта диагностировать нечего. Заполните лист «Цели» (Период, План продаж) и продажи («Сделки» или «Платежи»).",
  ),
  notBuilt: text(
    "Work on layer {layer}, “{name}”: it is not built. To do: {count}, first {item}.",
    "Работать над слоем {layer} «{name}»: он не построен. Осталось пунктов: {count}, первый — {item}.",
  ),
  notMeasured: text(
    "Work on layer {layer}, “{name}”: nothing to judge it by. To be measured: {metrics}.",
    "Работать над слоем {layer} «{name}»: судить о нём не по чему. Измерить: {metrics}.",
  ),
  failing: text("Work on layer {layer}, “{name}”: {metrics}.", "Работать над слоем {layer} «{name}»: {metrics}."),
  excluded: text(
    "Layers 1 to 4 do not explain it. What remains is layer {layer}, “{name}”: let an expert pull the contacts through. It has no figure of its own.",
    "Слои 1–4 причину не объясняют. Остаётся слой {layer} «{name}»: экспертная «дотяжка» контактов. Своего показателя у него нет.",
  ),
  symptom: text(
    "The trouble shows in layer {layer}, “{name}”: {metrics}.",
    "Сбой виден в слое {layer} «{name}»: {metrics}.",
  ),
  against: text("{metric} {fact} against {target}", "{metric}: {fact} при цели {target}"),
  deeper: text(
    "The deeper the layer, the more time and effort it takes to find the error and to mend it: go down only when the layers above are in order.",
    "Чем глубже слой, тем больше времени и сил уходит на поиск и исправление ошибки: спускайтесь, только когда выше всё в порядке.",
  ),
  /** By layer: how to go about it. */
  advice: {
    1: text(
      "Check the goals and the manager plans behind the sales plan: R-01 to R-06.",
      "Проверьте цели и планы менеджеров, на которых стоит план продаж: R-01 … R-06.",
    ),
    2: text(
      "Keep every current project on the scoreboard and see where it stops: R-09, R-11.",
      "Ведите на табло все текущие проекты и смотрите, где они останавливаются: R-09, R-11.",
    ),
    3: text(
      "More planned touch points with A and B clients: project cards, promotion programme and PR plan by channel.",
      "Больше запланированных контактов с клиентами A и B: карты проекта, программа продвижения и план PR по каналам.",
    ),
    4: text(
      "Sharpen the tools of stage 2: advantage matrix, question lists, briefing, proposal and business-case templates.",
      "Доработать инструменты этапа 2: матрицу преимуществ, вопросники, инструктаж ЛФР, шаблоны КП и ТЭО.",
    ),
    5: text(
      "Go through the 14 selling stages with an expert in the psychology of contact.",
      "Пройти 14 этапов ТФС с экспертом по психологии контакта.",
    ),
  },
  cost: {
    1: text("least: figures and plans", "наименьшие: цифры и планы"),
    2: text("small: order in the funnel", "небольшие: порядок в воронке"),
    3: text("medium: strategy and promotion", "средние: стратегия и продвижение"),
    4: text("large: tools and training", "большие: инструменты и обучение"),
    5: text("largest: work on people", "наибольшие: работа с людьми"),
  },
  current: text(
    "Being introduced: layer {layer}, “{name}”; results done: {done} of {all}. Layers below it stay locked.",
    "Внедряется слой {layer} «{name}»; готово результатов: {done} из {all}. Слои ниже закрыты.",
  ),
  allComplete: text("All five layers are introduced.", "Все пять слоёв внедрены."),
  notKept: text(
    "Nothing says what is built: add the sheet LayerItems (ID, Status) and tick what is done. Until then the layers are judged by their figures alone.",
    "Ничто не говорит, что построено: добавьте лист «Слои: выполнение» (Код, Статус) и отметьте сделанное. Пока о слоях судим только по показателям.",
  ),
  skipped: text(
    "Done in locked layers: {items}. Material without the structure above it seldom helps: finish layer {layer} first.",
    "Сделано в закрытых слоях: {items}. Материал без слоёв над ним помогает редко: сначала завершите слой {layer}.",
  ),
  noGoal: text(
    "Not measured: {metrics}. Goals are set on the sheet Goals, facts come from Deals, StageLog, Activities and Promotion.",
    "Не измерено: {metrics}. Цели задаёт лист «Цели», факты дают «Сделки», «Журнал этапов», «Контакты» и «Программа продвижения».",
  ),
  elapsed: text(
    "Working days of the period passed: {share}. Sums and counts are held against that part of their goals.",
    "Прошло рабочих дней периода: {share}. Суммы и количества сравниваются с этой частью целей.",
  ),
  tried: text("Already corrected without effect: layers {list}.", "Уже исправляли без результата слои: {list}."),

  /** The figure of B-40, by the setting conversionBasis. */
  winShare: {
    resolved: text("Won of the deals closed in the period", "Доля выигранных из закрытых за период"),
    cohort: text("Won of the deals opened in the period", "Доля выигранных из открытых за период"),
  },
  layers: text("The layers", "Слои"),
  metrics: text("Figures of the layers", "Показатели слоёв"),
  path: text("The way down", "Пройденный путь"),
  next: text("Next to do", "Что делать дальше"),
  chart: text(
    "Layer {layer} is being introduced: {share} of its items are done",
    "Внедряется слой {layer}: выполнено {share} пунктов",
  ),
  chartDone: text("All five layers are introduced", "Все пять слоёв внедрены"),

  layer: text("Layer", "Слой"),
  name: text("What it is", "Что это"),
  state: text("State", "Состояние"),
  gate: text("Gate", "Доступ"),
  tasks: text("Tasks", "Задачи"),
  tasksDone: text("Tasks done", "Задач сделано"),
  results: text("Results", "Результаты"),
  resultsDone: text("Results done", "Результатов готово"),
  built: text("Built", "Построено"),
  effort: text("Effort to find and mend", "Затраты на поиск и исправление"),
  metric: text("Figure", "Показатель"),
  target: text("Goal by the day", "Цель на дату"),
  periodTarget: text("Goal of the period", "Цель периода"),
  step: text("Step", "Шаг"),
  question: text("Question", "Вопрос"),
  finding: text("Found", "Найдено"),
  outcome: text("So", "Вывод"),
  code: text("ID", "Код"),
  item: text("Item", "Пункт"),
  kind: text("Kind", "Вид"),
  where: text("Where", "Где"),
  noNext: text("nothing: the layers in work are built", "ничего: слои в работе построены"),

  states: {
    notBuilt: text("not built", "не построен"),
    notMeasured: text("not measured", "не измерен"),
    failing: text("below the goal", "ниже цели"),
    clean: text("on the goal", "на уровне цели"),
    noMetric: text("has no figure", "показателя нет"),
  },
  gates: {
    complete: text("✓ complete", "✓ завершён"),
    current: text("→ in work", "→ в работе"),
    locked: text("locked", "закрыт"),
  },
  notApplicable: text("✓ complete: nothing applies", "✓ завершён: ничего не применимо"),
  questions: {
    measured: text("Is there a figure to start from?", "Есть ли показатель, с которого начать?"),
    built: text("Is the layer built?", "Построен ли слой?"),
    inOrder: text("Built, measured, on the goal?", "Построен, измерен, на уровне цели?"),
  },
  outcomes: {
    passed: text("go deeper", "идём глубже"),
    answer: text("stop: the trouble is here", "стоп: причина здесь"),
    tried: text("already tried, go deeper", "уже исправляли, идём глубже"),
  },
  isBuilt: text("built", "построен"),
  byExclusion: text("By exclusion", "Методом исключения"),
  nothingFails: text("Does any figure fail?", "Есть ли показатель ниже цели?"),
  none: text("none", "нет"),
  symptomOutcome: text("the symptom: look for its cause from the top", "симптом: ищем причину сверху"),
  healthyOutcome: text("healthy", "исправно"),
  kinds: { task: text("task", "задача"), result: text("result", "результат") },
};

import { text } from "../../engine/index.ts";

/** The workbook Five layers. */
export const layersWords = {
  name: text("Five layers", "Пять слоёв"),
  title: text(
    "Is the sales system sound, and where to mend it first?",
    "Исправна ли система продаж и с чего начать исправлять?",
  ),
  tick: text(
    "On the sheet LayerItems choose a status for each item; write who owns it, by when, and what proves it.",
    "На листе «Слои: выполнение» выберите статус каждого пункта; впишите ответственного, срок и подтверждение.",
  ),
  measure: text(
    "On the sheet Figures type fact and goal of each figure, for the same period.",
    "На листе «Показатели» впишите факт и цель каждого показателя за один и тот же период.",
  ),
  read: text(
    "Read here which layer to work on. Layers already corrected without effect go to the sheet Settings.",
    "Прочтите здесь, над каким слоем работать. Слои, которые уже исправляли без результата, укажите на листе «Параметры».",
  ),
  example: text(
    "Statuses and figures that stand there now are an example: change them to yours. The items themselves stay.",
    "Статусы и показатели сейчас стоят для примера: замените их своими. Сами пункты оставьте.",
  ),

  workOn: text("Work on layer", "Работать над слоем"),
  nothing: text("none: all measured figures are on their goals", "никаким: все измеренные показатели на уровне целей"),
  why: text("Why", "Почему"),
  advice: text("What to do", "Что делать"),
  inWork: text("Layer being introduced", "Внедряется слой"),
  allDone: text("all five are introduced", "все пять внедрены"),
  done: text("Items done", "Пунктов выполнено"),
  overdue: text("Items overdue", "Пунктов просрочено"),

  reasons: {
    healthy: text("no figure is below its goal", "нет показателей ниже цели"),
    measureFirst: text(
      "there is no plan or fact to start from: measure first",
      "нет плана или факта, с которого начать: сначала измерить",
    ),
    notBuilt: text("its items are not all done", "выполнены не все его пункты"),
    notMeasured: text("there is nothing to judge it by", "судить о нём не по чему"),
    failing: text("its figures are below the goal", "его показатели ниже цели"),
    excluded: text("layers 1 to 4 do not explain the trouble", "слои 1–4 сбой не объясняют"),
  },
  /** By layer, 1 to 5. */
  doThis: [
    text(
      "Check the plan itself: goals, shares, plans of managers.",
      "Проверьте сам план: цели, доли, планы менеджеров.",
    ),
    text("Put every deal on the board; see where deals stop.", "Все сделки — на табло; смотрите, где они встают."),
    text(
      "Plan more touch points with A and B clients by channel.",
      "Запланируйте больше контактов с A и B по каналам.",
    ),
    text(
      "Sharpen stage 2: advantages, questions, briefing, offer.",
      "Доработайте этап 2: преимущества, вопросы, инструктаж, КП.",
    ),
    text(
      "Let an expert pull the contacts through, stage by stage.",
      "Подключите эксперта: «дотяжка» контактов по этапам.",
    ),
  ],
  keep: text("Keep going; raise the goals.", "Продолжайте; поднимите цели."),

  chart: text("How much of each layer is built", "Насколько построен каждый слой"),
  layers: text("The layers from the top", "Слои сверху вниз"),
  layer: text("Layer", "Слой"),
  what: text("What it is", "Что это"),
  tasksDone: text("Tasks done", "Задач сделано"),
  tasks: text("of", "из"),
  resultsDone: text("Results done", "Результатов готово"),
  results: text("of", "из"),
  built: text("Built", "Построено"),
  gate: text("Gate", "Доступ"),
  figure: text("Figures", "Показатели"),
  gates: {
    complete: text("✓ complete", "✓ завершён"),
    current: text("→ in work", "→ в работе"),
    locked: text("× locked", "× закрыт"),
  },
  states: {
    failing: text("! below the goal", "! ниже цели"),
    notMeasured: text("? not measured", "? не измерен"),
    clean: text("✓ on the goal", "✓ на уровне цели"),
  },
  noFigure: text("has none", "показателя нет"),

  next: text("Next to do", "Что делать дальше"),
  code: text("ID", "Код"),
  item: text("Item", "Пункт"),
  owner: text("Owner", "Ответственный"),
  due: text("Due", "Срок"),

  figuresTab: text("Figures", "Показатели"),
  figuresTitle: text("Figures of the layers: type fact and goal", "Показатели слоёв: впишите факт и цель"),
  figuresNote: text(
    "Fact and goal of one period; shares in per cent. A blank fact or a goal of 0 means: not measured.",
    "Факт и цель за один период; доли в процентах. Пустой факт или цель 0 — не измерено.",
  ),
  metric: text("Figure", "Показатель"),
  unit: text("Unit", "Единица"),
  fact: text("Fact", "Факт"),
  target: text("Goal", "Цель"),
  reached: text("Reached", "Достигнуто"),
  state: text("State", "Состояние"),
  money: text("money", "деньги"),
  pieces: text("pieces", "шт."),
  percent: text("%", "%"),

  workings: text("Workings", "Вспомогательные расчёты"),
};

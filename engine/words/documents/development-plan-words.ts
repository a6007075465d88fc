import { text } from "../../ground/text.ts";

/** T-45: the yearly plan of the department. */
export const developmentPlanWords = {
  purpose: text(
    "The financial plan says how much; this plan says by which steps. Everybody sees how to act and what comes of it.",
    "Финансовый план говорит, сколько; этот план — какими шагами. Каждый видит, как действовать и что получится.",
  ),
  finding: text(
    "Sold {fact} of {plan} for {label} ({share}); open deals are expected to bring {expected} more.",
    "Продано {fact} из {plan} за {label} ({share}); открытые сделки должны добавить {expected}.",
  ),
  noPlan: text(
    "Sold {fact} for {label}; there is no goal: fill the sheet Goals (Period, Sales plan).",
    "Продано {fact} за {label}; цели нет: заполните лист «Цели» («Период», «План продаж»).",
  ),
  now: text("1. Where we are: figures now", "1. Где мы: цифры сейчас"),
  plan: text("Sales plan of the period", "План продаж на период"),
  fact: text("Sold so far", "Продано"),
  expected: text("Expected from open deals in the period", "Ожидается от открытых сделок за период"),
  clients: text("Clients A, B, C", "Клиентов A, B, C"),
  share: text("Market share", "Доля рынка"),
  attraction: text("Attracted of the clients assigned in the period", "Привлечено из назначенных в периоде клиентов"),
  people: text("Sellers", "Продавцов"),
  layer: text("Layer being introduced", "Внедряемый слой"),
  analysis: text("Analysis: what helps, what hinders", "Анализ: что помогает, что мешает"),

  goals: text("2. Goals", "2. Цели"),
  byCategory: text("Money by category", "Деньги по категориям"),
  strategies: text("3. Strategies", "3. Стратегии"),
  direction: text("Direction, in words", "Направление, словами"),
  market: text("Segments we enter, segments we leave", "В какие сегменты входим, из каких выходим"),
  tasks: text("4. Tasks with owner and date", "4. Задачи с ответственным и сроком"),
  layerTasks: text("From the layer being introduced", "Из внедряемого слоя"),
  ownTasks: text("Added by the department", "Добавлено отделом"),
  allBuilt: text(
    "No task of the layers is open: either all are done, or the sheet LayerItems is not kept (Item, Status, Due, Owner).",
    "Открытых задач по слоям нет: либо всё выполнено, либо лист «Слои: пункты» не ведётся («Код», «Статус», «Срок», «Ответственный»).",
  ),
  task: text("Task", "Задача"),
  result: text("What comes of it", "Что получится"),
  owner: text("Owner", "Кто отвечает"),
  due: text("Due", "Срок"),
  indicators: text("5. Indicators", "5. Показатели"),
  corrections: text("6. Corrections on the way", "6. Поправки по ходу"),
  what: text("What is corrected", "Что поправили"),
  why: text("Why", "Почему"),
  who: text("Who", "Кто"),
};

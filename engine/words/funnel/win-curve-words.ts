import { text } from "../../ground/text.ts";

/** The win curves of R-11 (AM-32). */
export const winCurveWords = {
  title: text(
    "Time to win: open deals count for as long as they were seen",
    "Время до выигрыша: открытые сделки учтены за то время, что за ними наблюдали",
  ),
  finding: text(
    "Of deals opened, {share} are won within {days} days; half are won by day {median}.",
    "Из открытых сделок за {days} дн. выигрывают {share}; половина выиграна к {median}-му дню.",
  ),
  findingNotReached: text(
    "Of deals opened, {share} are won within {days} days; half are never won: the median is not reached.",
    "Из открытых сделок за {days} дн. выигрывают {share}; половины выигранных нет: медиана не достигнута.",
  ),
  findingUnseen: text(
    "How many of the deals opened are won within {days} days is not known yet: none was followed that long.",
    "Сколько открытых сделок выигрывают за {days} дн., пока неизвестно: ни за одной столько не наблюдали.",
  ),
  findingMedian: text("Half are won by day {median}.", "Половина выиграна к {median}-му дню."),
  chart: text(
    "{share} of deals are won within {days} days of opening",
    "За {days} дн. после открытия выигрывают {share} сделок",
  ),
  chartPlain: text("Chance to have won by days since opening", "Вероятность выигрыша по дням от открытия"),
  data: text("Figures of the chart: chance to have won by day", "Данные диаграммы: вероятность выигрыша к дню"),
  all: text("All deals", "Все сделки"),
  group: text("Deals", "Сделки"),
  n: text("Counted", "Учтено"),
  won: text("Won", "Выиграно"),
  lost: text("Lost", "Проиграно"),
  open: text("Still open", "Ещё открыто"),
  by: text("By day {day}", "К {day}-му дню"),
  median: text("Half won by day", "Половина выиграна к дню"),
  notReached: text("not reached", "не достигнута"),
  day: text("Day", "День"),
  byHelp: text(
    "Chance to have been won by that day after opening; blank where no deal was seen that long.",
    "Вероятность быть выигранной к этому дню после открытия; пусто, если ни одну сделку столько не наблюдали.",
  ),
  medianHelp: text(
    "Day by which half of all deals are won (Aalen–Johansen); not reached where the curve stays below 50 %.",
    "День, к которому выиграна половина всех сделок (оценка Аалена — Йохансена); не достигнута, если кривая не доходит до 50 %.",
  ),
};

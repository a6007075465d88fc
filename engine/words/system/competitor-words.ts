import { text } from "../../ground/text.ts";

/** how we compare with each competitor, what to say, when to study. */
export const competitorWords = {
  tab: text("Competitor comparison", "Сравнение с конкурентами"),
  title: text(
    "Competitors: where we are stronger, what to say, when to study",
    "Конкуренты: где мы сильнее, что говорить, когда изучать",
  ),
  basis: text("marks of the sheet Comparison", "оценки с листа «Сравнение»"),
  none: text(
    "No competitors are named. Add the sheet Competitors (Competitor, Reputation, Studied on) and the sheet Comparison (Competitor, Criterion, Ours, Theirs, marks 0 to 5).",
    "Конкуренты не указаны. Добавьте лист «Конкуренты» («Конкурент», «Репутация», «Изучен») и лист «Сравнение» («Конкурент», «Критерий», «Мы», «Они», оценки от 0 до 5).",
  ),
  easiest: text(
    "Easiest to win clients from: {name}, {share} of the weight is against us",
    "Легче всего отбить клиентов у «{name}»: против нас {share} веса",
  ),
  hardest: text("Hardest: {name}, {share}", "Труднее всего у «{name}»: {share}"),
  study: text("All competitors are studied together by {day}", "Всех конкурентов изучаем вместе до {day}"),
  overdue: text("Study overdue: {names}", "Изучение просрочено: {names}"),
  never: text("Never studied: {names}", "Ни разу не изучали: {names}"),
  notCompared: text(
    "Not compared yet: {names}. Add their criteria to the sheet Comparison",
    "Ещё не сравнивали: {names}. Добавьте критерии на лист «Сравнение»",
  ),
  withoutFact: text(
    "Shortcomings without a fact are not printed: {count}. What is not proven is not said",
    "Недостатки без факта не печатаются: {count}. Что не подтверждено, того не говорим",
  ),
  overview: text("Competitors", "Конкуренты"),
  competitor: text("Competitor", "Конкурент"),
  reputation: text("Reputation", "Репутация"),
  clients: text("Clients it serves", "Его клиентов"),
  potential: text("Their potential", "Их потенциал"),
  difficulty: text("Joining difficulty", "Трудность присоединения"),
  difficultyHelp: text(
    "Weight of the criteria where the competitor is not worse ÷ all weight.",
    "Вес критериев, где конкурент не хуже, ÷ весь вес.",
  ),
  level: text("Joining is", "Присоединиться"),
  strengths: text("Our strengths", "Мы сильнее"),
  common: text("Equal", "Поровну"),
  weaknesses: text("Our weaknesses", "Мы слабее"),
  collected: text("Collected", "Собрано"),
  collectedHelp: text(
    "Lines of Comparison that tell something of it: a mark of theirs, or a fact.",
    "Строк листа «Сравнение», где о нём что-то известно: их оценка или факт.",
  ),
  lastStudied: text("Studied on", "Изучен"),
  nextStudy: text("Next study", "Изучить до"),
  nextHelp: text(
    "Last working day of the month after the last study.",
    "Последний рабочий день месяца, следующего за изучением.",
  ),
  chart: text(
    "We win most criteria against {name}: {strengths} of {all}",
    "Больше всего критериев за нами против «{name}»: {strengths} из {all}",
  ),
  page: text("Against {name}: joining is {level} ({share})", "Против «{name}»: присоединиться {level} ({share})"),
  pagePlain: text("Against {name}", "Против «{name}»"),
  order: text("Order", "Порядок"),
  argument: text("What we say", "Что говорим"),
  kind: text("Argument", "Довод"),
  ours: text("Ours", "Наша оценка"),
  theirs: text("Theirs", "Они"),
  weight: text("Weight", "Вес"),
  fact: text("Fact", "Факт"),
  side: text("We are", "Мы выглядим"),
  criteria: text("Comparison, criterion by criterion", "Сравнение по критериям"),
  criterion: text("Criterion", "Критерий"),
  noUnique: text(
    "no unique advantage found: look at the level of service, a rare extra service, the range, the image",
    "уникального преимущества не найдено: посмотрите на уровень обслуживания, редкую дополнительную услугу, ассортимент, имидж",
  ),
  tone: text(
    "Facts only. The competitor is never run down: it provokes a dispute. First what only we have, then what both have, then what only they lack.",
    "Только факты. Конкурента не ругаем: это вызывает спор. Сначала то, что есть только у нас, затем общее, затем то, чего нет только у него.",
  ),
};

export const difficultyNames = {
  easy: text("easy", "легко"),
  medium: text("possible", "возможно"),
  hard: text("hard", "трудно"),
};

/** Kinds of arguments, in the order they are said. */
export const argumentNames = {
  unique: text("only ours", "только у нас"),
  common: text("ours too", "есть и у нас"),
  shortcomings: text("their shortcoming", "их недостаток"),
};

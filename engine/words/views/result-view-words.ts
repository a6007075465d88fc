import { text } from "../../ground/text.ts";

/** The first page of a plan as the pane shows it: five figures, each with its finding and its basis. */
export const resultViewWords = {
  headline: {
    reached: text("The plan is reached", "План выполнен"),
    onCourse: text("On course for the plan", "План идёт по графику"),
    open: text("The plan is open: {gap} short", "План под вопросом: не хватает {gap}"),
    openEnough: text("The plan is open", "План под вопросом"),
    misses: text("Misses the plan by {gap}", "До плана не хватает {gap}"),
    outOfReach: text("Out of reach: {gap} short", "План недостижим: не хватает {gap}"),
    noTarget: text("No plan is set for the period", "План на период не задан"),
  },
  ofSeller: text("{seller}: {headline}", "{seller}: {headline}"),
  label: {
    plan: text("Plan", "План"),
    won: text("Won so far", "Выиграно"),
    expected: text("Expected by the end", "Ожидается к концу"),
    chance: text("Chance of the plan", "Вероятность плана"),
    people: text("People", "Люди"),
  },
  noPlan: text("not set", "не задан"),
  planFinding: text(
    "{won} of it is won, {days} of the days are gone",
    "Выиграно {won} плана, прошло {days} дней периода",
  ),
  planMissing: text("Type it on the screen Data", "Введите его на экране «Данные»"),
  planBasis: text("Goals of {period}", "Цели на {period}"),
  planBasisSeller: text("share of the plan of {period}", "доля плана на {period}"),
  wonFinding: text("{deals} deals, {mean} each", "Сделок: {deals}, в среднем {mean}"),
  wonPayments: text("money paid", "деньги оплат"),
  wonBasis: text("deals closed from {from} to {to}", "сделки, закрытые с {from} по {to}"),
  wonBasisPayments: text("payments from {from} to {to}: there are no deals", "оплаты с {from} по {to}: сделок нет"),
  rate: text("{rate} of the closed deals", "{rate} закрытых сделок"),
  expectedFinding: text(
    "{gap} short of the plan; likely {p10} to {p90}",
    "До плана не хватает {gap}; вероятно от {p10} до {p90}",
  ),
  expectedEnough: text(
    "{over} above the plan; likely {p10} to {p90}",
    "На {over} выше плана; вероятно от {p10} до {p90}",
  ),
  expectedNoPlan: text("likely {p10} to {p90}", "вероятно от {p10} до {p90}"),
  expectedBasis: text("won, and open deals × their chance", "выиграно и открытые сделки × вероятность"),
  chanceFinding: text(
    "{n} of {all} open deals must be won at least",
    "Выиграть нужно не меньше {n} из {all} открытых сделок",
  ),
  chanceNotEnough: text("Even all {all} open deals are not enough", "Не хватит и всех открытых сделок: {all}"),
  chanceDone: text("The plan is won already", "План уже выигран"),
  chanceBasis: text(
    "by the chance of every open deal, deals independent",
    "по вероятности каждой открытой сделки, сделки независимы",
  ),
  people: text("{needed} needed, {have} here", "Нужно {needed}, есть {have}"),
  peopleUnknown: text("not known", "неизвестно"),
  peopleShort: text(
    "Hours are missing: {clients} clients are nobody's",
    "Часов не хватает: без менеджера клиентов {clients}",
  ),
  peopleShortAll: text("Hours are missing for clients and new sales", "Не хватает часов на клиентов и новые продажи"),
  peopleEnough: text("The hours are there", "Часов достаточно"),
  peopleNoNorms: text("Norms or working time are missing", "Нет норм или фонда времени"),
  peopleBasis: text(
    "hours of clients, interception, market and duties",
    "часы на клиентов, перехват, рынок и обязанности",
  ),
  seller: text(
    "{needed} of {available} hours a year are taken by the clients",
    "Клиенты занимают {needed} из {available} часов в году",
  ),
  bar: text("won {won}, expected {expected}, plan {target}", "выиграно {won}, ожидается {expected}, план {target}"),
  barNoPlan: text("won {won}, expected {expected}, no plan", "выиграно {won}, ожидается {expected}, плана нет"),
  load: text("load {load}", "загрузка {load}"),
};

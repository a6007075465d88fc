import { text } from "../../ground/text.ts";

/** The first page in the pane: what each figure rests on, and the figures of one seller. */
export const resultViewWords = {
  ofSeller: text("{seller}. {headline}", "{seller}. {headline}"),
  label: {
    plan: text("Plan", "План"),
    won: text("Won so far", "Выиграно"),
    expected: text("Expected by the end", "Ожидается к концу"),
    chance: text("Chance of the plan", "Вероятность плана"),
    people: text("Load", "Загрузка"),
  },
  noPlan: text("not set", "не задан"),
  planFinding: text(
    "{won} of it is won, {days} of the days are gone",
    "выиграно {won} плана, прошло {days} {days|день|дня|дней} периода",
  ),
  planMissing: text("no plan is set for the period", "план на период не задан"),
  planBasis: text("by the sheet Goals, {period}", "по листу «Цели», {period}"),
  wonFinding: text("{deals} deals, {mean} each", "сделок: {deals}, в среднем {mean}"),
  wonBasis: text("deals closed from {from} to {to}", "сделки, закрытые с {from} по {to}"),
  wonBasisPayments: text("payments from {from} to {to}: there are no deals", "оплаты с {from} по {to}: сделок нет"),
  expectedFinding: text("{gap} short; likely {p10} to {p90}", "не хватает {gap}; вероятно от {p10} до {p90}"),
  expectedEnough: text(
    "{over} above the plan; likely {p10} to {p90}",
    "на {over} больше плана; вероятно от {p10} до {p90}",
  ),
  expectedNoPlan: text("likely {p10} to {p90}", "вероятно от {p10} до {p90}"),
  expectedBasis: text("won, and open deals × their chance", "выиграно и открытые сделки × вероятность"),
  chanceFinding: text(
    "at least {n} of the open deals due in the period ({all}) must be won",
    "из открытых сделок со сроком в периоде ({all}) нужно выиграть не меньше {n}",
  ),
  chanceNotEnough: text(
    "even all open deals due in the period ({all}) are not enough",
    "не хватит и всех открытых сделок со сроком в периоде ({all})",
  ),
  chanceDone: text("the plan is won already", "план уже выигран"),
  chanceBasis: text(
    "by the chance of every open deal, deals independent",
    "по вероятности каждой открытой сделки, сделки независимы",
  ),
  peopleUnknown: text("not known", "неизвестно"),
  peopleNoNorms: text("norms or working time are missing", "нет норм или фонда времени"),
  peopleBasis: text(
    "hours of contacts by the norms, against working time",
    "часы контактов по нормам против рабочего времени",
  ),
  seller: text(
    "the own clients take {needed} of {available} hours a year",
    "свои клиенты занимают {needed} из {available} часов в году",
  ),
  load: text("{load}", "{load}"),
  bar: text("won {won}, expected {expected}, plan {target}", "выиграно {won}, ожидается {expected}, план {target}"),
  barNoPlan: text("won {won}, expected {expected}, no plan", "выиграно {won}, ожидается {expected}, плана нет"),
};

import { text } from "../../ground/text.ts";

/** The first page: R-00 and the pane's Result. */
export const firstPageWords = {
  title: text("Sales plan {period}", "План продаж {period}"),
  currency: text("money in {sign}", "деньги в {sign}"),
  headline: {
    reached: text("The plan is reached: {won} won of {target}", "План выполнен: выиграно {won} из {target}"),
    onCourse: text(
      "On course: {expected} of {target} expected, chance {chance}",
      "План идёт по графику: ожидается {expected} из {target}, вероятность {chance}",
    ),
    open: text(
      "The plan is open: {expected} of {target} expected, chance {chance}",
      "План под вопросом: ожидается {expected} из {target}, вероятность {chance}",
    ),
    misses: text(
      "Misses the plan by {gap}: {expected} of {target} expected, chance {chance}",
      "План срывается, не хватает {gap}: ожидается {expected} из {target}, вероятность {chance}",
    ),
    missesByFew: text(
      "Misses the plan: {expected} of {target} expected, but the chance is {chance}",
      "План срывается: ожидается {expected} из {target}, но вероятность {chance}",
    ),
    outOfReach: text(
      "Out of reach: {expected} of {target} expected, {gap} short",
      "План недостижим: ожидается {expected} из {target}, не хватает {gap}",
    ),
    noTarget: text(
      "No plan for this period: {expected} expected. Add it on the sheet Goals.",
      "План на этот период не задан: ожидается {expected}. Задайте его на листе «Цели».",
    ),
  },
  corrected: text(
    "Corrected for what sellers usually over- or understate: {money}, {verdict}.",
    "С поправкой на то, как продавцы обычно завышают или занижают: {money}, {verdict}.",
  ),
  tiles: {
    plan: text("Plan of the period", "План периода"),
    won: text("Won by {day}", "Выиграно на {day}"),
    expected: text("Expected by {day}", "Ожидается к {day}"),
    chance: text("Chance of the plan", "Вероятность плана"),
    people: text("Sellers, FTE", "Продавцы, ставки"),
  },
  planLeft: text(
    "{money} still to win, {days} {days|day|days} left",
    "ещё выиграть {money}, {days|остался|осталось|осталось} {days} {days|день|дня|дней}",
  ),
  planDone: text("nothing left to win", "выигрывать больше нечего"),
  planOver: text("the period is over, {money} were missing", "период закончен, не хватило {money}"),
  noPlan: text("not given: sheet Goals", "не задан: лист «Цели»"),
  wonShare: text("{share} of the plan; by today it asks {asked}", "{share} плана; на сегодня нужно {asked}"),
  wonOnly: text("{deals} won deals", "выигранных сделок: {deals}"),
  wonPayments: text("by payments", "по платежам"),
  expectedShort: text("{gap} short, {share} of the plan", "не хватает {gap}, {share} плана"),
  expectedOver: text("{gap} above the plan", "на {gap} больше плана"),
  expectedRange: text("{low} to {high}, eight times in ten", "{low}–{high} в восьми случаях из десяти"),
  chanceRange: text("{low} to {high}, eight times in ten", "{low}–{high} в восьми случаях из десяти"),
  chanceOver: text("the period is over", "период закончен"),
  need: text("need {need}, have {have}", "нужно {need}, есть {have}"),
  needUnknown: text("have {have}", "есть {have}"),
  peopleShort: text("{count} short for all the contacts the plan takes", "не хватает {count} на все контакты плана"),
  peopleEnough: text("hours suffice for the contacts the plan takes", "часов хватает на все контакты плана"),
  peopleOver: text("hours suffice; overloaded: {count}", "часов хватает; перегружены: {count}"),
  peopleUnknown: text("norms or sellers are missing", "нет норм или продавцов"),

  atStake: text("At stake", "На кону"),
  won: text("Won", "Выиграно"),
  months: text("Month by month", "По месяцам"),
  month: text("Month", "Месяц"),
  still: text("Still expected", "Ещё ожидается"),
  p10: text("Bad case, P10", "Плохой случай, P10"),
  p90: text("Good case, P90", "Хороший случай, P90"),
  monthsMet: text(
    "{met} of {over} months met their plan; {money} are still to come",
    "План выполнен в {met} из {over} месяцев; впереди ещё {money}",
  ),
  monthsAhead: text("{money} are expected in the months to come", "В оставшиеся месяцы ожидается {money}"),
  monthsOver: text("{met} of {over} months met their plan", "План выполнен в {met} из {over} месяцев"),
  monthsNone: text("Won and expected money, month by month", "Выиграно и ожидается по месяцам"),

  managers: text("Managers, the largest plan first", "Менеджеры, от большего плана"),
  managersMore: text("{count} more", "ещё {count}"),
  verdict: text("Verdict", "Вывод"),
  managerVerdict: {
    reached: text("reached", "выполнен"),
    onCourse: text("on course, {chance}", "по графику, {chance}"),
    open: text("open, {chance}", "под вопросом, {chance}"),
    misses: text("misses by {gap}", "срыв, не хватает {gap}"),
    missesByFew: text("misses, {chance}", "срыв, вероятность {chance}"),
    outOfReach: text("out of reach, {gap} short", "недостижим, не хватает {gap}"),
    noTarget: text("no plan", "без плана"),
  },
  moreShort: text("{count} of them miss", "срывают: {count}"),

  below: text("Every figure in full stands further down this sheet.", "Все цифры полностью стоят ниже на этом листе."),
  linesTitle: text("What else to know", "Что ещё нужно знать"),
  lines: {
    lastBuild: text(
      "Since {day}: won {won}, expected {expected}, open deals {deals}, clients in another class {classes}",
      "С {day}: выиграно {won}, ожидается {expected}, открытых сделок {deals}, сменили класс клиентов {classes}",
    ),
    setAside: text(
      "Not counted: {share} of the money read ({reasons}), see Issues",
      "Не учтено {share} прочитанных денег ({reasons}), см. «Замечания»",
    ),
    reason: text("{reason} {money}", "{reason} {money}"),
    wonUndated: text(
      "Won on unknown days and in no period: {rows} deals, {money}",
      "Выиграно без даты и ни в одном периоде: сделок {rows}, {money}",
    ),
    change: text(
      "{sold} {now} after {before} in the same part of the earlier period ({share}); most of it: {first}, {second}",
      "{sold} {now} против {before} за ту же часть прошлого периода ({share}); главное: {first}, {second}",
    ),
    sold: {
      payments: text("Payments", "Оплаты"),
      deals: text("Won deals", "Выигранные сделки"),
      clients: text("Sales", "Продажи"),
      turnover: text("Sales", "Продажи"),
      none: text("Sales", "Продажи"),
    },
    cause: {
      new: text("new clients {money}", "новые клиенты {money}"),
      returned: text("returned {money}", "вернувшиеся {money}"),
      grown: text("grown {money}", "рост прежних {money}"),
      shrunk: text("shrunk {money}", "снижение у прежних {money}"),
      lost: text("lost {money}", "ушедшие {money}"),
    },
    winRate: text(
      "Won of closed {now}, in the same part of the earlier period {before}: more than chance explains",
      "Выиграно из закрытых {now}, за ту же часть прошлого периода {before}: случайностью это не объяснить",
    ),
    losses: text(
      "Most lost for one reason: {reason}, {count} of {all} lost deals ({share})",
      "Чаще всего проигрываем из-за одного: {reason}, {count} из {all} проигранных ({share})",
    ),
    stuck: text(
      "Stuck longer than usual at their stage: {count} of {all} open deals, {money} at stake",
      "Стоят на этапе дольше обычного: {count} из {all} открытых сделок, на кону {money}",
    ),
    late: text(
      "Late against their own rhythm: {count} clients, {money} a year; silent for longer than in any pause before: {silent}",
      "Выбились из своего ритма: клиентов {count}, {money} за год; молчат дольше любой прежней паузы: {silent}",
    ),
  },
} as const;

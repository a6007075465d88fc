import { text } from "../../ground/text.ts";

/** */
export const rhythmWords = {
  tab: text("Rhythm and assortment", "Ритм и ассортимент"),
  title: text(
    "Rhythm and assortment: who is late, who stays, what is not bought yet",
    "Ритм и ассортимент: кто опаздывает, кто остаётся, что ещё не покупают",
  ),
  noDays: text(
    "Nothing says when clients bought: add the sheet Payments (Client, Date, Amount), and rhythm, cohorts and assortment appear.",
    "Неизвестно, когда клиенты покупали: добавьте лист «Платежи» (Клиент, Дата, Сумма) — и появятся ритм, когорты и ассортимент.",
  ),
  finding: text(
    "Late against their rhythm: {late}; at risk: {risk}. They pay {money} a year.",
    "Опаздывают против своего ритма: {late}; под угрозой ухода: {risk}. Они платят {money} в год.",
  ),
  silent: text(
    "Silent for longer than in any pause before: {silent}. Who buys in bursts has long pauses as a rule: begin with these.",
    "Молчат дольше любой прежней паузы: {silent}. У тех, кто покупает сериями, длинные паузы обычны: начните с этих.",
  ),
  nobody: text(
    "Nobody has paid on {days} days yet: there is no rhythm to judge by.",
    "Пока никто не платил в {days} разных дня: о ритме судить рано.",
  ),
  states: text("Clients by rhythm", "Клиенты по ритму"),
  state: text("State", "Состояние"),
  /** By number of RhythmState. */
  stateNames: [
    text("in rhythm", "в ритме"),
    text("late", "опаздывает"),
    text("at risk", "под угрозой"),
    text("too few payments", "мало оплат"),
  ],
  yearMoney: text("Money a year", "Деньги за год"),
  yearHelp: text(
    "What the client paid in the last 365 days; where the data are younger, made a year by the days there are.",
    "Сколько клиент заплатил за последние 365 дней; если данных меньше — приведено к году по дням.",
  ),
  ownYear: text("Money of its own last year", "Деньги его последнего года"),
  ownYearHelp: text(
    "The client's own last 365 days up to its last payment: what it bought while it bought.",
    "Последние 365 дней клиента до его последней оплаты: сколько он покупал, пока покупал.",
  ),
  longest: text("Longest pause before, days", "Самая длинная пауза раньше, дней"),
  longestHelp: text(
    "The longest of the intervals the usual one is taken of.",
    "Самый длинный из интервалов, по которым взят обычный.",
  ),
  late: text("Late and at risk", "Опаздывают и под угрозой"),
  days: text("Days of payment", "Дней оплаты"),
  usual: text("Usual interval, days", "Обычный интервал, дней"),
  last: text("Last payment", "Последняя оплата"),
  since: text("Days since", "Дней прошло"),
  ratio: text("Intervals passed", "Интервалов прошло"),
  cohortsKept: text("Clients kept, by quarter of the first payment", "Оставшиеся клиенты по кварталу первой оплаты"),
  cohortsMoney: text("Money kept, by quarter of the first payment", "Оставшиеся деньги по кварталу первой оплаты"),
  cohort: text("First paid in", "Первая оплата"),
  andBefore: text("{quarter} and before", "{quarter} и раньше"),
  quarter: text("Quarter {n}", "Квартал {n}"),
  firstQuarter: text("Money then", "Деньги тогда"),
  totals: text("All cohorts", "Все когорты"),
  sinceQuarters: text("Quarters since", "Кварталов спустя"),
  kept: text("Kept", "Осталось"),
  keptShare: text("Kept, share", "Осталось, доля"),
  moneyShare: text("Money, share", "Деньги, доля"),
  partial: text(
    "The last quarter is not over: it is shown and stands in no total. The first cohort holds everybody from before the record.",
    "Последний квартал не закончен: он показан, но в итоги не входит. В первой когорте все, кто покупал до начала данных.",
  ),
  assortment: text("What each category buys", "Что покупает каждая категория"),
  noGroups: text(
    "Add the column Product group to the sheet Payments, and the sheet tells what each class buys and who lacks it.",
    "Добавьте столбец «Товарная группа» на лист «Платежи» — и появится, что покупает каждый класс и кому что предложить.",
  ),
  productGroup: text("Product group", "Товарная группа"),
  buyers: text("Buyers", "Покупателей"),
  share: text("Share that buys", "Доля покупающих"),
  perBuyer: text("Money a buyer", "На покупателя"),
  median: text("Median", "Медиана"),
  offers: text("Whom to offer what", "Кому что предложить"),
  offersFinding: text(
    "{offers} offers to {clients} clients, worth {money}.",
    "Предложений {offers} для {clients} клиентов, на {money}.",
  ),
  worth: text("Worth", "Стоит"),
  worthHelp: text("Median of the buyers of the client's class.", "Медиана покупателей того же класса."),
};

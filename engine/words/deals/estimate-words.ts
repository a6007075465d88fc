import { text } from "../../ground/text.ts";

/** estimates against facts (CALC-20, AM-42). */
export const estimateWords = {
  tab: text("Estimate bias", "Занижение"),
  title: text("Estimate bias: who understates, who overstates", "Занижение оценок: кто занижает, кто завышает"),
  basis: text(
    "closed periods of PlanHistory, won deals with an estimate",
    "закрытые периоды истории планов, выигранные сделки с оценкой",
  ),
  verdict: {
    understates: text("understates", "занижает"),
    overstates: text("overstates", "завышает"),
    unbiased: text("unbiased", "без смещения"),
    notEnough: text("not enough history", "мало истории"),
  },
  word: {
    understates: text("understates", "занижает"),
    overstates: text("overstates", "завышает"),
    exact: text("exact", "точно"),
    unknown: text("unknown", "неизвестно"),
  },
  together: {
    understates: text("understate the facts by {share}", "занижают факт на {share}"),
    overstates: text("overstate the facts by {share}", "завышают факт на {share}"),
    exact: text("meet the facts", "совпадают с фактом"),
    unknown: text("cannot be compared: nothing was sold", "сравнить не с чем: ничего не продано"),
  },
  found: text(
    "Understate: {under}. Overstate: {over}. Unbiased: {none}. Not enough history: {short}.",
    "Занижают: {under}. Завышают: {over}. Без смещения: {none}. Мало истории: {short}.",
  ),
  nobody: text("nobody", "никто"),
  bias: text(
    "Sellers' estimates of periods together {seller}; after the head of sales they {rop}.",
    "Оценки продавцов по периодам вместе {seller}; после РОПа они {rop}.",
  ),
  approvedFound: text(
    "The plans that were set were carried out by {done}: met in {met} of {periods} closed periods.",
    "Утверждённые планы выполнены на {done}: план достигнут в {met} из закрытых периодов ({periods}).",
  ),
  approved: text("Approved plan", "Утверждённый план"),
  approvedDone: text("Fact ÷ approved", "Факт ÷ утверждённый"),
  approvedHelp: text(
    "Fact ÷ approved plan over the closed periods that had one. An estimate low and a plan met by far are one habit.",
    "Факт ÷ утверждённый план по закрытым периодам, где он был. Низкая оценка и план, перевыполненный с запасом, — одна привычка.",
  ),
  approvedMet: text("Plans met", "Планов выполнено"),
  approvedPeriods: text("Plans set", "Планов утверждено"),
  moved: text(
    "On won deals reviews moved the figure toward the fact in {toward} of {all} deals, away from it in {away}; the mean error went from {before} to {after}.",
    "На выигранных сделках ревью приблизили цифру к факту в {toward} из {all} сделок, отдалили в {away}; средняя ошибка была {before}, стала {after}.",
  ),
  headOnly: text(
    "This sheet is hidden: it is for the head of sales only. Show it by a right click on any tab.",
    "Этот лист скрыт: он только для РОПа. Показать его можно правой кнопкой на любой вкладке.",
  ),
  missing: text(
    "There are no closed periods: add the sheet PlanHistory with the headings Manager, Period, Own estimate, After ROP, Actual. Three periods of a manager are enough to judge.",
    "Закрытых периодов нет: добавьте лист «История планов» со столбцами Менеджер, Период, Своя оценка, После РОПа, Факт. Для вывода о менеджере достаточно трёх периодов.",
  ),
  missingDeals: text(
    "No won deal has an estimate: fill Seller's estimate and ROP's estimate on the sheet Deals.",
    "Ни у одной выигранной сделки нет оценки: заполните «Оценка продавца» и «Оценка РОПа» на листе «Сделки».",
  ),

  managers: text("Managers", "Менеджеры"),
  periods: text("Periods", "Периодов"),
  median: text("Median actual ÷ estimate", "Медиана факт ÷ оценка"),
  above: text("Periods above", "Периодов выше"),
  aboveHelp: text(
    "Share of periods in which the fact exceeded the estimate.",
    "Доля периодов, где факт превысил оценку.",
  ),
  verdictHeading: text("Verdict", "Вывод"),
  biasHeading: text("Bias", "Смещение"),
  biasHelp: text(
    "Σ(estimate − fact) ÷ Σ fact: above 0 overstates, below 0 understates.",
    "Σ(оценка − факт) ÷ Σ факт: больше 0 — завышает, меньше 0 — занижает.",
  ),
  biasWord: text("In words", "Словами"),
  ropBias: text("Bias after ROP", "Смещение после РОПа"),
  ropWord: text("After ROP, in words", "После РОПа, словами"),
  dealCount: text("Won deals", "Выигранных сделок"),
  dealsAbove: text("Deals above", "Сделок выше"),
  dealsAboveHelp: text(
    "Share of won deals whose amount exceeds the seller's estimate.",
    "Доля выигранных сделок, где сумма больше оценки продавца.",
  ),
  estimate: text("Next estimate", "Следующая оценка"),
  estimateFrom: text("Where from", "Откуда"),
  fromHistory: text("own estimate of the period", "своя оценка периода"),
  fromExpected: text("expected money of open deals", "ожидаемые деньги открытых сделок"),
  corrected: text("Corrected by median", "С поправкой по медиане"),
  correctedHelp: text(
    "Estimate × median, within the limits of the settings.",
    "Оценка × медиана в границах параметров.",
  ),
  correctedByBias: text("Corrected by bias", "С поправкой на смещение"),
  correctedByBiasHelp: text("Estimate ÷ (1 + bias).", "Оценка ÷ (1 + смещение)."),

  history: text("Closed periods: estimate against fact", "Закрытые периоды: оценка против факта"),
  period: text("Period", "Период"),
  own: text("Own estimate", "Своя оценка"),
  rop: text("After ROP", "После РОПа"),
  ratio: text("Fact ÷ estimate", "Факт ÷ оценка"),
  chart: text(
    "{above} of {all} estimates turned out too low (points above the line)",
    "Заниженных оценок: {above} из {all} (точки над линией)",
  ),
  exactLine: text("estimate = fact", "оценка = факт"),

  reviews: text("Did reviews move the figure toward the fact?", "Приблизили ли ревью цифру к факту?"),
  level: text("Figures of", "Цифры"),
  ofPeriods: text("periods", "периодов"),
  ofDeals: text("won deals", "выигранных сделок"),
  compared: text("Compared", "Сравнено"),
  toward: text("Toward the fact", "К факту"),
  away: text("Away from it", "От факта"),
  unmoved: text("As far as before", "Без сдвига"),
  errorBefore: text("Mean error before", "Ошибка до"),
  errorAfter: text("Mean error after", "Ошибка после"),
  errorHelp: text("Σ|figure − fact| ÷ Σ fact.", "Σ|цифра − факт| ÷ Σ факт."),
  biasBefore: text("Bias before", "Смещение до"),
  biasAfter: text("Bias after", "Смещение после"),

  deals: text("Three figures of each won deal", "Три цифры каждой выигранной сделки"),
  sellerFigure: text("Seller's", "Продавец"),
  ropFigure: text("After ROP", "После РОПа"),
  closed: text("Closed", "Закрыта"),
  moveHeading: text("Review moved it", "Ревью сдвинуло"),
  move: {
    toward: text("toward the fact", "к факту"),
    away: text("away from it", "от факта"),
    unmoved: text("as far as before", "без сдвига"),
  },
};

import { text } from "../../ground/text.ts";

/** The one verdict on a plan (AM-86): the same words on every sheet, document and in the pane. */
export const verdictWords = {
  title: text("Verdict on the plan", "Вывод о плане"),
  verdict: text("Verdict", "Вывод"),
  code: {
    reached: text("reached", "выполнен"),
    onCourse: text("on course", "идёт по графику"),
    open: text("open", "под вопросом"),
    misses: text("misses the plan", "план срывается"),
    outOfReach: text("out of reach", "недостижим"),
    noTarget: text("no target", "цель не задана"),
  },
  reached: text("Reached: {won} won, the plan is {target}.", "План выполнен: выиграно {won} при плане {target}."),
  onCourse: text(
    "On course: the chance of the plan is {chance}; in eight cases of ten it ends between {p10} and {p90}. {must}",
    "План идёт по графику: вероятность {chance}; в восьми случаях из десяти итог от {p10} до {p90}. {must}",
  ),
  open: text(
    "Open: the chance of the plan is {chance}, expected money is {gap} short; in eight cases of ten it ends between {p10} and {p90}. {must}",
    "План под вопросом: вероятность {chance}, по ожиданию не хватает {gap}; в восьми случаях из десяти итог от {p10} до {p90}. {must}",
  ),
  misses: text(
    "Misses the plan by {gap} as things stand: the chance is {chance}; in eight cases of ten it ends between {p10} and {p90}. {must}",
    "План срывается: при нынешних сделках не хватает {gap}, вероятность {chance}; в восьми случаях из десяти итог от {p10} до {p90}. {must}",
  ),
  openByFew: text(
    "Open: expected money reaches the plan, but its chance is {chance}, for much hangs on few deals; in eight cases of ten it ends between {p10} and {p90}. {must}",
    "План под вопросом: ожидаемых денег хватает, но вероятность {chance}: многое зависит от немногих сделок; в восьми случаях из десяти итог от {p10} до {p90}. {must}",
  ),
  missesByFew: text(
    "Misses the plan as things stand: expected money reaches it, but the chance is only {chance}, for all hangs on few deals; in eight cases of ten it ends between {p10} and {p90}. {must}",
    "План срывается: ожидаемых денег хватает, но вероятность только {chance}: всё зависит от немногих сделок; в восьми случаях из десяти итог от {p10} до {p90}. {must}",
  ),
  outOfReach: text(
    "Out of reach: neither the open deals nor new leads in time bring the missing {gap}; in eight cases of ten it ends between {p10} and {p90}.",
    "План недостижим: недостающие {gap} не дадут ни открытые сделки, ни новые лиды до конца периода; в восьми случаях из десяти итог от {p10} до {p90}.",
  ),
  noTarget: text(
    "No target for this period: {expected} is expected.",
    "Цели на этот период нет: ожидается {expected}.",
  ),
  mustWin: text(
    "Of the open deals due in the period ({all}) at least {n} must be won.",
    "Из открытых сделок со сроком в периоде ({all}) нужно выиграть не меньше {n}.",
  ),
  notEnough: text(
    "Even all open deals due in the period ({all}) are not enough.",
    "Не хватит и всех открытых сделок со сроком в периоде ({all}).",
  ),
  ifAllWon: text("If every open deal is won", "Если выиграть все открытые сделки"),
  uncovered: text("Not covered by today's deals", "Не покрыто нынешними сделками"),
  uncoveredLine: text("Not covered by today's deals: {money}.", "Не покрыто нынешними сделками: {money}."),
  leadsLine: text(
    "It takes {leads} new leads, the last of them by {day}.",
    "Нужно новых лидов: {leads}, последние — не позднее {day}.",
  ),
  timesLine: text(
    "That is {times} times the usual ({n} in {days} days).",
    "Это в {times} раза больше обычного (за {days} дн. пришло {n}).",
  ),
  fewerLine: text(
    "That is less than usually come ({n} in {days} days).",
    "Это не больше обычного притока (за {days} дн. пришло {n}).",
  ),
  tooManyLine: text(
    "So many are not to be had: at the usual rate leads bring about {money} of the gap, the rest needs other means.",
    "Столько взять негде: при обычном притоке лиды дадут около {money}, остальное нужно закрывать иначе.",
  ),
  noLeadsLine: text(
    "New leads no longer close in time: the gap needs other means.",
    "Новые лиды уже не успеют закрыться: разрыв нужно закрывать иначе.",
  ),
  gap: text("Missing by expectation", "Не хватает по ожиданию"),
  mustWinLabel: text("Open deals to win at least", "Выиграть открытых сделок не меньше"),
  corrected: text("Expected, corrected for bias", "Ожидаемо с поправкой на смещение"),
  correctedNote: text(
    "open money × each seller's own correction (R-15, by the median), for {n} of {all} sellers; verdict: {verdict}, chance {chance}",
    "открытые деньги × личная поправка продавца (R-15, по медиане), у {n} из {all} продавцов; вывод: {verdict}, вероятность {chance}",
  ),
  uncorrectedNote: text(
    "no seller has enough history for a correction (R-15); verdict: {verdict}",
    "истории для поправки ни у кого не хватает (R-15); вывод: {verdict}",
  ),
};

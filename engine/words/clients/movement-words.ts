import { text } from "../../ground/text.ts";

/** ABC × XYZ and migration of classes, on R-02. */
export const movementWords = {
  xyz: text("ABC × XYZ: how regularly they pay, clients", "ABC × XYZ: насколько регулярно платят, клиентов"),
  actual: text("Pays as", "Платит как"),
  letters: text("{letter}", "{letter}"),
  unknown: text("not enough months", "мало месяцев"),
  noMonths: text(
    "Nobody has {months} whole months since the first payment: regularity cannot be judged yet.",
    "Ни у кого нет {months} полных месяцев с первого платежа: о регулярности судить рано.",
  ),
  xyzRule: text(
    "X: monthly money varies by at most {x}, Y: by at most {y}, Z: more (standard deviation ÷ mean of all months from the first sale; {months} months at least).",
    "X: деньги по месяцам колеблются не больше чем на {x}, Y: не больше чем на {y}, Z: сильнее (отклонение ÷ среднее по всем месяцам с первой продажи; не меньше {months} мес.).",
  ),
  noPayments: text(
    "Regularity needs the sheet Payments (Client, Date, Amount).",
    "Для регулярности нужен лист «Платежи» (Клиент, Дата, Сумма).",
  ),
  xyzClass: text("XYZ", "XYZ"),
  variation: text("Variation of monthly money", "Колебание денег по месяцам"),
  finding: text(
    "Against the same part of the period before {up} clients went up, {down} down; {gained} are new, {lost} are lost. Hours of the norms: {hours} a year.",
    "К той же части прошлого периода поднялись: {up}, опустились: {down}; новых {gained}, ушли {lost}. Часы норм: {hours} в год.",
  ),
  noBefore: text(
    "Migration of classes needs payments of the period before.",
    "Для перехода между классами нужны платежи прошлого периода.",
  ),
  clients: text(
    "Migration: clients, class before down, now across",
    "Переход классов, клиентов: раньше по строкам, сейчас по столбцам",
  ),
  money: text(
    "Migration: money so far; of the lost, what they brought before",
    "Переход классов: деньги на сегодня; у ушедших — сколько приносили раньше",
  ),
  hours: text(
    "Migration: hours a year needed more (+) or released (−)",
    "Переход классов: часов в год нужно больше (+) или высвободится (−)",
  ),
  before: text("Before", "Раньше"),
  now: text("now {group}", "сейчас {group}"),
  isNew: text("new", "новые"),
  isLost: text("lost", "ушли"),
  wasBefore: text("Class before", "Класс раньше"),
};

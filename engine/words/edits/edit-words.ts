import { text } from "../../ground/text.ts";

/** Why a change is not written to an input sheet. */
export const editWords = {
  noColumn: text(
    "The sheet “{sheet}” has no column “{column}”: add it, then read the data again. Nothing was written.",
    "На листе «{sheet}» нет столбца «{column}»: добавьте его и прочитайте данные снова. Ничего не записано.",
  ),
  noSheet: text(
    "There is no sheet “{table}” in this workbook to write to. Nothing was written.",
    "В этой книге нет листа «{table}», куда писать. Ничего не записано.",
  ),
  noDay: text("Choose a day.", "Выберите день."),
  earlierDay: text(
    "{day} is before the day of the plan, {today}: a contact is moved forward.",
    "{day} раньше даты плана, {today}: контакт переносят вперёд.",
  ),
  required: text("Fill in “{column}”.", "Заполните «{column}»."),
  notMoney: text("“{column}”: expected zero or more.", "«{column}»: нужно число не меньше нуля."),
  noPeriod: text(
    "“{column}”: expected 2026, 2026-Q1, 2026-03 or FROM..TO.",
    "«{column}»: нужно 2026, 2026-Q1, 2026-03 или ОТ..ДО.",
  ),
  noGoal: text("“{column}”: expected a number above zero.", "«{column}»: нужно число больше нуля."),
  noDealCode: text(
    "This deal has no code and no title: give it one on the sheet Deals.",
    "У сделки нет ни кода, ни названия: дайте их на листе «Сделки».",
  ),
  reviewTooLate: text("The deal is closed: its plan is read-only.", "Сделка закрыта: её план только для чтения."),
  notReviewer: text(
    "{name} cannot review this deal: a head of sales, of a directorate or a director who does not own it can.",
    "{name} не может провести ревью этой сделки: проверяет РОП, начальник управления или директор, и не свою.",
  ),
  reviewAhead: text("The review is dated after the day of the plan, {today}.", "Дата ревью позже даты плана, {today}."),
  beforeStep: text(
    "The step would be due before the one it follows ({day}).",
    "Шаг назначен раньше предыдущего ({day}).",
  ),
  noChange: text("Say what stood there before or what stands there now.", "Укажите, что было или что стало."),
  criterion: text("Say by what a passed checkpoint is known.", "Укажите признак прохождения контрольной точки."),
  answer: text("Give the answer to the objection.", "Дайте ответ на возражение."),
};

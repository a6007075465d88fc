import { text } from "../../ground/text.ts";

/** How fast enquiries are answered, on R-29. */
export const speedWords = {
  finding: text(
    "Enquiries of the period: {enquiries}, answered {answered}, half of them within {median} working days; {within} within a day.",
    "Обращений за период: {enquiries}, отвечено {answered}, половина — за {median} раб. дн.; за день отвечено {within}.",
  ),
  none: text(
    "Speed of answer: no client enquired in the period. Fill the column Incoming on of the sheet Clients, and contacts on the sheet Activities.",
    "Скорость реакции: в периоде нет обращений. Заполните «Дата обращения» на листе «Клиенты» и контакты на листе «Контакты».",
  ),
  bands: text("First payers by speed of answer", "Первые оплаты по скорости реакции"),
  managers: text("Speed of answer by manager", "Скорость реакции по менеджерам"),
  band: text("First contact", "Первый контакт"),
  /** By number of the band. */
  names: [
    text("same day", "в тот же день"),
    text("next working day", "на следующий рабочий день"),
    text("2–3 working days", "2–3 рабочих дня"),
    text("4–5 working days", "4–5 рабочих дней"),
    text("later", "позже"),
    text("not yet", "ещё не было"),
  ],
  enquiries: text("Enquiries", "Обращений"),
  answered: text("Answered", "Отвечено"),
  median: text("Median, working days", "Медиана, рабочих дней"),
  within: text("Within a day", "За день"),
  firstPayers: text("First payers", "Впервые заплатили"),
  payerShare: text("First payers, share", "Доля заплативших"),
};

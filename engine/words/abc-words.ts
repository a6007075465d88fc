import { text } from "./text.ts";

/** */
export const abcWords = {
  tab: text("ABC", "ABC-анализ"),
  title: text("ABC: who brings the money", "ABC-анализ: кто приносит деньги"),
  finding: text("{a} of {all} clients bring {share} of the money", "{a} из {all} клиентов приносят {share} денег"),
  before: text("Share before", "Доля до клиента"),
  cumulative: text("Cumulative share", "Накопленная доля"),
  value: text("Money of the period", "Деньги за период"),
  clientShare: text("% of clients", "% клиентов"),
  valueShare: text("% of money", "% денег"),
  groups: text("Groups", "Группы"),
  why: text("Why this class", "Почему такой класс"),
  check: text(
    "Check: received {positives}, refunds {negatives}, total {total}",
    "Проверка: поступило {positives}, возвраты {negatives}, итого {total}",
  ),
};

export const revenueSourceWords = {
  payments: text("payments of the period", "платежи за период"),
  deals: text("deals won in the period", "сделки, выигранные за период"),
  clients: text("the column Sales in period of Clients", "столбец «Продажи за период» листа «Клиенты»"),
  turnover: text("the clients' own turnover (no sales were found)", "собственный оборот клиентов (продаж не найдено)"),
  none: text("no sales were found", "продаж не найдено"),
};

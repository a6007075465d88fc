import { text } from "../../ground/text.ts";

/** */
export const abcWords = {
  tab: text("ABC", "ABC-анализ"),
  title: text("ABC: who brings the money", "ABC-анализ: кто приносит деньги"),
  titleProfit: text("ABC: who brings the profit", "ABC-анализ: кто приносит прибыль"),
  titleFormula: text("ABC: who is worth most by the formula", "ABC-анализ: кто ценнее по формуле"),
  worth: text("By the formula", "По формуле"),
  stays: text("{why} Within the band of abcBand: stays {group}.", "{why} В пределах полосы abcBand: остаётся {group}."),
  findingFormula: text(
    "{a} of {all} clients (A) hold {share} of the worth by the formula",
    "{a} из {all} клиентов (A) дают {share} ценности по формуле",
  ),
  finding: text(
    "{a} of {all} paying clients (A) bring {share} of the money",
    "{a} из {all} платящих клиентов (A) приносят {share} денег",
  ),
  findingProfit: text(
    "{a} of {all} profitable clients (A) bring {share} of the profit",
    "{a} из {all} прибыльных клиентов (A) приносят {share} прибыли",
  ),
  firstShown: text("{finding}; the first {count} are shown", "{finding}; показаны первые {count}"),
  noMoney: text(
    "No money in the period: nobody can be ranked. Add the sheet Payments (Client, Date, Amount), or won deals with an amount and a closing date, or the column Sales in period of Clients.",
    "Денег за период нет, ранжировать некого. Добавьте лист «Платежи» (Клиент, Дата, Сумма), или выигранные сделки с суммой и датой закрытия, или столбец «Продажи за период» на листе «Клиенты».",
  ),
  noClients: text("No clients: there is nobody to rank.", "Клиентов нет, ранжировать некого."),
  before: text("Share before", "Доля до клиента"),
  beforeHelp: text(
    "Share of the money of all who stand above; this share meets the limits.",
    "Доля денег всех, кто стоит выше; с границами сравнивается она.",
  ),
  cumulative: text("Cumulative", "Накоплено"),
  cumulativeHelp: text(
    "Share of the money of all who stand above and of the client itself.",
    "Доля денег всех, кто стоит выше, вместе с самим клиентом.",
  ),
  value: text("Money of the period", "Деньги за период"),
  profit: text("Profit of the period", "Прибыль за период"),
  clientShare: text("% of clients", "% клиентов"),
  valueShare: text("% of money", "% денег"),
  groups: text("Groups", "Группы"),
  flags: text("Remarks", "Пометки"),
  unprofitable: text("refunds exceed payments", "возвраты больше оплат"),
  unprofitableProfit: text("makes a loss", "в убыток"),
  noRevenue: text("no money", "денег нет"),
  tie: text("equal amounts", "равные суммы"),
  company: text("Group of companies", "Группа компаний"),
  companyHelp: text(
    "Head of the group: its clients are classed by the money of all of them and share its class (setting abcGroups).",
    "Головная компания: класс дан по деньгам всей группы и общий для всех её клиентов (настройка abcGroups).",
  ),
  byCompanies: text(
    "Classed by groups of companies: clients of one group share the class of their group (groups of more than one: {groups}, clients in them: {clients}). Each keeps its own money: nothing counts twice.",
    "Классы по группам компаний: класс у группы общий (групп из нескольких клиентов: {groups}, клиентов в них: {clients}). Деньги у каждого свои: дважды ничего не считается.",
  ),
  byNoCompanies: text(
    "Classed by groups of companies (abcGroups), but no client names a parent or a group: every client stands alone.",
    "Классы по группам компаний (abcGroups), но ни у кого не указана головная компания или группа: каждый сам по себе.",
  ),
  companiesThere: text(
    "Groups of companies: {groups}, clients in them: {clients}; here each is classed alone. The setting abcGroups = yes classes a group as one.",
    "Групп компаний: {groups}, клиентов в них: {clients}; здесь каждый классифицирован сам по себе. Настройка abcGroups = да даёт группе общий класс.",
  ),
  whyCompany: text("The group of {name}, clients {count}: {why}", "Группа «{name}», клиентов {count}: {why}"),
  why: text("Why this group", "Почему такая группа"),
  check: text("Check: nothing is lost", "Проверка: ничего не потеряно"),
  line: text("Line", "Строка"),
  positives: text("Received", "Поступило"),
  negatives: text("Refunds", "Возвраты"),
  profits: text("Profits", "Прибыли"),
  losses: text("Losses", "Убытки"),
  sum: text("Together", "Вместе"),
  total: text("All clients", "Все клиенты"),
  difference: text("Difference", "Разница"),
};

export const revenueSourceWords = {
  payments: text("payments of the period", "платежи за период"),
  deals: text("deals won in the period", "сделки, выигранные за период"),
  clients: text("the column Sales in period of Clients", "столбец «Продажи за период» листа «Клиенты»"),
  turnover: text("the clients' own turnover (no sales were found)", "собственный оборот клиентов (продаж не найдено)"),
  none: text("no sales were found", "продаж не найдено"),
};

export const abcBasisWords = {
  profit: text("profit on the clients", "прибыль по клиентам"),
  formula: text("formula {formula}", "формула {formula}"),
};

/** How the limits were set, in the header. */
export const abcMethodWords = {
  share: text("limits {a} and {b} of the money", "границы {a} и {b} денег"),
  limit: text("A from {a}, B from {b}", "A от {a}, B от {b}"),
  auto: text("limits found in the data: A from {a}, B from {b}", "границы найдены по данным: A от {a}, B от {b}"),
};

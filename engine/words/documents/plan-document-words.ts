import { text } from "../../ground/text.ts";

/** T-14 Manager's plan and T-15 Department plan. */
export const planDocumentWords = {
  noSeller: text(
    "{name} has no plan of their own: people whose role does not sell get none. Roles stand on the sheet Managers.",
    "У сотрудника {name} нет своего плана: его роль не предполагает продаж. Роли стоят на листе «Менеджеры».",
  ),
  nobody: text(
    "Nobody is known to make a plan for: fill the sheet Managers.",
    "Планировать не для кого: заполните лист «Менеджеры».",
  ),
  noPlan: text(
    "There is no plan for the period {label}: add the sheet Goals (Period, Sales plan). Facts are shown.",
    "На период {label} плана нет: добавьте лист «Цели» (Период, План продаж). Показан факт.",
  ),
  finding: text(
    "Sold {fact} of {plan} ({done}); still to sell {gap}.",
    "Продано {fact} из {plan} ({done}); осталось продать {gap}.",
  ),
  over: text(
    "Sold {fact}, the plan of {plan} is fulfilled ({done}).",
    "Продано {fact}, план {plan} выполнен ({done}).",
  ),
  expected: text(
    "With the chances of the open deals {expected} may be expected by the end of the period: {cover} of the plan.",
    "С учётом шансов открытых сделок к концу периода ожидается {expected}: {cover} плана.",
  ),

  overdue: text(
    "Overdue and not counted until dated anew: {money} (the deals are on R-14).",
    "Просрочено и не учтено, пока не назначена новая дата: {money} (сделки — на R-14).",
  ),

  blocks: text("Plan, fact and projects in the funnel", "План, факт и проекты в воронке"),
  channels: text("Plan and fact by channel", "План и факт по каналам"),
  toFind: text(
    "Leads to find (R-12); mean deal and chance: {from}",
    "Сколько лидов найти (R-12); средняя сделка и шанс: {from}",
  ),
  months: text("Own deals by month", "Сделки по месяцам"),
  deals: text("Deals that should bring money in the period", "Сделки с деньгами в периоде"),
  moreDeals: text(
    "The {shown} deals with the most expected money of {all}; all stand on the sheet R-14.",
    "Показаны {shown} сделок с наибольшими ожидаемыми деньгами из {all}; все — на листе R-14.",
  ),
  noDeals: text(
    "No open deal should bring money in the period: date the deals (Forecast close) or find new ones.",
    "Открытых сделок с деньгами в периоде нет: поставьте срок («Прогноз закрытия») или найдите новые.",
  ),
  ready: text("Plan ready", "План готов"),
  actions: text("What will be done to reach the plan", "Что будет сделано для плана"),
  action: text("Action", "Действие"),
  who: text("Who", "Кто"),
  until: text("Until", "Срок"),
  brings: text("What it brings, money", "Что даст, деньги"),
  help: text("Help needed", "Нужна помощь"),
  result: text("Result", "Результат"),
  agreed: text("Agreed", "Согласовано"),
  ofManager: text("Manager", "Менеджер"),
  ofHead: text("Head of sales", "РОП"),

  departmentMonths: text("Months: target from above, money from below", "Месяцы: цель сверху, деньги снизу"),
  coverGrid: text(
    "Cover by manager, {from} to {to}: expected money ÷ target",
    "Покрытие по менеджерам, {from} – {to}: ожидаемое ÷ цель",
  ),
  managers: text("Managers, whole period", "Менеджеры за весь период"),
  noWarnings: text("No warnings: the plan is feasible.", "Предупреждений нет: план выполним."),
  hoursEnough: text(
    "The hours of the people are enough: {needed} needed, {available} there.",
    "Часов сотрудников хватает: нужно {needed}, есть {available}.",
  ),
  hoursShort: text(
    "The hours of the people are not enough: {needed} needed, {available} there.",
    "Часов сотрудников не хватает: нужно {needed}, есть {available}.",
  ),
  leastMonth: text(
    "The month covered least is {month}: {cover} of its target.",
    "Слабее всего покрыт {month}: {cover} цели.",
  ),
};

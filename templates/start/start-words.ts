import { text } from "../../engine/index.ts";

/** The workbook Start. */
export const startWords = {
  name: text("Start", "Старт"),
  tab: text("Start here", "Начните здесь"),
  title: text("Your sales plan: three steps", "Ваш план продаж: три шага"),
  fill: text(
    "1. Fill in or paste Clients and Deals (the headings show what is meant; a note on each tells more). Two sheets are enough.",
    "1. Заполните или вставьте «Клиенты» и «Сделки» (у каждого заголовка есть подсказка). Двух листов достаточно.",
  ),
  look: text(
    "2. Look here: what you have in work and what is missing is counted at once, without any add-in.",
    "2. Смотрите сюда: что в работе и чего не хватает, считается сразу, без надстройки.",
  ),
  build: text(
    "3. Open the add-in (or the command line) and press Build the plan: ABC, funnel, plans, schedule. Each further sheet switches on more.",
    "3. Откройте надстройку (или командную строку) и нажмите «Собрать план»: ABC, воронка, планы, расписание. Каждый следующий лист включает новое.",
  ),

  figures: text("What you have", "Что у вас есть"),
  clients: text("Clients", "Клиентов"),
  open: text("Deals in work", "Сделок в работе"),
  openMoney: text("Money in them", "Денег в них"),
  year: text("Year of the last closing", "Год последнего закрытия"),
  won: text("Won in that year", "Выиграно за этот год"),
  wonMoney: text("Money won in that year", "Денег выиграно за этот год"),

  missing: text("What is missing", "Чего не хватает"),
  noManager: text("Clients without a manager", "Клиентов без менеджера"),
  noPotential: text("Clients without potential", "Клиентов без потенциала"),
  noAmount: text("Deals in work without an amount", "Сделок в работе без суммы"),
  noStage: text("Deals in work without a stage", "Сделок в работе без этапа"),
  noForecast: text("Deals in work without a forecast close", "Сделок в работе без прогноза закрытия"),
  noClose: text("Won deals without a closing day", "Выигранных сделок без даты закрытия"),
  what: text("What", "Что"),
  count: text("Rows", "Строк"),
  mark: text("So", "Вывод"),
  fine: text("✓", "✓"),
  toFill: text("! fill in", "! заполнить"),

  chart: text("Money of deals in work by stage", "Деньги сделок в работе по этапам"),
  stages: text("Deals in work by stage", "Сделки в работе по этапам"),
  stage: text("Stage", "Этап"),
  deals: text("Deals", "Сделок"),
  money: text("Money", "Деньги"),

  sheets: text("The sheets, and what each switches on", "Листы и что включает каждый"),
  sheet: text("Sheet", "Лист"),
  gives: text("Switches on", "Что даёт"),
  when: text("When", "Когда"),
  rows: text("Rows filled", "Заполнено строк"),
};

import { text } from "../../ground/text.ts";

/** */
export const strategyWords = {
  tab: text("Strategies", "Стратегии"),
  title: text("New clients: interception and coverage", "Новые клиенты: перехват и охват"),

  advice: {
    addCoverage: text(
      "New sales jump ({variation} variation, {empty} of {months} months without any): run active coverage in parallel, its quick sales fill the dips.",
      "Новые продажи идут рывками (вариация {variation}, месяцев без продаж: {empty} из {months}): параллельно ведите активный охват, его быстрые продажи заполнят провалы.",
    ),
    raiseQuality: text(
      "New sales come evenly ({variation} variation over {months} months): raise the quality of clients, move managers to larger ones.",
      "Новые продажи идут ровно (вариация {variation} за {months} мес.): повышайте качество клиентов, направляйте менеджеров к более крупным.",
    ),
    keep: text(
      "New sales are uneven but not in jumps ({variation} variation over {months} months): keep both strategies as they are.",
      "Новые продажи неровные, но без рывков (вариация {variation} за {months} мес.): оставьте обе стратегии как есть.",
    ),
    noNewSales: text(
      "No new sales in {months} months: begin with active coverage and a list of target clients. Mark first sales in the column “New sale” of Deals.",
      "За {months} мес. нет новых продаж: начните с активного охвата и списка целевых клиентов. Первые продажи отмечайте в столбце «Новая продажа» листа «Сделки».",
    ),
    notEnough: text(
      "Not enough history to say how even new sales are: {months} whole months, at least {least} are needed.",
      "Истории мало, чтобы судить, ровно ли идут новые продажи: полных месяцев {months}, нужно не меньше {least}.",
    ),
  },
  attracted: text(
    "Attracted {attracted} of {assigned} clients assigned in the period, {rate}; {due} of the period's {goal} are due by the day; missing by the day: {missing}.",
    "Привлечено {attracted} из {assigned} назначенных в периоде клиентов, {rate}; к этому дню нужно {due} из {goal} за период; не хватает на дату: {missing}.",
  ),
  nobodyAssigned: text(
    "Nobody is assigned in the period: fill “Assigned on” of Clients to see how many are attracted.",
    "В периоде никто не назначен: заполните «Назначен» листа «Клиенты», чтобы видеть, сколько привлечено.",
  ),
  behind: text(
    "Behind their new-sales plan by the day: {count} of {all} managers.",
    "Отстают от плана новых продаж на дату: {count} из {all} менеджеров.",
  ),
  noNewPlan: text(
    "No new-sales plan: set it in the sheet Goals, column “New-sales plan”.",
    "Плана новых продаж нет: задайте его на листе «Цели», столбец «План новых продаж».",
  ),
  already: text(
    "Assigned though they had paid before, not counted as attracted: {count}.",
    "Назначены, хотя уже платили, и в привлечённые не входят: {count}.",
  ),
  largeFound: text(
    "Large clients found while covering the market: {count} in the period. Pass them on to interception.",
    "При охвате рынка найдено крупных клиентов: {count} за период. Передайте их на перехват.",
  ),
  noStrategy: text(
    "Deals without a strategy: {count}. Fill the column “Strategy” of Deals (interception, coverage, regular clients).",
    "Сделок без стратегии: {count}. Заполните столбец «Стратегия» листа «Сделки» (перехват, охват, постоянные клиенты).",
  ),
  fromDeals: text(
    "No payments are kept: won deals stand for them.",
    "Платежей нет: вместо них взяты выигранные сделки.",
  ),
  noTargets: text(
    "Nobody is to be intercepted: mark target clients in the column “Class” of Clients.",
    "Перехватывать некого: отметьте целевых клиентов в столбце «Класс» листа «Клиенты».",
  ),
  withoutAction: text(
    "Clients to be intercepted without a next action: {count}.",
    "Перехватываемых клиентов без следующего действия: {count}.",
  ),

  goals: text("Three goals", "Три цели"),
  goalNames: {
    attraction: text("1. Attract the clients assigned in the period", "1. Привлечь назначенных в периоде клиентов"),
    newSales: text("2. Every manager meets the new-sales plan", "2. Каждый менеджер выполняет план новых продаж"),
    marketShare: text("3. The market share grows", "3. Доля рынка растёт"),
  },
  managersMet: text("{count} of {all}", "{count} из {all}"),
  missing: text("Missing by the day", "Не хватает на дату"),
  missingClients: text("{count} clients", "клиентов: {count}"),
  missingManagers: text("{count} managers", "менеджеров: {count}"),
  met: text("Met", "Достигнута"),
  yes: text("met", "достигнута"),
  no: text("not met", "не достигнута"),
  unknown: text("no data", "нет данных"),

  attractionChart: text(
    "Attracted {rate} of the clients assigned in the period; due by the day {due} of the goal {goal}",
    "Привлечено {rate} назначенных в периоде клиентов; на дату нужно {due} из цели {goal}",
  ),
  attraction: text("Attraction", "Привлечение"),
  attractedShare: text("Attracted", "Привлечено"),
  measure: text("Measure", "Показатель"),
  salesChart: {
    addCoverage: text("New sales come in jumps", "Новые продажи идут рывками"),
    raiseQuality: text("New sales come evenly", "Новые продажи идут ровно"),
    keep: text("New sales are uneven, without jumps", "Новые продажи неровные, но без рывков"),
    noNewSales: text("No new sales", "Новых продаж нет"),
    notEnough: text("New sales by month", "Новые продажи по месяцам"),
  },
  months: text("New sales by month", "Новые продажи по месяцам"),
  newSales: text("New sales", "Новые продажи"),
  mean: text("Mean", "Среднее"),

  managers: text("New sales by manager", "Новые продажи по менеджерам"),
  due: text("Plan by the day", "План на дату"),
  dueHelp: text(
    "Clients are attracted over the whole period: of that goal, the part of its working days that have passed. The others are held against their goals as they are.",
    "Клиентов привлекают весь период: от этой цели — доля прошедших рабочих дней. Остальные сравниваются с целями как есть.",
  ),
  totals: text("Two strategies compared", "Сравнение стратегий"),
  strategy: text("Strategy", "Стратегия"),
  none: text("not said", "не указана"),
  won: text("Won", "Выиграно"),
  wonMoney: text("Won money", "Сумма выигранных"),
  meanWeight: text("Mean sale", "Средняя продажа"),
  meanDays: text("Mean days", "Средний срок, дней"),
  oneOff: text("One-off clients", "Разовых клиентов"),
  sides: {
    interception: text(
      "large sales to chosen clients, each in its own way; long, sales come in jumps",
      "крупные продажи избранным клиентам, подход к каждому; долго, продажи идут рывками",
    ),
    coverage: text(
      "many quick sales fill the dips, large clients may turn up; small, often one-off",
      "много быстрых продаж заполняют провалы, попадаются крупные; мелкие, часто разовые",
    ),
  },

  first: text("Win these first", "Этих перехватывайте первыми"),
  why: {
    heading: text("Why", "Почему"),
    potential: text("{money} a year", "{money} в год"),
    nothing: text("nothing from us", "у нас не берёт ничего"),
    share: text("{share} of it from us", "у нас из них {share}"),
    supplier: text("buys from {name}", "покупает у «{name}»"),
    since: text("buys from {name} since {year}", "покупает у «{name}» с {year} года"),
  },
  undated: text("nothing dated; the aim: {aim}", "ничего не назначено; цель: {aim}"),
  argument: {
    heading: text("Argument against the supplier", "Довод против поставщика"),
    unique: text("only we have “{argument}”", "только у нас «{argument}»"),
    common: text("we have “{argument}” as well as they", "«{argument}» у нас не хуже"),
    shortcoming: text("they suffer from “{argument}”", "их слабое место — «{argument}»"),
    own: text("{argument}", "{argument}"),
  },
  list: text("Clients to win from competitors", "Клиенты на перехват"),
  listLimit: text(
    "The largest {count} of {all} by potential are listed.",
    "Показаны {count} крупнейших по потенциалу из {all}.",
  ),
  noted: text("Stage noted", "Ступень в карточке"),
  suggested: text("Stage by payments", "Ступень по платежам"),
  path: text("Path", "Техника"),
  supplier: text("Supplier", "Поставщик"),
  since: text("Since", "С какого времени"),
  assignedOn: text("Assigned on", "Назначен"),
  potential: text("Potential a year", "Потенциал в год"),
  wallet: text("Wallet share", "Наша доля"),
  aim: text("Aim now", "Цель шага"),
  nextOn: text("Next on", "Следующее"),
  nextAction: text("Next action", "Следующее действие"),
  stages: {
    0: text("0 target", "0 цель"),
    1: text("1 interested", "1 есть интерес"),
    2: text("2 trial purchase", "2 пробная покупка"),
    3: text("3 consolidation", "3 закрепление"),
    4: text("4 supplier given up", "4 поставщик вытеснен"),
  },
  aims: {
    0: text("be noticed", "чтобы нас заметили"),
    1: text("a trial purchase: insure yourself with us", "пробная покупка: «подстрахуйтесь нами»"),
    2: text("confirm the choice", "подтвердить выбор"),
    3: text("push out the old supplier", "вытеснить прежнего поставщика"),
    4: text("keep", "удержать"),
  },
  paths: {
    fast: text("fast", "быстрая"),
    protracted: text("protracted", "затяжная"),
    open: text("too early to say", "рано судить"),
  },
};

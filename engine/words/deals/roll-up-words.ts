import { text } from "../../ground/text.ts";

/** the plan roll-up. */
export const rollUpWords = {
  tab: text("Plan roll-up", "Сводный план"),
  title: text(
    "Plan roll-up: from deals up against the plan from above",
    "Сводный план: снизу от сделок против плана сверху",
  ),
  basisDeals: text(
    "won deals by closing date and the deal's owner; planned money of open deals",
    "выигранные сделки по дате закрытия и владельцу; плановые деньги открытых сделок",
  ),
  basisPayments: text(
    "there are no deals: payments by date and the client's manager count as won",
    "сделок нет: выигранными считаются платежи по дате и менеджеру клиента",
  ),
  finding: text(
    "Expected money covers {cover} of the target; months on plan: {green} of {months}",
    "Ожидаемые деньги покрывают {cover} цели; месяцев в плане: {green} из {months}",
  ),
  findingNoTarget: text("Won and planned money by month", "Выигранные и плановые деньги по месяцам"),

  summary: text("The plan at a glance", "План: главное"),
  target: text("Target", "Цель"),
  won: text("Won", "Выиграно"),
  nominal: text("Nominal", "Номинал"),
  nominalHelp: text("Won, and all planned money of open deals.", "Выиграно и все плановые деньги открытых сделок."),
  expected: text("Expected", "Ожидаемо"),
  expectedHelp: text("Won, and planned money × chance.", "Выиграно и плановые деньги × вероятность."),
  cover: text("Cover", "Покрытие"),
  coverHelp: text("Expected ÷ target; blank for a month that is over.", "Ожидаемо ÷ цель; у прошедшего месяца пусто."),
  status: text("Status", "Состояние"),
  verdictColumn: text("Verdict", "Вывод"),
  statusHelp: text(
    "To come: ✓ cover from 100 %; ! from the setting Amber from; ✗ below; ✗✗ not covered even if every deal is won. Over: met or missed by what was won.",
    "Впереди: ✓ покрытие от 100 %; ! от параметра «Жёлтый от»; ✗ ниже; ✗✗ не покрыто, даже если выиграть все сделки. Прошедшее: выполнено или нет — по выигранному.",
  ),
  gap: text("Expected − target", "Ожидаемо − цель"),
  nominalGap: text("Nominal − target", "Номинал − цель"),
  overdue: text("Overdue", "Просрочено"),
  overdueHelp: text(
    "Planned money whose day has passed: it is not in nominal until it gets a new date.",
    "Плановые деньги с прошедшей датой: их нет в номинале, пока не назначена новая.",
  ),
  chance: text("Chance of the plan", "Вероятность плана"),
  chanceNote: text(
    "computed at the build; does not change when cells are changed",
    "рассчитана при построении; при правке ячеек не меняется",
  ),
  inHours: text("Reachable in hours", "Достижимо по часам"),
  hoursNote: text(
    "needed {needed} h (as on Headcount), there are {available} h",
    "нужно {needed} ч (как на листе «Численность»), есть {available} ч",
  ),
  from: text("Period from", "Период с"),
  to: text("Period to", "Период по"),
  asOf: text("As of", "На дату"),
  undated: text("Planned money without a date", "Плановые деньги без даты"),
  yes: text("✓ yes", "✓ да"),
  no: text("✗ no", "✗ нет"),

  months: text("Department by month", "Отдел по месяцам"),
  workdays: text("Working days", "Рабочих дней"),
  managers: text("Managers, whole period", "Менеджеры за весь период"),
  hoursNeeded: text("Hours needed", "Нужно часов"),
  hoursNeededHelp: text(
    "Norm hours of the own clients and hours for the new leads the plan needs, as far as they are to be had.",
    "Часы по нормам на своих клиентов и на новых лидов, которых требует план, — столько, сколько их можно получить.",
  ),
  hoursAvailable: text("Hours there are", "Есть часов"),
  hoursShare: text("Load", "Загрузка"),
  p10: text("Bad case P10", "Плохой случай P10"),
  p50: text("Median P50", "Медиана P50"),
  p90: text("Good case P90", "Хороший случай P90"),

  deciding: text("The deals that decide", "Решающие сделки"),
  dealMoney: text("Money in the period", "Деньги в периоде"),
  dealChance: text("Chance", "Вероятность"),
  fall: text("If lost, chance of the plan", "Проигрыш: вероятность плана"),
  rise: text("If won, chance of the plan", "Выигрыш: вероятность плана"),
  noDeciding: text(
    "No open deal changes the chance of the plan.",
    "Ни одна открытая сделка не меняет вероятность плана.",
  ),

  warnings: text("Warnings", "Предупреждения"),
  moreWarnings: text(
    "The {shown} that weigh most in money are shown; {rest} more.",
    "Показаны {shown} самых крупных по деньгам; ещё предупреждений: {rest}.",
  ),
  monthWarnings: text("Warnings by month", "Предупреждения по месяцам"),
  warningsHelp: text(
    "Codes of the warnings of this line; what they are about stands in the tables of warnings. Computed by the planner.",
    "Коды предупреждений этой строки; о чём они — в таблицах предупреждений. Считает планировщик.",
  ),
  department: text("Department", "Отдел"),
  code: text("Code", "Код"),
  dealList: text("Deals", "Сделки"),
  warningText: text("What it is", "О чём"),

  plan: text("By month and manager", "По месяцам и менеджерам"),
  planned: text("Planned money of open deals", "Плановые деньги открытых сделок"),
  date: text("Date", "Дата"),
  dateFrom: text("Dated by", "Откуда дата"),
  dateSources: [
    text("step", "шаг"),
    text("forecast close", "прогноз закрытия"),
    text("last step", "последний шаг"),
    text("closing date", "дата закрытия"),
    text("usual duration", "обычный срок"),
    text("no date", "нет даты"),
  ],
  inNominal: text("In nominal", "В номинале"),
  inExpected: text("In expected", "В ожидаемом"),

  live: text(
    "Yellow cells (date, money, chance of a deal) may be changed: nominal, expected, cover, status and gaps follow. The next run writes them anew: to keep a change, make it in the sheet of deals or their steps.",
    "Жёлтые ячейки (дата, деньги, вероятность сделки) можно менять: номинал, ожидаемое, покрытие, состояние и разрывы пересчитаются. Следующий расчёт запишет их заново: чтобы сохранить изменение, внесите его на лист сделок или их шагов.",
  ),
  tooMany: text(
    "{all} planned sums are too many for a live sheet (up to {limit}): figures are values, and the {limit} with the most expected money are listed.",
    "Плановых сумм {all} — слишком много для живого листа (до {limit}): показаны значения, а в списке {limit} сумм с наибольшими ожидаемыми деньгами.",
  ),
  usual: text(
    "Without a forecast close, {count} sums are dated by the opening and the mean duration of all deals of their category won by today.",
    "Без прогноза закрытия: сумм, датированных открытием и средней длительностью всех выигранных к этому дню сделок категории, — {count}.",
  ),
  undatedNote: text(
    "{count} sums have no date and are in no month: fill Forecast close on the sheet Deals.",
    "Сумм без даты, которых нет ни в одном месяце, — {count}: заполните «Прогноз закрытия» на листе «Сделки».",
  ),
  withoutMoney: text(
    "{count} open deals have no amount and add nothing: fill Amount on the sheet Deals.",
    "Открытых сделок без суммы — {count}, они ничего не прибавляют: заполните «Сумма» на листе «Сделки».",
  ),
  wonUndated: text(
    "{count} won deals have no closing date and are in no month: fill Closed on the sheet Deals.",
    "Выигранных сделок без даты закрытия — {count}, их нет ни в одном месяце: заполните «Закрыта» на листе «Сделки».",
  ),
  noGoals: text(
    "There is no target for this period. Add the sheet Goals with the headings Period, Sales plan (for example {label}; 10,000,000).",
    "На этот период нет цели. Добавьте лист «Цели» со столбцами Период, План продаж (например, {label}; 10 000 000).",
  ),
  noDeals: text(
    "There are no open deals with money: nominal and expected are what is won. Add the sheet Deals with the headings Client, Manager, Stage, Opened, Amount, Forecast close.",
    "Открытых сделок с деньгами нет: номинал и ожидаемое равны выигранному. Добавьте лист «Сделки» со столбцами Клиент, Менеджер, Этап, Открыта, Сумма, Прогноз закрытия.",
  ),
  spread: text(
    "Targets by month are those of the sheet Goals; what it does not give by month is spread by seasonality, else by working days. Nobody has a target before hiring or after leaving.",
    "Цели по месяцам — с листа «Цели»; чего там нет по месяцам, разложено по сезонности, иначе по рабочим дням. До приёма и после увольнения цели нет.",
  ),
  oneOutcome: text(
    "Open deals of one client are won or lost together.",
    "Открытые сделки одного клиента выигрываются или проигрываются вместе.",
  ),
};

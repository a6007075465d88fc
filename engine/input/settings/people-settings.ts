import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** Working time and headcount (CALC-09, 10, 40, AM-20 to AM-22). */
export const peopleSettings = {
  timeFund: {
    kind: "choice",
    default: "simple",
    choices: {
      simple: text("simple", "простой"),
      calendar: text("by calendar", "по календарю"),
    },
    label: text("Working-time fund", "Фонд рабочего времени"),
    explanation: text(
      "Simple: (working days − absenceDays) × hoursPerDay; by calendar: working hours of the year less leave and other absences.",
      "Простой: (рабочие дни − absenceDays) × hoursPerDay; по календарю: рабочие часы года за вычетом отпуска и других отсутствий.",
    ),
  },
  calendarCountry: {
    kind: "text",
    default: "ru",
    label: text("Country of the calendar", "Страна календаря"),
    explanation: text(
      "Two-letter code of the country whose working days count (ru, by, kz with transferred days; others by public holidays); the sheet Calendar always wins.",
      "Двухбуквенный код страны, чьи рабочие дни считаются (ru, by, kz с переносами; остальные по праздникам); лист «Календарь» всегда важнее.",
    ),
  },
  hoursPerDay: {
    kind: "number",
    default: 8,
    min: 0,
    max: 24,
    label: text("Hours a day", "Часов в день"),
    explanation: text("Paid hours of a working day.", "Оплачиваемых часов в рабочем дне."),
  },
  sellingShare: {
    kind: "share",
    default: 0.6,
    min: 0,
    max: 1,
    label: text("Selling share", "Доля времени на клиентов"),
    explanation: text(
      "Share of paid time spent on clients, 0 to 100 %; when the norms include data entry, do not take it off here again.",
      "Доля оплаченного времени на клиентов, от 0 до 100 %; если ввод в базу уже в нормах, здесь его не вычитайте.",
    ),
  },
  absenceDays: {
    kind: "number",
    default: 20,
    min: 0,
    max: 366,
    label: text("Absence", "Отсутствие"),
    explanation: text(
      "Working days a year a person is away; used by the simple fund.",
      "Рабочих дней в году, когда человека нет; для простого фонда.",
    ),
  },
  leaveDays: {
    kind: "number",
    default: 28,
    min: 0,
    max: 366,
    label: text("Leave", "Отпуск"),
    explanation: text(
      "Calendar days of leave a year; used by the fund by calendar (× 5/7).",
      "Календарных дней отпуска в году; для фонда по календарю (× 5/7).",
    ),
  },
  otherAbsenceDays: {
    kind: "number",
    default: 0,
    min: 0,
    max: 366,
    label: text("Other absences", "Другие отсутствия"),
    explanation: text(
      "Working days a year of illness, study and the like; used by the fund by calendar.",
      "Рабочих дней болезни, учёбы и прочего в году; для фонда по календарю.",
    ),
  },
  headcountGroup: {
    kind: "choice",
    default: "potential",
    choices: {
      potential: text("by potential", "по потенциалу"),
      actual: text("by actual sales", "по факту"),
      matrix: text("by cell of the matrix", "по клетке матрицы"),
    },
    label: text("Group for the norms", "Группа для норм"),
    explanation: text(
      "By which group of the client its hours are taken from the norms.",
      "По какой группе клиента берутся часы из норм.",
    ),
  },
  hourlyCost: {
    kind: "money",
    default: 0,
    min: 0,
    label: text("Cost of an hour", "Стоимость часа"),
    explanation: text(
      "Money an hour of a seller costs, for the budget per client.",
      "Сколько стоит час продавца, деньги, для бюджета на клиента.",
    ),
  },
  supportShare: {
    kind: "share",
    default: 0,
    min: 0,
    max: 0.95,
    label: text("Support done by all", "Общая поддержка"),
    explanation: text(
      "Share of everybody's time for work without clients that the hours above leave out; 20 % multiplies the need by 1.25.",
      "Доля времени каждого на работу без клиентов, не учтённую выше; 20 % увеличивают потребность в 1,25 раза.",
    ),
  },
  dutyHours: {
    kind: "number",
    default: 0,
    min: 0,
    label: text("Duties of some", "Обязанности отдельных сотрудников"),
    explanation: text(
      "Hours a year of duties that only some have; added to the need.",
      "Часов в год на обязанности отдельных сотрудников; прибавляются к потребности.",
    ),
  },
  coverUniverse: {
    kind: "whole",
    default: null,
    min: 0,
    label: text("Prospects to work", "Кого охватить"),
    explanation: text(
      "Companies to be worked; blank: companies of the sheet Market less clients.",
      "Сколько компаний охватить; пусто: компании листа «Рынок» минус клиенты.",
    ),
  },
  coverTarget: {
    kind: "share",
    default: 1,
    min: 0,
    max: 1,
    label: text("Share to cover", "Какую долю охватить"),
    explanation: text(
      "Share of these companies to be worked, 0 to 100 %.",
      "Какую долю этих компаний охватить, от 0 до 100 %.",
    ),
  },
  coverYears: {
    kind: "number",
    default: 2,
    min: 0.01,
    label: text("Years to cover", "Лет на охват"),
    explanation: text("In how many years they are to be worked.", "За сколько лет их охватить."),
  },
  coverPeople: {
    kind: "number",
    default: null,
    min: 0.01,
    label: text("People for coverage", "Людей на охват"),
    explanation: text(
      "With how many people; the years they need are shown. Blank: the computed number.",
      "Силами скольких человек; покажем нужные годы. Пусто: расчётное число.",
    ),
  },
  acquisitionConversion: {
    kind: "share",
    default: 0.05,
    min: 0,
    max: 1,
    label: text("Prospects that become clients", "Доля ставших клиентами"),
    explanation: text(
      "Share of worked prospects that become clients, 0 to 100 %.",
      "Какая доля проработанных становится клиентами, от 0 до 100 %.",
    ),
  },
  newClientGroup: {
    kind: "choice",
    default: "C",
    choices: {
      A: text("A", "A"),
      B: text("B", "B"),
      C: text("C", "C"),
    },
    label: text("Group of new clients", "Группа новых клиентов"),
    explanation: text(
      "By which group's norm new clients are served.",
      "По норме какой группы обслуживаются новые клиенты.",
    ),
  },
  firstYearShare: {
    kind: "share",
    default: 0.5,
    min: 0,
    max: 1,
    label: text("Service in the first year", "Обслуживание в первый год"),
    explanation: text(
      "Share of the yearly norm a client won during the year takes in that year.",
      "Какую долю годовой нормы занимает клиент, пришедший в течение года.",
    ),
  },
  splitRoles: {
    kind: "flag",
    default: false,
    label: text("Separate hunters", "Отдельные охотники"),
    explanation: text(
      "yes: coverage and existing clients are different people, each rounded up apart.",
      "да: охват и текущих клиентов ведут разные люди, округление вверх отдельно.",
    ),
  },
  span: {
    kind: "whole",
    default: 7,
    min: 1,
    label: text("Span of control", "Норма управляемости"),
    explanation: text("Sellers per supervisor.", "Продавцов на одного управляющего."),
  },
  rampMonths: {
    kind: "text",
    default: "25 %; 25 %; 25 %; 50 %",
    label: text("Ramp of a new seller", "Ввод нового продавца"),
    explanation: text(
      "Share of full strength in each month since the hire, separated by semicolons; full after the last one; blank: full at once.",
      "Доля полной отдачи в каждом месяце после найма, через точку с запятой; после последнего — полная; пусто: сразу полная.",
    ),
  },
  attrition: {
    kind: "share",
    default: null,
    min: 0,
    max: 0.99,
    label: text("Sellers who leave", "Увольняется продавцов"),
    explanation: text(
      "Share of sellers who leave in a year; blank: counted from the days in the column Left.",
      "Какая доля продавцов увольняется за год; пусто: считается по датам в столбце «Уволен».",
    ),
  },
  hireWeeks: {
    kind: "whole",
    default: 8,
    min: 0,
    max: 104,
    label: text("Weeks to find a seller", "Недель на поиск продавца"),
    explanation: text(
      "Weeks from the decision to hire to the first day at work.",
      "Сколько недель проходит от решения о найме до первого рабочего дня.",
    ),
  },
  overload: {
    kind: "share",
    default: 1,
    min: 0.1,
    max: 3,
    label: text("Overload from", "Перегрузка от"),
    explanation: text(
      "Load by clients above which a seller has too many of them and some are proposed to others, 10 to 300 %.",
      "Загрузка клиентами, выше которой продавцу их слишком много и часть предлагается передать, от 10 до 300 %.",
    ),
  },
  nextSellerCost: {
    kind: "money",
    default: null,
    min: 0,
    label: text("Cost of the next seller", "Стоимость ещё одного продавца"),
    explanation: text(
      "All costs of one more seller a year, in money; blank: not computed.",
      "Все расходы на ещё одного продавца в год, деньги; пусто: не считается.",
    ),
  },
  nextSellerSales: {
    kind: "money",
    default: null,
    min: 0,
    label: text("Sales of the next seller", "Продажи ещё одного продавца"),
    explanation: text(
      "Sales one more seller adds a year, in money; blank: not computed.",
      "Сколько продаж в год добавит ещё один продавец, деньги; пусто: не считается.",
    ),
  },
  marginRate: {
    kind: "share",
    default: null,
    min: 0,
    max: 1,
    label: text("Margin rate", "Доля маржи"),
    explanation: text(
      "Margin in a unit of sales, 0 to 100 %; blank: profit ÷ sales of the period, where profit is known.",
      "Маржа в рубле продаж, от 0 до 100 %; пусто: прибыль ÷ продажи периода, если прибыль известна.",
    ),
  },
  secondYearShare: {
    kind: "share",
    default: 0.8,
    min: 0,
    max: 1,
    label: text("Kept in year 2", "Остаётся во 2-й год"),
    explanation: text(
      "Share of the first year's added sales kept in the second year.",
      "Какая доля добавленных продаж остаётся во второй год.",
    ),
  },
  thirdYearShare: {
    kind: "share",
    default: 0.6,
    min: 0,
    max: 1,
    label: text("Kept in year 3", "Остаётся в 3-й год"),
    explanation: text(
      "Share of the first year's added sales kept in the third year.",
      "Какая доля добавленных продаж остаётся в третий год.",
    ),
  },
  returnLow: {
    kind: "share",
    default: 0.5,
    min: 0,
    label: text("Return, lower bound", "Отдача, нижняя граница"),
    explanation: text(
      "Three-year return below which one more seller does not pay.",
      "Отдача за три года, ниже которой ещё один продавец не окупается.",
    ),
  },
  returnHigh: {
    kind: "share",
    default: 1.5,
    min: 0,
    label: text("Return, upper bound", "Отдача, верхняя граница"),
    explanation: text(
      "Three-year return above which sellers are too few.",
      "Отдача за три года, выше которой продавцов слишком мало.",
    ),
  },
} satisfies Record<string, SettingSpec>;

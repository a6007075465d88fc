import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";
import { usualProbation } from "./usual-values.ts";

/** Is the sales system sound: layers, strategies, competitors, advice (CALC-22 to 36). */
export const diagnosisSettings = {
  layer4Share: {
    kind: "share",
    default: 0.8,
    min: 0,
    max: 1,
    label: text("Layer 4 is clean from", "Слой 4 исправен от"),
    explanation: text(
      "Share of deals that must pass each of 2.1, 2.2 and 2.3.",
      "Какая доля сделок должна проходить каждый из этапов 2.1, 2.2, 2.3.",
    ),
  },
  triedLayers: {
    kind: "text",
    default: "",
    label: text("Layers already corrected", "Уже исправленные слои"),
    explanation: text(
      "Numbers of layers corrected without effect, for example 2; 3.",
      "Номера слоёв, которые исправляли без результата, например 2; 3.",
    ),
  },
  attractionGoal: {
    kind: "share",
    default: 0.9,
    min: 0,
    max: 1,
    label: text("Attraction goal", "Цель привлечения"),
    explanation: text(
      "Share of assigned clients to be won, 0 to 100 %; the sheet Goals wins.",
      "Какую долю назначенных клиентов привлечь, от 0 до 100 %; лист «Цели» важнее.",
    ),
  },
  lumpyHigh: {
    kind: "number",
    default: 0.5,
    min: 0,
    label: text("Uneven from", "Неровно выше"),
    explanation: text(
      "Coefficient of variation of monthly new sales above which active coverage is advised.",
      "Коэффициент вариации новых продаж по месяцам, выше которого советуем активный охват.",
    ),
  },
  lumpyLow: {
    kind: "number",
    default: 0.25,
    min: 0,
    label: text("Even to", "Ровно до"),
    explanation: text(
      "Coefficient of variation of monthly new sales up to which larger clients are advised.",
      "Коэффициент вариации новых продаж по месяцам, до которого советуем клиентов крупнее.",
    ),
  },
  newSalesMonths: {
    kind: "whole",
    default: 12,
    min: 3,
    label: text("Months of new sales", "Месяцев новых продаж"),
    explanation: text(
      "How many of the last whole months are looked at for how evenly new sales come.",
      "По скольким последним полным месяцам судить, ровно ли идут новые продажи.",
    ),
  },
  fastDays: {
    kind: "whole",
    default: 30,
    min: 0,
    label: text("Fast interception", "Быстрый перехват"),
    explanation: text(
      "Calendar days from the first contact to the first payment.",
      "Календарных дней от первого контакта до первого платежа.",
    ),
  },
  displacedShare: {
    kind: "share",
    default: 0.9,
    min: 0,
    max: 1,
    label: text("Old supplier given up from", "Прежний поставщик вытеснен от"),
    explanation: text("Share of the client's potential that we hold.", "Какую долю потенциала клиента занимаем мы."),
  },
  monthlyQuota: {
    kind: "whole",
    default: 10,
    min: 1,
    label: text("Companies a month", "Компаний в месяц"),
    explanation: text(
      "Companies of the development matrix one manager starts in a month.",
      "Сколько компаний матрицы развития менеджер начинает за месяц.",
    ),
  },
  matrixStart: {
    kind: "period",
    default: null,
    label: text("Development from", "Матрица развития с"),
    explanation: text(
      "First month of the proposed starts, for example 2026-03; blank: the month of the day.",
      "Первый месяц предлагаемых начал, например 2026-03; пусто: месяц даты расчёта.",
    ),
  },
  firstRegions: {
    kind: "text",
    default: "Moscow; Москва",
    label: text("Regions shown first", "Регионы в начале"),
    explanation: text(
      "Regions that open the development matrix, separated by semicolons.",
      "С каких регионов начинается матрица развития, через точку с запятой.",
    ),
  },
  joinHard: {
    kind: "share",
    default: 0.6,
    min: 0,
    max: 1,
    label: text("Hard to join from", "Присоединиться трудно от"),
    explanation: text(
      "Weighted share of criteria where the competitor is not worse.",
      "Взвешенная доля критериев, где конкурент не хуже.",
    ),
  },
  joinEasy: {
    kind: "share",
    default: 0.3,
    min: 0,
    max: 1,
    label: text("Easy to join below", "Присоединиться легко ниже"),
    explanation: text(
      "Weighted share of criteria where the competitor is not worse.",
      "Взвешенная доля критериев, где конкурент не хуже.",
    ),
  },
  uniqueAdvantages: {
    kind: "whole",
    default: 2,
    min: 1,
    label: text("Unique advantages said", "Называем уникальных преимуществ"),
    explanation: text(
      "Most unique advantages on a positioning page; the weightiest are taken.",
      "Сколько уникальных преимуществ на листе позиционирования; берутся самые весомые.",
    ),
  },
  biweeklyAnchor: {
    kind: "date",
    default: null,
    label: text("First biweekly Friday", "Первая пятница раз в две недели"),
    explanation: text(
      "A Friday from which every second one counts; blank: the first of the year.",
      "Пятница, от которой считается каждая вторая; пусто: первая в году.",
    ),
  },
  weeklyMinutes: {
    kind: "flag",
    default: false,
    label: text("Minutes of every meeting", "Протокол каждого собрания"),
    explanation: text(
      "yes: minutes of the department meeting every Friday; no: every second one.",
      "да: протокол собрания отдела каждую пятницу; нет: раз в две недели.",
    ),
  },
  reportWeeksBack: {
    kind: "whole",
    default: 4,
    min: 0,
    max: 60,
    label: text("Reports: weeks back", "Отчётность: недель назад"),
    explanation: text(
      "Whole weeks before this one over which discipline is measured.",
      "За сколько полных недель до текущей считается дисциплина.",
    ),
  },
  reportWeeksAhead: {
    kind: "whole",
    default: 1,
    min: 0,
    max: 60,
    label: text("Reports: weeks ahead", "Отчётность: недель вперёд"),
    explanation: text(
      "Weeks after this one shown in the report calendar.",
      "На сколько недель после текущей показан календарь отчётности.",
    ),
  },
  probationMonths: {
    kind: "whole",
    default: usualProbation,
    min: 0,
    label: text("Probation", "Испытательный срок"),
    explanation: text("Months of probation of a newcomer.", "Месяцев испытательного срока новичка."),
  },
  spontaneousMin: {
    kind: "whole",
    default: 10,
    min: 1,
    label: text("Small team", "Малая команда"),
    explanation: text(
      "People below which nothing is known of a team without a system: it is not ruled out, only noted.",
      "Меньше скольких человек о команде без системы ничего не известно: она не исключается, только отмечается.",
    ),
  },
  spontaneousMax: {
    kind: "whole",
    default: 20,
    min: 1,
    label: text("Team without a system", "Команда без системы"),
    explanation: text(
      "People up to which a team works without a system.",
      "До скольких человек команда работает без системы.",
    ),
  },
  planningFrom: {
    kind: "whole",
    default: 4,
    min: 0,
    max: 5,
    label: text("Planning applies from", "Планирование применимо от"),
    explanation: text(
      "Conditions of five from which client-by-client planning is applicable.",
      "От скольких условий из пяти поклиентское планирование применимо.",
    ),
  },
  planningPartlyFrom: {
    kind: "whole",
    default: 2,
    min: 0,
    max: 5,
    label: text("Planning partly applies from", "Планирование применимо частично от"),
    explanation: text(
      "Conditions of five from which it is applicable in part; below it is not advised.",
      "От скольких условий из пяти оно применимо частично; ниже — не советуем.",
    ),
  },
  uplift: {
    kind: "share",
    default: 0.05,
    min: 0,
    max: 1,
    label: text("Uplift by planning", "Прирост от планирования"),
    explanation: text(
      "By how much planning deals raises the share of won ones.",
      "На сколько планирование сделок повышает долю выигранных.",
    ),
  },
  profitPerDeal: {
    kind: "money",
    default: null,
    label: text("Profit per deal", "Прибыль со сделки"),
    explanation: text(
      "Mean profit of a won deal, in money; blank: not computed.",
      "Средняя прибыль выигранной сделки, деньги; пусто: не считается.",
    ),
  },
  planningHoursSeller: {
    kind: "number",
    default: 3,
    min: 0,
    label: text("Seller's hours per plan", "Часов продавца на план"),
    explanation: text(
      "Hours a seller spends on planning one deal.",
      "Сколько часов продавец тратит на план одной сделки.",
    ),
  },
  planningHoursHead: {
    kind: "number",
    default: 1,
    min: 0,
    label: text("Head's hours per plan", "Часов РОПа на план"),
    explanation: text(
      "Hours the head of sales spends on one deal plan.",
      "Сколько часов РОП тратит на план одной сделки.",
    ),
  },
  headHourlyCost: {
    kind: "money",
    default: 0,
    min: 0,
    label: text("Cost of the head's hour", "Стоимость часа РОПа"),
    explanation: text("Money an hour of the head of sales costs.", "Сколько стоит час РОПа, деньги."),
  },
  valueYears: {
    kind: "whole",
    default: 5,
    min: 1,
    label: text("Years of customer value", "Лет ценности потребителя"),
    explanation: text("Years over which a client's value is summed.", "За сколько лет считается ценность потребителя."),
  },
  discountRate: {
    kind: "share",
    default: 0.1,
    min: 0,
    label: text("Discount rate", "Ставка дисконтирования"),
    explanation: text("Yearly rate for customer value.", "Годовая ставка для ценности потребителя."),
  },
  retentionRate: {
    kind: "share",
    default: null,
    min: 0,
    max: 1,
    label: text("Retention", "Удержание"),
    explanation: text(
      "Share of clients kept from year to year, 0 to 100 %; blank: as measured.",
      "Какая доля клиентов остаётся на следующий год, от 0 до 100 %; пусто: по замеру.",
    ),
  },
} satisfies Record<string, SettingSpec>;

import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** Does the forecast deserve trust (CALC-43), chances by like deals (CALC-55). */
export const forecastSettings = {
  forecastFrom: {
    kind: "choice",
    default: "auto",
    choices: {
      auto: text("the nearer on the past", "что было ближе на прошлом"),
      funnel: text("from the funnel", "из воронки"),
      naive: text("the last months again", "как последние месяцы"),
    },
    label: text("Expected total from", "Ожидаемый итог из"),
    explanation: text(
      "What the expected total of R-14 is taken from. The nearer on the past: the one that was less off on past month ends (R-32). Who and what always comes from the funnel.",
      "Откуда берётся ожидаемый итог в R-14. Что было ближе: прогноз, который меньше ошибался на прошлых концах месяцев (R-32). Кто и что — всегда из воронки.",
    ),
  },
  backtestMonths: {
    kind: "whole",
    default: 12,
    min: 3,
    label: text("Month ends looked back", "Месяцев проверки"),
    explanation: text(
      "How many of the last month ends the forecast is compared with the facts on.",
      "На скольких последних концах месяцев прогноз сравнивается с фактом.",
    ),
  },
  backtestHorizon: {
    kind: "whole",
    default: 3,
    min: 1,
    max: 24,
    label: text("Months ahead", "Горизонт проверки"),
    explanation: text(
      "For how many months ahead the forecast is made at each of them. Conversions are those of as many months before.",
      "На сколько месяцев вперёд делается прогноз в каждой точке. Конверсии берутся за столько же месяцев до неё.",
    ),
  },
  forecastDoubt: {
    kind: "share",
    default: 0.15,
    min: 0.01,
    max: 1,
    label: text("Doubt of a new forecast", "Сомнение в новом прогнозе"),
    explanation: text(
      "How far off a forecast is held to be before any past is known; P10 to P90 begin with it and learn from every month end.",
      "Насколько прогноз считается неточным, пока прошлого нет; с этого начинаются P10–P90 и уточняются с каждым концом месяца.",
    ),
  },
  chanceFrom: {
    kind: "choice",
    default: "stage",
    choices: {
      stage: text("by the stage", "по этапу"),
      own: text("the seller's own", "оценка продавца"),
      model: text("by like deals", "по похожим сделкам"),
    },
    label: text("Chance of a deal from", "Вероятность сделки из"),
    explanation: text(
      "By the stage: the deal's own probability, else that of its stage; the seller's own: only what sellers typed; by like deals: R-32's points, where they proved better than the stage, else by the stage.",
      "По этапу: вероятность самой сделки, иначе её этапа; оценка продавца: только что ввели продавцы; по похожим: баллы R-32, если они оказались точнее этапа, иначе по этапу.",
    ),
  },
  wordsMost: {
    kind: "whole",
    default: 30,
    min: 2,
    label: text("Values of an attribute", "Значений признака"),
    explanation: text(
      "A column of words in Deals with at most so many values is an attribute by which deals are alike.",
      "Столбец слов на листе «Сделки» с не большим числом значений — признак, по которому сделки похожи.",
    ),
  },
  chanceDeals: {
    kind: "whole",
    default: 100,
    min: 20,
    label: text("Deals for the chance", "Сделок для вероятности"),
    explanation: text(
      "Closed deals needed to tell a chance by like deals.",
      "Сколько закрытых сделок нужно для вероятности по похожим.",
    ),
  },
  chanceMost: {
    kind: "whole",
    default: 10000,
    min: 100,
    label: text("At most so many deals", "Не больше сделок"),
    explanation: text(
      "The last closed deals are learned from, so many at most.",
      "Сколько последних закрытых сделок учитывать, не больше.",
    ),
  },
  chanceOutcomes: {
    kind: "whole",
    default: 20,
    min: 2,
    label: text("Of either outcome", "Каждого исхода"),
    explanation: text(
      "How many of them must be won, and how many lost.",
      "Сколько из них выиграны и сколько проиграны, не меньше.",
    ),
  },
} satisfies Record<string, SettingSpec>;

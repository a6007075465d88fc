import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** Potential of clients, coverage and time by category (CALC-02, 03, 05, 11). */
export const potentialSettings = {
  potA: {
    kind: "share",
    default: 0.8,
    min: 0,
    max: 1,
    label: text("Limit of potential A", "Граница потенциала A"),
    explanation: text(
      "Cumulative share of potential where mark A ends, 0 to 100 %.",
      "Накопленная доля потенциала, на которой кончается отметка A, от 0 до 100 %.",
    ),
  },
  potB: {
    kind: "share",
    default: 0.95,
    min: 0,
    max: 1,
    label: text("Limit of potential B", "Граница потенциала B"),
    explanation: text(
      "Cumulative share of potential where mark B ends, 0 to 100 %.",
      "Накопленная доля потенциала, на которой кончается отметка B, от 0 до 100 %.",
    ),
  },
  potLimitA: {
    kind: "money",
    default: null,
    min: 0,
    label: text("Amount of potential A", "Сумма потенциала A"),
    explanation: text(
      "Money a year from which potential is A; given together with potLimitB it replaces the shares.",
      "Деньги в год, начиная с которых потенциал A; вместе с potLimitB заменяет доли.",
    ),
  },
  potLimitB: {
    kind: "money",
    default: null,
    min: 0,
    label: text("Amount of potential B", "Сумма потенциала B"),
    explanation: text(
      "Money a year from which potential is B; given together with potLimitA it replaces the shares.",
      "Деньги в год, начиная с которых потенциал B; вместе с potLimitA заменяет доли.",
    ),
  },
  potentialMaxAgeDays: {
    kind: "whole",
    default: 365,
    min: 1,
    label: text("Potential is good for", "Срок годности потенциала"),
    explanation: text(
      "Calendar days after which a potential is to be reviewed.",
      "Через сколько календарных дней потенциал нужно проверить заново.",
    ),
  },
  unknownGroup: {
    kind: "choice",
    default: "C",
    choices: {
      A: text("A", "A"),
      B: text("B", "B"),
      C: text("C", "C"),
    },
    label: text("Group when nothing is known", "Группа, когда ничего не известно"),
    explanation: text(
      "Service group of a client with neither potential nor sales.",
      "Группа обслуживания клиента без потенциала и без продаж.",
    ),
  },
  servedLow: {
    kind: "number",
    default: 0.8,
    min: 0,
    label: text("Under-served below", "Недообслужен ниже"),
    explanation: text(
      "Spent hours ÷ norm hours below which a client is under-served.",
      "Отношение затраченных часов к норме, ниже которого клиент недообслужен.",
    ),
  },
  servedHigh: {
    kind: "number",
    default: 1.2,
    min: 0,
    label: text("Over-served above", "Переобслужен выше"),
    explanation: text(
      "Spent hours ÷ norm hours above which a client is over-served.",
      "Отношение затраченных часов к норме, выше которого клиент переобслужен.",
    ),
  },
  keepBand: {
    kind: "share",
    default: 0.05,
    min: 0,
    max: 1,
    label: text("Change not worth making", "Незначимое изменение"),
    explanation: text(
      "When time is reallocated, a change up to this share of the norm is shown as keep.",
      "При перераспределении времени изменение не больше этой доли нормы показывается как «сохранить».",
    ),
  },
  holdShare: {
    kind: "share",
    default: 0.5,
    min: 0,
    max: 1,
    label: text("Held from this part of the potential", "Удерживаем с этой доли потенциала"),
    explanation: text(
      "An under-served A or B client that pays less than this part of what it could is to be grown, not held.",
      "Недообслуженного клиента A или B, который платит меньше этой доли возможного, нужно наращивать, а не удерживать.",
    ),
  },
  skimCapacity: {
    kind: "choice",
    default: "available",
    choices: {
      available: text("hours the sellers have", "часы, которые есть у продавцов"),
      spent: text("hours spent so far", "затраченные часы"),
    },
    label: text("Hours to reallocate", "Какие часы распределять"),
    explanation: text(
      "Which hours are given to clients anew: all that the sellers have for clients in the period so far, or those really spent on clients.",
      "Какие часы делятся между клиентами заново: все, что есть у продавцов на клиентов за прошедшую часть периода, или действительно затраченные на клиентов.",
    ),
  },
  skimHours: {
    kind: "number",
    default: null,
    min: 0,
    label: text("Hours to reallocate, given", "Часы для распределения, задано"),
    explanation: text(
      "Hours given to clients anew, a number of your own; blank: by skimCapacity.",
      "Сколько часов делится между клиентами заново, своё число; пусто: по skimCapacity.",
    ),
  },
  coverageDays: {
    kind: "whole",
    default: 90,
    min: 1,
    label: text("Window of coverage", "Окно проработки"),
    explanation: text(
      "A client is worked if it had a done contact in so many calendar days before the as-of day.",
      "Клиент прорабатывается, если за столько календарных дней до даты расчёта был контакт.",
    ),
  },
  assumedWeightA: {
    kind: "money",
    default: null,
    min: 0,
    label: text("Assumed deal weight A", "Принятый вес сделки A"),
    explanation: text(
      "Mean money of a won deal with A clients, used while there are none; blank: not computed.",
      "Средняя сумма выигранной сделки с клиентом A, пока таких нет; пусто: не считается.",
    ),
  },
  assumedWeightB: {
    kind: "money",
    default: null,
    min: 0,
    label: text("Assumed deal weight B", "Принятый вес сделки B"),
    explanation: text(
      "Mean money of a won deal with B clients, used while there are none; blank: not computed.",
      "Средняя сумма выигранной сделки с клиентом B, пока таких нет; пусто: не считается.",
    ),
  },
  assumedWeightC: {
    kind: "money",
    default: null,
    min: 0,
    label: text("Assumed deal weight C", "Принятый вес сделки C"),
    explanation: text(
      "Mean money of a won deal with C clients, used while there are none; blank: not computed.",
      "Средняя сумма выигранной сделки с клиентом C, пока таких нет; пусто: не считается.",
    ),
  },
} satisfies Record<string, SettingSpec>;

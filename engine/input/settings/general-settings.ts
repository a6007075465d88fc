import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** Whose day, which period, which language. */
export const generalSettings = {
  asOf: {
    kind: "date",
    default: null,
    label: text("As-of day", "На дату"),
    explanation: text(
      "The day everything is computed for; blank: the last date in the deals.",
      "День, на который всё считается; пусто: последняя дата в сделках.",
    ),
  },
  now: {
    kind: "time",
    default: null,
    label: text("Now", "Сейчас"),
    explanation: text(
      "Time of day on the as-of day from which the schedule is laid out; blank: the start of the working day.",
      "Время дня, с которого строится расписание; пусто: начало рабочего дня.",
    ),
  },
  period: {
    kind: "period",
    default: null,
    label: text("Period", "Период"),
    explanation: text(
      "Period of the figures: 2026, 2026-Q1, 2026-03, 2026-W10 or from..to; blank: the year of the as-of day.",
      "Период показателей: 2026, 2026-Q1, 2026-03, 2026-W10 или с..по; пусто: год даты расчёта.",
    ),
  },
  previousPeriod: {
    kind: "period",
    default: null,
    label: text("Previous period", "Предыдущий период"),
    explanation: text(
      "Period to compare with; blank: the one of the same length just before.",
      "Период для сравнения; пусто: такой же, непосредственно перед этим.",
    ),
  },
  currency: {
    kind: "text",
    default: "",
    label: text("Currency", "Валюта"),
    explanation: text(
      "Sign shown after money, for example €; blank: the sign found in the money cells, if any.",
      "Знак после денег, например ₽; пусто: тот, что стоит в ячейках с деньгами, если он есть.",
    ),
  },
  language: {
    kind: "choice",
    default: "auto",
    choices: {
      auto: text("as the program", "как в программе"),
      en: text("English", "английский"),
      ru: text("Russian", "русский"),
    },
    label: text("Language", "Язык"),
    explanation: text("Language of the result sheets.", "Язык листов с результатами."),
  },
  revenueSource: {
    kind: "choice",
    default: "auto",
    choices: {
      auto: text("automatic", "автоматически"),
      payments: text("payments", "платежи"),
      deals: text("won deals", "выигранные сделки"),
      clients: text("column of Clients", "столбец листа «Клиенты»"),
    },
    label: text("Where sales come from", "Откуда продажи"),
    explanation: text(
      "Automatic takes the payments of the period, else won deals, else the column Sales in period of Clients.",
      "Автоматически: платежи за период, иначе выигранные сделки, иначе столбец «Продажи за период» листа «Клиенты».",
    ),
  },
  duplicates: {
    kind: "choice",
    default: "merge",
    choices: {
      merge: text("count once", "считать один раз"),
      keep: text("count all", "считать все"),
    },
    label: text("Rows repeated in several files", "Строки, повторённые в разных файлах"),
    explanation: text(
      "Count once: a row that stands in two files of one table counts once; count all: every row counts.",
      "Считать один раз: строка, которая есть в двух файлах одной таблицы, учитывается один раз; считать все: учитывается каждая.",
    ),
  },
} satisfies Record<string, SettingSpec>;

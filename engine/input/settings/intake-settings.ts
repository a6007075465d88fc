import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** What counts of the rows that were read, and when people are told of what does not. */
export const intakeSettings = {
  wonUndated: {
    kind: "choice",
    default: "derive",
    choices: { derive: text("derive", "вывести"), leave: text("leave", "оставить") },
    label: text("Won deals without a closing day", "Выигранные без даты закрытия"),
    explanation: text(
      "Derive: the day of the last entry into a won stage, else the expected close if it is past; leave: day unknown.",
      "Вывести: день последнего входа в выигранный этап, иначе ожидаемая дата, если она прошла; оставить: день неизвестен.",
    ),
  },
  countUnpaid: {
    kind: "flag",
    default: true,
    label: text("Count unpaid documents", "Считать неоплаченные"),
    explanation: text(
      "Yes: an invoice that is not paid yet counts as a sale; no: it is set aside.",
      "Да: ещё не оплаченный счёт считается продажей; нет: он откладывается.",
    ),
  },
  farYears: {
    kind: "number",
    default: 5,
    min: 0,
    label: text("Days far from the others, years", "Далёкие даты, лет"),
    explanation: text(
      "A day more than so many years from the median of its column is named among the issues.",
      "Дата, которая дальше от медианы своего столбца, называется в замечаниях.",
    ),
  },
  asideTell: {
    kind: "share",
    default: 0.01,
    min: 0,
    max: 1,
    label: text("Tell of money set aside above", "Сообщать об отложенных деньгах свыше"),
    explanation: text(
      "When a larger part of the money read is set aside, the Overview says so.",
      "Если из прочитанных денег отложена бо́льшая часть, об этом говорит «Обзор».",
    ),
  },
} satisfies Record<string, SettingSpec>;

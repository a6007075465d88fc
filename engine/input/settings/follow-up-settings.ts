import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";
import { usualFollowUpDays, usualResponse } from "./usual-values.ts";

/** Letters, visits and mailings (CALC-25, 26). */
export const followUpSettings = {
  deliveryDaysEmail: {
    kind: "whole",
    default: 0,
    min: 0,
    label: text("E-mail takes", "Эл. почта идёт"),
    explanation: text("Working days an e-mail takes to arrive.", "За сколько рабочих дней доходит эл. почта."),
  },
  deliveryDaysFax: {
    kind: "whole",
    default: 0,
    min: 0,
    label: text("Fax takes", "Факс идёт"),
    explanation: text("Working days a fax takes to arrive.", "За сколько рабочих дней доходит факс."),
  },
  deliveryDaysCourier: {
    kind: "whole",
    default: 1,
    min: 0,
    label: text("Courier takes", "Курьер идёт"),
    explanation: text("Working days a courier takes.", "За сколько рабочих дней доставляет курьер."),
  },
  deliveryDaysPost: {
    kind: "whole",
    default: 5,
    min: 0,
    label: text("Post takes", "Почта идёт"),
    explanation: text("Working days a letter by post takes.", "За сколько рабочих дней доходит письмо почтой."),
  },
  followFrom: {
    kind: "whole",
    default: usualFollowUpDays.from,
    min: 0,
    label: text("Call again from", "Повторный звонок с"),
    explanation: text(
      "Days after receipt or visit from which to call again.",
      "Через сколько дней после получения или визита звонить.",
    ),
  },
  followTo: {
    kind: "whole",
    default: usualFollowUpDays.to,
    min: 0,
    label: text("Call again by", "Повторный звонок до"),
    explanation: text(
      "Days after receipt or visit by which to call again.",
      "Не позже скольких дней после получения или визита звонить.",
    ),
  },
  followUnit: {
    kind: "choice",
    default: "workdays",
    choices: {
      workdays: text("working days", "рабочие дни"),
      calendar: text("calendar days", "календарные дни"),
    },
    label: text("Days of the call", "Дни для звонка"),
    explanation: text("Whether these days are working or calendar days.", "В каких днях считается срок звонка."),
  },
  responseLow: {
    kind: "share",
    default: usualResponse.low,
    min: 0,
    max: 1,
    label: text("Response from", "Отклик от"),
    explanation: text("Usual response to a mailing, lower bound.", "Обычный отклик на рассылку, нижняя граница."),
  },
  responseHigh: {
    kind: "share",
    default: usualResponse.high,
    min: 0,
    max: 1,
    label: text("Response to", "Отклик до"),
    explanation: text("Usual response to a mailing, upper bound.", "Обычный отклик на рассылку, верхняя граница."),
  },
} satisfies Record<string, SettingSpec>;

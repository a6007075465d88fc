import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** Why sales moved, rhythm, assortment, forecast categories, stuck deals (CALC-41, 46, 47, 49, 52). */
export const changeSettings = {
  bridgeTop: {
    kind: "whole",
    default: 10,
    min: 1,
    max: 1000,
    label: text("Clients named a bucket", "Клиентов в каждой причине"),
    explanation: text(
      "How many clients that weigh most are named among the new, returned, grown, shrunk and lost ones.",
      "Сколько самых весомых клиентов называть среди новых, вернувшихся, выросших, снизившихся и ушедших.",
    ),
  },
  rhythmDays: {
    kind: "whole",
    default: 4,
    min: 2,
    label: text("Days of payment for a rhythm", "Дней оплаты для ритма"),
    explanation: text(
      "Different days of payment a client needs to have a rhythm of purchases.",
      "Сколько разных дней оплаты нужно клиенту, чтобы судить о ритме закупок.",
    ),
  },
  rhythmIntervals: {
    kind: "whole",
    default: 12,
    min: 1,
    label: text("Intervals of the rhythm", "Интервалов в ритме"),
    explanation: text(
      "How many last intervals between days of payment the usual one is the median of.",
      "По скольким последним интервалам между днями оплаты берётся медиана.",
    ),
  },
  lateRatio: {
    kind: "number",
    default: 1.5,
    min: 1,
    label: text("Late from", "Опаздывает от"),
    explanation: text(
      "A client is late when more usual intervals than this have passed since its last payment.",
      "Клиент опаздывает, если с последней оплаты прошло больше стольких обычных интервалов.",
    ),
  },
  riskRatio: {
    kind: "number",
    default: 3,
    min: 1,
    label: text("At risk from", "Под угрозой от"),
    explanation: text(
      "A client is at risk of being lost when more usual intervals than this have passed; not below lateRatio.",
      "Клиент под угрозой ухода, если прошло больше стольких обычных интервалов; не меньше lateRatio.",
    ),
  },
  crossFrom: {
    kind: "share",
    default: 0.6,
    min: 0.01,
    max: 1,
    label: text("Group to be offered from", "Предлагать группу от"),
    explanation: text(
      "A client that lacks a product group which at least this share of its class buys is offered it.",
      "Клиенту предлагают товарную группу, которой у него нет, если её покупает не меньше этой доли его класса.",
    ),
  },
  commitFrom: {
    kind: "share",
    default: 0.8,
    min: 0,
    max: 1,
    label: text("Commit from", "«Обязательство» от"),
    explanation: text(
      "Chance from which an open deal without a category of its own is committed.",
      "Вероятность, с которой открытая сделка без своей категории прогноза считается обязательством.",
    ),
  },
  bestFrom: {
    kind: "share",
    default: 0.5,
    min: 0,
    max: 1,
    label: text("Best case from", "«Лучший случай» от"),
    explanation: text(
      "Chance from which an open deal without a category of its own is best case; not above commitFrom.",
      "Вероятность, с которой открытая сделка без своей категории прогноза — лучший случай; не больше commitFrom.",
    ),
  },
  stuckShare: {
    kind: "share",
    default: 0.75,
    min: 0.01,
    max: 1,
    label: text("Limit of a stage", "Предел этапа"),
    explanation: text(
      "Share of the deals that went on which took no longer at a stage; a deal that takes longer is stuck.",
      "Доля пошедших дальше сделок, которым хватило этого времени на этапе; кто стоит дольше — завис.",
    ),
  },
} satisfies Record<string, SettingSpec>;

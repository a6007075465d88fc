import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** Goals and plans of managers (CALC-06, 07, 08). */
export const goalsSettings = {
  planBasis: {
    kind: "choice",
    default: "fte",
    choices: {
      fte: text("FTE × ramp", "ставка × коэффициент ввода"),
      bottomUp: text("own deals", "свои сделки"),
      lastActual: text("previous fact", "прошлый факт"),
    },
    label: text("Basis of manager plans", "Основа планов менеджеров"),
    explanation: text(
      "By what the plan is split among managers who have no plan share of their own.",
      "По чему план делится между менеджерами без своей доли плана.",
    ),
  },
  roundTo: {
    kind: "money",
    default: 1000,
    min: 0.01,
    label: text("Round plans to", "Округлять планы до"),
    explanation: text(
      "Money step manager plans are rounded to; the sum stays exact.",
      "Шаг округления планов менеджеров, деньги; сумма остаётся точной.",
    ),
  },
  shareTolerance: {
    kind: "share",
    default: 0.001,
    min: 0,
    max: 0.1,
    label: text("Tolerance of shares", "Допуск долей"),
    explanation: text(
      "How far a list of shares may be from 100 %.",
      "На сколько сумма долей может отличаться от 100 %.",
    ),
  },
} satisfies Record<string, SettingSpec>;

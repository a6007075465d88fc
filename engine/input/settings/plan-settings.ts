import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** Deal plans, reviews and the roll-up (CALC-17 to 20, AM-40). */
export const planSettings = {
  reviewScope: {
    kind: "choice",
    default: "all",
    choices: {
      all: text("all deals", "все сделки"),
      complex: text("complex deals", "сложные сделки"),
    },
    label: text("Deals to review", "Какие сделки на ревью"),
    explanation: text(
      "Complex: marked complex, potential A, or amount from reviewThreshold.",
      "Сложные: с отметкой «сложная», потенциал A или сумма от reviewThreshold.",
    ),
  },
  reviewThreshold: {
    kind: "money",
    default: null,
    min: 0,
    label: text("Amount to review", "Сумма для ревью"),
    explanation: text(
      "Money from which a deal is complex; blank: no such limit.",
      "Сумма, с которой сделка сложная, деньги; пусто: без границы.",
    ),
  },
  reviewMinimum: {
    kind: "whole",
    default: 5,
    min: 1,
    label: text("Enough closed deals", "Достаточно закрытых сделок"),
    explanation: text(
      "Closed deals needed on each side to compare reviewed with not reviewed.",
      "Сколько закрытых сделок нужно с каждой стороны, чтобы сравнить с ревью и без.",
    ),
  },
  checkpointDays: {
    kind: "whole",
    default: 14,
    min: 1,
    label: text("Checkpoints ahead", "Контрольные точки вперёд"),
    explanation: text(
      "Calendar days ahead for which checkpoints are listed.",
      "На сколько календарных дней вперёд показывать контрольные точки.",
    ),
  },
  courseFrom: {
    kind: "share",
    default: 0.8,
    min: 0,
    max: 1,
    label: text("On course from", "По плану от"),
    explanation: text(
      "Chance of the plan from which it is on course.",
      "Вероятность плана, с которой он выполняется по графику.",
    ),
  },
  missBelow: {
    kind: "share",
    default: 0.2,
    min: 0,
    max: 1,
    label: text("Misses below", "Срыв ниже"),
    explanation: text("Chance of the plan below which it is missed.", "Вероятность плана, ниже которой он срывается."),
  },
  warningsShown: {
    kind: "whole",
    default: 10,
    min: 1,
    label: text("Warnings shown", "Предупреждений в списке"),
    explanation: text(
      "So many warnings are listed, those that weigh most in money; of the rest the number is told.",
      "Столько предупреждений в списке — самые крупные по деньгам; об остальных сказано числом.",
    ),
  },
  feasibleAmber: {
    kind: "share",
    default: 0.8,
    min: 0,
    max: 1,
    label: text("Amber from", "Жёлтый от"),
    explanation: text(
      "Expected ÷ target from which a plan is amber; below it red, from 100 % green.",
      "Ожидаемое ÷ цель, с которого план жёлтый; ниже красный, от 100 % зелёный.",
    ),
  },
  frozenOn: {
    kind: "date",
    default: null,
    label: text("Frozen plan of", "Замороженный план от"),
    explanation: text(
      "Day of the frozen plan to compare with, from the sheet FrozenPlan; blank: the last one of the period.",
      "День замороженного плана для сравнения, с листа «Замороженный план»; пусто: последний за период.",
    ),
  },
  oneOutcome: {
    kind: "flag",
    default: false,
    label: text("One client, one outcome", "Один клиент — один исход"),
    explanation: text(
      "yes: open deals of one client are won or lost together in the chance of the plan.",
      "да: открытые сделки одного клиента выигрываются или проигрываются вместе при расчёте шанса плана.",
    ),
  },
  sandPeriods: {
    kind: "whole",
    default: 3,
    min: 1,
    label: text("Periods for the bias", "Периодов для смещения"),
    explanation: text(
      "Closed periods needed to judge a manager's estimates.",
      "Сколько закрытых периодов нужно, чтобы судить об оценках менеджера.",
    ),
  },
  sandRatio: {
    kind: "number",
    default: 1.1,
    min: 1,
    label: text("Understates from", "Занижает от"),
    explanation: text(
      "Median of actual ÷ estimate from which a manager understates.",
      "Медиана факт ÷ оценка, с которой менеджер занижает.",
    ),
  },
  sandLow: {
    kind: "number",
    default: 0.9,
    min: 0,
    max: 1,
    label: text("Overstates to", "Завышает до"),
    explanation: text(
      "Median of actual ÷ estimate up to which a manager overstates.",
      "Медиана факт ÷ оценка, до которой менеджер завышает.",
    ),
  },
  sandShare: {
    kind: "share",
    default: 2 / 3,
    min: 0,
    max: 1,
    label: text("Share of periods", "Доля периодов"),
    explanation: text(
      "Share of periods that must be on that side.",
      "Какая доля периодов должна быть на этой стороне.",
    ),
  },
  correctionLow: {
    kind: "number",
    default: 0.5,
    min: 0.01,
    max: 1,
    label: text("Least correction", "Наименьшая поправка"),
    explanation: text(
      "An estimate is multiplied by no less than this.",
      "Оценка умножается не меньше чем на это число.",
    ),
  },
  correctionHigh: {
    kind: "number",
    default: 2,
    min: 1,
    label: text("Largest correction", "Наибольшая поправка"),
    explanation: text(
      "An estimate is multiplied by no more than this.",
      "Оценка умножается не больше чем на это число.",
    ),
  },
} satisfies Record<string, SettingSpec>;

import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** Stages, conversion and the pipeline (CALC-12 to 16, AM-30 to AM-33). */
export const funnelSettings = {
  conversionBasis: {
    kind: "choice",
    default: "resolved",
    choices: {
      resolved: text("resolved deals", "по решённым"),
      cohort: text("all that entered", "по всем вошедшим"),
    },
    label: text("Basis of conversion", "Основа конверсии"),
    explanation: text(
      "Resolved: only deals that went on or were lost; all that entered: open ones count too.",
      "По решённым: только прошедшие дальше или проигранные; по всем вошедшим: вместе с открытыми.",
    ),
  },
  conversionPeriod: {
    kind: "period",
    default: null,
    label: text("Period of conversion", "Период конверсии"),
    explanation: text(
      "Deals that entered a stage in this period are counted; blank: all.",
      "Считаются сделки, вошедшие на этап в этом периоде; пусто: все.",
    ),
  },
  chanceWindow: {
    kind: "whole",
    default: 365,
    min: 0,
    label: text("Days of today's chances", "Дней для шансов на сегодня"),
    explanation: text(
      "Planning uses conversions of deals that entered a stage in so many last days, where enough deals did; 0: all time. The period of conversion wins.",
      "Для плана берутся конверсии сделок, вошедших на этап за столько последних дней, если их достаточно; 0 — за всё время. Период конверсии важнее.",
    ),
  },
  leadWorth: {
    kind: "share",
    default: 0.05,
    min: 0,
    max: 1,
    label: text("A lead is worth it from", "Лид имеет смысл от"),
    explanation: text(
      "Chance to be won by the end of the period from which a new lead counts as in time.",
      "Вероятность выигрыша до конца периода, с которой новый лид ещё успевает.",
    ),
  },
  leadTimes: {
    kind: "number",
    default: 2,
    min: 0,
    label: text("Leads at most, times the usual", "Лидов не больше, раз от обычного"),
    explanation: text(
      "So many times the usual leads a working day (of the last 365 days) are still believed; a gap that takes more is not one that leads close.",
      "Во столько раз больше обычного притока лидов (за последние 365 дней) ещё можно верить; разрыв, которому нужно больше, лидами не закрыть.",
    ),
  },
  skipRule: {
    kind: "choice",
    default: "furthest",
    choices: {
      furthest: text("furthest stage", "по дальнему этапу"),
      visited: text("visited stages only", "только пройденные"),
      strict: text("until the first gap", "до первого пропуска"),
    },
    label: text("Skipped stages", "Пропущенные этапы"),
    explanation: text(
      "Furthest: a deal that skipped a stage is deemed to have passed it; visited: only stages with a log entry; until the first gap: it drops out there.",
      "По дальнему: пропущенный этап считается пройденным; только пройденные: лишь этапы с записью; до первого пропуска: там сделка выбывает.",
    ),
  },
  minObservations: {
    kind: "whole",
    default: 5,
    min: 1,
    label: text("Enough deals", "Достаточно сделок"),
    explanation: text(
      "Deals needed to use a measured conversion; with fewer the expected one of the sheet Stages counts.",
      "Сколько сделок нужно для замеренной конверсии; если меньше, берётся ожидаемая с листа «Этапы».",
    ),
  },
  stage2Minimum: {
    kind: "whole",
    default: 3,
    min: 0,
    label: text("Passing score of 2.1 and 2.2", "Проходной балл 2.1 и 2.2"),
    explanation: text("Score from which stage 2.1 or 2.2 is passed.", "Балл, с которого этап 2.1 или 2.2 пройден."),
  },
  horizonDays: {
    kind: "whole",
    default: 90,
    min: 1,
    label: text("Horizon of winning", "Горизонт выигрыша"),
    explanation: text(
      "Calendar days from opening within which a deal must be won to count in the win rate by horizon.",
      "Календарных дней от открытия, за которые сделка должна быть выиграна, чтобы войти в долю выигрышей по горизонту.",
    ),
  },
  movementFrom: {
    kind: "date",
    default: null,
    label: text("Movement since", "Движение с даты"),
    explanation: text(
      "Day the funnel is compared with; blank: the saved state nearest to so many days ago as the next setting says.",
      "С какой датой сравнивать воронку; пусто: с сохранённым состоянием, ближайшим к сроку из следующей настройки.",
    ),
  },
  movementDays: {
    kind: "whole",
    default: 7,
    min: 1,
    label: text("Days of movement", "Дней движения"),
    explanation: text(
      "Calendar days back to the state the funnel is compared with when no day is set.",
      "Сколько календарных дней назад стояла воронка, с которой сравнивать, если дата не задана.",
    ),
  },
  confidence: {
    kind: "share",
    default: 0.95,
    min: 0.5,
    max: 0.999,
    label: text("Confidence", "Доверие"),
    explanation: text(
      "Confidence of the intervals beside shares, 50 to 99.9 %.",
      "Доверительная вероятность интервалов рядом с долями, от 50 до 99,9 %.",
    ),
  },
} satisfies Record<string, SettingSpec>;

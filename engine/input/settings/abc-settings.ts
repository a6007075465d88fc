import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** Classes of clients by money already received (CALC-01, AM-10 to AM-16). */
export const abcSettings = {
  abcBasis: {
    kind: "text",
    default: "payments",
    label: text("Basis of ABC", "Основа ABC"),
    explanation: text(
      "What clients are ranked by: payments, profit, or a formula over the numeric columns of Clients such as 0.6 * revenue + 0.4 * profit.",
      "По чему ранжируются клиенты: payments (платежи), profit (прибыль) или формула из числовых столбцов листа «Клиенты», например 0.6 * revenue + 0.4 * profit.",
    ),
  },
  abcMethod: {
    kind: "choice",
    default: "share",
    choices: {
      share: text("by share of money", "по доле денег"),
      limit: text("by fixed amounts", "по суммам"),
      auto: text("limits from the data", "границы по данным"),
    },
    label: text("Method of ABC", "Метод ABC"),
    explanation: text(
      "By share: cumulative shares abcA and abcB; by fixed amounts: limitA and limitB; from the data: the ABC curve finds the limits.",
      "По доле: накопленные доли abcA и abcB; по суммам: limitA и limitB; по данным: границы находит кривая ABC.",
    ),
  },
  abcRule: {
    kind: "choice",
    default: "before",
    choices: {
      before: text("share before the client", "доля до клиента"),
      including: text("share including the client", "доля вместе с клиентом"),
    },
    label: text("Client at the limit", "Клиент на границе"),
    explanation: text(
      "Share before the client: the one that crosses the limit still belongs to the upper class; including, as many Excel recipes and 1C do: it does not.",
      "Доля до клиента: перешедший границу ещё в верхнем классе; вместе с клиентом, как в рецептах Excel и в 1С: уже нет.",
    ),
  },
  abcA: {
    kind: "share",
    default: 0.8,
    min: 0,
    max: 1,
    label: text("Limit of A", "Граница A"),
    explanation: text(
      "Cumulative share of money where class A ends, 0 to 100 %.",
      "Накопленная доля денег, на которой кончается класс A, от 0 до 100 %.",
    ),
  },
  abcB: {
    kind: "share",
    default: 0.95,
    min: 0,
    max: 1,
    label: text("Limit of B", "Граница B"),
    explanation: text(
      "Cumulative share of money where class B ends, 0 to 100 %, not below the limit of A.",
      "Накопленная доля денег, на которой кончается класс B, от 0 до 100 %, не меньше границы A.",
    ),
  },
  abcTies: {
    kind: "whole",
    default: 1,
    min: 0,
    label: text("Equal clients beyond a limit", "Равные клиенты за границей"),
    explanation: text(
      "Clients with equal money on both sides of a limit go to the upper class together while no more than so many stand beyond it; a longer row of equals is divided at the limit, in order of name. 0: always divided; a large number: never.",
      "Клиенты с равными деньгами по обе стороны границы попадают в верхний класс вместе, пока за границей их не больше этого числа; более длинный ряд делится границей по порядку названий. 0: делится всегда; большое число: никогда.",
    ),
  },
  limitA: {
    kind: "money",
    default: null,
    min: 0,
    label: text("Amount of A", "Сумма для A"),
    explanation: text(
      "Money from which a client is A; needed for the method by fixed amounts.",
      "Деньги, начиная с которых клиент в классе A; нужны для метода по суммам.",
    ),
  },
  limitB: {
    kind: "money",
    default: null,
    min: 0,
    label: text("Amount of B", "Сумма для B"),
    explanation: text(
      "Money from which a client is B; needed for the method by fixed amounts.",
      "Деньги, начиная с которых клиент в классе B; нужны для метода по суммам.",
    ),
  },
  abcBand: {
    kind: "share",
    default: 0,
    min: 0,
    max: 1,
    label: text("Band of migration", "Полоса перехода"),
    explanation: text(
      "A client leaves its class of the previous period only when it passes the limit by this share; 0 switches it off.",
      "Клиент покидает класс прошлого периода, только если перешёл границу на эту долю; 0 отключает.",
    ),
  },
  abcGroups: {
    kind: "flag",
    default: false,
    label: text("ABC by groups of companies", "ABC по группам компаний"),
    explanation: text(
      "yes: clients of one group (Clients: Parent company, Group of companies) are classed by the money of the group and share its class.",
      "да: клиенты одной группы (Клиенты: «Головная компания», «Группа компаний») получают общий класс — по деньгам всей группы.",
    ),
  },
  xyzX: {
    kind: "number",
    default: 0.1,
    min: 0,
    label: text("Limit of X", "Граница X"),
    explanation: text(
      "Coefficient of variation of monthly money up to which a client is X (regular).",
      "Коэффициент вариации денег по месяцам, до которого клиент X (регулярный).",
    ),
  },
  xyzY: {
    kind: "number",
    default: 0.25,
    min: 0,
    label: text("Limit of Y", "Граница Y"),
    explanation: text(
      "Coefficient of variation of monthly money up to which a client is Y; above it Z.",
      "Коэффициент вариации денег по месяцам, до которого клиент Y; выше — Z.",
    ),
  },
  xyzMonths: {
    kind: "whole",
    default: 6,
    min: 2,
    label: text("Months for XYZ", "Месяцев для XYZ"),
    explanation: text(
      "Months from the first sale needed to judge regularity.",
      "Сколько месяцев с первой продажи нужно, чтобы судить о регулярности.",
    ),
  },
} satisfies Record<string, SettingSpec>;

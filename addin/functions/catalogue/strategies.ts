import { attraction, clientLists, fewestMonths, interceptionStage, lumpiness, text } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { notAvailable, outOfRange, wrongValue, zeroDivisor } from "../function-error.ts";
import { code, listCodes, number, numberOrBlank, numbers } from "../parameters/index.ts";
import { scalar } from "../results.ts";

export const attractionFunction = defineFunction({
  id: "ATTRACTION",
  task: "system",
  description: text(
    "Share of the assigned clients that were attracted, and how many are missing for the goal",
    "Какая доля назначенных клиентов привлечена и скольких не хватает до цели",
  ),
  parameters: {
    assigned: number(
      text("assigned", "назначено"),
      text("Clients assigned in the period", "Сколько клиентов назначено за период"),
    ),
    attracted: number(
      text("attracted", "привлечено"),
      text("Of them, with a first payment since", "Из них с первым платежом после назначения"),
    ),
    goal: number(
      text("goal", "цель"),
      text("Share to attract, 0.9 by default", "Какую долю привлечь; обычно 0,9"),
      0.9,
    ),
  },
  result: "table",
  rules: ["CALC-24"],
  examples: [{ arguments: [20, 17], result: [[0.85, 1]] }],
  compute: ({ assigned, attracted, goal }) => {
    if (assigned < 0 || attracted < 0) throw wrongValue("clients: expected 0 or more", "клиенты: нужно 0 или больше");
    if (assigned === 0) throw zeroDivisor("nobody is assigned", "никто не назначен");
    if (goal < 0 || goal > 1) throw outOfRange("goal: expected 0 to 1", "цель: нужно от 0 до 1");
    const { rate, missing } = attraction(assigned, attracted, goal);
    return [[rate, missing]];
  },
});

export const lumpinessFunction = defineFunction({
  id: "LUMPINESS",
  task: "system",
  description: text(
    "How unevenly sales come by month: sample standard deviation ÷ mean",
    "Насколько неровно идут продажи по месяцам: стандартное отклонение по выборке ÷ среднее",
  ),
  parameters: {
    monthlySales: numbers(
      text("monthlySales", "продажи"),
      text("Sales of each month; 0 for a month without any", "Продажи каждого месяца; 0 за месяц без продаж"),
    ),
  },
  result: "scalar",
  rules: ["CALC-24"],
  examples: [{ arguments: [[[0], [900], [0], [0], [1100], [100]]], result: 1.454, digits: 3 }],
  compute: ({ monthlySales }) => {
    const months = monthlySales.filter((amount) => !Number.isNaN(amount));
    if (months.length < fewestMonths)
      throw notAvailable("not enough history: three months are needed", "истории мало: нужно три месяца");
    const { variation } = lumpiness(months, Infinity, 0);
    if (Number.isNaN(variation)) throw zeroDivisor("no sales", "продаж нет");
    return scalar(variation);
  },
});

const interests = Object.keys(clientLists.interest);

export const interceptStage = defineFunction({
  id: "INTERCEPTSTAGE",
  task: "system",
  description: text(
    "How far a competitor's client has come over: 0 target, 1 interested, 2 trial purchase, 3 consolidation, 4 old supplier given up",
    "Ступень перехвата клиента: 0 цель, 1 есть интерес, 2 пробная покупка, 3 закрепление, 4 прежний поставщик вытеснен",
  ),
  parameters: {
    payments: number(text("payments", "платежей"), text("How many payments so far", "Сколько было платежей")),
    walletShare: numberOrBlank(
      text("walletShare", "доля"),
      text(
        'What the client pays us of what it could; "" when not known',
        'Какую долю возможного клиент платит нам; "", если неизвестна',
      ),
    ),
    interest: code(
      text("interest", "интерес"),
      text("Interest last noted", "Последний отмеченный интерес"),
      listCodes("interest"),
      -1,
    ),
    displaced: number(
      text("displaced", "вытеснен"),
      text(
        "Share from which the old supplier is given up, 0.9 by default",
        "От какой доли прежний поставщик вытеснен; обычно 0,9",
      ),
      0.9,
    ),
  },
  result: "scalar",
  rules: ["CALC-24"],
  examples: [
    { arguments: [1, 0.1, "high"], result: 2 },
    { arguments: [0, "", "средний"], result: 1 },
    { arguments: [7, 0.9, "high"], result: 4 },
  ],
  compute: ({ payments, walletShare, interest, displaced }) => {
    if (payments < 0 || walletShare < 0) throw wrongValue("expected 0 or more", "нужно 0 или больше");
    const interested = ["high", "medium"].includes(interests[interest]);
    return scalar(interceptionStage(payments, walletShare, interested, displaced));
  },
});

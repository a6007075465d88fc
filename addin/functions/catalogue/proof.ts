import { chanceByPoints, forecastError, text } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { outOfRange, zeroDivisor } from "../function-error.ts";
import { header, number, numbers } from "../parameters/index.ts";
import { scalar, table } from "../results.ts";

export const forecastErrorFunction = defineFunction({
  id: "FORECASTERROR",
  task: "deals",
  description: text(
    "How far forecasts were from the facts: bias (above 0 too high) and error whichever way (WAPE), shares of the facts",
    "Насколько прогнозы отличались от фактов: смещение (больше 0 — завышены) и ошибка в любую сторону (WAPE), доли от фактов",
  ),
  parameters: {
    expected: numbers(text("expected", "прогноз"), text("Forecasts, one each", "Прогнозы по одному")),
    facts: numbers(text("facts", "факт"), text("What came, in the same order", "Что вышло, в том же порядке")),
    header,
  },
  result: "table",
  rules: ["CALC-43"],
  examples: [
    {
      arguments: [
        [[100], [120], [80]],
        [[90], [130], [100]],
      ],
      result: [
        ["Bias", "Error"],
        [-0.0625, 0.125],
      ], // by hand: -20 of 320; 40 of 320
    },
  ],
  compute: ({ expected, facts, header }) => {
    const { bias, wape } = forecastError(expected, facts);
    if (Number.isNaN(wape)) throw zeroDivisor("the facts come to 0", "сумма фактов равна 0");
    return table(header, [text("Bias", "Смещение"), text("Error", "Ошибка")], [[bias, wape]]);
  },
});

export const dealChance = defineFunction({
  id: "DEALCHANCE",
  task: "deals",
  description: text(
    "Chance of a deal from its points (sheet R-32): 20 points more double the odds",
    "Вероятность сделки по её баллам (лист R-32): ещё 20 баллов — шансы вдвое выше",
  ),
  parameters: {
    base: number(
      text("base", "основа"),
      text("Chance of a deal that nothing speaks for or against", "Вероятность сделки, за и против которой ничего нет"),
    ),
    points: numbers(text("points", "баллы"), text("Points of the deal", "Баллы сделки")),
  },
  result: "scalar",
  rules: ["CALC-55"],
  examples: [
    { arguments: [0.5, [[20]]], result: 2 / 3 },
    { arguments: [0.5, [[-50], [10]]], result: 0.2 },
  ],
  compute: ({ base, points }) => {
    if (!(base > 0 && base < 1))
      throw outOfRange("base: expected above 0 and below 1", "основа: нужно больше 0 и меньше 1");
    return scalar(chanceByPoints(base, points));
  },
});

import { hiringPlan, text } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { outOfRange } from "../function-error.ts";
import { header, money, number, numbers, optional, share } from "../parameters/index.ts";
import { table } from "../results.ts";

export const capacity = defineFunction({
  id: "CAPACITY",
  task: "people",
  description: text(
    "Hiring plan: what those at work bring in each month, and the fewest hires, as late as they may begin, that close the gap",
    "План найма: что принесут работающие по месяцам и сколько нанять, чтобы закрыть разрыв: меньше всего людей и как можно позже",
  ),
  parameters: {
    people: number(
      text("people", "людей"),
      text("Sellers at work at full strength", "Продавцов, работающих в полную силу"),
    ),
    each: money(
      text("each", "выручка_продавца"),
      text(
        "Money a seller at full strength brings in the whole period",
        "Сколько приносит за весь период продавец в полную силу",
      ),
    ),
    target: money(text("target", "цель"), text("Goal of the period", "Цель на период")),
    season: share(
      numbers(
        text("season", "доли_месяцев"),
        text(
          "Share of the period's money in each month, in their order; together 1",
          "Доля каждого месяца в деньгах периода по порядку; вместе 1",
        ),
        { group: "season" },
      ),
    ),
    ramp: optional(
      share(
        numbers(
          text("ramp", "ввод"),
          text(
            "Share of full strength in each month since the hire; full after the last one",
            "Доля полной отдачи в каждом месяце после найма; после последнего — полная",
          ),
          { group: "ramp" },
        ),
      ),
    ),
    attrition: share(
      number(
        text("attrition", "увольняется"),
        text("Share of sellers who leave in a year, 0 by default", "Какая доля продавцов увольняется за год; обычно 0"),
        0,
      ),
    ),
    earliest: number(
      text("earliest", "первый_выход"),
      text(
        "First month in which a new seller can begin, 1 by default",
        "Номер месяца, с которого может выйти новый продавец; обычно 1",
      ),
      1,
    ),
    header,
  },
  result: "table",
  rules: ["CALC-51"],
  examples: [
    {
      // four quarters, half a year of ramp: eight bring 8 of 9.25; two from the first quarter bring 2 × 0.625
      arguments: [8, 1_000_000, 9_250_000, [[0.25], [0.25], [0.25], [0.25]], [[0.25], [0.5], [0.75], [1]]],
      result: [
        ["Month", "At work", "Hires", "Together"],
        [1, 2_000_000, 2, 2_125_000],
        [2, 2_000_000, 0, 2_250_000],
        [3, 2_000_000, 0, 2_375_000],
        [4, 2_000_000, 0, 2_500_000],
      ],
    },
  ],
  compute: ({ people, each, target, season, ramp = [], attrition, earliest, header }, { money }) => {
    if (people < 0) throw outOfRange("people: expected 0 or more", "людей: нужно 0 или больше");
    if (attrition >= 1) throw outOfRange("attrition: expected below 1", "увольняется: нужно меньше 1");
    if (!Number.isInteger(earliest) || earliest < 1)
      throw outOfRange("earliest: expected a whole number from 1", "первый_выход: нужно целое число от 1");
    const plan = hiringPlan({
      season: season.map((one) => one || 0),
      tenure: [Infinity],
      posts: [people],
      each,
      target,
      ramp,
      attrition,
      earliest: earliest - 1,
    });
    const lines = Array.from(plan.before, (own, month) => [
      month + 1,
      money(own),
      plan.hires.filter((one) => one === month).length,
      money(plan.capacity[month]),
    ]);
    return table(
      header,
      [text("Month", "Месяц"), text("At work", "Работающие"), text("Hires", "Нанять"), text("Together", "Вместе")],
      lines,
    );
  },
});

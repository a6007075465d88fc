import { leadsInTime, requiredPipeline, text } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { notAvailable, outOfRange } from "../function-error.ts";
import { date, header, money, number, numbers, share } from "../parameters/index.ts";
import { failWith, scalar, table } from "../results.ts";

const target = money(text("target", "цель"), text("Money to win", "Сколько денег нужно выиграть"));
const weight = money(
  text("weight", "средняя_сделка"),
  text("Mean money of a won deal", "Средняя сумма выигранной сделки"),
);
const conversions = share(
  numbers(
    text("conversions", "конверсии"),
    text(
      "Conversion of each stage in its order, 0 to 1; the last leads to winning",
      "Конверсия каждого этапа по порядку, от 0 до 1; последняя ведёт к выигрышу",
    ),
  ),
);
const noDates = { periodEnd: Number.NaN, meanDuration: Number.NaN, asOf: Number.NaN };

/** A blank conversion is a zero: nobody goes on. */
function known(shares: Float64Array): Float64Array {
  return shares.map((share) => share || 0);
}

export const required = defineFunction({
  id: "REQUIRED",
  task: "forecast",
  description: text(
    "Pipeline the target needs: how many deals, and how much money, must enter each stage",
    "Какая воронка нужна для цели: сколько сделок и денег должно войти на каждый этап",
  ),
  parameters: { target, weight, conversions, header },
  result: "table",
  rules: ["CALC-16"],
  examples: [
    {
      arguments: [6_000_000, 1_000_000, [[0.5], [0.4], [0.5]]],
      result: [
        ["Stage", "Entries", "Money"],
        [1, 60, 60_000_000],
        [2, 30, 30_000_000],
        [3, 12, 12_000_000],
      ],
    },
  ],
  compute: ({ target: plan, weight, conversions, header }, { money }) => {
    const openByStage = new Float64Array(conversions.length);
    const input = { plan, weight, conversions: known(conversions), wonCount: 0, openByStage, ...noDates };
    const { stages, failure } = requiredPipeline(input);
    failWith(failure);
    const lines = stages.map(({ entries, money: sum }, row) => [row + 1, entries, money(sum)]);
    return table(header, [text("Stage", "Этап"), text("Entries", "Войдёт сделок"), text("Money", "Деньги")], lines);
  },
});

export const leadsNeeded = defineFunction({
  id: "LEADSNEEDED",
  task: "forecast",
  description: text(
    "New leads still needed for the target after what is won and what stands in the funnel",
    "Сколько ещё нужно новых лидов для цели после выигранного и того, что уже в воронке",
  ),
  parameters: {
    target,
    weight,
    conversions,
    wonCount: number(text("wonCount", "выиграно"), text("Deals won so far", "Сколько сделок уже выиграно")),
    openByStage: numbers(
      text("openByStage", "в_работе"),
      text("Open deals at each stage", "Сколько сделок сейчас на каждом этапе"),
    ),
  },
  result: "scalar",
  rules: ["CALC-16"],
  examples: [{ arguments: [6_000_000, 1_000_000, [[0.5], [0.4], [0.5]], 1, [[10], [5], [2]]], result: 20 }],
  compute: ({ target: plan, weight, conversions, wonCount, openByStage }) => {
    const open = openByStage.map((count) => count || 0);
    if (wonCount < 0 || open.some((count) => count < 0))
      throw outOfRange("counts: expected 0 or more", "количества: нужно 0 или больше");
    const { newLeads, failure } = requiredPipeline({
      ...{ plan, weight, conversions: known(conversions), wonCount, openByStage: open },
      ...noDates,
    });
    failWith(failure);
    return scalar(newLeads);
  },
});

export const leadDeadline = defineFunction({
  id: "LEADDEADLINE",
  task: "forecast",
  description: text(
    "Last day on which a new lead normally closes within the period; format the cell as a date",
    "Последний день, когда новый лид обычно успевает закрыться в периоде; задайте ячейке формат даты",
  ),
  parameters: {
    periodEnd: date(text("periodEnd", "конец_периода"), text("Last day of the period", "Последний день периода")),
    meanDays: number(
      text("meanDays", "дней_на_сделку"),
      text("Mean days from opening to winning", "Средние дни от открытия до выигрыша"),
    ),
  },
  result: "scalar",
  rules: ["CALC-16"],
  // 31 Dec 2026 less 120 days is 2 Sep 2026
  examples: [{ arguments: [46387, 120], result: 46267 }],
  compute: ({ periodEnd, meanDays: meanDuration }) => {
    if (meanDuration < 0 || meanDuration >= periodEnd)
      throw outOfRange("meanDays: expected 0 or more", "дней_на_сделку: нужно 0 или больше");
    const nothing = { plan: 0, weight: 1, conversions: [1], wonCount: 0, openByStage: [0], asOf: periodEnd };
    return scalar(requiredPipeline({ ...nothing, periodEnd, meanDuration }).deadline);
  },
});

export const leadsInTimeFunction = defineFunction({
  id: "LEADSINTIME",
  task: "forecast",
  description: text(
    "New leads that close the gap in time when the same number comes in every period in which one still can: per period, in all, the last such period",
    "Сколько новых лидов закроют недостачу в срок, если их приходит поровну, пока лид ещё успевает: за отрезок, всего, последний такой отрезок",
  ),
  parameters: {
    gap: money(text("gap", "недостача"), text("Money still missing", "Сколько денег ещё не хватает")),
    weight,
    chances: share(
      numbers(
        text("chances", "вероятности"),
        text(
          "Chance of a lead of each period left to be won by the end, 0 to 1, in their order",
          "Вероятность, что лид каждого оставшегося отрезка будет выигран до конца, от 0 до 1, по порядку",
        ),
      ),
    ),
    worth: share(
      number(
        text("worth", "шанс_от"),
        text("Chance from which a lead counts as in time; 0.05", "Вероятность, с которой лид ещё успевает; 0,05"),
        0.05,
      ),
    ),
    header,
  },
  result: "table",
  rules: ["CALC-44", "AM-84"],
  examples: [
    {
      // three months taken at their middle
      arguments: [550_000, 100_000, [[0.3], [0.2], [0.05]]],
      result: [
        ["Each period", "In all", "Last useful"],
        [10, 30, 3],
      ],
    },
    {
      // a month of 4 % is asked for nothing: 550,000 ÷ (100,000 × 0.5)
      arguments: [550_000, 100_000, [[0.3], [0.2], [0.04]]],
      result: [
        ["Each period", "In all", "Last useful"],
        [11, 22, 2],
      ],
    },
  ],
  compute: ({ gap, weight, chances, worth, header }) => {
    const { perSpan, all, lastUseful } = leadsInTime(gap, weight, known(chances), worth);
    if (!Number.isFinite(perSpan))
      throw notAvailable(
        "no lead can close in time: the gap needs other means",
        "ни один лид не успеет закрыться: недостачу нужно закрывать иначе",
      );
    return table(
      header,
      [text("Each period", "За отрезок"), text("In all", "Всего"), text("Last useful", "Последний полезный")],
      [[perSpan, all, lastUseful + 1]],
    );
  },
});

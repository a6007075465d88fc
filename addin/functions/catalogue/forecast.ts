import {
  decidingDeals,
  expectedMoney,
  planChance,
  planFeasibility,
  runRate,
  text,
  type Feasibility,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { notAvailable, outOfRange, zeroDivisor } from "../function-error.ts";
import {
  header,
  labelled,
  labels,
  language,
  money,
  moneyRange,
  number,
  numbers,
  optional,
  positive,
  share,
} from "../parameters/index.ts";
import { orError, scalar, table } from "../results.ts";

const amounts = moneyRange(text("amounts", "суммы"), text("Money of each open deal", "Сумма каждой сделки в работе"));
const probabilities = share(
  numbers(
    text("probabilities", "вероятности"),
    text("Chance of each deal to be won, 0 to 1", "Вероятность выиграть каждую сделку, от 0 до 1"),
  ),
);

export const expected = defineFunction({
  id: "EXPECTED",
  task: "forecast",
  description: text(
    "Expected money: what is won, and open deals by their chances",
    "Ожидаемые деньги: выигранное и сделки в работе с учётом вероятности",
  ),
  parameters: {
    amounts,
    probabilities,
    won: money(text("won", "выиграно"), text("Money won so far, 0 by default", "Сколько уже выиграно; обычно 0"), 0),
  },
  result: "scalar",
  rules: ["CALC-19"],
  emptyIsFine: true,
  examples: [{ arguments: [[[1_000_000], [800_000], [600_000]], [[0.5], [0.25], [0.9]], 400_000], result: 1_640_000 }],
  compute: ({ amounts, probabilities, won }, { money }) => scalar(money(expectedMoney(amounts, probabilities, won))),
});

const lights: Readonly<Record<Feasibility, ReturnType<typeof text>>> = {
  green: text("green", "зелёный"),
  amber: text("amber", "жёлтый"),
  red: text("red", "красный"),
  infeasible: text("infeasible", "невыполнимо"),
  noTarget: text("no target", "нет цели"),
};

export const feasibility = defineFunction({
  id: "FEASIBILITY",
  task: "forecast",
  description: text(
    "Whether the plan can be met: green, amber or red by expected money; infeasible when not even all deals would do",
    "Выполним ли план: зелёный, жёлтый или красный по ожидаемым деньгам; невыполнимо, если не хватит и всех сделок",
  ),
  parameters: {
    target: money(text("target", "цель"), text("Plan in money", "План в деньгах")),
    nominal: money(
      text("nominal", "номинал"),
      text("Won and all money of open deals", "Выигранное и все суммы сделок в работе"),
    ),
    expected: money(
      text("expected", "ожидание"),
      text("Expected money, as of SALES.EXPECTED", "Ожидаемые деньги, см. SALES.EXPECTED"),
    ),
    amber: number(
      text("amber", "жёлтый_от"),
      text("Cover from which a light is amber, 0.8 by default", "Покрытие, с которого свет жёлтый; обычно 0,8"),
      0.8,
    ),
    language,
  },
  result: "scalar",
  rules: ["CALC-19"],
  examples: [
    { arguments: [3_000_000, 2_800_000, 1_640_000], result: "infeasible" },
    { arguments: [3_000_000, 3_500_000, 2_400_000, null, "ru"], result: "жёлтый" },
  ],
  compute: ({ target, nominal, expected, amber, language }) => {
    if (amber < 0 || amber > 1) throw outOfRange("amber: expected 0 to 1", "жёлтый_от: нужно от 0 до 1");
    return scalar(lights[planFeasibility(target, nominal, expected, amber)][language]);
  },
});

const target = money(
  text("target", "цель"),
  text("Money still to win: plan less what is won", "Сколько ещё нужно выиграть: план минус выигранное"),
);
const together = optional(
  labelled(
    text("together", "вместе"),
    text(
      "Deals with the same mark are won or lost together; blank: alone",
      "Сделки с одной меткой выигрываются или проигрываются вместе; пусто — сама по себе",
    ),
  ),
);

export const planChanceFunction = defineFunction({
  id: "PLANCHANCE",
  task: "forecast",
  description: text(
    "Chance that open deals bring the target, money of a bad, median and good case (P10, P50, P90), and expected money",
    "Вероятность, что сделки принесут цель, деньги в плохом, среднем и хорошем случае (P10, P50, P90) и ожидание",
  ),
  parameters: { target, amounts, probabilities, together, header },
  result: "table",
  rules: ["AM-40"],
  emptyIsFine: true,
  examples: [
    {
      arguments: [600, [[1000]], [[0.6]]],
      result: [
        ["Chance", "P10", "P50", "P90", "Expected"],
        [0.6, 0, 1000, 1000, 600],
      ],
    },
    // Σ C(10, k) 0.6^k 0.4^(10−k), k = 6…10
    {
      arguments: [600, Array.from({ length: 10 }, () => [100]), Array.from({ length: 10 }, () => [0.6]), null, 0],
      result: [[0.6331, 400, 600, 800, 600]],
      digits: 4,
    },
    { arguments: [600, [[1000], [200], [200]], [[0.3], [0.9], [0.9]], null, 0], result: [[0.3, 200, 400, 1400, 660]] },
    { arguments: [100, [[100], [100]], [[0.5], [0.5]], [["X"], ["X"]], 0], result: [[0.5, 0, 0, 200, 100]] },
  ],
  compute: ({ target, amounts, probabilities, together, header }, { money }) => {
    const { chance, p10, p50, p90, expected } = planChance(
      { amount: amounts, chance: probabilities, outcome: together?.codes },
      target,
    );
    return table(header, chanceHeadings, [[chance, ...[p10, p50, p90, expected].map(money)]]);
  },
});
const chanceHeadings = [
  text("Chance", "Вероятность"),
  ...["P10", "P50", "P90"].map((name) => text(name, name)),
  text("Expected", "Ожидание"),
];

export const deciding = defineFunction({
  id: "DECIDING",
  task: "forecast",
  description: text(
    "The deals that decide the plan: how far its chance falls if a deal is lost, and rises if it is won",
    "Сделки, которые решают план: насколько упадёт его вероятность при проигрыше сделки и вырастет при выигрыше",
  ),
  parameters: {
    target,
    ids: labels(text("ids", "сделки"), text("Names or ids of the deals", "Названия или коды сделок")),
    amounts,
    probabilities,
    top: positive(
      text("top", "сколько"),
      text("How many deals to list, 10 by default", "Сколько сделок показать; обычно 10"),
      10,
    ),
    together,
    header,
  },
  result: "table",
  rules: ["AM-41"],
  examples: [
    {
      arguments: [600, [["D1"]], [[1000]], [[0.6]]],
      result: [
        ["Deal", "Falls by", "Rises by"],
        ["D1", 0.6, 0.4],
      ],
    },
    // Only the large deal reaches 600: without it the chance is 0, with it 1; the small ones change nothing.
    {
      arguments: [600, [["D1"], ["D2"], ["D3"]], [[1000], [200], [200]], [[0.3], [0.9], [0.9]], 1, null, 0],
      result: [["D1", 0.3, 0.7]],
    },
  ],
  compute: ({ target, ids, amounts, probabilities, top, together, header }) => {
    const deals = { amount: amounts, chance: probabilities, outcome: together?.codes };
    const listed = decidingDeals(deals, target, Math.max(0, Math.floor(top)));
    if (listed.length === 0) throw notAvailable("no deal changes the chance", "ни одна сделка не меняет вероятность");
    const lines = listed.map(({ deal, fall, rise }) => [ids[deal], fall, rise]);
    return table(
      header,
      [text("Deal", "Сделка"), text("Falls by", "Упадёт на"), text("Rises by", "Вырастет на")],
      lines,
    );
  },
});

export const runRateFunction = defineFunction({
  id: "RUNRATE",
  task: "forecast",
  description: text(
    "Money of the whole month if it goes on as it did so far",
    "Деньги за весь месяц, если продолжать в том же темпе",
  ),
  parameters: {
    toDate: money(text("toDate", "на_сегодня"), text("Money since the start of the month", "Деньги с начала месяца")),
    elapsedDays: number(text("elapsedDays", "прошло_дней"), text("Working days so far", "Сколько рабочих дней прошло")),
    totalDays: number(
      text("totalDays", "всего_дней"),
      text("Working days of the month", "Сколько рабочих дней в месяце"),
    ),
  },
  result: "scalar",
  rules: ["CALC-38"],
  examples: [{ arguments: [1_500_000, 10, 21], result: 3_150_000 }],
  compute: ({ toDate, elapsedDays, totalDays }, { money }) => {
    if (totalDays < 0) throw outOfRange("totalDays: expected 0 or more", "всего_дней: нужно 0 или больше");
    const rate = runRate(toDate, elapsedDays, totalDays);
    return scalar(
      orError(
        Number.isNaN(rate) ? rate : Number(money(rate)),
        zeroDivisor("elapsedDays must be above 0", "должен пройти хотя бы день"),
      ),
    );
  },
});

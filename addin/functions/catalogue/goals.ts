import {
  allocate,
  marketShares,
  planManagers,
  projectsInFunnel,
  setGoals,
  sharesAreUsable,
  splitByShares,
  sumOfShares,
  text,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { notAvailable, outOfRange, wrongValue, zeroDivisor } from "../function-error.ts";
import { header, money, moneyRange, number, numbers, share } from "../parameters/index.ts";
import { column, orError, scalar, table } from "../results.ts";

const plan = money(text("plan", "план"), text("Plan in money", "План в деньгах"));
const three = { group: "categories", length: 3 };
const shares = share(
  numbers(
    text("shares", "доли"),
    text("Shares of A, B and C in the plan; together 1", "Доли A, B и C в плане; вместе 1"),
    three,
  ),
);
const weights = moneyRange(
  text("weights", "средние_сделки"),
  text("Mean money of a won deal of A, B and C", "Средняя сумма выигранной сделки A, B и C"),
  three,
);
const letters = ["A", "B", "C"];
const noCount = notAvailable("the mean deal is not known", "средняя сделка неизвестна");

function assertShares(shares: Float64Array): void {
  if (sharesAreUsable(shares)) return;
  const sum = sumOfShares(shares);
  throw wrongValue(
    `shares: expected shares of 0 or more that make 1 together, got ${sum}`,
    `доли: нужны неотрицательные доли, вместе 1, получено ${sum}`,
  );
}

function assertNotNegative(figure: number, name: string, имя: string): void {
  if (figure < 0) throw outOfRange(`${name}: expected 0 or more`, `${имя}: нужно 0 или больше`);
}

export const goals = defineFunction({
  id: "GOALS",
  task: "goals",
  description: text(
    "Goals by category: money of A, B and C and the number of projects that brings it",
    "Цели по категориям: деньги A, B и C и сколько проектов их принесёт",
  ),
  parameters: { plan, shares, weights, header },
  result: "table",
  rules: ["CALC-06", "AM-02"],
  examples: [
    {
      arguments: [10_000_000, [[0.6], [0.3], [0.1]], [[1_000_000], [300_000], [50_000]]],
      result: [
        ["Category", "Money", "Projects"],
        ["A", 6_000_000, 6],
        ["B", 3_000_000, 10],
        ["C", 1_000_000, 20],
      ],
    },
  ],
  compute: ({ plan, shares, weights, header }, { money }) => {
    assertNotNegative(plan, "plan", "план");
    assertShares(shares);
    const { categories } = setGoals({ plan, shares, weights });
    const lines = categories.map(({ category, money: part, projects }) => [
      category,
      money(part),
      orError(projects, noCount),
    ]);
    return table(header, [text("Category", "Категория"), text("Money", "Деньги"), text("Projects", "Проекты")], lines);
  },
});

export const splitPlan = defineFunction({
  id: "SPLITPLAN",
  task: "goals",
  description: text(
    "Splits a plan in proportion to weights; the parts add up to the plan exactly",
    "Делит план пропорционально весам; части в сумме дают план точно",
  ),
  parameters: {
    plan,
    weights: numbers(
      text("weights", "веса"),
      text("Weights: people, capacities, past sales; 0 or more", "Веса: люди, мощности, прошлые продажи; 0 или больше"),
    ),
    roundTo: {
      ...money(
        text("roundTo", "округление"),
        text("Parts are multiples of it, 1 by default", "Части кратны этому числу; обычно 1"),
        1,
      ),
      zeroIsBlank: true,
    },
  },
  result: "column",
  perRow: true,
  rules: ["CALC-07", "AM-02"],
  examples: [
    { arguments: [9_000_000, [[1], [0.5]]], result: [[6_000_000], [3_000_000]] },
    { arguments: [100, [[1], [1], [1]]], result: [[34], [33], [33]] },
    { arguments: [100, [[1], [1], [1]], 0.01], result: [[33.34], [33.33], [33.33]] },
  ],
  compute: ({ plan, weights, roundTo }, { money }) => {
    const known = weights.map((weight) => weight || 0);
    if (!(plan >= 0))
      throw outOfRange(
        `plan: expected 0 or more, got ${money(plan)}`,
        `план: нужно 0 или больше, получено ${money(plan)}`,
      );
    return column(allocate(plan, known, roundTo), money);
  },
});

export const funnelCount = defineFunction({
  id: "FUNNELCOUNT",
  task: "goals",
  description: text(
    "How many projects must stand in the funnel to bring the money, rounded up",
    "Сколько проектов должно быть в воронке, чтобы получить эти деньги; с округлением вверх",
  ),
  parameters: {
    money: money(text("money", "деньги"), text("Money to bring", "Сколько нужно получить")),
    weight: money(
      text("weight", "средняя_сделка"),
      text("Mean money of a won deal", "Средняя сумма выигранной сделки"),
    ),
    winProbability: share(
      number(
        text("winProbability", "вероятность"),
        text("Chance of a project to be won, 0 to 1", "Вероятность выиграть проект, от 0 до 1"),
      ),
    ),
  },
  result: "scalar",
  rules: ["CALC-07"],
  examples: [{ arguments: [3_600_000, 1_000_000, 0.25], result: 15 }],
  compute: ({ money, weight, winProbability: chance }) => {
    assertNotNegative(money, "money", "деньги");
    if (chance < 0 || chance > 1) throw outOfRange("winProbability: expected 0 to 1", "вероятность: нужно от 0 до 1");
    const count = projectsInFunnel(money, weight, chance);
    return scalar(
      orError(
        count,
        zeroDivisor("weight and winProbability must be above 0", "сделка и вероятность должны быть больше 0"),
      ),
    );
  },
});

export const managerPlan = defineFunction({
  id: "MANAGERPLAN",
  task: "goals",
  description: text(
    "Plan of each manager: money in all and by category, projects that must stand in the funnel by category and in all",
    "План каждого менеджера: деньги всего и по категориям, проекты в воронке по категориям и всего",
  ),
  parameters: {
    plan,
    weights: numbers(
      text("weights", "веса"),
      text(
        "Weight of each manager: share of a full working time, for instance",
        "Вес каждого менеджера, например доля ставки",
      ),
      { group: "managers" },
    ),
    shares,
    meanWeights: { ...weights, name: text("meanWeights", "средние_сделки") },
    winProbabilities: share(
      numbers(
        text("winProbabilities", "вероятности"),
        text("Chance to win a project of A, B and C", "Вероятность выиграть проект A, B и C"),
        three,
      ),
    ),
    header,
  },
  result: "table",
  rules: ["CALC-07", "AM-02"],
  examples: [
    {
      arguments: [
        9_000_000,
        [[1], [0.5]],
        [[0.6], [0.3], [0.1]],
        [[1_000_000], [300_000], [50_000]],
        [[0.25], [0.2], [0.5]],
      ],
      result: [
        ["Manager", "Plan", "Money A", "Money B", "Money C", "Projects A", "Projects B", "Projects C", "Projects"],
        [1, 6_000_000, 3_600_000, 1_800_000, 600_000, 15, 30, 24, 69],
        [2, 3_000_000, 1_800_000, 900_000, 300_000, 8, 15, 12, 35],
      ],
    },
  ],
  compute: ({ plan, weights, shares, meanWeights, winProbabilities, header }, { money, unit }) => {
    assertNotNegative(plan, "plan", "план");
    assertShares(shares);
    if (weights.some((weight) => weight < 0))
      throw outOfRange("weights: expected 0 or more", "веса: нужно 0 или больше");
    const { managers } = planManagers({
      plan,
      managers: Array.from(weights, (weight) => ({ fte: weight || 0, ramp: 1 })),
      planBasis: "fte",
      roundTo: unit.perUnit,
      categoryShares: shares,
      channelShares: [],
      weights: meanWeights,
      winChance: winProbabilities,
    });
    const lines = managers.map((manager, row) => [
      row + 1,
      money(manager.money),
      ...Array.from(manager.moneyByCategory, money),
      ...Array.from(manager.projectsByCategory, (projects) => orError(projects, noCount)),
      orError(manager.projects, noCount),
    ]);
    return table(header, managerHeadings, lines);
  },
});
const managerHeadings = [
  text("Manager", "Менеджер"),
  text("Plan", "План"),
  ...letters.map((letter) => text(`Money ${letter}`, `Деньги ${letter}`)),
  ...letters.map((letter) => text(`Projects ${letter}`, `Проекты ${letter}`)),
  text("Projects", "Проекты"),
];

export const channelPlan = defineFunction({
  id: "CHANNELPLAN",
  task: "goals",
  description: text(
    "Splits each manager's plan among channels: one row per manager, one column per channel",
    "Делит план каждого менеджера по каналам: строка — менеджер, столбец — канал",
  ),
  parameters: {
    managerPlans: moneyRange(text("managerPlans", "планы"), text("Plan of each manager", "План каждого менеджера"), {
      group: "managers",
    }),
    channelShares: share(
      numbers(
        text("channelShares", "доли_каналов"),
        text("Share of each channel; together 1", "Доля каждого канала; вместе 1"),
        { group: "channels" },
      ),
    ),
    header,
  },
  result: "table",
  rules: ["CALC-07", "AM-02"],
  examples: [
    {
      arguments: [
        [[6_000_000], [3_000_000]],
        [[0.5], [0.5]],
      ],
      result: [
        ["Channel 1", "Channel 2"],
        [3_000_000, 3_000_000],
        [1_500_000, 1_500_000],
      ],
    },
  ],
  compute: ({ managerPlans, channelShares, header }, { money }) => {
    assertShares(channelShares);
    managerPlans.forEach((plan) => assertNotNegative(plan, "managerPlans", "планы"));
    const headings = Array.from(channelShares, (_, place) => text(`Channel ${place + 1}`, `Канал ${place + 1}`));
    const lines = Array.from(managerPlans, (plan) => Array.from(splitByShares(plan, channelShares), money));
    return table(header, headings, lines);
  },
});

export const marketShare = defineFunction({
  id: "MARKETSHARE",
  task: "goals",
  description: text(
    "Calculated market share: own sales by the capacity of the market in the same time",
    "Расчётная доля рынка: свои продажи к ёмкости рынка за то же время",
  ),
  parameters: {
    sales: money(text("sales", "продажи"), text("Own sales", "Свои продажи")),
    capacity: money(text("capacity", "ёмкость"), text("Capacity of the market", "Ёмкость рынка")),
  },
  result: "scalar",
  rules: ["CALC-08"],
  examples: [{ arguments: [12_000_000, 240_000_000], result: 0.05 }],
  compute: ({ sales, capacity }) => {
    const unknown = { companies: NaN, listedCompanies: NaN, listedPotential: NaN, clients: NaN, plan: NaN };
    const segment = { ...unknown, previousSales: NaN, sales, capacity };
    const { segments } = marketShares({ segments: [segment], yearPart: 1, previousYearPart: 1, shareGoal: NaN });
    return scalar(orError(segments[0].share, zeroDivisor("capacity must be above 0", "ёмкость должна быть больше 0")));
  },
});

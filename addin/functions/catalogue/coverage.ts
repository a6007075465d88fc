import { AbcClass, coverage, DealStatus, dealWeights, text } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { zeroDivisor } from "../function-error.ts";
import { code, codes, dates, flags, header, listCodes, moneyRange } from "../parameters/index.ts";
import { orBlank, scalar, table } from "../results.ts";

const none = AbcClass.None;
const groups = listCodes("mark", { none, нет: none, no: none, loss: none, убыток: none });
const categories = codes(
  text("categories", "категории"),
  text("Category of the client of each row: A, B, C or none", "Категория клиента в каждой строке: A, B, C или нет"),
  groups,
  none,
);
const names = [text("A", "A"), text("B", "B"), text("C", "C"), text("none", "нет"), text("all", "все")];

export const dealStats = defineFunction({
  id: "DEALSTATS",
  task: "clients",
  description: text(
    "Won deals by category: how many, their mean money and mean days from opening to winning",
    "Выигранные сделки по категориям: сколько их, средняя сумма и среднее число дней от открытия до выигрыша",
  ),
  parameters: {
    categories,
    amounts: moneyRange(text("amounts", "суммы"), text("Money of each won deal", "Сумма каждой выигранной сделки")),
    opened: dates(text("opened", "открыта"), text("Day the deal was opened", "Дата открытия сделки")),
    closed: dates(text("closed", "закрыта"), text("Day the deal was won", "Дата выигрыша сделки")),
    header,
  },
  result: "table",
  rules: ["CALC-04"],
  examples: [
    {
      arguments: [
        [["A"], ["A"], ["B"]],
        [[1_200_000], [800_000], [300_000]],
        [[46023], [46023], [46023]],
        [[46113], [46173], [46083]],
      ],
      result: [
        ["Category", "Deals", "Mean money", "Mean days"],
        ["A", 2, 1_000_000, 120],
        ["B", 1, 300_000, 60],
        ["C", 0, "", ""],
        ["none", 0, "", ""],
        ["all", 3, 2_300_000 / 3, 100],
      ],
    },
  ],
  compute: ({ categories, amounts, opened, closed, header }, { money }) => {
    const { categories: rows, total } = dealWeights(
      {
        category: Uint8Array.from(categories),
        status: new Int8Array(categories.length).fill(DealStatus.Won),
        amount: amounts,
        openDate: opened,
        // A day that is not known keeps the deal's money: a day before all others only leaves its duration out.
        closeDate: closed.map((day) => (Number.isNaN(day) ? 0 : day)),
      },
      { from: -Infinity, to: Infinity, label: "" },
    );
    const lines = [...rows, total].map(({ won, weight, duration }, place) => [
      names[place][header.language],
      won,
      money(weight.mean),
      orBlank(duration.mean),
    ]);
    return table(header, headings, lines);
  },
});
const headings = [
  text("Category", "Категория"),
  text("Deals", "Сделки"),
  text("Mean money", "Средняя сумма"),
  text("Mean days", "Средние дни"),
];

export const coverageShare = defineFunction({
  id: "COVERAGE",
  task: "clients",
  description: text(
    "Share of a category's clients that are really being worked",
    "Степень проработки: доля клиентов категории, с которыми действительно работают",
  ),
  parameters: {
    categories,
    worked: flags(
      text("worked", "в_работе"),
      text("TRUE for a client that is being worked", "ИСТИНА, если с клиентом работают"),
    ),
    category: code(
      text("category", "категория"),
      text("Category to count, A by default", "Какую категорию считать; обычно A"),
      groups,
      AbcClass.A,
    ),
  },
  result: "scalar",
  rules: ["CALC-05"],
  examples: [
    {
      arguments: [
        [["A"], ["A"], ["A"], ["A"], ["B"]],
        [[true], [true], [false], [false], [true]],
      ],
      result: 0.5,
    },
  ],
  compute: ({ categories, worked, category }) => {
    const blank = new Float64Array(worked.length).fill(Number.NaN);
    const rows = coverage({
      category: Uint8Array.from(categories),
      contacted: worked,
      withDeal: worked,
      knownRoles: new Uint8Array(worked.length),
      ...{ annualRevenue: blank, effectivePotential: blank },
    });
    const share = rows.find((row) => row.category === category)?.coverage ?? Number.NaN;
    if (Number.isNaN(share)) throw zeroDivisor("no clients of the category", "клиентов этой категории нет");
    return scalar(share);
  },
});

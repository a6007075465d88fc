import { hoursFeasible, sellerEconomics, text, usualCorridor } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { header, money, number, numbers, share } from "../parameters/index.ts";
import { failWith, orBlank, table } from "../results.ts";

const verdicts = {
  below: text("does not pay", "не окупается"),
  within: text("pays", "окупается"),
  above: text("the team is too small", "команда мала"),
};

export const sellerEconomicsFunction = defineFunction({
  id: "SELLERECONOMICS",
  task: "people",
  description: text(
    "Whether one more seller pays: break-even sales, the return of three years, and a verdict by the corridor 50–150 %",
    "Окупится ли ещё один продавец: точка безубыточности, отдача за три года и вывод по коридору 50–150 %",
  ),
  parameters: {
    cost: money(text("cost", "затраты"), text("Yearly cost of the seller", "Годовые затраты на продавца")),
    margin: share(number(text("margin", "маржа"), text("Margin of sales, 0 to 1", "Маржа продаж, от 0 до 1"))),
    increment: money(
      text("increment", "прирост"),
      text("Sales added in the first year", "Прирост продаж за первый год"),
    ),
    secondYear: share(
      number(
        text("secondYear", "второй_год"),
        text("Share of them that stays in the second year", "Какая доля останется во второй год"),
      ),
    ),
    thirdYear: share(
      number(
        text("thirdYear", "третий_год"),
        text("Share of them that stays in the third year", "Какая доля останется в третий год"),
      ),
    ),
    header,
  },
  result: "table",
  rules: ["AM-22"],
  examples: [
    {
      arguments: [100, 0.4, 600, 0.8, 0.6],
      result: [
        ["Break-even sales", "Return of three years", "Verdict"],
        [250, 4.76, "the team is too small"],
      ],
    },
  ],
  compute: ({ header, ...input }, { money }) => {
    const { breakEven, threeYearReturn, verdict, failure } = sellerEconomics({ ...input, corridor: usualCorridor });
    failWith(failure);
    return table(header, economicsHeadings, [
      [money(breakEven), threeYearReturn, verdict ? verdicts[verdict][header.language] : ""],
    ]);
  },
});
const economicsHeadings = [
  text("Break-even sales", "Точка безубыточности"),
  text("Return of three years", "Отдача за три года"),
  text("Verdict", "Вывод"),
];

const states = {
  enough: text("enough", "хватает"),
  short: text("short", "не хватает"),
  unknown: text("unknown", "неизвестно"),
};

export const hoursBalance = defineFunction({
  id: "HOURSBALANCE",
  task: "people",
  description: text(
    "Whether each manager has the hours the plan needs: load, missing hours and a verdict, and the department below",
    "Хватает ли каждому менеджеру часов на план: загрузка, недостающие часы и вывод; внизу — отдел",
  ),
  parameters: {
    normHours: numbers(
      text("normHours", "часы_базы"),
      text("Norm hours of the own clients", "Часы по нормам на своих клиентов"),
    ),
    acquisitionHours: numbers(
      text("acquisitionHours", "часы_поиска"),
      text("Hours for the new clients the plan needs", "Часы на новых клиентов, нужных для плана"),
    ),
    availableHours: numbers(
      text("availableHours", "часы_в_наличии"),
      text("Hours the manager has", "Сколько часов есть у менеджера"),
    ),
    header,
  },
  result: "table",
  rules: ["AM-23"],
  examples: [
    {
      arguments: [[[900]], [[200]], [[1089.6]], 0],
      result: [
        [1, 1100, 1.0095, 10.4, "short"],
        ["all", 1100, 1.0095, 10.4, "short"],
      ],
      digits: 4,
    },
  ],
  compute: ({ header, ...hours }) => {
    const { managers, department } = hoursFeasible(hours);
    const lines = [...managers, department].map(({ needed, load, short, verdict }, row) => [
      row < managers.length ? row + 1 : text("all", "все")[header.language],
      orBlank(needed),
      orBlank(load),
      orBlank(short),
      states[verdict][header.language],
    ]);
    return table(header, balanceHeadings, lines);
  },
});
const balanceHeadings = [
  text("Manager", "Менеджер"),
  text("Hours needed", "Нужно часов"),
  text("Load", "Загрузка"),
  text("Hours missing", "Не хватает часов"),
  text("Verdict", "Вывод"),
];

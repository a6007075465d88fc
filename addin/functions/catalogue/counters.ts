import { AbcClass, countLeads, countTouchPoints, stageTwoMetrics, text, Verdict } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { outOfRange, wrongValue, zeroDivisor } from "../function-error.ts";
import {
  code,
  codes,
  date,
  dates,
  language,
  listCodes,
  money,
  number,
  numberOrBlank,
  optional,
  word,
} from "../parameters/index.ts";
import { orError, scalar } from "../results.ts";

const none = AbcClass.None;
const groups = listCodes("mark", { none, нет: none, no: none, loss: none, убыток: none });
const from = date(text("from", "с"), text("First day of the period", "Первый день периода"));
const to = date(text("to", "по"), text("Last day of the period", "Последний день периода"));
const categories = codes(
  text("categories", "категории"),
  text("Category of each row: A, B, C or blank", "Категория в каждой строке: A, B, C или пусто"),
  groups,
  none,
);

function assertPeriod(from: number, to: number): void {
  if (from > to) throw outOfRange("from is after to", "начало периода позже конца");
}

export const leads = defineFunction({
  id: "LEADS",
  task: "funnel",
  description: text(
    "Leads of a period: deals that entered the first stage in it, all or of one category",
    "Лиды за период: сделки, вошедшие на первый этап, все или одной категории",
  ),
  parameters: {
    firstStageDates: dates(
      text("firstStageDates", "даты"),
      text("Day each deal entered the first stage", "Дата входа каждой сделки на первый этап"),
    ),
    from,
    to,
    categories: optional(categories),
    category: code(
      text("category", "категория"),
      text("Category to count; all when left out", "Какую категорию считать; без неё все"),
      groups,
      -1,
    ),
  },
  result: "scalar",
  rules: ["CALC-15"],
  emptyIsFine: true,
  examples: [
    { arguments: [[[46081], [46082], [46112], [46113], [""]], 46082, 46112], result: 2 },
    { arguments: [[[46082], [46090], [46112]], 46082, 46112, [["A"], ["B"], ["A"]], "A"], result: 2 },
  ],
  compute: ({ firstStageDates, from, to, categories, category }) => {
    assertPeriod(from, to);
    if (category >= 0 && !categories)
      throw wrongValue("categories are needed to count one of them", "чтобы считать одну категорию, нужны категории");
    const stage = new Int32Array(firstStageDates.length).fill(-1);
    const deals = { status: stage, stage, openDate: firstStageDates, closeDate: firstStageDates };
    const wanted = firstStageDates.map((_, row) => (category < 0 || categories?.[row] === category ? 0 : 1));
    return scalar(countLeads(deals, undefined, 0, wanted, 2, { from, to }).inflow[0]);
  },
});

const allLetters = ["A", "B", "C"];

export const touches = defineFunction({
  id: "TOUCHES",
  task: "funnel",
  description: text(
    "Touch points of a period: done contacts with clients of the wanted categories",
    "Точки контакта за период: сделанные контакты с клиентами нужных категорий",
  ),
  parameters: {
    categories,
    doneDates: dates(
      text("doneDates", "даты"),
      text("Day each contact was done; blank: not done", "Дата сделанного контакта; пусто — не сделан"),
    ),
    from,
    to,
    wanted: word(
      text("wanted", "нужные"),
      text('Letters of the wanted categories, "AB" by default', "Буквы нужных категорий; обычно «AB»"),
      "AB",
    ),
  },
  result: "scalar",
  rules: ["CALC-15"],
  emptyIsFine: true,
  examples: [
    {
      arguments: [[["A"], ["B"], ["C"], ["A"], ["A"]], [[46082], [46090], [46090], [46113], [""]], 46082, 46112],
      result: 2,
    },
  ],
  compute: ({ categories, doneDates, from, to, wanted }) => {
    assertPeriod(from, to);
    const letters = wanted
      .toUpperCase()
      .replaceAll("А", "A")
      .replaceAll("В", "B")
      .replaceAll("С", "C")
      .replace(/[\s,;]/g, "");
    if (letters === "" || [...letters].some((letter) => !allLetters.includes(letter))) {
      throw wrongValue(
        `wanted: expected letters of A, B, C, got "${wanted}"`,
        `нужные: нужны буквы A, B, C, получено «${wanted}»`,
      );
    }
    const blank = new Float64Array(0);
    const promotion = { promotionDate: blank, promotionGroup: blank, promotionTouches: blank };
    const { contacts } = countTouchPoints(
      { doneDate: doneDates, group: categories, ...promotion, clients: [0, 0, 0] },
      { from, to },
    );
    return scalar(contacts.reduce((sum, count, group) => sum + (letters.includes(allLetters[group]) ? count : 0), 0));
  },
});

const verdictNames = {
  [Verdict.Passed]: text("pass", "пройден"),
  [Verdict.Failed]: text("fail", "не пройден"),
  [Verdict.NotMeasured]: text("not measured", "не измерен"),
};

export const stageTwo = defineFunction({
  id: "STAGETWO",
  task: "funnel",
  description: text(
    "Stages 2.1, 2.2 and 2.3 of a deal: needs matched, criteria turned in our favour, economic effect above 0",
    "Этапы 2.1, 2.2 и 2.3 сделки: найденные потребности, критерии в нашу пользу, экономический эффект больше 0",
  ),
  parameters: {
    score21: numberOrBlank(
      text("score21", "балл_2_1"),
      text('Score of stage 2.1; "" when not measured', 'Балл этапа 2.1; "", если не измерен'),
    ),
    score22: numberOrBlank(
      text("score22", "балл_2_2"),
      text('Score of stage 2.2; "" when not measured', 'Балл этапа 2.2; "", если не измерен'),
    ),
    effect: numberOrBlank(
      text("effect", "эффект"),
      text(
        'Economic effect, as of SALES.ECONEFFECT; "" when not known',
        'Экономический эффект, см. SALES.ECONEFFECT; "", если неизвестен',
      ),
    ),
    minimum: number(text("minimum", "минимум"), text("Score that passes, 3 by default", "Проходной балл; обычно 3"), 3),
    language,
  },
  result: "table",
  rules: ["CALC-15"],
  examples: [
    { arguments: [4, 2, 500_000], result: [["pass", "fail", "pass"]] },
    { arguments: [4, "", "", 3, "ru"], result: [["пройден", "не измерен", "не измерен"]] },
  ],
  compute: ({ score21, score22, effect, minimum, language }) => {
    const zero = Float64Array.of(0);
    const { stage21, stage22, stage23 } = stageTwoMetrics(
      {
        ...{ score21: Float64Array.of(score21), score22: Float64Array.of(score22), amount: zero, clientCost: zero },
        ...{ annualBenefit: Float64Array.of(effect), benefitYears: Float64Array.of(1) },
      },
      minimum,
    );
    const wordOf = (verdict: number): string =>
      verdictNames[verdict === 1 ? Verdict.Passed : verdict === 0 ? Verdict.Failed : Verdict.NotMeasured][language];
    return [[stage21[0], stage22[0], stage23[0]].map(wordOf)];
  },
});

const benefit = money(text("benefit", "выгода"), text("Benefit of the client a year", "Выгода клиента за год"));
const price = money(text("price", "цена"), text("What the client pays us", "Сколько клиент платит нам"));
const clientCost = money(text("clientCost", "затраты"), text("The client's own costs", "Собственные затраты клиента"));

function effectOf(benefit: number, years: number, price: number, cost: number) {
  const [score, one] = [Float64Array.of(Number.NaN), (figure: number) => Float64Array.of(figure)];
  const deal = { annualBenefit: one(benefit), benefitYears: one(years), amount: one(price), clientCost: one(cost) };
  return stageTwoMetrics({ score21: score, score22: score, ...deal });
}

export const econEffect = defineFunction({
  id: "ECONEFFECT",
  task: "funnel",
  description: text(
    "Economic effect for the client: benefit of all years less our price and the client's own costs",
    "Экономический эффект для клиента: выгода за все годы минус наша цена и его собственные затраты",
  ),
  parameters: {
    benefit,
    years: {
      ...number(
        text("years", "годы"),
        text("Years of the benefit; blank: 1", "Сколько лет длится выгода; пусто: 1"),
        1,
      ),
      optional: false,
    },
    price,
    clientCost,
  },
  result: "scalar",
  rules: ["CALC-15"],
  examples: [
    { arguments: [500_000, 3, 900_000, 100_000], result: 500_000 },
    { arguments: [500_000, "", 300_000, 100_000], result: 100_000 },
  ],
  compute: ({ benefit, years, price, clientCost }, { money }) => {
    if (!(years > 0)) throw outOfRange("years: expected a number above 0", "годы: нужно число больше 0");
    return scalar(money(effectOf(benefit, years, price, clientCost).effect[0]));
  },
});

export const payback = defineFunction({
  id: "PAYBACK",
  task: "funnel",
  description: text(
    "Months in which the client gets its money back: (price + own costs) ÷ yearly benefit × 12",
    "За сколько месяцев клиент вернёт деньги: (цена + затраты) ÷ годовая выгода × 12",
  ),
  parameters: { benefit, price, clientCost },
  result: "scalar",
  rules: ["CALC-15"],
  examples: [{ arguments: [500_000, 900_000, 100_000], result: 24 }],
  compute: ({ benefit, price, clientCost }) =>
    scalar(
      orError(
        effectOf(benefit, 1, price, clientCost).payback[0],
        zeroDivisor("benefit must be above 0", "выгода должна быть больше 0"),
      ),
    ),
});

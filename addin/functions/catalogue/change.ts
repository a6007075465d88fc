import {
  nearestRank,
  partMoney,
  paymentRhythm,
  priceVolumeMix,
  salesBridge,
  salesBuckets,
  salesBucketSign,
  seasonality,
  text,
  type Period,
  type Text,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { notAvailable, outOfRange } from "../function-error.ts";
import { date, dates, header, labelled, moneyRange, number, numbers } from "../parameters/index.ts";
import { column, orBlank, scalar, table } from "../results.ts";

const clientIds = labelled(
  text("clientIds", "клиенты"),
  text("Client of each payment: a code or a name", "Клиент каждого платежа: код или название"),
);
const paidOn = dates(text("dates", "даты"), text("Day of each payment", "Дата каждого платежа"));
const amounts = moneyRange(
  text("amounts", "суммы"),
  text("Money of each payment; a refund is negative", "Сумма каждого платежа; возврат со знаком минус"),
);
const asOf = date(text("asOf", "на_дату"), text("Day up to which payments count", "До какого дня считать платежи"));

const parts = {
  beforeFrom: date(text("beforeFrom", "было_с"), text("First day before", "Первый день прошлого отрезка")),
  beforeTo: date(text("beforeTo", "было_по"), text("Last day before", "Последний день прошлого отрезка")),
  from: date(text("from", "с"), text("First day now", "Первый день нынешнего отрезка")),
  to: date(text("to", "по"), text("Last day now", "Последний день нынешнего отрезка")),
};

function partsOf(days: { beforeFrom: number; beforeTo: number; from: number; to: number }) {
  const { beforeFrom, beforeTo, from, to } = days;
  if (beforeFrom > beforeTo || from > to || beforeTo >= from)
    throw outOfRange("days: expected beforeFrom ≤ beforeTo < from ≤ to", "даты: нужно было_с ≤ было_по < с ≤ по");
  const part = (first: number, last: number): Period => ({ from: first, to: last, label: "" });
  return { before: part(beforeFrom, beforeTo), now: part(from, to) };
}

export const bridge = defineFunction({
  id: "BRIDGE",
  task: "clients",
  description: text(
    "Why sales moved: money before, new, returned, grown, shrunk (−) and lost (−) clients, money now, with the number of clients",
    "За счёт чего изменились продажи: было, новые, вернувшиеся, выросшие, снизившиеся (−) и ушедшие (−) клиенты, стало, с числом клиентов",
  ),
  parameters: { clientIds, dates: paidOn, amounts, ...parts, header },
  result: "table",
  rules: ["CALC-41"],
  examples: [
    {
      // K1 300 → 350, K2 100 → 60, K3 50 → nothing, K4 80 for the first time, K5 20, last paid two years ago.
      arguments: [
        [["K1"], ["K2"], ["K3"], ["K1"], ["K2"], ["K4"], ["K5"], ["K5"]],
        [[45700], [45700], [45700], [46060], [46060], [46060], [46060], [45000]],
        [[300], [100], [50], [350], [60], [80], [20], [500]],
        45658,
        45747,
        46023,
        46112,
        0,
      ],
      result: [
        ["Before", 3, 450],
        ["New", 1, 80],
        ["Returned", 1, 20],
        ["Grown", 1, 50],
        ["Shrunk", 1, -40],
        ["Lost", 1, -50],
        ["Now", 4, 510],
      ],
    },
  ],
  compute: ({ clientIds: ids, dates: day, amounts: amount, header, ...days }, { money }) => {
    const sums = partMoney({ date: day, amount }, ids.codes, ids.distinct.length, partsOf(days));
    const found = salesBridge(sums);
    const moving = salesBuckets.filter((name) => name !== "same");
    return table(header, bridgeHeadings, [
      [stepNames.before[header.language], found.clientsBefore, money(found.before)],
      ...moving.map((name) => [
        stepNames[name][header.language],
        found.clients[name],
        money(found.money[name] * salesBucketSign[name]),
      ]),
      [stepNames.now[header.language], found.clientsNow, money(found.now)],
    ]);
  },
});
const bridgeHeadings = [text("Step", "Шаг"), text("Clients", "Клиентов"), text("Money", "Деньги")];
const stepNames = {
  before: text("Before", "Было"),
  new: text("New", "Новые"),
  returned: text("Returned", "Вернувшиеся"),
  grown: text("Grown", "Выросли"),
  shrunk: text("Shrunk", "Снизились"),
  lost: text("Lost", "Ушли"),
  now: text("Now", "Стало"),
};

export const priceVolumeMixOf = defineFunction({
  id: "PRICEVOLUMEMIX",
  task: "clients",
  description: text(
    "Change of sales split into price, volume and mix; new and gone (−) products and sales without a quantity apart",
    "Изменение продаж по цене, объёму и структуре; новые и выбывшие (−) товары и продажи без количества отдельно",
  ),
  parameters: {
    products: labelled(text("products", "товары"), text("Product of each sale", "Товар каждой продажи")),
    dates: paidOn,
    quantities: numbers(text("quantities", "количества"), text("Pieces of each sale", "Количество в каждой продаже")),
    amounts,
    ...parts,
    header,
  },
  result: "table",
  rules: ["CALC-41"],
  examples: [
    {
      arguments: [
        [["X"], ["Y"], ["X"], ["Y"]],
        [[45700], [45700], [46060], [46060]],
        [[10], [20], [15], [15]],
        [[1000], [1000], [1650], [750]],
        45658,
        45747,
        46023,
        46112,
        0,
      ],
      result: [[150, 0, 250, 0, 0, 0, 400]],
    },
  ],
  compute: ({ products, dates: day, quantities, amounts: amount, header, ...days }, { money }) => {
    const sales = { product: products.codes, date: day, quantity: quantities, amount };
    const found = priceVolumeMix(sales, partsOf(days));
    const { price, volume, mix, withoutQuantity, change } = found;
    const figures = [price, volume, mix, found.new, 0 - found.gone, withoutQuantity, change];
    return table(header, effectHeadings, [figures.map((figure) => money(figure))]);
  },
});
const effectHeadings: readonly Text[] = [
  text("Price", "Цена"),
  text("Volume", "Объём"),
  text("Mix", "Структура"),
  text("New", "Новые"),
  text("Gone", "Выбывшие"),
  text("Without quantity", "Без количества"),
  text("Change", "Изменение"),
];

export const rhythm = defineFunction({
  id: "RHYTHM",
  task: "clients",
  description: text(
    "Rhythm of each client: usual days between payments, days since the last one, how many usual intervals that is",
    "Ритм каждого клиента: обычный интервал между оплатами, дней с последней, сколько это обычных интервалов",
  ),
  parameters: { clientIds, dates: paidOn, amounts, asOf, header },
  result: "table",
  rules: ["CALC-47"],
  examples: [
    {
      arguments: [
        [["K1"], ["K1"], ["K1"], ["K1"], ["K2"]],
        [[46000], [46030], [46060], [46095], [46100]],
        [[10], [10], [10], [10], [10]],
        46150,
        0,
      ],
      result: [
        ["K1", 30, 55, 55 / 30],
        ["K2", "", 50, ""],
      ],
    },
  ],
  compute: ({ clientIds: ids, dates: day, amounts: amount, asOf: until, header }) => {
    const options = { days: 4, intervals: 12, late: 1.5, risk: 3 };
    const found = paymentRhythm({ client: ids.codes, date: day, amount }, ids.distinct.length, until, options);
    return table(
      header,
      rhythmHeadings,
      ids.distinct.map((name, client) => [
        name,
        orBlank(found.usual[client]),
        orBlank(until - found.last[client]),
        orBlank(found.ratio[client]),
      ]),
    );
  },
});
const rhythmHeadings: readonly Text[] = [
  text("Client", "Клиент"),
  text("Usual interval", "Обычный интервал"),
  text("Days since", "Дней прошло"),
  text("Intervals passed", "Интервалов прошло"),
];

export const stuck = defineFunction({
  id: "STUCK",
  task: "funnel",
  description: text(
    "Days a deal stands at its stage beyond the limit (75th percentile of completed stays); 0 or less is not stuck",
    "На сколько дней сделка стоит на этапе дольше предела (75-й процентиль завершённых прохождений); 0 и меньше — не зависла",
  ),
  parameters: {
    stays: numbers(
      text("stays", "прохождения"),
      text("Days at the stage of deals that went on", "Дни на этапе у сделок, которые пошли дальше"),
    ),
    days: number(text("days", "дней"), text("Days the deal stands there", "Сколько дней стоит сделка")),
  },
  result: "scalar",
  rules: ["CALC-46"],
  examples: [{ arguments: [[[5], [8], [10], [12], [40]], 15], result: 3 }],
  compute: ({ stays, days }) => {
    const known = Float64Array.from(stays)
      .filter((stay) => !Number.isNaN(stay))
      .sort();
    if (known.length === 0) throw notAvailable("no completed stays", "нет завершённых прохождений");
    return scalar(days - nearestRank(known, 0.75));
  },
});

export const seasonalityOf = defineFunction({
  id: "SEASONALITY",
  task: "goals",
  description: text(
    "Share of each month, January to December, in the money of the complete years on record; two at least",
    "Доля каждого месяца, с января по декабрь, в деньгах полных лет; нужно не меньше двух",
  ),
  parameters: { dates: paidOn, amounts, asOf },
  result: "column",
  rules: ["CALC-42"],
  examples: [
    {
      // Two years of 1 a month, 9 in each December: 1/20 a month, 9/20 in December.
      arguments: [
        Array.from({ length: 24 }, (_, month) => [Math.round(45293 + month * 30.44)]),
        Array.from({ length: 24 }, (_, month) => [month % 12 === 11 ? 9 : 1]),
        46022,
      ],
      result: Array.from({ length: 12 }, (_, month) => [month === 11 ? 0.45 : 0.05]),
    },
  ],
  compute: ({ dates: day, amounts: amount, asOf: until }) => {
    const { index } = seasonality(day, amount, until);
    if (!index) throw notAvailable("fewer than two complete years", "меньше двух полных лет");
    return column(index, (share) => share);
  },
});

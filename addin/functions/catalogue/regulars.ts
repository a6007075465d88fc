import {
  AbcClass,
  abcNames,
  classMigration,
  firstPaid,
  lifetimeValue,
  paymentRegularity,
  previousPeriod,
  regularFigures,
  text,
  type Text,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { notAvailable, outOfRange } from "../function-error.ts";
import {
  codes,
  date,
  dates,
  header,
  labelled,
  listCodes,
  moneyRange,
  number,
  optional,
  positive,
  share,
} from "../parameters/index.ts";
import { orBlank, scalar, table } from "../results.ts";

const clientIds = labelled(
  text("clientIds", "клиенты"),
  text("Client of each payment: a code or a name", "Клиент каждого платежа: код или название"),
);
const paidOn = dates(text("dates", "даты"), text("Day of each payment", "Дата каждого платежа"));
const amounts = moneyRange(
  text("amounts", "суммы"),
  text("Money of each payment; a refund is negative", "Сумма каждого платежа; возврат со знаком минус"),
);

export const regulars = defineFunction({
  id: "REGULARS",
  task: "clients",
  description: text(
    "Regular clients (who paid before the period): average check, payments per client, product groups per client, retention against the equal period before",
    "Постоянные клиенты (платили до периода): средний чек, платежей на клиента, товарных групп на клиента, удержание к такому же прошлому периоду",
  ),
  parameters: {
    clientIds,
    dates: paidOn,
    amounts,
    groups: labelled(
      text("groups", "товарные_группы"),
      text("Product group of each payment, or blank", "Товарная группа каждого платежа или пусто"),
    ),
    from: date(text("from", "с"), text("First day of the period", "Первый день периода")),
    to: date(text("to", "по"), text("Last day of the period", "Последний день периода")),
    header,
  },
  result: "table",
  rules: ["CALC-34"],
  examples: [
    {
      arguments: [
        [["K1"], ["K2"], ["K3"], ["K4"], ["K1"], ["K1"], ["K1"], ["K2"], ["K5"]],
        [[45700], [45700], [45700], [45700], [46030], [46060], [46090], [46100], [46110]],
        [[1], [1], [1], [1], [100_000], [150_000], [50_000], [100_000], [50_000]],
        [[""], [""], [""], [""], ["g1"], ["g2"], ["g3"], ["g1"], ["g9"]],
        46023,
        46387,
        0,
      ],
      result: [[100_000, 2, 2, 0.5]],
    },
  ],
  compute: ({ clientIds: ids, dates: date, amounts: amount, groups, from, to, header }, { money }) => {
    if (from > to) throw outOfRange("from is after to", "начало периода позже конца");
    const sales = { client: ids.codes, date, amount, group: groups.codes };
    const period = { from, to, label: "" };
    const first = firstPaid(sales, ids.distinct.length);
    const figures = regularFigures(sales, first, period, previousPeriod(period));
    if (figures.clients === 0 && figures.paidBefore === 0)
      throw notAvailable("nobody paid before the period", "до периода никто не платил");
    const { check, frequency, breadth, retention } = figures;
    return table(header, regularHeadings, [[money(check), orBlank(frequency), orBlank(breadth), orBlank(retention)]]);
  },
});
const regularHeadings: readonly Text[] = [
  text("Average check", "Средний чек"),
  text("Payments per client", "Платежей на клиента"),
  text("Groups per client", "Групп на клиента"),
  text("Retention", "Удержание"),
];

export const lifetimeValueOfClient = defineFunction({
  id: "LIFETIMEVALUE",
  task: "clients",
  description: text(
    "What a client is worth over the years: yearly profit, kept with the retention and discounted",
    "Ценность потребителя за годы: годовая прибыль с учётом удержания и дисконта",
  ),
  parameters: {
    profit: number(
      text("profit", "прибыль"),
      text("Profit a year; a loss is negative", "Прибыль в год; убыток со знаком минус"),
    ),
    retention: share(
      number(
        text("retention", "удержание"),
        text("Share of clients kept a year, 0 to 1", "Доля клиентов, которые остаются на следующий год, от 0 до 1"),
      ),
    ),
    discount: number(text("discount", "дисконт"), text("Yearly rate, 0 or more", "Годовая ставка, 0 или больше")),
    years: number(text("years", "лет"), text("Whole years, 1 or more", "Целое число лет, от 1")),
  },
  result: "scalar",
  rules: ["CALC-35"],
  examples: [{ arguments: [100_000, 0.8, 0.1, 3], result: 164_087.15, digits: 2 }],
  compute: ({ profit, retention, discount, years }) => scalar(lifetimeValue(profit, retention, discount, years)),
});

const letters = ["X", "Y", "Z", "?"];

export const xyz = defineFunction({
  id: "XYZ",
  task: "clients",
  description: text(
    "How regularly each client pays: variation of its money by month and class X, Y, Z; ? where months are too few",
    "Насколько регулярно платит каждый клиент: колебание денег по месяцам и класс X, Y, Z; ? — мало месяцев",
  ),
  parameters: {
    clientIds,
    dates: paidOn,
    amounts,
    asOf: date(
      text("asOf", "на_дату"),
      text("Months over by this day count", "Считаются месяцы, закончившиеся к этой дате"),
    ),
    x: positive(
      text("x", "граница_X"),
      text("Variation up to which a client is X, 0.1 by default", "Колебание, до которого клиент X; обычно 0,1"),
      0.1,
    ),
    y: positive(
      text("y", "граница_Y"),
      text("Variation up to which a client is Y, 0.25 by default", "Колебание, до которого клиент Y; обычно 0,25"),
      0.25,
    ),
    months: positive(
      text("months", "месяцев"),
      text("Months from the first sale needed, 6 by default", "Сколько месяцев с первой продажи нужно; обычно 6"),
      6,
    ),
    header,
  },
  result: "table",
  rules: ["AM-15"],
  examples: [
    {
      arguments: [
        Array.from({ length: 12 }, (_, row) => [row < 6 ? "Alfa" : "Beta"]),
        Array.from({ length: 12 }, (_, row) => [46032 + 30 * (row % 6)]),
        Array.from({ length: 12 }, (_, row) => [row < 6 ? 100 : row % 2 === 0 ? 75 : 125]),
        46203,
      ],
      result: [
        ["Client", "Months", "Variation", "Class"],
        ["Alfa", 6, 0, "X"],
        ["Beta", 6, 0.25, "Y"],
      ],
    },
  ],
  compute: ({ clientIds: ids, dates: date, amounts: amount, asOf, x, y, months, header }) => {
    const result = paymentRegularity({ client: ids.codes, date, amount }, ids.distinct.length, asOf, { x, y, months });
    const lines = ids.distinct.map((id, row) => [
      id,
      result.months[row],
      orBlank(result.variation[row]),
      letters[result.classes[row]],
    ]);
    return table(header, xyzHeadings, lines);
  },
});
const xyzHeadings: readonly Text[] = [
  text("Client", "Клиент"),
  text("Months", "Месяцев"),
  text("Variation", "Колебание"),
  text("Class", "Класс"),
];

const none = AbcClass.None;
const abc = listCodes("mark", { none, нет: none, no: none, loss: AbcClass.Loss, убыток: AbcClass.Loss });
const corner = text("Before \\ now", "Раньше \\ сейчас");

export const migration = defineFunction({
  id: "MIGRATION",
  task: "clients",
  description: text(
    "Class before against class now: clients (or money) that went from each class to each; none before is new, none now is lost",
    "Класс раньше против класса сейчас: сколько клиентов (или денег) перешло; нет раньше — новые, нет сейчас — ушли",
  ),
  parameters: {
    before: codes(
      text("before", "раньше"),
      text("Class before: A, B, C, loss, or blank", "Группа раньше: A, B, C, убыток или пусто"),
      abc,
      none,
    ),
    now: codes(
      text("now", "сейчас"),
      text("Class now: A, B, C, loss, or blank", "Группа сейчас: A, B, C, убыток или пусто"),
      abc,
      none,
    ),
    values: optional(
      moneyRange(
        text("values", "суммы"),
        text(
          "Money now, to sum; clients are counted without it",
          "Деньги сейчас, для суммы; без них считаются клиенты",
        ),
      ),
    ),
    header,
  },
  result: "table",
  rules: ["AM-16"],
  examples: [
    {
      arguments: [[["A"], ["A"], ["B"], [""]], [["A"], ["C"], ["A"], ["B"]], null, 0],
      result: [
        [1, 0, 1, 0, 0],
        [1, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
        [0, 1, 0, 0, 0],
      ],
    },
  ],
  compute: ({ before, now, values, header }, { money }) => {
    const blank = new Float64Array(before.length);
    const columns = {
      before: Uint8Array.from(before),
      now: Uint8Array.from(now),
      moneyBefore: blank,
      moneyNow: values ?? blank,
    };
    const { cells } = classMigration(columns, []);
    const figures = cells.map((line) => line.map((cell) => (values ? money(cell.moneyNow) : cell.clients)));
    if (!header.shown) return figures;
    const names = abcNames.map((name) => name[header.language]);
    return table(
      header,
      [corner, ...abcNames],
      figures.map((line, row) => [names[row], ...line]),
    );
  },
});

import {
  conversion,
  DealStatus,
  dealPaths,
  StageKind,
  text,
  wilsonInterval,
  winChances,
  winRates,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { outOfRange, wrongValue, zeroDivisor } from "../function-error.ts";
import {
  code,
  codes,
  date,
  dates,
  header,
  listCodes,
  number,
  numbers,
  ownCodes,
  positive,
  share,
  labels,
  placesAmong,
  stagesInOrder,
  type Label,
} from "../parameters/index.ts";
import { cellNumber } from "../parameters/cell-number.ts";
import { placeWords } from "../parameters/places.ts";
import { column, orBlank, orError, scalar, table } from "../results.ts";

const status = codes(
  text("status", "статус"),
  text("Status of each deal: open, won or lost", "Статус каждой сделки: в работе, выиграна или проиграна"),
  listCodes("dealStatus"),
  DealStatus.Open,
);
/** A column of a sheet ends here, and no funnel is longer. */
const mostStages = 1000;
const empty = zeroDivisor("no deal has gone through the stage", "через этап не прошла ни одна сделка");

const highestStage = labels(
  text("highestStage", "высший_этап"),
  text(
    "Furthest stage each deal reached: 1 and up, or its name where stages are given",
    "Самый дальний этап каждой сделки: от 1 или название, если указаны этапы",
  ),
);

export const stageConversion = defineFunction({
  id: "CONVERSION",
  task: "funnel",
  description: text(
    "Conversion of each stage: of the deals that entered it, the share that went on. Won deals have passed all stages",
    "Конверсия каждого этапа: доля сделок, прошедших дальше, из вошедших. Выигранные прошли все этапы",
  ),
  parameters: {
    highestStage,
    status,
    stageCount: number(
      text("stageCount", "этапов"),
      text(
        "Number of stages before winning; blank where stages are given",
        "Сколько этапов до выигрыша; пусто, если указаны этапы",
      ),
    ),
    basis: code(
      text("basis", "основа"),
      text(
        '"resolved" (default) leaves out deals still open at the stage; "cohort" counts them',
        "«завершённые» (по умолчанию) — без открытых на этапе; «когорта» — вместе с ними",
      ),
      ownCodes([text("resolved", "завершённые"), text("cohort", "когорта")]),
      0,
    ),
    stages: stagesInOrder,
  },
  result: "column",
  rules: ["CALC-14"],
  examples: [
    {
      arguments: [[[3], [3], [2], [1], [1]], [["won"], ["lost"], ["open"], ["lost"], ["open"]], 3],
      result: [[0.75], [1], [0.5]],
    },
    {
      arguments: [
        [[3], [3], [2], [1], [1]],
        [["выиграна"], ["проиграна"], ["в работе"], ["проиграна"], ["в работе"]],
        3,
        "когорта",
      ],
      result: [[0.6], [2 / 3], [0.5]],
    },
  ],
  compute: ({ highestStage: cells, status, stageCount: given, basis, stages: words }) => {
    const stageCount = words?.length ?? given;
    const highestStage = words ? stagesOf(cells, words, status) : numbersOf(cells);
    const whole = Number.isInteger(stageCount) && stageCount >= 1 && stageCount <= mostStages;
    if (!whole) throw outOfRange("stageCount: expected a whole number, 1 or more", "этапов: нужно целое число от 1");
    const blank = new Float64Array(highestStage.length).fill(Number.NaN);
    const stages = {
      kind: new Uint8Array(stageCount).fill(StageKind.Open),
      conversion: new Float64Array(stageCount).fill(Number.NaN),
    };
    const stage = Int32Array.from(highestStage, (number, row) => placeOf(number, stageCount, status[row]));
    const result = conversion(stages, dealPaths(stages, { status, stage, openDate: blank, closeDate: blank }));
    return column(basis === 0 ? result.resolved : result.cohort, (share) => orError(share, empty));
  },
});

function numbersOf(cells: readonly Label[]): Float64Array {
  return Float64Array.from(cells, (cell, row) => cellNumber(cell, highestStage.name, row));
}

/** A closed deal may name what is no open stage, as "Paid": won has passed all, of lost nothing is known. */
function stagesOf(cells: readonly Label[], stages: readonly Label[], status: Int8Array): Float64Array {
  return Float64Array.from(placesAmong(cells, stages), (place, row) => {
    if (place < 0 && cells[row] !== "" && status[row] === DealStatus.Open) {
      const { en, ru } = placeWords(highestStage.name, row);
      const [list, got] = [stages.join(", "), String(cells[row])];
      throw wrongValue(
        `${en}: expected one of: ${list}; got "${got}"`,
        `${ru}: нужно одно из: ${list}; получено «${got}»`,
      );
    }
    return place < 0 && status[row] === DealStatus.Won ? stages.length : place + 1;
  });
}

function placeOf(stage: number, stageCount: number, status: number): number {
  if (Number.isNaN(stage) || stage === 0) return -1;
  if (Number.isInteger(stage) && stage >= 1 && stage <= stageCount) return stage - 1;
  if (stage > stageCount && status === DealStatus.Won) return stageCount - 1;
  throw outOfRange(`highestStage: expected 1 to ${stageCount}`, `высший_этап: нужно от 1 до ${stageCount}`);
}

const conversions = share(
  numbers(
    text("conversions", "конверсии"),
    text(
      "Conversion of each stage in its order, 0 to 1; the last leads to winning",
      "Конверсия каждого этапа по порядку, от 0 до 1; последняя ведёт к выигрышу",
    ),
  ),
);

export const winRate = defineFunction({
  id: "WINRATE",
  task: "funnel",
  description: text(
    "Chance to win from a stage: the product of the conversions from it to the end",
    "Вероятность выигрыша с этапа: произведение конверсий от него до конца",
  ),
  parameters: {
    conversions,
    fromStage: positive(
      text("fromStage", "с_этапа"),
      text("Number of the stage, 1 by default", "Номер этапа; обычно 1"),
      1,
    ),
  },
  result: "scalar",
  rules: ["CALC-14"],
  examples: [
    { arguments: [[[0.5], [0.4], [0.5]]], result: 0.1 },
    { arguments: [[[0.5], [0.4], [0.5]], 2], result: 0.2 },
  ],
  compute: ({ conversions, fromStage }) => {
    const known = conversions.map((share) => share || 0);
    if (known.some((share) => share < 0 || share > 1))
      throw outOfRange("conversions: expected 0 to 1", "конверсии: нужно от 0 до 1");
    const chance = winChances(known)[fromStage - 1] ?? Number.NaN;
    return scalar(
      orError(chance, outOfRange(`fromStage: expected 1 to ${known.length}`, `с_этапа: нужно от 1 до ${known.length}`)),
    );
  },
});

const rateHeadings = [
  text("Rate", "Показатель"),
  text("Won", "Выиграно"),
  text("Of", "Из"),
  text("Share", "Доля"),
  text("From", "От"),
  text("To", "До"),
];
const rateNames = [
  text("of closed in the period", "из закрытых за период"),
  text("of opened in the period", "из открытых за период"),
  text("within the horizon", "за срок от открытия"),
];

export const winRatesFunction = defineFunction({
  id: "WINRATES",
  task: "funnel",
  description: text(
    "Three win rates side by side, each with its 95 % interval: of closed deals, of opened deals, and within a horizon",
    "Три доли выигрыша рядом, каждая с 95 % интервалом: из закрытых, из открытых и за срок от открытия",
  ),
  parameters: {
    status,
    opened: dates(text("opened", "открыта"), text("Day each deal was opened", "Дата открытия сделки")),
    closed: dates(
      text("closed", "закрыта"),
      text("Day it was won or lost; blank while open", "Дата выигрыша или проигрыша; пусто, пока в работе"),
    ),
    from: date(text("from", "с"), text("First day of the period", "Первый день периода")),
    to: date(text("to", "по"), text("Last day of the period", "Последний день периода")),
    asOf: date(text("asOf", "на_дату"), text("Day of the figures", "На какой день считать")),
    horizon: number(
      text("horizon", "срок"),
      text("Days of the third rate, 90 by default", "Дней для третьей доли; обычно 90"),
      90,
    ),
    header,
  },
  result: "table",
  rules: ["AM-31"],
  examples: [
    {
      arguments: [
        [["won"], ["won"], ["lost"], ["open"], ["open"]],
        [[46023], [46023], [46033], [46023], [46173]],
        [[46063], [46153], [46043], [""], [""]],
        46023,
        46387,
        46183,
        90,
        0,
      ],
      // Intervals by hand: 2 of 3, 2 of 5, 1 of 4 (Wilson 1927)
      result: [
        ["of closed in the period", 2, 3, 0.6667, 0.2077, 0.9385],
        ["of opened in the period", 2, 5, 0.4, 0.1176, 0.7693],
        ["within the horizon", 1, 4, 0.25, 0.0456, 0.6994],
      ],
      digits: 4,
    },
  ],
  compute: ({ status, opened, closed, from, to, asOf, horizon, header }) => {
    if (from > to) throw outOfRange("from is after to", "начало периода позже конца");
    if (horizon < 0) throw outOfRange("horizon: expected 0 or more", "срок: нужно 0 или больше");
    const rates = winRates({ status, openDate: opened, closeDate: closed }, asOf, horizon, { from, to });
    const lines = [rates.ofClosed, rates.ofOpened, rates.byHorizon].map(({ won, n, rate, low, high }, row) => [
      rateNames[row][header.language],
      won,
      n,
      orBlank(rate),
      orBlank(low),
      orBlank(high),
    ]);
    return table(header, rateHeadings, lines);
  },
});

export const rateInterval = defineFunction({
  id: "RATEINTERVAL",
  task: "funnel",
  description: text(
    "How far a share counted on few cases may be from the true one: the share with its 95 % interval (Wilson)",
    "Насколько доля по малому числу случаев может отличаться от истинной: доля и её 95 % интервал (Уилсон)",
  ),
  parameters: {
    successes: number(text("successes", "успехи"), text("Cases that succeeded", "Сколько случаев удачных")),
    cases: number(text("cases", "случаи"), text("All cases", "Сколько случаев всего")),
    header,
  },
  result: "table",
  rules: ["AM-31"],
  examples: [
    {
      arguments: [5, 10],
      result: [
        ["Share", "From", "To"],
        [0.5, 0.2366, 0.7634],
      ],
      digits: 4,
    },
  ],
  compute: ({ successes, cases, header }) => {
    if (!(successes >= 0 && successes <= cases))
      throw outOfRange("successes: expected 0 to cases", "успехи: нужно от 0 до числа случаев");
    if (cases === 0) throw zeroDivisor("there are no cases", "случаев нет");
    const { low, high } = wilsonInterval(successes, cases);
    return table(header, rateHeadings.slice(3), [[successes / cases, low, high]]);
  },
});

import {
  correctForBias,
  dealReadiness,
  estimateUplift,
  judgeEstimates,
  readinessBlocks,
  reviewGain as reviewGainOf,
  signedBias,
  text,
  usualEstimateLimits,
} from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { notAvailable, wrongValue, zeroDivisor } from "../function-error.ts";
import { flags, header, money, moneyRange, numberOrBlank, optional, positive } from "../parameters/index.ts";
import { orBlank, orError, scalar, table } from "../results.ts";

export const readiness = defineFunction({
  id: "READINESS",
  task: "deals",
  description: text(
    "How ready a deal plan is: filled blocks of eight (market, client, capabilities, objections, steps, checkpoint, bargaining, money)",
    "Готовность плана сделки: сколько из восьми блоков заполнено (рынок, клиент, возможности, возражения, шаги, контрольная точка, торг, деньги)",
  ),
  parameters: {
    blocks: flags(
      text("blocks", "блоки"),
      text("Eight cells, TRUE where the block is filled", "Восемь ячеек, ИСТИНА — блок заполнен"),
    ),
  },
  result: "scalar",
  rules: ["CALC-17"],
  examples: [
    { arguments: [[[true], [true], [true], [true], [true], [true], [false], [true]]], result: 0.875 },
    { arguments: [[[false], [false], [false], [false], [false], [false], [false], [false]]], result: 0 },
  ],
  compute: ({ blocks }) => {
    const { length } = readinessBlocks;
    if (blocks.length !== length)
      throw wrongValue(
        `blocks: expected ${length} cells, got ${blocks.length}`,
        `блоки: нужно ячеек: ${length}, получено: ${blocks.length}`,
      );
    return scalar(dealReadiness(blocks));
  },
});

export const uplift = defineFunction({
  id: "UPLIFT",
  task: "deals",
  description: text(
    "How far the head of sales moved the seller's estimate: 0.25 is a quarter more",
    "На сколько РОП сдвинул оценку продавца: 0,25 — на четверть больше",
  ),
  parameters: {
    sellerEstimate: money(
      text("sellerEstimate", "оценка_продавца"),
      text("What the seller expected", "Сколько ожидал продавец"),
    ),
    ropEstimate: money(
      text("ropEstimate", "оценка_РОПа"),
      text("What the head of sales expects after review", "Сколько ожидает РОП после ревью"),
    ),
  },
  result: "scalar",
  rules: ["CALC-18"],
  examples: [{ arguments: [400_000, 500_000], result: 0.25 }],
  compute: ({ sellerEstimate, ropEstimate }) => {
    const share = estimateUplift(sellerEstimate, ropEstimate);
    return scalar(orError(share, zeroDivisor("sellerEstimate must not be 0", "оценка_продавца не должна быть 0")));
  },
});

export const reviewGain = defineFunction({
  id: "REVIEWGAIN",
  task: "deals",
  description: text(
    "What reviews are worth: win rate of reviewed deals, of the others, and the difference",
    "Чего стоит ревью: доля выигранных среди сделок с ревью, без него и разница",
  ),
  parameters: {
    reviewed: flags(
      text("reviewed", "с_ревью"),
      text(
        "TRUE for a reviewed deal, one cell per closed deal",
        "ИСТИНА — сделка с ревью; ячейка на каждую закрытую сделку",
      ),
      { group: "deals" },
    ),
    won: flags(text("won", "выиграна"), text("TRUE for a won deal", "ИСТИНА — сделка выиграна"), { group: "deals" }),
    header,
  },
  result: "table",
  rules: ["CALC-18"],
  examples: [
    {
      arguments: [column([6, 1], [8, 0]), column([4, 1], [2, 0], [3, 1], [5, 0])],
      result: [
        ["Reviewed", "Not reviewed", "Difference"],
        [0.667, 0.375, 0.292],
      ],
      digits: 3,
    },
  ],
  compute: ({ reviewed, won, header }) => {
    const gain = reviewGainOf(reviewed, won, 1);
    if (!gain.comparable) throw notAvailable("one of the groups has no deals", "в одной из групп нет сделок");
    return table(header, gainHeadings, [[gain.reviewed.rate, gain.other.rate, gain.difference]]);
  },
});
const gainHeadings = [text("Reviewed", "С ревью"), text("Not reviewed", "Без ревью"), text("Difference", "Разница")];

const estimates = moneyRange(
  text("estimates", "оценки"),
  text("What was expected, one cell per period", "Сколько ожидали, ячейка на период"),
  { group: "periods" },
);
const actuals = moneyRange(
  text("actuals", "факт"),
  text("What was sold in the same periods", "Сколько продано за те же периоды"),
  { group: "periods" },
);
const verdicts = {
  understates: text("understates", "занижает"),
  overstates: text("overstates", "завышает"),
  unbiased: text("unbiased", "без смещения"),
};

export const sandbag = defineFunction({
  id: "SANDBAG",
  task: "deals",
  description: text(
    "Whether somebody's estimates are too low: median of actual ÷ estimate, share of periods above, verdict",
    "Занижает ли человек оценки: медиана факт ÷ оценка, доля периодов выше оценки, вывод",
  ),
  parameters: {
    estimates,
    actuals,
    minPeriods: positive(
      text("minPeriods", "периодов"),
      text("Periods needed to judge, 3 by default", "Сколько периодов нужно для вывода; обычно 3"),
      3,
    ),
    header,
  },
  result: "table",
  rules: ["CALC-20"],
  examples: [
    {
      arguments: [
        [[100], [100], [120], [100]],
        [[115], [130], [126], [98]],
      ],
      result: [
        ["Median", "Share above", "Verdict"],
        [1.1, 0.75, "understates"],
      ],
      digits: 9,
    },
    { arguments: [[[100], [100], [100]], [[90], [80], [95]], null, 0], result: [[0.9, 0, "overstates"]] },
  ],
  compute: ({ estimates, actuals, minPeriods, header }) => {
    const { median, above, verdict } = judgeEstimates(estimates, actuals, {
      ...usualEstimateLimits,
      sandPeriods: minPeriods,
    });
    if (verdict === "notEnough")
      throw notAvailable(`fewer than ${minPeriods} periods`, `периодов меньше ${minPeriods}`);
    return table(header, sandbagHeadings, [[orBlank(median), above, verdicts[verdict][header.language]]]);
  },
});
const sandbagHeadings = [text("Median", "Медиана"), text("Share above", "Доля выше"), text("Verdict", "Вывод")];

const biasWords = {
  understates: text("understates", "занижает"),
  overstates: text("overstates", "завышает"),
  exact: text("exact", "точно"),
};

export const bias = defineFunction({
  id: "BIAS",
  task: "deals",
  description: text(
    "How far estimates lie from the facts, with the sign and the word; and an estimate corrected for it",
    "На сколько оценки расходятся с фактом, со знаком и словом; и оценка с поправкой на это",
  ),
  parameters: {
    estimates,
    actuals,
    estimate: optional(
      numberOrBlank(
        text("estimate", "оценка"),
        text(
          "An estimate to correct: it is divided by 1 + bias",
          "Какую оценку поправить: она делится на 1 + смещение",
        ),
      ),
    ),
    header,
  },
  result: "table",
  rules: ["AM-42"],
  examples: [
    {
      arguments: [[[120]], [[100]], 120],
      result: [
        ["Bias", "In words", "Corrected"],
        [0.2, "overstates", 100],
      ],
      digits: 9,
    },
    { arguments: [[[50], [30]], [[60], [40]], null, 0], result: [[-0.2, "understates", ""]] },
  ],
  compute: ({ estimates, actuals, estimate, header }) => {
    const found = signedBias(estimates, actuals);
    if (found.word === "unknown") throw zeroDivisor("the actuals must sum above 0", "сумма факта должна быть больше 0");
    const corrected = correctForBias(estimate ?? Number.NaN, found.bias);
    return table(header, biasHeadings, [[found.bias, biasWords[found.word][header.language], orBlank(corrected)]]);
  },
});
const biasHeadings = [text("Bias", "Смещение"), text("In words", "Словами"), text("Corrected", "С поправкой")];

/** So many cells TRUE (1) or FALSE (0), part by part. */
function column(...parts: readonly (readonly [count: number, flag: number])[]): boolean[][] {
  return parts.flatMap(([count, flag]) => Array.from({ length: count }, () => [flag === 1]));
}
